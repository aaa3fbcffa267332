import MarkdownIt from 'markdown-it';

const { unescapeAll } = new MarkdownIt().utils;

/** Characters as HTML spells them. */
export const entities = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi;
/** As browsers read them: the semicolon may be missing. */
export const looseEntities = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});?/gi;

/** The character that an entity stands for, as browsers read it; the entity itself if it is none. */
export function decodeEntity(entity: string): string {
  return unescapeAll(entity.endsWith(';') ? entity : `${entity};`).replace(/^&.*;$/, entity);
}
