import { countWords, type Form, type LanguagePack, type Sentence, titleWords, type Unit } from '#model';
import { finish } from '../english/finish.ts';
import { claims } from './claims.ts';
import { isTitle } from './is-title.ts';
import { brittle, shortened } from './shortened.ts';
import { shorterQuestions } from './shorter-questions.ts';

/**
 * The claims of a sentence that may stand as titles: of the forms that have a verb or a figure and need nothing else to be understood,
 * those of at most nine words, the one that says most first; behind them the longer ones. Call it after units().
 */
export function headlines(sentence: Sentence, pack: LanguagePack): string[] {
  return titlesOf(sentence, pack, (unit) => !unit.conceded);
}

/** What a sentence claims only to take it back, in words that may stand as a title where the rest of it stands below. */
export function concessions(sentence: Sentence, pack: LanguagePack): string[] {
  return sentence.units.some(({ conceded }) => conceded)
    ? titlesOf(sentence, pack, (unit) => unit.conceded === true)
    : [];
}

function titlesOf(sentence: Sentence, pack: LanguagePack, isWanted: (unit: Unit) => boolean): string[] {
  if (/^(?:code|row|caption|maths)$/.test(sentence.kind)) return [];
  if (/[?？]["”’]?$/u.test(sentence.text))
    return pack.surgery && /^(?:heading|question)$/.test(sentence.kind) ? shorterQuestions(sentence.text) : [];
  if (/[:：]$/u.test(sentence.text) && (!pack.surgery || leadsIn.test(sentence.text))) return [];
  const forms = sentence.units
    .filter((unit) => isWanted(unit) && (!unit.passing || unit.conceded) && (!unit.bound || standsWithoutSupport(unit)))
    .flatMap((unit) => unit.forms);
  const all = pack.surgery ? [...forms, ...partsOf(sentence)].flatMap((form) => shortened(form, sentence)) : forms;
  const able = all.filter(
    (form) => isTitle(form, sentence) && (pack.surgery ? claims(form, sentence, pack) : standsAlone(form, pack)),
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

/** "We ask the council to:": the list says what. */
const leadsIn =
  /\b(?:to|can|should|must|will|would|may|that(?:\s+\S+){1,3}|if|when|for|with|are|is|include|includes|including|see|sees|find|finds|get|gets|need|needs|want|wants|use|uses|try|run|choose|has|have|had|do|does):$/i;

/** What happened before or why is missed, and the clause is as true without it: "The bridge was closed | after a storm broke its rail". */
function standsWithoutSupport({ support = '', forms }: Unit): boolean {
  const lead = forms[0]?.text ?? '';
  // "The town saves money | by mending old boats": it does; "you can save money" only so.
  if (/^by\s\p{Ll}+ing\s/u.test(support)) return !brittle.test(lead) && !able.test(lead);
  // "The quay has been closed | since the storm": since when, is the half of it.
  if (/^since\s/.test(support) && /\bha(?:s|ve|d)\b/.test(lead)) return false;
  return /^(?:after|because|since|while|so that)\s/.test(support) && !brittle.test(lead);
}

const able = /\b(?:can|could|may|might|would|should|must)\b/i;

/** In a language without surgery: it points at nothing outside itself, and does not begin with what ties it to the sentence before. */
function standsAlone({ text, shape }: Form, pack: LanguagePack): boolean {
  const first = text.toLowerCase().split(/[\s,，、]/u)[0] ?? '';
  return shape === 'clause' && !pack.connectives.includes(first);
}

/** Words, without the ones that only tie it to what came before. */
function said({ text, words: count }: Form): number {
  return (/ also /.test(text) ? 0 : count) - (/^[^,\d]{1,24},\s/.test(text) ? 4 : 0);
}
