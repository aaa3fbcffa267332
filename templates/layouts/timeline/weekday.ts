import { alternatives, type LanguagePack, oncePerPack } from '#model';

/** Where the words before a date end that belong to it: "Friday, 21 March 2031" begins with its weekday. */
export function beforeWeekday(head: string, pack: LanguagePack): number {
  return head.search(weekday(pack));
}

const weekday = oncePerPack(({ dates: { weekdays } }) =>
  weekdays.length === 0 ? /$/u : new RegExp(`(?:(?<![\\p{L}])(?:${alternatives(weekdays)})[,，]?\\s?)?$`, 'iu'),
);
