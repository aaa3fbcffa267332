import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article, Block, Manuscript, Section } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';

/** Reads a text as if it lay on the disk under this name, with other files beside it. */
export async function read(
  text: string | Uint8Array,
  name = 'article.md',
  beside: Record<string, string | Uint8Array> = {},
): Promise<Manuscript> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-read-'));
  try {
    for (const [path, bytes] of Object.entries({ ...beside, [name]: text })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return await readManuscript(join(folder, name), signs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same, understood: with its title, sections and sentences. */
export async function article(text: string, name?: string): Promise<Article> {
  return distil(await read(text, name));
}

/** Blocks in short, one line each and what stands in them indented: what a reviewer would want to see. */
export function outline(blocks: Block[], indent = ''): string[] {
  return blocks.flatMap((block): string[] => {
    const deeper = `${indent}  `;
    switch (block.kind) {
      case 'heading':
        return [`${indent}${'#'.repeat(block.level)} ${block.prose.text}`];
      case 'list':
        return [
          `${indent}list${block.ordered ? ` from ${block.start}` : ''}`,
          ...block.items.flatMap((item) => [
            `${deeper}- ${item.done === undefined ? '' : item.done ? '[x] ' : '[ ] '}${item.prose.text}`,
            ...outline(item.blocks, `${deeper}  `),
          ]),
        ];
      case 'quote':
        return [`${indent}quote${block.by ? ` by ${block.by.text}` : ''}`, ...outline(block.blocks, deeper)];
      case 'aside':
      case 'footnote':
        return [`${indent}${block.kind} ${block.label}`.trimEnd(), ...outline(block.blocks, deeper)];
      case 'table':
        return [
          `${indent}table${block.caption ? ` “${block.caption.text}”` : ''}`,
          ...block.lines.map(({ text }) => deeper + text),
        ];
      case 'picture':
        return [`${indent}picture ${block.url} [${block.alt}]${block.caption ? ` “${block.caption.text}”` : ''}`];
      case 'code':
        return [
          `${indent}code ${block.language}`.trimEnd(),
          ...block.text.split('\n').map((line) => `${deeper}${line}`),
        ];
      case 'maths':
        return [`${indent}maths ${block.tex}`];
      case 'rule':
        return [`${indent}rule${block.below ? ' below' : ''}`];
      case 'spoken':
        return [`${indent}spoken`, ...outline(block.blocks, deeper)];
      case 'directive':
        return [`${indent}directive ${block.name}${block.value ? `=${block.value}` : ''}`];
      default:
        return [`${indent}${block.prose.text}`];
    }
  });
}

/** The headings of an article's sections, nested. */
export function contents(sections: Section[], indent = ''): string[] {
  return sections.flatMap((section) => [
    `${indent}${section.heading?.text ?? '–'}`,
    ...section.questions.map(({ question }) => `${indent}  ? ${question.text}`),
    ...contents(section.sections, `${indent}  `),
  ]);
}
