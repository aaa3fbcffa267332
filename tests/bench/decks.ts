import { generateArticle } from './generate.ts';

/** The words of one deck for everybody: what each program is given differs in nothing but the marks between the slides. */
export interface Words {
  /** As Lectern takes them. */
  article: string;
  /** The same in so many slides, cut where a paragraph, list or table ends. */
  slides(count: number): string[];
}

/** How the planted words begin; what follows is new with every edit. */
export const planted = 'carries';

/** An article of so many sections. In its middle stands the point that is edited. */
export function deckOf(sections: number, edit: string): Words {
  const parts = generateArticle(sections).split(/^(?=## )/mu);
  const middle = Math.ceil(parts.length / 2);
  const article = [...parts.slice(0, middle), section(edit), ...parts.slice(middle)].join('');
  return { article, slides: (count) => grouped(article, count) };
}

function section(edit: string): string {
  return `## What comes over the water

- The ferry: it ${planted} ${edit}
- The barge: it comes for the timber
- The pilot: she knows every bank of sand

`;
}

function grouped(article: string, count: number): string[] {
  const [, title = '', body = ''] = /^---\ntitle: (.*)\n[\s\S]*?\n---\n([\s\S]*)$/u.exec(article) ?? [];
  const blocks = `# ${title}\n\n${body}`.split(/\n{2,}/u).filter((block) => block.trim() !== '');
  const slides = Array.from({ length: count }, (): string[] => []);
  for (const [at, block] of blocks.entries()) slides[Math.floor((at * count) / blocks.length)]?.push(block);
  return slides.filter((slide) => slide.length > 0).map((slide) => slide.join('\n\n'));
}
