import type { Mark } from './frame.ts';

/** HTML elements that set words apart within a line, and what they become. */
export const marks: Record<string, Mark> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
};

/** Elements within a line that say nothing that a slide could show. Their words stay. */
export const inline = new Set(
  'span abbr acronym bdi bdo big button cite data dfn font ins label mark nobr q rp ruby small time u var wbr center-text'.split(
    ' ',
  ),
);

/** Elements that are left out with all that is in them, and named in the report. */
export const removed = new Set(
  'script style iframe frame frameset noframes video audio object embed applet param canvas svg math template noscript noembed select textarea datalist dialog portal xmp plaintext marquee'.split(
    ' ',
  ),
);

/** Elements that hold nothing and mean nothing here; left out and named. */
export const removedVoid = new Set('link meta base input track source area bgsound keygen basefont'.split(' '));

/** Those of them that are harmless remains of a page and are left out without a word. */
export const quiet = new Set('source track wbr param area'.split(' '));

export const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What an opening element ends, up to the elements that hold it. */
export const implied: Record<string, { ends: string[]; within: string[] }> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  tr: { ends: ['tr', 'td', 'th', 'caption', 'colgroup'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
  tbody: { ends: ['thead', 'tbody', 'tr', 'td', 'th', 'caption', 'colgroup'], within: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tr', 'td', 'th'], within: ['table'] },
};

/** Elements that gather what stands in them, so that one left open would gather the rest of the article. */
export const gathers = new Set(
  'blockquote aside details figure figcaption table ul ol menu dl li pre h1 h2 h3 h4 h5 h6 td th tr dt dd summary caption footer cite'.split(
    ' ',
  ),
);
