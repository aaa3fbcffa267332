import type { Dropped, MailField, Signs } from '#model';
import { dateIn } from '../noise/bylines.ts';
import type { Source } from '../source.ts';

/** In lines: what the head of a letter has at most, and what stands below its goodbye. */
const [longestHead, longestEnd] = [16, 14];

/** So many fields are the head of a letter, its subject among them. */
const fewest = 3;

const field = /^\s*\*?([\p{L}][\p{L} -]{0,20}?)\*?\s?:\*?\s*(\S.*)?$/u;

/** A letter as a program for mail shows it: where its own words stand, what it is about, who wrote it and when. */
export interface Mail {
  /** Lines between which its words stand, counted from 0; the second is none of them. */
  from: number;
  to: number;
  subject: { text: string; at: number };
  author: string | undefined;
  date: string | undefined;
  dropped: Dropped[];
}

/** The letter that a text is; undefined where the text does not begin with the head of one. */
export function mailOf(texts: string[], first: number, source: Source, signs: Signs): Mail | undefined {
  const start = texts.findIndex((text) => text.trim() !== '');
  const found: Partial<Record<MailField, { text: string; at: number }>> = {};
  let count = 0;
  let end = start;
  for (; end >= 0 && end < texts.length && end - start < longestHead; end++) {
    const [, name = '', value = ''] = field.exec(texts[end] ?? '') ?? [];
    const kind = signs.mailField(name);
    if (kind === undefined) break;
    found[kind] ??= { text: value.trim(), at: source.startOf(first + end) + (texts[end] ?? '').lastIndexOf(value) };
    count++;
  }
  if (count < fewest || !found.subject || !(found.from ?? found.date)) return undefined;
  const bare = signs.subject(found.subject.text);
  const subject = { text: bare, at: found.subject.at + found.subject.text.length - bare.length };
  const to = endOf(texts, end, signs);
  const subjectLine = source.lineAt(found.subject.at);
  const aside = (from: number, until: number, reason: string): Dropped[] =>
    texts
      .slice(from, until)
      .map((text, at): Dropped => ({ text: text.trim(), line: first + from + at, reason }))
      .filter(({ text, line }) => text !== '' && line !== subjectLine);
  const dropped = [...aside(start, end, 'the head of a letter'), ...aside(to, texts.length, 'the end of a letter')];
  const date = dateIn(found.date?.text ?? '') ?? found.date?.text;
  return { from: end, to, subject, author: nameOf(found.from?.text), date, dropped };
}

/** Where the words of a letter end: with a goodbye and a name below it, with `--`, with an earlier letter. */
function endOf(texts: string[], from: number, signs: Signs): number {
  const earlier = texts.findIndex((text, at) => at > from && isEarlier(texts, at, signs, text));
  const above = texts.slice(0, Math.max(0, earlier)).findLastIndex((text) => text.trim() !== '');
  const told = above > from && /[:：]\s*$/u.test(texts[above] ?? '');
  const to = earlier < 0 ? texts.length : told ? above : earlier;
  const signature = texts.findIndex((text, at) => at > from && at < to && /^--\s*$/u.test(text));
  const last = signature < 0 ? to : signature;
  const goodbye = texts.slice(0, last).findLastIndex((text, at) => at > from && signs.closing(text.trim()));
  if (goodbye < 0) return last;
  const below = texts.slice(goodbye + 1, last).filter((text) => text.trim() !== '');
  return below.length <= longestEnd && below.every((text) => text.length < 80) ? goodbye : last;
}

/** "-----Original Message-----", another head, or "On Monday Ada Reed wrote:" over what is quoted. */
function isEarlier(texts: string[], at: number, signs: Signs, text: string): boolean {
  if (/^\s*-{3,}\s?\p{L}[^-]{4,40}-{3,}\s*$/u.test(text)) return true;
  if (/^\s*>/u.test(text)) return texts.slice(at).every((one) => one.trim() === '' || /^\s*>/u.test(one));
  const kinds = texts.slice(at, at + fewest).map((one) => signs.mailField(field.exec(one)?.[1] ?? ''));
  return kinds.length === fewest && kinds[0] === 'from' && kinds.every((kind) => kind !== undefined);
}

/** "Ada Reed <ada@example.org>": the name. */
function nameOf(text = ''): string | undefined {
  const name = text
    .replace(/[<[(]\S+@\S+[>\])]/u, '')
    .replaceAll('"', '')
    .trim();
  return /^[^@]{2,60}$/u.test(name) ? name : undefined;
}
