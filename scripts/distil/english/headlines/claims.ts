import type { Form, LanguagePack, Sentence } from '#model';
import { finiteVerb } from '../finite-verb.ts';
import { isGerund, isPlainlyFinite, words } from '../verbs.ts';

/** A title has its subject in it, points at nothing outside itself, and does not stop at its verb. */
export function claims({ text, shape }: Form, sentence: Sentence, pack: LanguagePack): boolean {
  const all = words(text);
  const [first = '', last = ''] = [all[0], all.at(-1)?.toLowerCase()];
  const contracted = /^(?:we|they|you)['’](?:re|ve|ll)$/i.test(first);
  if (shape !== 'clause' || (isPlainlyFinite(first) && !contracted)) return false;
  // "Rowing needs patience" is a claim, "rowing in the dark" none.
  if (isGerund(first) && !all.slice(1, all.findIndex((word) => /,$/.test(word)) + 1 || 7).some(isPlainlyFinite))
    return false;
  if (/\b(?:this|these|those|it|them|him)\b/i.test(text)) return false;
  // "Marl is a good example": of what, is said elsewhere; "the ferry, for example, sails on Sundays": so is that.
  if (/\b(?:one|an?|another)\s(?:\S+\s)?example$|(?:^|, )for (?:example|instance),/i.test(text)) return false;
  if (/^(?:the (?:former|latter|same|following|other)|others?|another|both|one of|some)\b/i.test(text)) return false;
  if (/^(?:how|what|why|where|who|whoever|whatever|whether|which|doing so|using (?:this|that))\b/i.test(text))
    return sentence.kind === 'heading';
  // "Of course there are exceptions" grants what is not the point, "every time we meet" only says when.
  if (/^(?:of course|(?:nearly |almost )?(?:every|each) time)\b/i.test(text)) return false;
  if (/^the\s/i.test(text) && /^(?:this|these|that|those)\s/i.test(sentence.text)) return false;
  if (pack.prepositions.includes(last) || elliptic.test(text) || softened.test(text)) return false;
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

/** "The answer is apparently | by lending them": what it is, stands behind the adverb. */
const softened =
  /\b(?:is|are|was|were)\s(?:apparently|probably|possibly|perhaps|mostly|mainly|partly|largely|usually|often|simply|really|actually|now|also|still|then)$/i;

/** "The city has been": what it has been, is said elsewhere; and so is what "nobody can say by how much". */
const elliptic =
  /(?:^|\s)(?:how\s(?:much|many|far|long|often)|why|been|be|is|are|was|were|has|have|had|do|does|did|will|would|can|could|not|n['’]t)$/i;
