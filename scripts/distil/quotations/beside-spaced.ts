import { alternatives, functionWords, type LanguagePack, oncePerPack } from '#model';
import type { Beside } from './beside.ts';
import { fold } from '../lexicon.ts';
import { nameBehindComma } from '../names/behind-comma.ts';

const word = String.raw`[\p{L}\p{M}'’״"\u200c-]{1,24}`;
/** Up to five words, an initial or a title with its full stop among them. */
const name = String.raw`(?<by>(?:${word}\.?\s){0,4}${word})`;
const end = String.raw`(?=\s?[,،.;:()।—–]|\s*$)`;
const start = String.raw`(?:^|[.!?।؟,،;]\s)`;

const patterns = oncePerPack(({ attribution: { verbs, marks = [] } }) => {
  const verb = `(?:${alternatives(verbs)})`;
  const mark = marks.length > 0 ? `(?:${alternatives(marks)})` : '';
  return {
    /** `«…», — говорит Анна Орлова, …`; `"…," डॉ. वर्मा कहती हैं`. */
    behind: [
      new RegExp(String.raw`^[,،.]?\s*(?:[—–-]\s*)?${verb}\s${name}${end}`, 'u'),
      new RegExp(String.raw`^[,،]?\s*${name}\s${verb}${end}`, 'u'),
    ],
    /** `"…", disse Moreira em uma mensagem de vídeo`: where or when it was said goes on behind the name. */
    goesOn: new RegExp(String.raw`^[,،.]?\s*(?:[—–-]\s*)?${verb}\s${name}\s`, 'u'),
    /** `وقالت سلمى الخطيب، التي …: «…»`; `Anna Orlova zegt: “…”`. */
    front: [
      new RegExp(String.raw`${start}${verb}\s${name}(?:[,،][^:«“"„]{0,90})?\s?[:،,]\s*$`, 'u'),
      new RegExp(String.raw`${start}${name}${mark}(?:[,،][^:«“"„]{0,60}[,،])?\s(?:이렇게\s)?${verb}\s?[:،,.]\s*$`, 'u'),
    ],
    /** `김영수 씨는 "…"고 말했다`. */
    marked: new RegExp(String.raw`${start}${name}${mark}\s*$`, 'u'),
    told: new RegExp(String.raw`^(?:이?라고|고)?\s?${verb}`, 'u'),
  };
});

/** Who says a quotation, in a language of which no more is known than its verbs of saying. */
export function besideSpaced(before: string, after: string, pack: LanguagePack): Beside | undefined {
  if (pack.attribution.verbs.length === 0 || pack.attribution.leading.length > 0) return undefined;
  const { behind, goesOn, front, marked, told } = patterns(pack);
  const { marks = [] } = pack.attribution;
  const [head, tail] = [fold(before.slice(-200)), fold(after.slice(0, 120))];
  for (const pattern of marks.length > 0 ? [] : behind) {
    const found = pattern.exec(tail);
    if (found) return speaker(found, after.slice(0, 120), pack);
  }
  for (const pattern of front) {
    const found = pattern.exec(head);
    if (found) return speaker(found, before.slice(-200), pack);
  }
  const longer = marks.length > 0 ? null : goesOn.exec(tail);
  const named = longer ? speaker(longer, after.slice(0, 120), pack) : {};
  // What is left of the words has to be a name to its end.
  if (named.by !== undefined && /(?:^|\s)\p{Lu}\S*$/u.test(named.by)) return named;
  const leads = marks.length > 0 && told.test(tail) ? marked.exec(head) : undefined;
  return leads ? speaker(leads, before.slice(-200), pack) : undefined;
}

/** The words as they are written, up to the first that names nobody; none where a pronoun tells. */
function speaker(found: RegExpExecArray, text: string, pack: LanguagePack): Beside {
  const told = found.groups?.by ?? '';
  const at = found.index + found[0].indexOf(told);
  const words = text.slice(at, at + told.length).split(' ');
  const small = (one: string | undefined) => one !== undefined && functionWords(pack).has(one.toLowerCase());
  const cut = words.findIndex((one, index) => index > 0 && small(one) && !/^\p{Lu}/u.test(words[index + 1] ?? ''));
  const by = (cut < 0 ? words : words.slice(0, cut)).join(' ').trim();
  // "o diretor da escola, Rui Reis": who has an office has a name behind it.
  const named = /^\p{Ll}/u.test(by) ? nameBehindComma(text.slice(at + told.length)) : undefined;
  if (named) return { by: named.name };
  const isCased = /\p{Lu}|\p{Ll}/u.test(by);
  return by === '' || pack.pronouns.includes(by.toLowerCase()) || (isCased && !/\p{Lu}/u.test(by)) ? {} : { by };
}
