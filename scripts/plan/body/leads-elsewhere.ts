import type { Block, LanguagePack, Prose, Section, Sentence } from '#model';

/** In words: a longer sentence tells something besides where to read on. */
const longest = 30;

/**
 * Whether a section, and all below it, says no more than where to read: "For the tides, see the [chart](chart.md)." Without a link it may
 * be what to look at in a picture.
 */
export function leadsElsewhere({ blocks, sections }: Section, pack: LanguagePack): boolean {
  const leads = (sentence: Sentence) =>
    bareLink.test(sentence.text) ||
    (sentence.words <= longest && hasLink(sentence) && pack.elsewhere.some((pattern) => pattern.test(sentence.text)));
  return (
    blocks.length + sections.length > 0 &&
    blocks.every((block) => {
      const told = prosesOf(block);
      return told.length > 0 && told.every(({ sentences }) => sentences.length > 0 && sentences.every(leads));
    }) &&
    sections.every((section) => leadsElsewhere(section, pack))
  );
}

/** What a paragraph says, or each item of a list without anything below it; nothing of other blocks. */
function prosesOf(block: Block): Prose[] {
  if (block.kind === 'paragraph') return [block.prose];
  const isPlain = block.kind === 'list' && block.items.every(({ blocks }) => blocks.length === 0);
  return isPlain ? block.items.map(({ prose }) => prose) : [];
}

/** "<https://example.org/chart>", and nothing else. */
const bareLink = /^https?:\/\/\S+$/u;

function hasLink({ text, spans }: Sentence): boolean {
  return spans.some(({ kind }) => kind === 'link') || /https?:\/\/|\.md(?![\p{L}\p{N}])/u.test(text);
}
