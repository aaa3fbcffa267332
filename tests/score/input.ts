import MarkdownIt from 'markdown-it';
import { isNoise } from './noise.ts';
import { bare, countWords, plain } from './words.ts';

/** A block of the article, as the judge reads it. Offsets count in the text of the input. */
export interface Passage {
  kind: 'paragraph' | 'item' | 'quote' | 'cell' | 'html' | 'heading' | 'noise';
  text: string;
  level: number;
  start: number;
  end: number;
  /** All of it is a link. */
  leads?: boolean;
}

export interface InputSection {
  heading: string;
  start: number;
  end: number;
}

/** The article, read by the judge's own eyes: markdown-it for Markdown, lines for pasted text. */
export interface Input {
  text: string;
  lang: string;
  title: string;
  passages: Passage[];
  /** The sections a reader would name, the lead and the questions left out. */
  sections: InputSection[];
  questions: { question: string; answer: string }[];
  /** The range of the questions and answers. */
  faq?: { start: number; end: number };
  body: { text: string; start: number; passage: Passage }[];
}

export function readInput(raw: string, file: string): Input {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const front = frontMatter.exec(text)?.[0] ?? '';
  const field = (name: string) =>
    front.match(new RegExp(`^${name}\\s*[:=]\\s*["'“]?(.*?)["'”]?\\s*$`, 'mi'))?.[1]?.trim() ?? '';
  const markdown = file.endsWith('.txt') ? [] : fromMarkdown(text, front.length);
  const passages = file.endsWith('.txt') || looksPasted(markdown) ? fromLines(text, front.length) : markdown;
  const headings = passages.filter((one) => one.kind === 'heading');
  const questions = findQuestions(passages);
  const title = plain(field('title')) || headings.find((one) => one.level === 1)?.text || '';
  return {
    text,
    lang: (field('lang') || guessLanguage(text)).slice(0, 2).toLowerCase(),
    title,
    passages,
    sections: findSections(passages, title, questions.range, text.length),
    questions: questions.pairs,
    ...(questions.range ? { faq: questions.range } : {}),
    body: passages
      .filter((one) => ['paragraph', 'item', 'quote', 'html'].includes(one.kind))
      .flatMap((passage) => sentences(passage.text).map((one) => ({ text: one, start: passage.start, passage }))),
  };
}

/** Between its marks; or, as Pelican writes it, as fields from the first line on, with a line below them. */
const frontMatter = /^(?:(---|\+\+\+)\n[\s\S]*?\n\1[ \t]*(?:\n|$)|Title:.*\n(?:[A-Z]\w*:.*\n)+(?=\s*\n|---))/;

const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|etc|e\.g|i\.e|cf|al|No|Inc|Ltd|Corp|Co|U\.S|U\.K|Nr|bzw|ca|z\.\s?B|d\.\s?h|u\.\s?a|usw|Abs|Art|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** Sentences, cut only where no reader would doubt it. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[.!?。！？؟।۔]+["'”’»)\]]*(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/gu,
  )) {
    const end = match.index + match[0].length;
    const before = text.slice(from, end);
    const next = text.slice(end).trimStart();
    if (match[0] === '.' && (abbreviation.test(before) || /^\p{Ll}/u.test(next))) continue;
    found.push(before.trim());
    from = end;
  }
  found.push(text.slice(from).trim());
  return found.filter((one) => /[\p{L}\p{N}]/u.test(one));
}

