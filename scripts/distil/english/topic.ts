import type { LanguagePack, Sentence } from '#model';
import { subjectOf } from './syntax.ts';

/** In words: a longer subject is no label. */
const most = 5;

/** Subjects that name nothing by themselves, or nothing that a heading could. */
const bare =
  /^(?:(?:it|they|he|she|we|you|i|this|that|these|those|there|here|what|which|who|one|ones|each|both|many|most|some|few|all|none|others?|another|such|people|someone|everyone|anyone|everything|nothing|something|things?|half|everybody|nobody|much|more|less|as|once|when|if|because|while|since|after|before|until|though|although|unless|where|so|then|today|yesterday|tomorrow|tonight|now|nowadays|recently|(?:last|next|this|every|each) (?:second|minute|hour|day|night|week|month|quarter|year|spring|summer|autumn|winter|time)|at|in|on|by|for|from|with|to|of|and|or|but|not|no|even|only|also)\b|(?:my|your|his|her|its|their|yours)\s|the (?:former|latter|same|other|others|first|second|third|last|next|following|above|only|result|reason|problem|answer|question|point|idea|thing|goal|fact|rest|way|news|truth|trouble|catch|upside|downside|(?:good|bad|best|worst|big|bigger|biggest|main|real|key|great|latest) (?:news|thing|part|side|idea|question|problem|reason|point|result|fact|story))\b)/i;

const ending =
  /(?:\b(?:of|in|on|at|to|for|from|by|with|about|and|or|that|which|who|there|here|the|a|an|as|than)|['’]s)$/i;

/**
 * What the sentence is about, in at most five words that do for a heading: the grammatical subject of its first clause, without its
 * article. Undefined where that is a pronoun, is too long, or the language has no surgery. Call it after units().
 */
export function topic(sentence: Sentence, pack: LanguagePack): string | undefined {
  // A label says nothing, and yet stands for the claim: where that is hedged, the hedge would be lost.
  if (!pack.surgery || sentence.kind !== 'prose' || sentence.hedges.length > 0) return undefined;
  const forms = sentence.units.find(({ forms: [form] }) => form?.shape === 'clause')?.forms ?? [];
  // "Marl Boats, an old yard, sells …": in a shorter form only its name is left.
  const subjects = forms.map(({ text }) => subjectOf(text)?.replace(stressed, '').replace(when, ''));
  const subject = subjects.find((one) => one !== undefined && !one.includes(',')) ?? subjects[0];
  if (
    !subject ||
    bare.test(subject) ||
    ending.test(subject) ||
    /[()"“”,;:?!]|\b(?:I|we|you|it|they|he|she)$/u.test(subject) ||
    holdsClause(subject, pack)
  )
    return undefined;
  const label = subject.replace(/^(?:the|an?)\s+(?=[a-zß-ɏ\d])/i, '');
  const count = label.split(/\s+/u).length;
  const named = sentence.names.some(({ text }) => label.includes(text));
  // "Seventy percent were rowers, 22 percent …": so many, and not of what.
  if (
    adverb.test(label) ||
    (/^the\s/i.test(subject) && spokenOf.test(label)) ||
    sentence.figures.some(({ text }) => text === label)
  )
    return undefined;
  if ((count < 2 && !named) || count > most || label.length < 4 || /^\p{Nd}/u.test(label) || bare.test(label))
    return undefined;
  // "The yard's fortunes" without its article, "iPad" with a capital: nobody writes so.
  if (label !== subject && /^[\p{Ll}-]+['’]s\s/u.test(label)) return undefined;
  return label.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** "The council late Monday | passed …": when it did so is no part of its name. */
const when = /\s(?:(?:on|late|early)\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "The old quay in particular", "the ferry itself": that it is this one, of several that were told of, is no part of its name. */
const stressed = /\s(?:in particular|especially|itself|themselves|himself|herself|alone)$/i;

/** "Claims that immediate action", "The plan the council": the first words of a clause inside the subject. */
function holdsClause(subject: string, { articles, prepositions, conjunctions }: LanguagePack): boolean {
  const all = subject.toLowerCase().split(/\s+/u);
  if (all.some((word, at) => at > 0 && clauseWord.test(word))) return true;
  return all.some(
    (word, at) => at > 0 && articles.includes(word) && ![...prepositions, ...conjunctions].includes(all[at - 1] ?? ''),
  );
}

const clauseWord = /^(?:that|which|who|whether|because|if|what|how|why|whatever|whoever|wherever)$/u;

/** "The Bergen-based company", "the Nordic country": which one, was told before. */
const spokenOf =
  /^\p{Lu}\p{L}+(?:-based)?\s(?:\p{Ll}+\s)?(?:company|firm|group|\p{Ll}*maker|manufacturer|bank|lender|retailer|carrier|airline|brand|start-?up|giant|business|agency|country|nation|city|town|state|island|port)$/u;

/** "Luckily the yard", "undoubtedly old boats": how sure or glad the author is, and nothing that is told of. */
const adverb =
  /^(?!(?:early|daily|weekly|monthly|yearly|family|only|friendly|likely|assembly|supply|reply|rally|ally)\b)[a-zß-ɏ]{3,}ly\s/i;
