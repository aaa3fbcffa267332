// `npm ci` must work where puppeteer's own download is refused: Lectern finds or fetches a browser itself, when one is needed.
module.exports = { skipDownload: true };
