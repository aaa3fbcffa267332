import { type Hedge, type LanguagePack, oncePerPack } from '#model';
import { fold, phrases } from './lexicon.ts';

/** The words that keep a sentence from saying more than is known: "may", "potentially", "plans to", "some", in order. */
export function hedges(text: string, pack: LanguagePack): Hedge[] {
  const found = [...fold(text).matchAll(hedging(pack))].map(({ 0: { length }, index }) => ({
    text: text.slice(index, index + length),
    start: index,
    end: index + length,
  }));
  return found.filter((hedge) => isHedge(hedge, text));
}

const hedging = oncePerPack((pack) => {
  const { modals, adverbs, plans, frames, quantifiers } = pack.hedges;
  return phrases([...modals, ...adverbs, ...plans, ...frames, ...quantifiers], pack);
});

/** The month of May is none, nor is the "most" of a superlative, nor "would like". */
function isHedge({ text, start, end }: Hedge, whole: string): boolean {
  const before = whole.slice(Math.max(0, start - 12), start);
  const after = whole.slice(end, end + 16);
  if (text === 'May') return start === 0 && !/^\s\d/.test(after);
  if (/^most$/i.test(text)) {
    return (
      !/(?:\bthe|\bits|\btheir|\bour|\bhis|\bher|['’]s|\band|\bat)\s$/i.test(before) &&
      !/^\s(?:\w+ly\b|recent\b|likely\b|important\b|common\b)/i.test(after)
    );
  }
  if (/^would$/i.test(text)) return !/^\s(?:like|love)\b/i.test(after);
  if (/^(?:some|few)$/i.test(text)) return !/^\s(?:\d|time\b|of the time)/i.test(after);
  return true;
}
