import { alternatives, type LanguagePack, oncePerPack, type When } from '#model';

/** Behind all months; behind June. */
const [last, halfway] = ['99', '06-99'];

/** Years into a decade: its middle, its end. */
const [fifth, eighth] = [5, 8];

/** What a date is sorted by, letter by letter: "the end of 2024" behind "May 2024", "the mid-1990s" behind 1991. */
export function orderOf({ iso, text }: When, pack: LanguagePack): string {
  if (iso.length > 4) return iso;
  const { decade, middle, late } = patterns(pack);
  const low = text.toLowerCase();
  const [isLate, isMiddle] = [late.test(low), middle.test(low)];
  if (decade.test(low)) return String(Number(iso) + (isLate ? eighth : isMiddle ? fifth : 0));
  return isLate ? `${iso}-${last}` : isMiddle ? `${iso}-${halfway}` : iso;
}

const patterns = oncePerPack(({ spaced, dates: { decades, middle, late } }) => {
  const any = (list: string[]) =>
    new RegExp(spaced ? String.raw`(?<!\p{L})(?:${alternatives(list)})(?!\p{L})` : `(?:${alternatives(list)})`, 'u');
  return {
    decade: new RegExp(String.raw`\d{3}0\s?(?:${alternatives(decades.after)})`, 'u'),
    middle: any(middle),
    late: any(late),
  };
});
