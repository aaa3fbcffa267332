/**
 * A date as a language writes it: `2025-03-01` is "1 March 2025". Anything but a day or a month of the calendar stays as it is.
 * @param date as it was written
 * @param lang BCP 47; plain English is the one that does not put the month first
 */
export function day(date: string, lang: string): string {
  const [, year = '', month = '', number = ''] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const when = new Date(`${year}-${month}-${number || '01'}T00:00:00Z`);
  if (Number.isNaN(when.getTime()) || (number && when.getUTCDate() !== Number(number))) return date;
  const tag = /^en$/i.test(lang) ? 'en-GB' : lang;
  const form = { year: 'numeric', month: 'long', day: number ? 'numeric' : undefined, timeZone: 'UTC' } as const;
  try {
    // The digits of the article, and its calendar.
    return new Intl.DateTimeFormat(tag, { ...form, numberingSystem: 'latn', calendar: 'gregory' }).format(when);
  } catch {
    return date;
  }
}
