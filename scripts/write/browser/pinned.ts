/** The browser that is fetched where there is none: this build and no other, so that every machine prints alike. */
export const pinned = {
  /** Linux x64: a package of the npm registry, which is within reach wherever Lectern could be installed. */
  npm: {
    name: '@sparticuz/chromium',
    version: '148.0.0',
    bytes: 68_867_422,
    sha512: 'na5beDSZkrlcEWEMt+eHu4Xe+MLUgCtHBjHaXGsNaQu5tJWwXE+McxAcMtyumEM/JzXrxGpkO5vAPD9TWhil3g==',
  },
  /** Elsewhere: Chrome for Testing, the build that our puppeteer is made for. */
  shell: '148.0.7778.97',
};
