import { type LanguagePack, literal, type Sentence } from '#model';

/** Words that could be the title, and the sentence they are from. */
export interface Found {
  text: string;
  sentence: Sentence;
}

/** "Orchard’s Long Winter" of the heading "Trees: Orchard’s Long Winter": what a heading says that the name has. */
export function possession(name: string, heading: Sentence, pack: LanguagePack): Found | undefined {
  if (!pack.surgery) return undefined;
  const found = new RegExp(`(?<![\\p{L}\\d])${literal(name)}(?:['’]s|s['’]) [^,;:.?!()—–]+`, 'u').exec(heading.text);
  const text = found?.[0].trim();
  return text && text.split(/\s+/).length >= name.split(' ').length + 1 ? { text, sentence: heading } : undefined;
}

/** Verbs and nouns of change: what goes "from … to …" after them is a way, and not the ends of a list or of a count. */
const change =
  /\b(?:becom|chang|convert|develop|evol|expand|grew|grow|journey|mov|path|pivot|redefin|reinvent|road|shift|transform|transition|turn|went)\w*\b[^.;:]{0,60}$/i;

/** "Orchard: from village shop to chain of stores", without the articles. */
export function journey(name: string, sentence: Sentence, pack: LanguagePack): Found | undefined {
  if (!pack.surgery) return undefined;
  const found = /\bfrom (?:an? |the )?([^,;:.—–\d%]{3,50}?) to (?:an? |the )?([^,;:.—–\d%]{3,60})/.exec(sentence.text);
  if (!found || !change.test(sentence.text.slice(0, found.index))) return undefined;
  const words = `${found[1]} ${found[2]}`.toLowerCase().split(/\s+/);
  if (words.some((word) => pack.pronouns.includes(word) || word === 'where' || word === 'what')) return undefined;
  return { text: `${name}: from ${found[1]} to ${found[2]}`.trim(), sentence };
}

/** "The Bank", where it is told first as "the Bank of New Lysvik": a name with the place that it is of, if it has one. */
export function withPlace(name: string, { text }: Sentence, pack: LanguagePack): string {
  if (!pack.surgery) return name;
  return (
    new RegExp(`(?<!\\p{L})${literal(name)} of \\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)*`, 'u').exec(text)?.[0] ?? name
  );
}
