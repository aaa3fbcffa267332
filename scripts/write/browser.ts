export { type BrowserSource, browserSource, withBrowser } from './browser/browser-source.ts';
export type { BrowserOptions } from './browser/options.ts';
