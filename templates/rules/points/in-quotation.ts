import type { Context, Material } from '#model';

/**
 * Whether a sentence stands in what the author set as a quotation: that is told with its owner, or not at all. "> Gangway is a small
 * crane", above the first heading of "Gangway", is only set apart: it says what the article is about, in the author's own words.
 */
export function inQuotation(at: number, material: Material, context: Context): boolean {
  const found = material.blocks.find(({ block, from, to }) => block.kind === 'quote' && from <= at && at < to);
  return found !== undefined && !isOwn(found, material, context);
}

function isOwn({ block, from }: Material['blocks'][number], material: Material, { title }: Context): boolean {
  const isNamed = block.kind === 'quote' && block.by !== undefined;
  const term = material.sentences[from]?.definition?.term ?? '';
  return !material.section.heading && !isNamed && term !== '' && term.toLowerCase() === title.toLowerCase();
}
