import { countWords, type Form, type Sentence } from '#model';
import { finish } from '../finish.ts';
import { isClause } from '../syntax.ts';
import { words } from '../verbs.ts';
import { presented } from './presented.ts';

/** The form as it is, and what of it a title may do without: a label in front, what went before, the day of the week. */
export function shortened(form: Form, { names }: Sentence): Form[] {
  const texts = [form.text];
  const label = /^(\p{Lu}[^—–:.,]{1,30})(?:\s[—–]\s|:\s)(?=.{12,})/u.exec(form.text);
  if (
    label &&
    words(label[1] ?? '').length <= 3 &&
    !owned.test(label[1] ?? '') &&
    !names.some(({ text }) => text === label[1])
  ) {
    const rest = finish(form.text.slice(label[0].length));
    if (isClause(rest) && !/[:—–]/.test(rest)) texts.splice(0, 1, rest);
  }
  const told = presented(form.text);
  if (told) texts.splice(0, 1, told);
  // "It sold for £40 ($52)": one of the two will do.
  texts.splice(-1, 1, (texts.at(-1) ?? '').replace(sameAmount, '$1'));
  for (const cut of cuts) {
    const last = texts.at(-1) ?? '';
    const found = brittle.test(last) ? undefined : cut.exec(last);
    const left = found ? last.slice(0, found.index) : '';
    if (!found || words(left).length < 4 || !isClause(left) || ends.test(left)) continue;
    const gone = found[0].replace(/^\s*\S+\s/, '');
    // "The rules were made after asking all crews": how, is the point of it.
    if (/^\p{Ll}+ing\s/u.test(gone) && done.test(left)) continue;
    if (/^\s*after\s/.test(found[0]) && (!isClause(gone) || /\d/.test(gone))) continue;
    texts.push(finish(left));
  }
  return texts.map((text) => ({ ...form, text, words: countWords(text) }));
}

const sameAmount = /([$€£¥]\d[^\s()]*(?:\s(?:million|billion|trillion|[mb]n))?)\s\((?:US|A|C)?[$€£¥]\d[^()]{0,30}\)/gu;

const done = /\b(?:is|are|was|were|been)\s\S+$/;

/** What is true only as a whole. */
export const brittle = /\b(?:not|no|never|none|nothing|nobody|only|few|fewer|less|cannot)\b|n['’]t\b/i;

/** A myth, or what is only wanted, without its label would be told as a fact, and words without their speaker as the author's. */
const owned =
  /desired|expected|intended|proposed|planned|rejected|previous|legacy|goal|wish|assumption|hypothesis|alternative|myth|false|wrong|claim|rumou?r|misconception|fiction|lie|question|answer|believe|^(?:q|a|then|before|bad|old)$/i;

const cuts = [
  // What a list behind it goes on to tell.
  /\s+by\s+\p{Ll}+ing$/u,
  /,\s+(?:including|such as|especially|particularly)\s[^,]*$/,
  /\s+after\s+(?=\S+\s+\S+).*$/,
  /\s+while\s+\p{Ll}+ing\s.*$/u,
  /\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?$/,
];

const ends =
  /\b(?:of|in|on|at|to|for|from|by|with|and|or|but|the|a|an|as|than|that|is|are|was|were|soon|day|days|shortly|immediately|long)$/i;
