import { alternatives, type LanguagePack, oncePerPack, type When } from '#model';
import type { Event } from './events.ts';

/** Events in the order of time, those of one time in the order of the article: "the end of 2024" behind "May 2024", "the mid-1990s" behind 1991. */
export function inOrder(events: Event[], pack: LanguagePack): Event[] {
  const when = new Map(events.map((event) => [event, sorting(event.date, pack)]));
  const of = (event: Event) => when.get(event) ?? '';
  return [...events].sort((one, other) => Number(of(one) > of(other)) - Number(of(one) < of(other)));
}

/** Behind all months; behind June. */
const [last, halfway] = ['99', '06-99'];

/** Years into a decade: its middle, its end. */
const [fifth, eighth] = [5, 8];

function sorting({ iso, text }: When, pack: LanguagePack): string {
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
