import type { Context, Material, Name, Said, Sentence } from '#model';
import { said } from '../../rules/words/words.ts';
import { byName } from './by-name.ts';

/** So many sentences back it is still plain who "she" is, if nobody else speaks between. */
const farthest = 6;

/**
 * Who "he" or "she" is that says a quotation: the nearest person before it that a sentence is about, where nothing but "he" or "she"
 * stands between. Undefined where it is not plain: nobody's words are put into another's mouth.
 */
export function meant(sentence: Sentence, at: number, { sentences }: Material, context: Context): Said | undefined {
  const [, behind, front] =
    /["”],?\s(he|she)\s(?:\p{L}+ly\s)?\p{L}+|^(he|she)\s\p{L}+[:,]\s["“]/iu.exec(sentence.text) ?? [];
  const pronoun = (behind ?? front)?.toLowerCase();
  if (pronoun === undefined) return undefined;
  for (let back = 1; back <= farthest; back++) {
    const before = sentences[at - back];
    if (before?.kind !== 'prose') return ofTheArticle(sentence, context);
    if (before.paragraph < sentence.paragraph - 1) return undefined;
    const name = person(before, context);
    if (name) return byName(name.text, context, before, sentence);
    if (!isOf(pronoun, before) || before.names.some(({ text }) => context.speaks(text))) return undefined;
  }
  return undefined;
}

/** Whom a sentence is about: "Holm sold the boat", "The yard's owner, Ida Holm, sold it"; or who speaks in it, behind what is said. */
function person({ names, text, quotations }: Sentence, context: Context): Name | undefined {
  const [spoken] = quotations;
  if (quotations.length === 1 && spoken?.by && spoken.start === 0) {
    const name = names.find(({ text: one }) => spoken.by?.endsWith(one));
    if (name) return name;
  }
  const opening = /^[^,."“”]{3,50}\s\p{Ll}+,\s/u.exec(text)?.[0].length;
  return names.find(({ start, end, text: name }) =>
    start === 0
      ? (context.speaks(name) || subjectOf(context)?.text === name) && !/^['’]/u.test(text.slice(end))
      : start === opening && text[end] === ',' && /\s/u.test(name),
  );
}

/** Whether a sentence goes on about her or him, and tells of none of the other. */
function isOf(pronoun: string, { text }: Sentence): boolean {
  const [own, other] = pronoun === 'she' ? [hers, his] : [his, hers];
  return own.test(text) && !other.test(text);
}

const hers = /\b(?:she|her|hers)\b/i;
const his = /\b(?:he|him|his)\b/i;

function ofTheArticle(sentence: Sentence, context: Context): Said | undefined {
  const whole = subjectOf(context);
  return whole && said(whole.text, context.sentence(whole.sentence), sentence);
}

/** "Ada Reed, who mended the north, dies at 91": whom a whole article is about. */
function subjectOf(context: Context): { text: string; sentence: string } | undefined {
  const last = /^\p{Lu}\S+(?:\s\p{Lu}\S+)?\s(\p{Lu}[\p{L}'’-]+),?\s(?:who|dies|has died|is dead)\s/u.exec(
    context.title,
  )?.[1];
  const found = last === undefined ? undefined : context.wholeName(last);
  return found && context.title.startsWith(found.text) ? found : undefined;
}
