import { type LanguagePack, oncePerPack } from '#model';
import { afrikaans } from './af.ts';
import { arabic } from './ar.ts';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { catalan } from './ca.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { persian } from './fa.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { galician } from './gl.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { croatian } from './hr.ts';
import { hungarian } from './hu.ts';
import { indonesian } from './id.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { light } from './pack/light.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { safe } from './pack/safe.ts';
import { slovak } from './sk.ts';
import { swedish } from './sv.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { vietnamese } from './vi.ts';
import { type Known, whole } from './pack/whole.ts';
import { chinese } from './zh.ts';
import { traditional } from './zh-hant.ts';

/** The languages that much is known of: their sentences come apart. */
export const packs: LanguagePack[] = [english, german, french, spanish, chinese, japanese];

/** Those with a page of words each, of which a run of the program makes at most two into packs. */
export const onePage: Known[] = [
  afrikaans,
  arabic,
  bulgarian,
  bengali,
  catalan,
  czech,
  danish,
  greek,
  persian,
  finnish,
  galician,
  hebrew,
  hindi,
  croatian,
  hungarian,
  indonesian,
  italian,
  korean,
  norwegian,
  dutch,
  polish,
  portuguese,
  romanian,
  russian,
  slovak,
  swedish,
  thai,
  turkish,
  ukrainian,
  vietnamese,
];

/** An article is in one language, or two: the others need not be made lighter. */
const lighter = oncePerPack(light);

let hant: LanguagePack | undefined;

const pages = new Map<Known, LanguagePack>();

function made(page: Known): LanguagePack {
  const pack = pages.get(page) ?? light(whole(page));
  pages.set(page, pack);
  return pack;
}

const rightToLeft = ['ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

/** What is written so nearly alike that one pack does for both. */
const others: Record<string, string> = { no: 'nb', nn: 'nb' };

/** The pack of a BCP 47 language; for one that nobody wrote yet, a pack that leaves its sentences whole. */
export function packFor(lang: string): LanguagePack {
  const [tag = '', ...variety] = lang.toLowerCase().split(/[-_]/u);
  if (tag === 'zh' && variety.some((one) => ['hant', 'tw', 'hk', 'mo'].includes(one))) {
    hant ??= traditional();
    return lighter(hant);
  }
  const own = others[tag] ?? tag;
  const known = packs.find((pack) => pack.tag === own);
  if (known) return lighter(known);
  const page = onePage.find((one) => one.tag === own);
  if (page) return made(page);
  return { ...safe, tag: tag || 'und', direction: rightToLeft.includes(tag) ? 'rtl' : 'ltr' };
}
