declare module 'fontverter' {
  const fontverter: {
    /** The same font in another wrapping. */
    convert(font: Buffer, format: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
  };
  export default fontverter;
}
