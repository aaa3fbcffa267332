import { countWords, type Form, type LanguagePack, leadsBelow, type Sentence, titleWords, type Unit } from '#model';
import { finish } from '../english/finish.ts';
import { claims } from '../english/headlines/claims.ts';
import { leadsIntoList, standsWithoutSupport } from '../english/headlines/parts.ts';
import { readsAsTitle } from '../english/headlines/reads-as-title.ts';
import { shortened } from '../english/headlines/shortened.ts';
import { shorterQuestions } from '../english/headlines/shorter-questions.ts';
import { isTrueAlone } from '../english/headlines/true-alone.ts';
import { isTitle } from './is-title.ts';

/**
 * The claims of a sentence that may stand as titles: of the forms that have a verb or a figure and need nothing else to be understood,
 * those of at most nine words, the one that says most first; behind them the longer ones. What a sentence claims only to take it back is none. Call it after units().
 */
export function headlines(sentence: Sentence, pack: LanguagePack): string[] {
  return titlesOf(sentence, pack, (unit) => !unit.bound || (pack.surgery && standsWithoutSupport(unit)));
}

/**
 * Clauses that could be claims but for how their sentence goes on, and are as true without it: titles where that stands on the slide as
 * well. Call it after units().
 */
export function leads(sentence: Sentence, pack: LanguagePack): string[] {
  if (!pack.surgery || sentence.kind !== 'prose') return [];
  const { text } = sentence;
  return titlesOf(
    sentence,
    pack,
    ({ bound, support = '', forms: [form] }) => bound === true && isTrueAlone(form?.text ?? '', support, text),
  );
}

/** Of the units that may head a slide, their forms that are titles, the best first. */
function titlesOf(sentence: Sentence, pack: LanguagePack, heads: (unit: Unit) => boolean): string[] {
  if (/^(?:code|row|caption|maths)$/.test(sentence.kind)) return [];
  if (/[?？]["”’]?$/u.test(sentence.text))
    return pack.surgery && /^(?:heading|question)$/.test(sentence.kind) ? shorterQuestions(sentence.text) : [];
  if (leadsBelow(sentence.text, pack) && (!pack.surgery || leadsIntoList(sentence.text))) return [];
  const forms = sentence.units
    .filter((unit) => !unit.conceded && !unit.passing && heads(unit))
    .flatMap((unit) => unit.forms);
  const all = pack.surgery ? [...forms, ...partsOf(sentence)].flatMap((form) => shortened(form, sentence)) : forms;
  const able = all.filter(
    (form) =>
      isTitle(form, sentence, pack) &&
      (pack.surgery ? readsAsTitle(form.text) && claims(form, sentence, pack) : standsAlone(form, pack)),
  );
  const short = able.filter(isShort).sort((one, other) => said(other) - said(one));
  const long = able.filter((form) => !isShort(form)).sort((one, other) => one.words - other.words);
  return [...new Set([...short, ...long].map(({ text }) => text))];
}

/** In letters: nine words that are longer are a long title. */
const shortest = 68;

function isShort({ text, words: count }: Form): boolean {
  return count <= titleWords && text.length <= shortest;
}

/** A heading may be several sentences, each of which could stand for it. */
function partsOf({ kind, text }: Sentence): Form[] {
  if (kind !== 'heading') return [];
  const parts = text.split(/(?<=\p{Ll}{2}[.!])\s+(?=\p{Lu})/u);
  return parts.map((part) => ({ text: finish(part.replace(/[.]$/u, '')), words: countWords(part), shape: 'clause' }));
}

/** In a language without surgery: it points at nothing outside itself, and does not begin with what ties it to the sentence before. */
function standsAlone({ text, shape }: Form, pack: LanguagePack): boolean {
  const first = text.toLowerCase().split(/[\s,，、]/u)[0] ?? '';
  return shape === 'clause' && !pack.connectives.includes(first);
}

/** Words, without the ones that only tie it to what came before. */
function said({ text, words: count }: Form): number {
  return (/ also /.test(text) ? 0 : count) - (/^[^,\d]{1,24},\s/.test(text) ? 4 : 0);
}
