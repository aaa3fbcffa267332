import { countWords, type Form, type LanguagePack, type Sentence, type Unit } from '#model';
import { isClause } from './english/syntax.ts';
import { finiteVerb } from './english/finite-verb.ts';
import { isGerund, isPlainlyFinite, words } from './english/verbs.ts';
import { compress } from './english/compress.ts';
import { finish } from './english/finish.ts';

/** In words: what a title may have, and what it has at most where nothing shorter is to be had. */
const [most, atMost] = [9, 12];

/**
 * The claims of a sentence that may stand as titles: of the forms that have a verb or a figure and need nothing else to be understood,
 * those of at most nine words, the one that says most first; behind them the longer ones. Call it after units().
 */
export function headlines(sentence: Sentence, pack: LanguagePack): string[] {
  if (/^(?:code|row|caption|maths)$/.test(sentence.kind)) return [];
  if (/[?？]["”’]?$/u.test(sentence.text))
    return pack.surgery && /^(?:heading|question)$/.test(sentence.kind) ? shorterQuestions(sentence.text) : [];
  if (/[:：]$/u.test(sentence.text) && (!pack.surgery || leadsIn.test(sentence.text))) return [];
  const forms = sentence.units
    .filter((unit) => !unit.passing && (!unit.bound || standsWithoutSupport(unit)))
    .flatMap((unit) => unit.forms);
  const all = pack.surgery ? [...forms, ...partsOf(sentence)].flatMap((form) => shortened(form, sentence)) : forms;
  const able = all.filter(
    (form) => isTitle(form, sentence) && (pack.surgery ? claims(form, sentence, pack) : standsAlone(form, pack)),
  );
  const short = able.filter(({ words: count }) => count <= most).sort((one, other) => said(other) - said(one));
  const long = able.filter(({ words: count }) => count > most).sort((one, other) => one.words - other.words);
  return [...new Set([...short, ...long].map(({ text }) => text))];
}

/** A heading may be several sentences, each of which could stand for it. */
function partsOf({ kind, text }: Sentence): Form[] {
  if (kind !== 'heading') return [];
  const parts = text.split(/(?<=\p{Ll}{2}[.!])\s+(?=\p{Lu})/u);
  return parts.map((part) => ({ text: finish(part.replace(/[.]$/u, '')), words: countWords(part), shape: 'clause' }));
}

/** A question without what leads to it, without a second question behind it, without brackets: the shortest comes first. */
function shorterQuestions(text: string): string[] {
  const asked = text.replace(/^[^?:]+:\s+(?=\p{L}+\s.*\?$)/u, '').replace(/\s*\([^()\d]*\)/g, '');
  const first = asked.replace(/,\s+and\s+(?:how|what|why|who|when|where|which|is|are|do|does|can|will)\s.*\?$/i, '?');
  const bare = first.replace(/\?$/, '');
  // "What are the rules for boats in the harbour?": only such a question may lose its end.
  const forms = /^(?:what|which|who)\s+(?:is|are|was|were)\s/i.test(bare)
    ? compress(bare).map((form) => `${form}?`)
    : [];
  const core = `${withoutCase(bare)}?`;
  return [...new Set([asked, first, ...forms, core].map(finish))]
    .filter((one) => one !== text && countWords(one) >= 4)
    .sort((one, other) => fitness(one) - fitness(other));
}

/** "Do I need a permit | when I moor for a night?": in which case is asked, the answer says; what is asked stands over it. */
function withoutCase(asked: string): string {
  if (countWords(asked) <= most) return asked;
  const open = /\b(?:what|how|happens?|do|does|did|is|are|was|were|be|it|that|than|as)$/iu;
  const cut = cases.map((one) => asked.slice(0, one.exec(asked)?.index ?? asked.length));
  return cut.find((left) => left !== asked && countWords(left) >= leastAsked && !open.test(left)) ?? asked;
}

/** In words: what is left of a question still asks something. */
const leastAsked = 5;

/** Where the case begins that a question is asked for: "when I launch", "if it fails", "a shed to keep boats in". */
const cases = [
  /,?\s(?:when|if|because|while|before|after)\s(?=\S+\s+\S).*$/iu,
  /(?<=\s(?:an?|any|the)\s(?:\p{Ll}+\s)?(?!(?:right|way|ability|plan|decision|chance|attempt|effort|time|reason|need|power|duty|permission|opportunity|tendency|place|licence|license|anything|something)\b)\p{Ll}+)\sto\s\p{Ll}.*$/u,
];

/** Of those of at most nine words the fullest, else the shortest. */
function fitness(text: string): number {
  const count = countWords(text);
  return count <= most ? -count : count;
}

/** "We ask the council to:": the list says what. */
const leadsIn =
  /\b(?:to|can|should|must|will|would|may|that(?:\s+\S+){1,3}|if|when|for|with|are|is|include|includes|including):$/i;

/** What happened before or why is missed, and the clause is as true without it: "The bridge was closed | after a storm broke its rail". */
function standsWithoutSupport({ support = '', forms }: Unit): boolean {
  return /^(?:after|because|since|while|so that)\s/.test(support) && !brittle.test(forms[0]?.text ?? '');
}

const brittle = /\b(?:not|no|never|none|only|few|fewer|less|cannot)\b|n['’]t\b/i;

/** The form as it is, and what of it a title may do without: a label in front, what went before, the day of the week. */
function shortened(form: Form, { names }: Sentence): Form[] {
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
  for (const cut of cuts) {
    const last = texts.at(-1) ?? '';
    const found = brittle.test(last) ? undefined : cut.exec(last);
    const left = found ? last.slice(0, found.index) : '';
    if (!found || words(left).length < 4 || !isClause(left) || ends.test(left)) continue;
    const gone = found[0].replace(/^\s*\S+\s/, '');
    if (/^\s*after\s/.test(found[0]) && (!isClause(gone) || /\d/.test(gone))) continue;
    texts.push(finish(left));
  }
  return texts.map((text) => ({ ...form, text, words: countWords(text) }));
}

/** A myth without its label would be told as a fact, and words without their speaker as the author's. */
const owned =
  /myth|false|wrong|claim|rumou?r|misconception|fiction|lie|question|answer|believe|^(?:q|a|then|before|bad|old)$/i;

const cuts = [
  /,\s+(?:including|such as|especially|particularly)\s[^,]*$/,
  /\s+after\s+(?=\S+\s+\S+).*$/,
  /\s+while\s+\p{Ll}+ing\s.*$/u,
  /\s+on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?$/,
];

const ends =
  /\b(?:of|in|on|at|to|for|from|by|with|and|or|but|the|a|an|as|than|that|is|are|was|were|soon|day|days|shortly|immediately|long)$/i;

/** In a language without surgery: it points at nothing outside itself, and does not begin with what ties it to the sentence before. */
function standsAlone({ text, shape }: Form, pack: LanguagePack): boolean {
  const first = text.toLowerCase().split(/[\s,，、]/u)[0] ?? '';
  return shape === 'clause' && !pack.connectives.includes(first);
}

/** Words, without the ones that only tie it to what came before. */
function said({ text, words: count }: Form): number {
  return (/ also /.test(text) ? 0 : count) - (/^[^,\d]{1,24},\s/.test(text) ? 4 : 0);
}

function isTitle({ text, words: count }: Form, { kind }: Sentence): boolean {
  // A heading stands over its section in any case: without its label it is shorter.
  const isLong = kind !== 'heading' && (count > atMost || text.length > 84);
  if (count < 3 || isLong || (count <= most && text.length > 68)) return false;
  if (/[?!:;…]$|[()]/.test(text) || hasLooseMark(text) || namesOnly(text)) return false;
  if (/^(?:we (?:hope|wish|want|would|invite|believe|think)|let['’]s|tip)\b/i.test(text)) return false;
  if (
    /\b(?:this|that|these|those|it|them|him|her|such|so|then|there|here|too|how|why|what|when|where|whether|who|both|(?:all|the) (?:two|three|four|five)|above|below|following)$/i.test(
      text,
    )
  )
    return false;
  return !/^(?:we['’]d|i|i['’]\w+|you can|please|see|check out|read|note|for more|including|here|thanks?|as|if|when|while|although|since|because|once|and|but|or|after|before)\b/i.test(
    text,
  );
}

/** "The city has been": what it has been, is said elsewhere. */
const elliptic = /(?:^|\s)(?:been|be|is|are|was|were|has|have|had|do|does|did|will|would|can|could|not|n['’]t)$/i;

/** "The last thing to say: the tools of the trade": two names and a colon are no claim. */
function namesOnly(text: string): boolean {
  const [front = '', behind] = text.split(/:\s/);
  return behind !== undefined && words(front).length > 3 && !isClause(front) && !isClause(behind);
}

/** A word or two may stand in quotation marks; words that somebody said are no claim of the article's. */
function hasLooseMark(text: string): boolean {
  return /["“”„«»]/.test(text.replace(/["“„«][^"“”„«»]{1,24}["”“»]/gu, ''));
}

/** A title has its subject in it, points at nothing outside itself, and does not stop at its verb. */
function claims({ text, shape }: Form, sentence: Sentence, pack: LanguagePack): boolean {
  const all = words(text);
  const [first = '', last = ''] = [all[0], all.at(-1)?.toLowerCase()];
  const contracted = /^(?:we|they|you)['’](?:re|ve|ll)$/iu.test(first);
  if (shape !== 'clause' || (isPlainlyFinite(first) && !contracted)) return false;
  // "Rowing needs patience" is a claim, "rowing in the dark" none.
  if (isGerund(first) && !all.slice(1, 4).some(isPlainlyFinite)) return false;
  if (/\b(?:this|these|those|it|them)\b/i.test(text)) return false;
  // "Marl is a good example": of what, is said elsewhere.
  if (/\b(?:one|an?|another)\s(?:\S+\s)?example$/i.test(text)) return false;
  if (/^(?:the (?:former|latter|same|following|other)|others?|another|both|one of|some)\b/i.test(text)) return false;
  if (/^(?:how|what|why|where|who|whoever|whatever|whether|which|doing so|using (?:this|that))\b/i.test(text))
    return sentence.kind === 'heading';
  // "Of course there are exceptions" grants what is not the point, "every time we meet" only says when.
  if (/^(?:of course|(?:nearly |almost )?(?:every|each) time)\b/iu.test(text)) return false;
  if (/^the\s/i.test(text) && /^(?:this|these|that|those)\s/i.test(sentence.text)) return false;
  if (pack.prepositions.includes(last) || elliptic.test(text)) return false;
  const verb = finiteVerb(words(text.replace(/["“„«][^"“”„«»]*["”“»]/gu, '“”')));
  if (
    verb === all.length - 1 &&
    !/^(?:passed|failed|won|lost|grew|fell|rose|matters?|works?|counts?|helps?)$/.test(last)
  )
    return false;
  return (
    verb > 0 || contracted || sentence.figures.some((figure) => figure.measure !== 'year' && text.includes(figure.text))
  );
}
