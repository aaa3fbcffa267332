import { alternatives, type Figure, type LanguagePack, oncePerPack } from '#model';
import { fold } from '../lexicon.ts';

/** "Twelve months and 15 days": one length of time, though it has two numbers. */
export function compounded(found: Figure[], text: string, pack: LanguagePack): Figure[] {
  const all: Figure[] = [];
  for (const figure of found) {
    const last = all.at(-1);
    if (!last || !areOne(last, figure, text, pack)) {
      all.push(figure);
      continue;
    }
    const unit = `${last.unit}${text.slice(last.end, figure.end)}`;
    all[all.length - 1] = { ...last, unit, text: text.slice(last.start, figure.end), end: figure.end };
  }
  return all;
}

function areOne(one: Figure, next: Figure, text: string, pack: LanguagePack): boolean {
  if (one.measure !== 'duration' || next.measure !== 'duration' || next.qualifier !== '') return false;
  // "180 days, 1 or 2 years".
  if (/\d\s\p{L}+\s\d/u.test(next.text)) return false;
  const [unit, other] = [one, next].map((figure) => fold(figure.unit).replace(/s$/u, ''));
  return unit !== other && joins(pack).test(fold(text.slice(one.end, next.start))) && !isSpan(one, text, pack);
}

const joins = oncePerPack(({ lists }) => new RegExp(`^,?\\s(?:(?:${alternatives(lists.joins)})\\s)?$`));

/** "Between two weeks and three months": two ends of a span. */
function isSpan({ start }: Figure, text: string, { numbers }: LanguagePack): boolean {
  const before = fold(text.slice(0, start)).trimEnd().split(/\s/u).at(-1) ?? '';
  return numbers.range.between.includes(before);
}