function fromMarkdown(text: string, skip: number): Passage[] {
  const reader = new MarkdownIt({ html: true });
  const body = text.slice(0, skip).replace(/[^\n]/g, ' ') + text.slice(skip);
  const lines = [0];
  for (const match of text.matchAll(/\n/g)) lines.push(match.index + 1);
  const offset = (line: number) => lines[line] ?? text.length;
  const open: string[] = [];
  const found: Passage[] = [];
  let row: [number, number] = [0, 0];
  for (const token of reader.parse(body, {})) {
    if (token.type === 'tr_open' && token.map) row = token.map;
    if (token.nesting === 1) open.push(token.type);
    if (token.nesting === -1) open.pop();
    const [from, to] = token.map ?? row;
    const at = { start: offset(from), end: offset(to) };
    if (token.type === 'html_block' && countWords(stripTags(token.content)) >= 4) {
      for (const words of token.content.split(/<\/?(?:p|div|h[1-6]|li|dd|dt|summary)\b[^>]*>/i).map(stripTags))
        if (/[\p{L}\p{N}]/u.test(words))
          found.push({ kind: isNoise(words) ? 'noise' : 'html', text: words, level: 0, ...at });
    }
    if (token.type !== 'inline') continue;
    const inline = standing(
      open.includes('blockquote_open') ? withoutName(token.children ?? []) : (token.children ?? []),
    );
    const codes = inline.filter(({ type }) => type === 'code_inline');
    const written = unhtml(inline.map((one) => placeholder(codes.indexOf(one)) ?? inlineText(one)).join(''));
    const words = plain(
      written.replace(/[\uE000-\uF8FF]/g, (mark) => codes[mark.charCodeAt(0) - firstMark]?.content ?? mark),
    ).trim();
    const leads = isLink(inline);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const holder = open.at(-1) ?? '';
    const heading = holder === 'heading_open';
    const level = heading ? Number(/(#{1,6})/.exec(text.slice(at.start, at.end))?.[1]?.length ?? 2) : 0;
    const kind = heading
      ? 'heading'
      : /^t[hd]_open$/.test(holder)
        ? 'cell'
        : isNoise(words)
          ? 'noise'
          : /^\{[:%{]/.test(words)
            ? 'noise'
            : open.includes('list_item_open')
              ? 'item'
              : open.includes('blockquote_open')
                ? 'quote'
                : 'paragraph';
    found.push({ kind, text: heading ? words.replace(/\s*\{#.*\}$/, '') : words, level, ...at, leads });
  }
  return found;
}

/** Code between ticks is no markup: a sign stands for each while what is left of markup is taken out of the words. */
const firstMark = 0xe000;

function placeholder(code: number): string | undefined {
  return code < 0 ? undefined : String.fromCharCode(firstMark + code);
}

function isLink(tokens: { type: string; content: string }[]): boolean {
  const own = tokens.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  const closed = own.findIndex(({ type }) => type === 'link_close');
  return own[0]?.type === 'link_open' && closed === own.length - 1;
}

/** "> **Note** …", without a mark behind it, is what a notice is called, as `[!NOTE]` is. */
function withoutName<Token extends { type: string; content: string }>(tokens: Token[]): Token[] {
  const own = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  const [open, name, close, ...rest] = own;
  const isName = open?.type === 'strong_open' && close?.type === 'strong_close' && notice.test(name?.content ?? '');
  return isName && !/^[:.!]/.test(rest[0]?.content ?? '') ? rest : tokens;
}

const notice = /^(?:note|tip|important|warning|caution|info)$/i;

/** What the author struck out is no longer said. */
function standing<Token extends { type: string }>(tokens: Token[]): Token[] {
  let struck = 0;
  return tokens.filter(({ type }) => {
    if (type === 's_open') struck++;
    if (type === 's_close') struck--;
    return struck === 0;
  });
}

function inlineText(token: { type: string; content: string }): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  return token.type === 'text' || token.type === 'text_special' ? token.content : '';
}

/** What is left of a template language, of attributes or of a notice's kind when the words are taken. */
function unhtml(text: string): string {
  return (
    text
      // Of an MDX page: what it loads, and what its author says to authors.
      .replace(/^import\s[^'"]*['"][^'"]+['"];?$/gm, '')
      .replace(/\{\/\*.*?\*\/\}/gs, '')
      // ":::tip[Where to begin]": what a notice is called is a heading; more than three words say something.
      .replace(/^:{3,}[ \t]*[\w-]+(?:\[(?:[^\]\s]+ ?){1,3}\]|[ \t]+\S+(?:[ \t]+\S+){0,2})[ \t]*$/gm, '')
      .replace(/^(?::{3,}[ \t]*\{?\.?[\w-]*\}?|\[![\w-]+\][+-]?)[ \t]*/gm, '')
      // A tag with such a hole in it was no tag yet when Markdown was read: only what it says instead of a picture is left.
      .replace(
        /<[a-z](?:\{\{.*?\}\}|[^<>])*\{\{(?:\{\{.*?\}\}|[^<>])*>/gs,
        (tag) => /\salt="([^"]*)"/.exec(tag)?.[1] ?? '',
      )
      // A link with such a hole in its address was none yet, either.
      .replace(/\[([^\]]*)\]\((?:[^()\s]|\{\{[^}]*\}\})*\{\{[^}]*\}\}[^()\s]*\)/g, '$1')
      .replace(/\{\{.*?\}\}|\{%.*?%\}|\{:.*?\}/gs, '')
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/&nbsp;/g, ' ')
  );
}

/** The combining marks of named letters: "oacute" is an o with an acute. */
const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

function accented(name: string): string | undefined {
  const [, letter = '', accent = ''] = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil)$/.exec(name) ?? [];
  return letter === '' ? undefined : `${letter}${accents[accent]}`.normalize('NFC');
}

function stripTags(html: string): string {
  const entities: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    rsquo: "'",
    lsquo: "'",
    ldquo: '"',
    rdquo: '"',
  };
  return plain(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(script|style|svg|table)[\s\S]*?<\/\1>/gi, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_]{1,2}(\S[^*_]*?)[*_]{1,2}/g, '$1')
      .replace(/&(\w+);/g, (whole, name) => entities[name] ?? accented(name) ?? whole),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Markdown without a heading whose paragraphs follow each other line by line was pasted from somewhere. */
function looksPasted(passages: Passage[]): boolean {
  if (passages.some((one) => one.kind === 'heading')) return false;
  const paragraphs = passages.filter((one) => one.kind === 'paragraph').map((one) => one.text.split('\n'));
  const all = paragraphs.flat();
  const followed = paragraphs.flatMap((lines) => lines.slice(0, -1)).filter((line) => line.length > 120);
  return all.length > 8 && followed.length / all.length > 0.3;
}

function fromLines(text: string, skip: number): Passage[] {
  const found: Passage[] = [];
  let at = skip;
  const lines = text.slice(skip).split('\n');
  lines.forEach((line, index) => {
    const words = plain(line.trim());
    const range = { start: at, end: at + line.length, level: 0 };
    at += line.length + 1;
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const next = lines.slice(index + 1).find((one) => one.trim()) ?? '';
    const numbered = /^\d{1,2}[.)]\s/.test(words);
    const heading =
      countWords(words) <= 12 &&
      ((!/[.!:;,]$/.test(words) &&
        !/^[-*•]/.test(words) &&
        next.length > words.length &&
        !(numbered && !words.endsWith('?'))) ||
        (numbered && words.endsWith('?')));
    const kind = isNoise(words)
      ? 'noise'
      : heading
        ? 'heading'
        : /^([-*•]|\d{1,2}[.)])\s/.test(words)
          ? 'item'
          : 'paragraph';
    found.push({
      ...range,
      kind,
      level: kind === 'heading' ? (words.endsWith('?') && numbered ? 3 : 2) : 0,
      text: words,
    });
  });
  return found;
}

