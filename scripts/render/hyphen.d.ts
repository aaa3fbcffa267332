declare module 'hyphen/da' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/de' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/es' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/fi' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/fr' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/it' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/nb' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/nl' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/pt' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}

declare module 'hyphen/sv' {
  export function hyphenateSync(text: string, options?: { minWordLength?: number }): string;
}
