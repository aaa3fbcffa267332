import { alternatives, oncePerPack } from '#model';
import { edge, far } from '../lexicon.ts';

/** By which it is found who says something, in a folded text. */
export const patterns = oncePerPack((pack) => {
  const { leading, verbs, nouns, papers, quoting = [], heard = [] } = pack.attribution;
  const { adverb = '(?!)', helpers = [], anybody = [], nobody = [] } = pack.attribution;
  const speaking = alternatives(verbs.filter((one) => !heard.includes(one)));
  const verb = `(?:${alternatives(verbs)})`;
  const { weekdays } = pack.dates;
  const day = weekdays.length > 0 ? `(?:[a-z]{2}\\s(?:${alternatives(weekdays)})\\s)?` : '';
  const softly = `(?:${adverb}\\s)?`;
  const some = '(?:[a-zäöüß-]+\\s){0,2}';
  return {
    leading: new RegExp(pack.spaced ? `${edge}(${alternatives(leading)})\\s` : `^(${alternatives(leading)})`),
    asSaid: new RegExp(`^as\\s([^,;:]{2,60}?)\\s${verb}(?=,|$)`),
    nouns: new RegExp(
      pack.spaced
        ? `${edge}(${some}(?:${alternatives(nouns)}))\\s${softly}${verb}${far}`
        : `(${alternatives(nouns)})(?:${alternatives(verbs)})`,
    ),
    papers: new RegExp(`(?:${alternatives(papers)})$`),
    verb: new RegExp(`^\\s${day}(?:(?:${alternatives(helpers)}|${adverb})\\s)?(${verb})${far}`),
    /** ", the owners of several said on Monday", at the end. */
    trailing: new RegExp(
      `,\\s((?!(?:${alternatives(nobody)})\\s)(?:[a-z-]+\\s){0,3}[a-z-]{3,}s)\\s(${verb})(?:\\s(?:on\\s|late\\s)?(?:${alternatives(weekdays)}))?\\.?$`,
    ),
    /** ", an engineer at the yard, said"; before a colon the second comma may be missing. */
    apposed: new RegExp(
      `^,\\s(?:[^,;:"“”]|["“][^"“”]{1,20}["”]){2,80}(?:,\\s(${verb})${far}|\\s(${verb})(?=\\s?:))`,
      'u',
    ),
    /** ", Head of Nets, Lysvik, tells", right behind a quotation. */
    behind: new RegExp(`^,\\s[^;:"“”()]{2,90}?,\\s(${verb})${far}`, 'u'),
    /** " continued", right behind a quotation. */
    quotes: new RegExp(`^\\s${softly}(${alternatives(quoting)})${far}`),
    /** " of the yard in Lysvik, Norway, said", behind a name. */
    placed: new RegExp(`^,?\\s(?:${alternatives(pack.prepositions)})\\s[^;:"“”()]{2,90}?,?\\s(${verb})${far}`, 'u'),
    /** ", sagte", behind a name in commas. */
    enclosed: new RegExp(`^,\\s(${verb})${far}`),
    /** " official spokesman said", behind "Holm's". */
    owned: new RegExp(`^\\s(?:[a-z-]+\\s){1,4}?(${verb})${far}`, 'u'),
    verbBefore: new RegExp(
      `(?:["”»“,]\\s(?:${speaking})|["”»“],?\\s(?:${alternatives(quoting)})|["”»]\\s(?:${speaking})(?:\\s[a-z-]+){1,4})\\s$`,
    ),
    nobody: new RegExp(`["”»]\\s(${verb}\\s)((?:${alternatives(anybody)})\\s[^,.;:"“”]{3,48}?)(?=[,.])`),
  };
});
