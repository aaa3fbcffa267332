/** What numbers a picture, as texts refer to it: "Figure 3", "Abb. 2". */
export const pictures =
  'figures?|figs?\\.|tables?|charts?|exhibits?|abb(?:ildung|\\.)|tab(?:elle|la|leau|\\.)|figura|schaubild|graphique|gráfico';

/** What a file that can be had is, by its name's end. */
const files = 'pdf|docx?|xlsx?|pptx?|csv|zip|epub|mp[34]';

const term = String.raw`[\w.()]+`;

/** Where numbers count nothing, in a folded text. */
export const uncounted = new RegExp(
  [
    // "+1 555 010 0199", "+44 (0)5551 010199", "(555) 010-0199", "555-010-0199": telephones.
    String.raw`\+\d{1,3}\s?\(0\)\s?\d{2,5}(?:[\s.-]\d{2,8}){1,4}`,
    String.raw`\+\d{1,3}(?:[\s().-]{1,2}\d{2,4}){2,5}`,
    String.raw`\(\d{3}\)\s?\d{3}-\d{4}`,
    String.raw`(?<![\d-])\d{3}-\d{3}-\d{4}(?![\d-])`,
    // "7h00", "18h30": when, or how long.
    String.raw`(?<![\d.,])(?:[01]?\d|2[0-3])h[0-5]\d(?![\p{L}\d])`,
    // "Tel.: 030 - 5551 234", "Telefon: 0511 5551 417, 0171-555 6135".
    String.raw`(?<!\p{L})t[eé]l\p{L}{0,6}\.?:?\s*(?:[+(]?\d[\d\s()/.–-]{5,}(?:,|\p{L}{2,4}\.)?\s?){1,2}`,
    // "The 1670s and 80s": a decade that goes on from another.
    String.raw`(?<=\d0s\s(?:\p{L}{1,4}\s){1,2})\d0s(?![\p{L}\d])`,
    // "90年代", "00年代": the same, where the century is not said.
    String.raw`(?<!\d)\d0年代`,
    // "http://localhost:8000/"
    String.raw`\b[a-z]{2,6}:\/\/[!-~]+`,
    // "703fdcc": the hash of a commit.
    String.raw`(?<![\w-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}(?![\w-])`,
    String.raw`(?<![\p{L}\d])(?:${pictures})\s\d[\d.]*(?:\s?[–-]\s?\d+)?`,
    // "p. 41", "pp. 93–94, 97", "S. 12 f.", "vol. 2": where it was read.
    String.raw`(?<![\p{L}.'’])(?:pp?|págs?|pag|s|vols?|chaps?)\.\s?\d+(?:(?:\s?[–-]\s?|,\s)\d+(?![\p{L}\d]))*(?:\sff?\.)?`,
    // "(PDF, 1.2 MB, 26 pages)", "(3 MB PDF)": what a file is that a text leads to.
    String.raw`\((?:${files})(?:,|:|\s[–-]|(?=\s\d))[^()]{1,60}\)`,
    String.raw`\(\d[\d.,]*\s?[kmg]i?b,?\s(?:${files})(?:,[^()]{1,40})?\)`,
    // "rate = 0.25 * boats": a formula.
    String.raw`${term}(?:\s[+/-]\s${term})*\s[=*]\s(?:${term}\s[=*+/-]\s)*${term}`,
  ].join('|'),
  'gu',
);
