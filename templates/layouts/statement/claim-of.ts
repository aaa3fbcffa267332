import type { Context, Material, Said, Sentence } from '#model';
import { points } from '../../rules/points/point.ts';
import { capital, isWhole, said } from '../../rules/words/words.ts';

/** The shortest claim of the sentence, or a clause of it that leans on nothing, without the label in front. */
export function claimOf(sentence: Sentence, material: Material, context: Context): Said | undefined {
  const [first] = sentence.claims;
  if (first !== undefined) return said(first, sentence);
  const whole = isMoral(sentence, material, context) ? sentence.units[0]?.forms[0] : undefined;
  if (whole?.shape === 'clause' && whole.words <= mostMoral && isWhole(whole.text, sentence))
    return said(whole.text, sentence);
  const point = points(sentence, context, 16).find(
    ({ text, leans, words, unit }) =>
      !leans && !unit.conceded && !unit.passing && words >= 4 && !context.pack.bare.pointing.test(text),
  );
  return (
    point &&
    said(capital(point.text.replace(/^\p{Lu}[^—–.,\s]*(?:\s[^—–.,\s]+){0,2}\s[—–]\s(?=.{12,})/u, '')), sentence)
  );
}

/** "The town will mend boats | for the crews of the north": below its heading a claim has room for what its shortest form leaves out. */
export function fullerOf(claim: Said, sentence: Sentence, context: Context): Said {
  const form = points(sentence, context, mostRow).find(({ text }) => text.startsWith(`${claim.text} `));
  return form ? said(form.text, sentence) : claim;
}

/** In words: what a row of points has at most. */
export const mostRow = 14;

/** Where the author has set headings or code, they say what it comes to; what "we" do is no more than that. */
export function isMoral({ roles, text }: Sentence, { blocks }: Material, context: Context): boolean {
  const plain = !context.hasSections() && !blocks.some(({ block }) => block.kind === 'code');
  return plain && roles.includes('moral') && !/^we\b/i.test(text);
}

/** In words: what an essay comes to can be taken in at once. */
const mostMoral = 18;
