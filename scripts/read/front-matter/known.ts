import { type FramePart, type FrontMatter, frameParts, nearest, Problem, type Warning } from '#model';
import type { Field } from './field.ts';
import { decodeEntity, entities } from '../markdown/entities.ts';
import type { Source } from '../source.ts';
import { others } from './others.ts';

const texts = ['title', 'subtitle', 'description', 'date', 'kicker'] as const;
const settings = ['link', 'author', 'lang', 'look', 'accent', 'dark', 'fragments', 'minutes', 'slides'];

/** Every key that Lectern knows as its own. */
export const frontMatterKeys: string[] = [...texts, ...settings, ...frameParts];
const truths: Record<string, boolean> = { true: true, yes: true, on: true, false: false, no: false, off: false };

/** Other programs' keys that lie near one of ours and are not meant to be it. */
const foreign =
  'authors by data dates deck draft language lead layout link links logo name number page question source time'.split(
    ' ',
  );

/**
 * Takes what Lectern knows from the fields; other programs' keys are passed over without a word, unless they are near one of ours.
 * Throws a Problem where a key of ours has a value that it cannot have.
 */
export function known(fields: Field[], source: Source, file: string): { front: FrontMatter; warnings: Warning[] } {
  const front: FrontMatter = { frame: {}, places: {} };
  const warnings: Warning[] = [];
  for (const field of fields) {
    const wrong = (message: string, hint: string) => {
      const place = {
        file,
        line: field.line,
        column: source.columnAt(Math.max(field.start, source.startOf(field.line))),
      };
      if (place.column < 1 || source.lineAt(field.start) !== field.line) place.column = 1;
      return new Problem('front-matter-type', message, {
        place,
        hint,
        excerpt: source.line(field.line),
      });
    };
    const taken = take(front, field, wrong);
    if (taken) front.places[taken] = { line: field.line, start: field.start, end: field.end };
    else warnings.push(...doubt(field, file));
  }
  for (const field of fields) takeOther(front, field);
  const marp = fields.find(({ key, value }) => key === 'marp' && value === 'true');
  if (marp && !front.slides) warnings.push(handMade(marp, file));
  return { front, warnings };
}

function handMade({ line }: Field, file: string): Warning {
  const message = 'This looks like slides made for Marp, and is read as an article';
  const place = { file, line, column: 1 };
  return { code: 'slides-marked', message, place, hint: 'Write slides: marked to keep the slides as they are split.' };
}

/** What another program's key says of the article, where none of ours does. */
function takeOther(front: FrontMatter, field: Field): void {
  const name = field.key.toLowerCase();
  const key = Object.hasOwn(others, name) ? others[name] : undefined;
  if (!key || front[key] !== undefined || typeof field.value !== 'string' || field.value === '') return;
  if (key === 'date' && !/\d{4}/.test(field.value)) return;
  try {
    take(front, { ...field, key }, (message) => new Problem('front-matter-type', message));
    front.places[key] = { line: field.line, start: field.start, end: field.end };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

const accentHint = 'Write accent: "#1f36f0", in quotation marks: a bare # begins a comment.';

type Wrong = (message: string, hint: string) => Problem;

/** Puts a field into the front matter and tells under which key; undefined if it is none of ours. */
function take(front: FrontMatter, { key, value }: Field, wrong: Wrong): string | undefined {
  if (value === '' && key === 'accent') throw wrong('accent must be a colour', accentHint);
  if (value === '') return frontMatterKeys.includes(key) ? key : undefined;
  const text = (): string => {
    // Many programs leave the entities of HTML in a title.
    if (typeof value === 'string') return value.replace(entities, decodeEntity).replace(/\s+/g, ' ').trim();
    throw wrong(
      `${key} must be a text`,
      `Write ${key}: and the words on one line, in quotation marks if they begin with a sign.`,
    );
  };
  if ((texts as readonly string[]).includes(key)) front[key as (typeof texts)[number]] = text();
  else if (key === 'link') {
    // Other programs mean other things by it; an address in full is one that the audience can go to.
    if (typeof value !== 'string' || !/^https?:\/\/[^\s/]+\S{0,300}$/i.test(value)) return undefined;
    front.link = value;
  } else if (key === 'author' || key === 'authors' || key === 'by') {
    const names = (typeof value === 'string' ? [value] : (value ?? [])).filter(
      (name) => key === 'author' || /[\s\p{Lu}]/u.test(name),
    );
    if (key === 'author' && names.length === 0)
      throw wrong('author must be a name or several', 'Write author: Ada Lovelace');
    if (names.length === 0 || (key !== 'author' && front.author !== undefined)) return undefined;
    const said = names.map(nameOf).filter((name) => name !== '');
    if (said.length > 0) front.author = said.join(', ');
    return said.length > 0 ? 'author' : undefined;
  } else if (key === 'lang') {
    front.lang =
      tag(text()) ?? raise(wrong('lang must be a language tag', 'Write lang: en, lang: de or lang: zh-Hans.'));
  } else if (key === 'look') {
    if (!/^[\w-]+$/.test(text())) throw wrong('look must be the name of a look', 'Write look: studio');
    front.look = text();
  } else if (key === 'minutes') {
    const minutes = /^\d{1,3}(?:\.\d+)?$/.test(text()) ? Number(text()) : 0;
    if (minutes <= 0 || minutes > 600)
      throw wrong('minutes must be a number above 0, and 600 at most', 'Write minutes: 20');
    front.minutes = minutes;
  } else if (key === 'accent') {
    if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text())) throw wrong('accent must be a colour', accentHint);
    front.accent = text();
  } else if (key === 'dark' || key === 'fragments') front[key] = truth(text(), key, wrong);
  else if (key === 'slides') {
    if (text() !== 'marked') throw wrong('slides can only be marked', 'Write slides: marked, or take the line away.');
    front.slides = 'marked';
  } else if (isPart(key) && typeof value === 'string') front.frame[key] = truth(value, key, wrong);
  else return undefined;
  return key;
}

/** "[Ada Lovelace](https://…)" is her name; what a program writes where there is none is nobody's. */
function nameOf(written: string): string {
  const name = written
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(?:none|null|nil|undefined|~)$/i.test(name) ? '' : name;
}

function isPart(key: string): key is FramePart {
  return (frameParts as readonly string[]).includes(key);
}

function truth(value: string, key: string, wrong: Wrong): boolean {
  const known = truths[value.toLowerCase()];
  return known ?? raise(wrong(`${key} must be true or false`, `Write ${key}: true or ${key}: false.`));
}

/** A language tag in its usual spelling: "zh-hans" is "zh-Hans". */
function tag(written: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function doubt({ key, line }: Field, file: string): Warning[] {
  if (key.length < 4 || key.length > 20 || foreign.includes(key)) return [];
  const meant =
    frontMatterKeys.find((known) => oneApart(key, known)) ??
    (key.length > 6 ? nearest(key, frontMatterKeys) : undefined);
  if (meant === undefined || meant[0] !== key[0] || Math.abs(meant.length - key.length) > 2) return [];
  const message = `The key ${key} is not known`;
  return [{ code: 'front-matter-key', message, place: { file, line, column: 1 }, hint: `Did you mean ${meant}?` }];
}

/** Whether two words differ by one letter, or by two neighbours that changed places. */
function oneApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [rest, target] = [one.slice(start), other.slice(start)];
  if (rest === '' && target === '') return false;
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    rest.slice(1) === target || rest === target.slice(1) || rest.slice(1) === target.slice(1) || swapped === target
  );
}

function raise(problem: Problem): never {
  throw problem;
}
