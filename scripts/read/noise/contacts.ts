import type { Block, Paragraph } from '#model';
import { fullName } from './bylines.ts';

/** A number to call, an address to write to, and one that was hidden from those who gather them. */
const one = String.raw`(?:\S+@\S+\.\w+|\[email.protected\]|\+?\(?\d[\d\s()/.-]{6,40})`;

/** A line of such, each with what it is: "555-010-0199 office / 555-010-0177 cell"; whose it is may stand before it. */
const reached = new RegExp(
  String.raw`^(?:[^:@\d]{1,60}[:,]\s*)?${one}(?:[\s,;|/]*(?:\p{L}{1,10}[.:/,|]?\s*)?${one})?\s*(?:\p{L}{1,10})?$`,
  'iu',
);

/** "Media contact:", "Investors:"; below it a name, what its owner is, a number, in so many lines and characters. */
const [label, most, longest] = [/^\P{P}{3,40}[:：]$/u, 10, 60];

/** Whom to ask, as a release tells in lines of its own: a label, names and what they are, and how to reach them. */
export function contacts(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || !label.test(block.prose.text)) return;
    const below = blocks.slice(at + 1, at + 1 + most);
    const end = below.findIndex((one) => !isLine(one));
    const lines = below.slice(0, end < 0 ? below.length : end) as Paragraph[];
    const last = lines.findLastIndex(({ prose }) => reached.test(prose.text));
    const named = lines.slice(0, last + 1).some(({ prose: { text } }) => fullName.test(text.replace(/,.*$/u, '')));
    if (named) for (const one of [block, ...lines.slice(0, last + 1)]) found.add(one);
  });
  return found;
}

function isLine(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.prose.text.length <= longest && !/[.!?…]["”’)]*$/u.test(block.prose.text);
}
