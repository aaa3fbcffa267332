import type { LanguagePack } from '#model';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { light } from './light.ts';
import { arabic, framed, hebrew, hindi, persian } from './others.ts';
import { safe } from './safe.ts';
import { chinese } from './zh.ts';

/** Every language that Lectern knows something of. */
export const packs: LanguagePack[] = light([
  english,
  german,
  french,
  spanish,
  chinese,
  japanese,
  arabic,
  persian,
  hebrew,
  hindi,
  ...framed,
]);

const rightToLeft = ['ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

/** The pack of a BCP 47 language; for one that nobody wrote yet, a pack that leaves its sentences whole. */
export function packFor(lang: string): LanguagePack {
  const tag = lang.toLowerCase().split(/[-_]/u)[0] ?? '';
  const known = packs.find((pack) => pack.tag === tag);
  if (known) return known;
  return { ...safe, tag: tag || 'und', direction: rightToLeft.includes(tag) ? 'rtl' : 'ltr' };
}
