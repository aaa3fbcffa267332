export { type BrowserSource, browserSource, type Taken, withBrowser } from './browser/browser-source.ts';
export type { BrowserOptions } from './browser/options.ts';
