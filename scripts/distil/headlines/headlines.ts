import { countWords, type Form, type LanguagePack, leadsBelow, type Sentence, titleWords } from '#model';
import { finish } from '../english/finish.ts';
import { claims } from '../english/headlines/claims.ts';
import { leadsIntoList, standsWithoutSupport } from '../english/headlines/parts.ts';
import { readsAsTitle } from '../english/headlines/reads-as-title.ts';
import { shortened } from '../english/headlines/shortened.ts';
import { shorterQuestions } from '../english/headlines/shorter-questions.ts';
import { isTitle } from './is-title.ts';

/**
 * The claims of a sentence that may stand as titles: of the forms that have a verb or a figure and need nothing else to be understood,
 * those of at most nine words, the one that says most first; behind them the longer ones. What a sentence claims only to take it back is none. Call it after units().
 */
export function headlines(sentence: Sentence, pack: LanguagePack): string[] {
  if (/^(?:code|row|caption|maths)$/.test(sentence.kind)) return [];
  if (/[?？]["”’]?$/u.test(sentence.text))
    return pack.surgery && /^(?:heading|question)$/.test(sentence.kind) ? shorterQuestions(sentence.text) : [];
  if (leadsBelow(sentence.text, pack) && (!pack.surgery || leadsIntoList(sentence.text))) return [];
  const forms = sentence.units
    .filter((unit) => !unit.conceded && !unit.passing && (!unit.bound || (pack.surgery && standsWithoutSupport(unit))))
    .flatMap((unit) => unit.forms);
  const all = pack.surgery ? [...forms, ...partsOf(sentence)].flatMap((form) => shortened(form, sentence)) : forms;
  const able = all.filter(
    (form) =>
      isTitle(form, sentence, pack) &&
      (pack.surgery ? readsAsTitle(form.text) && claims(form, sentence, pack) : standsAlone(form, pack)),
  );
  const short = able.filter(({ words: count }) => count <= titleWords).sort((one, other) => said(other) - said(one));
  const long = able.filter(({ words: count }) => count > titleWords).sort((one, other) => one.words - other.words);
  return [...new Set([...short, ...long].map(({ text }) => text))];
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
