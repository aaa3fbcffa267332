/** Shortcodes with an end of their own, around a quotation, and around what is set apart from the text. */
const [quotes, notices] = [
  'quote|blockquote|pullquote',
  'notice|note|alert|callout|admonition|hint|tip|warning|info|important|caution|danger|details|expand|spoiler',
];

/** All that frame what stands between their lines, a tab too. */
export const framed = `tab|${quotes}|${notices}`;

const named = new RegExp(String.raw`^\{(?:%|\{[<%])-?\s*(?:/|end)?\s*(${framed})\b`);

/** A shortcode that frames what comes, as the elements that it opens are called. */
export interface Framed {
  name: string;
  kind: 'tab' | 'quote' | 'notice';
}

/** What a line of Hugo, Jekyll or Hexo frames; undefined for any other line. */
export function framedBy(line: string): Framed | undefined {
  const name = named.exec(line)?.[1];
  if (name === undefined) return undefined;
  return { name, kind: name === 'tab' ? 'tab' : quotes.split('|').includes(name) ? 'quote' : 'notice' };
}

/** Whether such a shortcode ends anywhere behind a place. */
export function endsBehind(name: string, text: string, at: number): boolean {
  return [
    `end${name} `,
    `end${name}%`,
    `end${name}-`,
    `</${name}`,
    `{{< /${name}`,
    `{{% /${name}`,
    `{{</${name}`,
    `{{%/${name}`,
  ].some((end) => text.indexOf(end, at) > 0);
}

/** Who said what stands in a quotation: `author="Ada Reed"`, or, with Hexo, the words behind its name: `{% blockquote Ada Reed, Ropes %}`. */
export function saidBy(line: string): string {
  const given = /\b(?:author|by|cite|source)\s*=\s*["']([^"']{2,80})["']/u.exec(line)?.[1];
  const loose = /^\{%-?\s*blockquote\s+([^%"']{2,80}?)(?:\s+https?:\S+.*)?\s*-?%\}/u.exec(line)?.[1];
  return given ?? loose ?? '';
}

/** What kind of notice it is: `{{% notice tip %}}`, `{% hint style="info" %}`; otherwise what it is called. */
export function noticeKind(line: string, name: string): string {
  const kind = /\b(?:style|type|kind)\s*=\s*["']?(\w+)|^\{\S+\s*\w+\s+(\w+)/u.exec(line);
  return kind?.[1] ?? kind?.[2] ?? name;
}
