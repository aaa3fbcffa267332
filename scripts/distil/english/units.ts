import { asInPack, type LanguagePack, opensOn, type Sentence, type Unit } from '#model';
import { says } from '../attributions/says.ts';
import { withoutCitation } from '../citations.ts';
import { isAside } from '../units/aside.ts';
import type { Clause } from '../units/clause.ts';
import { mostWords } from '../units/point-words.ts';
import { unitOf } from '../units/unit.ts';
import { withoutAnaphor } from './anaphor.ts';
import { canMean } from './can-mean.ts';
import { clauses } from './clauses/clauses.ts';
import { betweenSemicolons } from './clauses/semicolons.ts';
import { compress } from './compress.ts';
import { opensOnKind } from './participles.ts';
import { withBut, withConceded } from './conceded.ts';
import { inTwo } from './in-two.ts';
import { isImpersonal } from './impersonal.ts';
import { withoutThousands, withThousands } from './thousands.ts';
import { shapeOf } from './shape.ts';
import { isPlainlyFinite, words } from './verbs.ts';
import { formsOf } from './forms-of.ts';
import { withoutOpening } from './opening.ts';

/**
 * The clauses of an English sentence, each with its shorter forms, in its order.
 * @param before the sentence in front of it, in its paragraph
 */
export function takenApart(sentence: Sentence, pack: LanguagePack, before: string): Unit[] {
  const hidden = withoutThousands(sentence);
  const units = unitsOf(hidden, pack, before);
  return hidden === sentence ? units : units.map(withThousands);
}

function unitsOf(sentence: Sentence, pack: LanguagePack, before: string): Unit[] {
  const told = betweenSemicolons(withoutCitation(sentence.text, pack)).flatMap((part) => {
    // "In this post we will go over the nets, the ropes and what they cost": all of it is only announced.
    if (isAside(part, pack) && !/\d/.test(part)) return [];
    const text = withoutOpening(part, pack);
    return withConceded(clauses(text), text, opensOn(pack.contrasts.grants, part, pack));
  });
  const units = withWhoSays(told, pack).flatMap((clause, at, all) => {
    if (changesSubject(clause.text, all[at - 1]?.text) || isAside(clause.text, pack)) return [];
    const straight = goesStraightOn(clause, sentence);
    const leans = followsFromElsewhere(clause, all[at - 1], sentence);
    const every = formsOf(clause.text, compress(clause.text), sentence, pack)
      .filter(({ text }) => !straight || endsAlike(text, clause.text))
      .map((form) => (leans ? { ...form, shape: 'leaning' as const } : form));
    const forms = at > 0 || canMean(clause.text, before) ? every : every.filter(({ text }) => !isHeadless(text));
    const shortest = forms.at(-1);
    if (!shortest) return [];
    // What only hung on a clause that is too long gives way to the rest of it.
    // What is said only with what is bound to it is told apart as it stood before.
    for (const half of shortest.words > mostWords ? inTwo(clause, sentence, forms) : []) {
      const able = formsOf(half.text, [withoutAnaphor(half.text)], sentence, pack);
      // A name stands as well by itself as the clause that tells of it.
      const leads = able.map((form) => (half.names ? { ...form, shape: shortest.shape } : form));
      if (leads.length > 0) return [unitOf(leads, { ...clause, entire: undefined, ...half }, sentence)];
    }
    return [unitOf(forms, clause, sentence)];
  });
  // "While the boats are fast, that is not all": where what it comes to cannot be shown, what is granted would be told in its place.
  const isTold = !units.every(({ conceded }) => conceded) || told.every(({ conceded }) => conceded);
  return isTold ? units : units.slice(0, 1).flatMap((unit) => withBut(unit, sentence));
}

/** "Its owners said | on Monday", "… | in a statement". */
const whenSaid =
  /\s(?:(?:on\s|late\s|early\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|in an?\s(?:\p{Ll}+\s)?(?:statement|report|note|filing|release|letter))$/u;

/** In words: "the owners of the yard said". */
const longestSaid = 7;

/** "The yard is full, its owners say, and …": whose claim it is, between two clauses, is no clause, and stays with what it is said of. */
function withWhoSays(told: Clause[], pack: LanguagePack): Clause[] {
  const made: Clause[] = [];
  for (const clause of told) {
    const last = made.at(-1);
    if (!last || !tellsWho(clause.text, pack)) made.push(clause);
    else if (last.support === undefined)
      made[made.length - 1] = { ...last, support: clause.text, bound: true, entire: `${last.text}, ${clause.text}` };
  }
  return made;
}

function tellsWho(clause: string, pack: LanguagePack): boolean {
  const all = asInPack(clause.replace(whenSaid, '')).split(' ');
  const verb = all.at(-1) ?? '';
  // "10% preferred not to say": what they would rather not have done.
  if (all.at(-2) === 'to') return false;
  const isSubject = all.length > 1 && all.length <= longestSaid && !/^(?:i|we|you|they|he|she|it)$/u.test(all[0] ?? '');
  return isSubject && pack.attribution.verbs.includes(verb) && says(verb, '', pack);
}

/** "They raised the fee for the third time | in two years": no comma stands between a clause and what is bound to it. */
function goesStraightOn({ text, support, bound, owned }: Clause, sentence: Sentence): boolean {
  return (
    bound === true && !owned && support !== undefined && sentence.text.includes(`${text.slice(1)} ${support.trim()}`)
  );
}

/**
 * Whether two forms end with the same word: "they raised the fee | in two years" would be another claim. When it was, "in May, they raised …",
 * may stand at the end.
 */
function endsAlike(form: string, clause: string): boolean {
  const [one, other] = [form, clause].map((text) => /[^\s]+$/u.exec(text)?.[0].toLowerCase());
  const [front = ''] = clause.toLowerCase().split(/,\s/);
  return one === other || front.endsWith(/\S+\s\S+$/u.exec(form.toLowerCase())?.[0] ?? form);
}

/** "The others are of oak, so | the yard mends them by hand": what follows from a clause that points elsewhere is true of that alone. */
function followsFromElsewhere(clause: Clause, before: Clause | undefined, { text, kind }: Sentence): boolean {
  if (!before || !/,\sso\s$/.test(text.slice(0, Math.max(0, text.indexOf(clause.text.slice(1)) - 1)))) return false;
  return shapeOf(before.text, before.text, kind === 'item') === 'leaning';
}

/** "Took two years": a verb whose subject was left out, so that it is taken to be the one before. */
function isHeadless(text: string): boolean {
  const all = words(text);
  return isPlainlyFinite(all[0] ?? '') && !opensOnKind(all);
}

/** "I took the oars, and she took the rope": without its first word it would be I who took it. */
function changesSubject(clause: string, before: string | undefined): boolean {
  const pronoun = /^(?:it|they|he|she)(?=[\s'’])/i.exec(clause)?.[0].toLowerCase();
  if (pronoun === undefined || before === undefined || isImpersonal(clause)) return false;
  const same = { it: 'it|this|that', they: 'they|these|those' }[pronoun] ?? pronoun;
  return !new RegExp(`\\b(?:${same})\\b`, 'i').test(before);
}
