import type { LanguagePack } from '#model';

/** "If you like it, write to us": to be said, and not to be shown. */
export function isAside(clause: string, { asides }: LanguagePack): boolean {
  return asides.some((pattern) => pattern.test(clause));
}
