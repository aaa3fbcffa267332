/** Every language of the package is a module of its own, and all are alike. */
declare module 'hyphen/*' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}
