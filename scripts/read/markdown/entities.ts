import MarkdownIt from 'markdown-it';

const { unescapeAll } = new MarkdownIt().utils;

/** The character that an entity stands for, as browsers read it; the entity itself if it is none. */
export function decode(entity: string): string {
  return unescapeAll(entity.endsWith(';') ? entity : `${entity};`).replace(/^&.*;$/, entity);
}
