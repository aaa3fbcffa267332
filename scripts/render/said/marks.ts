/** Quotation marks by language; English ones where the language has no row. */
const rows: Record<string, [string, string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  hu: ['„', '”'],
  bg: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  it: ['«', '»'],
  es: ['«', '»'],
  pt: ['“', '”'],
  el: ['«', '»'],
  no: ['«', '»'],
  nb: ['«', '»'],
  sv: ['”', '”'],
  fi: ['”', '”'],
  ja: ['「', '」'],
  'zh-hant': ['「', '」'],
  'zh-tw': ['「', '」'],
  'zh-hk': ['「', '」'],
  'de-ch': ['«', '»'],
  da: ['»', '«'],
  he: ['”', '“'],
  sk: ['„', '“'],
  sl: ['„', '“'],
  hr: ['„', '“'],
  nl: ['‘', '’'],
  ar: ['«', '»'],
  fa: ['«', '»'],
};

/** The opening and the closing quotation mark of a language, given as BCP 47. */
export function marks(lang: string): [string, string] {
  const tag = lang.toLowerCase();
  return rows[tag] ?? rows[tag.split('-')[0] ?? 'en'] ?? ['“', '”'];
}
