import { countWords, type LanguagePack, leadsBelow, oncePerPack, type Role, type Sentence } from '#model';
import { fold, phrases } from './lexicon.ts';
import { isAside } from './units/aside.ts';

/** What a sentence is good for on a slide: all that apply, `claim` for what says something and asks nothing. */
export function roles(sentence: Sentence, pack: LanguagePack, inQuote: boolean): Role[] {
  const { text } = sentence;
  const low = fold(text);
  const dated = sentence.dates.some(({ relative }) => !relative);
  const planned = plans(pack).test(low);
  const asks = sentence.kind === 'question' || /[?？؟]["”’»)]*$/u.test(text);
  const empty = isFiller(text, pack) || (sentence.kind === 'prose' && goesOn.test(text));
  const all: [Role, boolean][] = [
    ['figure', sentence.figures.some(({ measure }) => !['year', 'ordinal', 'version', 'other'].includes(measure))],
    ['event', dated && !planned],
    ['plan', planned],
    ['contrast', sentence.contrast !== undefined || linking(pack).test(low)],
    ['quote', inQuote || sentence.quotations.length > 0],
    ['definition', sentence.definition !== undefined],
    ['example', examples(pack).test(low)],
    ['enumeration', sentence.enumeration.length > 2],
    ['superlative', pack.superlatives.some((pattern) => pattern.test(text))],
    ['hedge', sentence.hedges.length > 0],
    ['attribution', sentence.attribution !== undefined],
    ['question', asks],
    ['filler', empty],
    ['claim', !asks && !empty && (sentence.kind === 'prose' || sentence.kind === 'item')],
  ];
  return all.filter(([, applies]) => applies).map(([role]) => role);
}

const plans = oncePerPack((pack) => phrases(pack.plans, pack, ''));
const examples = oncePerPack((pack) => phrases(pack.examples, pack, ''));
const linking = oncePerPack((pack) => new RegExp(`^(?:${phrases(pack.contrasts.linking, pack, '').source})`));

/** "As Ada Reed pointed out,", over what she said: a paragraph that ends in a comma is not at its end. */
const goesOn = /[,，、،]$/u;

/** "Here is why:", "Read on!": it announces something and says nothing. */
function isFiller(text: string, pack: LanguagePack): boolean {
  if (leadsBelow(text, pack) || isAside(text, pack)) return true;
  const frame = pack.fillerFrames.find((pattern) => pattern.test(text));
  return frame !== undefined && countWords(text.replace(frame, '')) < 4;
}
