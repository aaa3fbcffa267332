import { type LanguagePack, oncePerPack } from '#model';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { light } from './light.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { safe } from './safe.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** Every language that Lectern knows something of. */
export const packs: LanguagePack[] = [
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
  italian,
  portuguese,
  dutch,
  swedish,
  polish,
  russian,
  ukrainian,
  turkish,
  korean,
];

/** An article is in one language, or two: the others need not be made lighter. */
const lighter = oncePerPack(light);

const rightToLeft = ['ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

/** The pack of a BCP 47 language; for one that nobody wrote yet, a pack that leaves its sentences whole. */
export function packFor(lang: string): LanguagePack {
  const tag = lang.toLowerCase().split(/[-_]/u)[0] ?? '';
  const known = packs.find((pack) => pack.tag === tag);
  if (known) return lighter(known);
  return { ...safe, tag: tag || 'und', direction: rightToLeft.includes(tag) ? 'rtl' : 'ltr' };
}