function findQuestions(passages: Passage[]): { pairs: Input['questions']; range?: { start: number; end: number } } {
  const named = passages.findIndex(
    (one) => one.kind === 'heading' && /\bfaqs?\b|frequently asked|häufig gestellte|常见问题/i.test(one.text),
  );
  if (named < 0) return { pairs: [] };
  const level = passages[named]?.level ?? 2;
  const rest = passages.slice(named + 1);
  const end = rest.findIndex((one) => one.kind === 'heading' && one.level <= level && !one.text.endsWith('?'));
  const inside = rest.slice(0, end < 0 ? undefined : end);
  const pairs: Input['questions'] = [];
  for (const passage of inside) {
    if (/\?$/.test(passage.text) && (passage.kind === 'heading' || countWords(passage.text) < 20))
      pairs.push({ question: passage.text.replace(/^\d+[.)]\s*/, ''), answer: '' });
    else if (pairs.length > 0 && passage.kind !== 'noise') {
      const last = pairs[pairs.length - 1];
      if (last) last.answer = `${last.answer} ${passage.text}`.trim();
    }
  }
  const start = passages[named]?.start ?? 0;
  return { pairs, range: { start, end: inside.at(-1)?.end ?? start } };
}

/** The sections of the topmost level that has at least two headings, each with prose of its own below it. */
function findSections(
  passages: Passage[],
  title: string,
  faq: { start: number } | undefined,
  length: number,
): InputSection[] {
  const headings = passages.filter((one) => one.kind === 'heading' && bare(one.text) !== bare(title));
  const level = [1, 2, 3, 4].find((one) => headings.filter((heading) => heading.level === one).length >= 2);
  const chosen = headings.filter((one) => one.level === level);
  return chosen
    .map((one, at) => ({ heading: one.text, start: one.start, end: chosen[at + 1]?.start ?? length }))
    .filter((one) => one.start !== faq?.start && !(faq && one.start > faq.start))
    .filter((one) =>
      passages.some((p) => p.kind !== 'heading' && p.kind !== 'noise' && p.start >= one.start && p.end <= one.end),
    );
}

function guessLanguage(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Han}/gu) > letters / 4) return 'zh';
  if (count(/\p{Script=Arabic}/gu) > letters / 4) return 'ar';
  return count(/\b(?:und|der|die|das|nicht|mit)\b/gi) > count(/\b(?:and|the|of|to|not|with)\b/gi) ? 'de' : 'en';
}
