import { alternatives, type Box, type Context, type Figure, oncePerPack, type Sentence } from '#model';
import { isEndOfRange } from '../../rules/figures/ends.ts';

/** Words that an accent covers at most: a phrase, not half of the sentence. */
const most = 5;

/** Of so many figures in a row, "two barges, one tug and one pilot boat", none is the one to be looked at. */
const several = 3;

/**
 * The one phrase of a statement to be looked at: what the author set bold, else a figure, else what is called the largest or the
 * first, with the words it says so of.
 */
export function accentOf(text: string, sentence: Sentence, context: Context): string | undefined {
  const bold = sentence.spans
    .filter((span) => span.kind === 'strong')
    .map(({ start, end }) => sentence.text.slice(start, end));
  const figures = sentence.figures
    .filter((figure) => figure.measure !== 'year' && figure.measure !== 'version' && !isBare(figure))
    .filter((figure) => context.pack.surgery || !isEndOfRange(figure, sentence.text, context))
    .map((figure) => figure.text)
    .filter((figure) => text.includes(figure));
  const found = [
    ...bold,
    ...(figures.length < several ? figures : []),
    ...context.pack.superlatives.flatMap((pattern) => superlative(text, pattern, context)),
  ];
  return found
    .filter((phrase) => phrase.trim() !== '' && text.includes(phrase))
    .map((phrase) => whole(phrase, text, context))
    .find((phrase) => context.words(phrase) <= context.words(text) / 2);
}

/** In letters: a longer accent may go on in the next line. */
const mostHeld = 22;

/** What is lit of a claim in its box; held on one line, "over 80%", where the claim has room for that at its size. */
export function lit(claim: string, accent: string | undefined, box: Box | undefined, context: Context): Slots {
  if (!accent?.includes(' ') || accent.length > mostHeld || !box) return { accent };
  const whole = claim.replace(accent, () => accent.replaceAll(' ', '\u00a0'));
  return { accent, ...(context.lines(whole, box) <= box.lines && { held: true }) };
}

/** What the markup is told of an accent. */
type Slots = { accent?: string; held?: true };

/** "Le port 80": a small number by itself is a name more often than an amount. */
function isBare({ measure, unit, scale, qualifier, value }: Figure): boolean {
  return measure === 'amount' && unit === '' && scale === '' && qualifier === '' && value < 1000;
}

/** "An eight-year" of "an eight-year-old car", "31%" of "from 31% to 12%": a word, and a way from one to another, are lit whole. */
function whole(phrase: string, text: string, { pack }: Context): string {
  const rest = text.slice(text.indexOf(phrase) + phrase.length);
  return phrase + (goesOn(pack).exec(rest)?.[0] ?? '');
}

const goesOn = oncePerPack(
  ({ numbers: { range }, dates: { clock } }) =>
    new RegExp(
      String.raw`^(?:[-‐‑][\p{L}\p{N}]+)+|^\s(?:${alternatives(range.to)})\s\S*\d[^\s,;:.]*|^\s(?:${alternatives(clock)})(?!\p{L})`,
      'u',
    ),
);

function superlative(text: string, pattern: RegExp, { pack }: Context): string[] {
  const first = pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
  const match = first.exec(text);
  if (!match) return [];
  const after = text.slice(match.index + match[0].length).match(/^(?:[ -]?[^\s,;:.!?—–]+)+/u)?.[0] ?? '';
  const words = after.split(/(?=\s)/u).slice(0, most - 1);
  const end = words.findIndex((word) => pack.superlativeEnds.includes(word.trim().toLowerCase()));
  return [match[0].trimStart() + (end < 0 ? words : words.slice(0, end)).join('')];
}
