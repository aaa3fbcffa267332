import { type Article, type Block, type Code, everySection, type Keep, type Look, type Warning } from '#model';
import { readMermaid } from '../read/design/mermaid.ts';
import { safeSvg } from '../render/safe-svg.ts';
import type { BrowserSource } from '../write/browser.ts';
import { drawDiagrams } from '../write/diagrams/draw-diagrams.ts';
import { sentinels } from '../write/diagrams/theme.ts';

/**
 * Has the diagrams of an article drawn, where a browser and Mermaid are at hand: each code block in Mermaid's language gets its
 * drawing. One that cannot be drawn stays code, and a warning says why.
 * @param keep for drawings that no edit changed
 */
export async function drawn(
  article: Article,
  look: Look,
  browser: BrowserSource | undefined,
  keep: Keep,
): Promise<Warning[]> {
  const codes = everySection(article)
    .flatMap(({ blocks }) => blocks.flatMap(inBlock))
    .filter(({ language }) => language === 'mermaid');
  if (codes.length === 0) return [];
  const plain = (code: Code, why: string): Warning => ({
    code: 'diagram-plain',
    message: `This diagram is shown as it is written: ${why}`,
    place: { file: article.file, line: code.line, column: 1 },
  });
  const script = await readMermaid();
  if (!script)
    return codes.map((code) => ({
      ...plain(code, 'Mermaid is not installed'),
      hint: 'Run `npm install mermaid` beside the article.',
    }));
  if (!browser) return codes.map((code) => plain(code, 'no browser is at hand'));
  const texts = codes.map(({ text }) => text);
  // What no browser could draw is kept as well: it is tried again when a diagram changes, and not at every save.
  const drawings = await keep('diagrams', JSON.stringify(texts), async () => {
    const running = await browser.browser().catch(() => undefined);
    return running && drawDiagrams(running, script, texts, look).catch(() => undefined);
  });
  if (!drawings) return codes.map((code) => plain(code, 'no browser could draw it'));
  return codes.flatMap((code, at) => {
    const drawing = drawings[at];
    const svg = drawing && 'svg' in drawing ? safeSvg(drawing.svg, sentinels) : undefined;
    if (svg) code.drawing = svg;
    return svg ? [] : plain(code, drawing && 'fault' in drawing ? drawing.fault : 'it is empty');
  });
}

function inBlock(block: Block): Code[] {
  if (block.kind === 'code') return [block];
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(inBlock));
  return 'blocks' in block ? block.blocks.flatMap(inBlock) : [];
}
