import { type Context, opensOn, pointsBack, type Said, type Sentence } from '#model';
import { isClumsy, isHeadless } from '../points/point.ts';
import { asLine, endsOpen, said } from '../words/words.ts';
import { announcement, closed, goesOn, leastLine, untied, withoutBack, withoutBut, withoutTie } from './lead-words.ts';

/** "For example, you can now collect several lists at once:" stands whole above what it leads into, without what ties it. */
export function leadIn(sentence: Sentence, context: Context, most: number, least = leastLine): Said | undefined {
  const told = withoutTie(announcement(sentence, context.pack), context.pack);
  const text = closed(untied(told, context.pack), context.pack);
  const count = context.words(text);
  if (count < least || count > most || pointsBack(text, context.pack) || endsOpen(text, context.pack)) return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}

/** "We stopped because:" stands above what it leads into as it is, colon and all. */
export function leadOver(sentence: Sentence, context: Context, most: number, opens = false): Said | undefined {
  const whole = withoutBut(announcement(sentence, context.pack), context.pack);
  const text = withoutBack(untied(whole, context.pack), context.pack);
  const count = context.words(text);
  const { announcing } = context.pack;
  // "These boats may sail:" points at the list that comes, and "It floats, as it:" below its heading at that.
  const isBack = pointsBack(text, context.pack) && !announcing.ahead.test(text) && !opens;
  const back = isBack || announcing.back.test(text);
  // "Against:" tells the list behind it from the one before, however short it is.
  if (count < 1 || count > most || back || goesOn(text) || (count < leastLine && isClumsy(text, context)))
    return undefined;
  // "Avantages :" keeps the blank of its language.
  const mark = /\s?[^\p{L}\p{N}.。]$/u.exec(sentence.text)?.[0] ?? '';
  const line = said(`${asLine(text, sentence)}${mark}`, sentence);
  return context.holds(line) ? line : undefined;
}

/** "But now the boat is called": what the code below ends for it stands above that, with the colon that tells so. */
export function openOver(sentence: Sentence, context: Context, most: number): Said | undefined {
  const { pack } = context;
  const { kind, text } = sentence;
  if (kind !== 'prose' || !/[\p{L}\p{N}]$/u.test(text)) return undefined;
  const line = untied(withoutBut(text, pack), pack);
  const isOpen = endsOpen(line, pack) || pack.announcing.open.test(line);
  const count = context.words(line);
  if (!isOpen || count < leastLine || count > most || pointsBack(line, pack)) return undefined;
  const over = said(`${asLine(line, sentence)}${pack.spaced ? ':' : '：'}`, sentence);
  return context.holds(over) ? over : undefined;
}

/** A sentence of prose as it stands above code, without what ties it; nothing where it points at what stands before it. */
export function wholeOver(sentence: Sentence, context: Context, most: number): Said | undefined {
  // Without its full stop it goes on in the code; one that is broken into lines by hand is none.
  if (sentence.kind !== 'prose' || /[^.!?。！？]$|\n/u.test(sentence.text)) return undefined;
  const text = untied(sentence.text, context.pack).replace(/[.。]$/u, '');
  const count = context.words(text);
  // "Because it needs no rope.": it gives the reason for what stands before.
  if (context.pack.surgery && sentence.units.length === 0 && opensOn(context.pack.subordinators, text, context.pack))
    return undefined;
  // "Will run both of them": what will, is the code before.
  if (isHeadless(text, context) && !/[?？]$/u.test(text)) return undefined;
  if (count < leastLine || count > most || pointsBack(text, context.pack) || isClumsy(text, context)) return undefined;
  const line = said(asLine(text, sentence), sentence);
  return context.holds(line) ? line : undefined;
}
