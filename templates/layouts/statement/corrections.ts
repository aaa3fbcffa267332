import {
  type Candidate,
  type Context,
  type LanguagePack,
  type Material,
  opensOn,
  pointsBack,
  type Sentence,
} from '#model';
import { draft } from '../../rules/titles/titles.ts';
import { said } from '../../rules/words/words.ts';
import { accentOf, lit } from './accent.ts';
import { boxes } from './boxes.ts';

/**
 * "A hedge is not a fence. It is a larder.": what something is not, and right behind it what it is. Either says little without the
 * other, so both stand on the slide, as they are written: it is how an author says what the whole is about.
 */
export function corrections(sentence: Sentence, at: number, material: Material, context: Context): Candidate[] {
  const next = material.sentences[at + 1];
  if (!next || !context.pack.denying || !isPair(sentence, next)) return [];
  // Of "It is a fence, and whoever climbs it …" the first clause will do.
  const told = [next.text, next.text.split(context.pack.denying.goesOn)[0] ?? ''].map((text) =>
    text.replace(/[.]$/u, ''),
  );
  const texts = told
    .filter((text) => corrects(sentence.text, text, context.pack))
    .map((text) => `${sentence.text} ${text}`);
  const text = texts.find((one) => context.words(one) <= mostWords);
  const whole = text === undefined ? undefined : said(text, sentence, next);
  const scale = whole && context.step(boxes, [{ box: 'title', text: whole.text }]);
  if (!whole || scale === undefined || !context.holds(whole)) return [];
  const accent = accentOf(whole.text, next, context);
  const slots = lit(whole.text, accent, boxes[scale]?.title, context);
  const slide = draft('statement', [whole], { slots, scale });
  const spends = [sentence.id, next.id];
  return [{ from: at, to: at + 2, spends, worth: 2 + sentence.worth + next.worth, slides: [slide] }];
}

/** In words, of both. */
const mostWords = 26;

function isPair(sentence: Sentence, next: Sentence): boolean {
  return next.paragraph === sentence.paragraph && [sentence, next].every(isPlain);
}

function isPlain({ kind, text, quotations, foreign }: Sentence): boolean {
  return kind === 'prose' && quotations.length === 0 && !foreign && /^\p{Lu}.*[.]$/su.test(text);
}

/** Whether a sentence denies something, and the next says of the same what is so. */
function corrects(denied: string, told: string, pack: LanguagePack): boolean {
  const { denying } = pack;
  const [, subject = '', copula, , verb = ''] = denying?.denied.exec(denied) ?? [];
  if (!denying || subject === '' || denying.negation.test(told)) return false;
  // What is denied of something that only the sentence before names, or only when or if something is so.
  if (pointsBack(denied, pack) || opensOn([...pack.subordinators, ...pack.relatives, ...denying.unless], denied, pack))
    return false;
  const pronoun = denying.again.exec(told)?.[0];
  if (pronoun === undefined && !told.startsWith(`${subject} `)) return false;
  const behind = told.slice(pronoun?.length ?? subject.length + 1);
  return copula ? denying.copula.test(behind) : verb !== '' && behind.startsWith(verb);
}
