import type { Attribution, LanguagePack } from '#model';
import { accordingTo, asSaid } from './attributions/according-to.ts';
import { named, unnamed } from './attributions/named.ts';
import { official } from './attributions/official.ts';
import { people } from './attributions/people.ts';
import { trailing } from './attributions/trailing.ts';
import { fold } from './lexicon.ts';
import { quoted } from './quotations/quote-marks.ts';

/** Whose claim a sentence is, if it says so: "According to Ada Reed, …", "… , analysts believe", "Ada Reed said that …". */
export function attribution(text: string, pack: LanguagePack): Attribution | undefined {
  if (pack.attribution.leading.length === 0) return undefined;
  const own = unquoted(text);
  const low = fold(own);
  const found =
    accordingTo(own, low, pack) ??
    asSaid(own, low, pack) ??
    people(own, low, pack) ??
    official(own, pack) ??
    named(own, low, pack) ??
    unnamed(own, low, pack) ??
    trailing(own, low, pack);
  if (!found || own === text) return found;
  const { start, end, by } = found;
  const at = own.indexOf(by, start);
  return { text: text.slice(start, end), by: text.slice(at, at + by.length), start, end };
}

/** In words: what is quoted in fewer may be what a report is called. */
const leastQuoted = 4;

/** The sentence with a blank of the same length for what it quotes: whom somebody quotes in turn, the sentence does not quote. */
function unquoted(text: string): string {
  return quoted(text)
    .filter(({ start, end }) => text.slice(start, end).split(/\s+/u).length >= leastQuoted)
    .reduce((all, { start, end }) => {
      // What it ends with tells how the sentence goes on behind it.
      const stop = /[,.!?]?.$/u.exec(all.slice(start, end))?.[0].length ?? 1;
      return `${all.slice(0, start + 1)}${'_'.repeat(end - stop - start - 1)}${all.slice(end - stop)}`;
    }, text);
}
