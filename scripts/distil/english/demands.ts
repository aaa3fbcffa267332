import type { Sentence } from '#model';
import { finiteVerb } from './finite-verb.ts';
import { bare, words } from './verbs.ts';

/**
 * Whether a sentence says what others are to do, or not to do, or what there will be no more: "The town urges everybody to boil the water",
 * "We recommend that crews moor in the north", "Do not cut the rope", "Old boats will no longer be lifted", "We are closing the quay". Of news
 * it is what an audience has to know. What is asked for the author's own sake, as gifts are, is told apart elsewhere.
 */
export function isDemand({ text, kind, roles, quotations }: Sentence): boolean {
  if (kind !== 'prose' || quotations.some(({ start }) => start === 0)) return false;
  if (roles.includes('filler') || roles.includes('question')) return false;
  return (
    forbids.test(text) ||
    weAre.test(text) ||
    noLonger.test(text) ||
    recommends.test(text) ||
    tellsOthers(text) ||
    ends(text)
  );
}

/** "The town urges everybody to …", "Crews are advised to …": the verb of the sentence is one of asking, and what is asked for follows. */
function tellsOthers(text: string): boolean {
  const [at, all] = verbOf(text);
  const [verb = '', next = ''] = [all[at] ?? '', all[at + 1] ?? ''];
  const rest = all.slice(at + 1).join(' ');
  if (asks.test(verb)) return aim.test(rest);
  return /^(?:is|are|was|were)$/i.test(verb) && (asking.test(next) || asked.test(next)) && aim.test(rest);
}

/** "We will be ending this service", "The guild plans to close the quay": what there is, will not be. */
function ends(text: string): boolean {
  const [at, all] = verbOf(text);
  return at > 0 && ending.test(all.slice(at).join(' '));
}

function verbOf(text: string): [at: number, all: string[]] {
  const all = words(text).map(bare);
  const at = finiteVerb(words(text));
  return at < 1 || at > farthest ? [-1, []] : [at, all];
}

/** In words: the verb of a sentence that long is hardly what it is about. */
const farthest = 8;

const forbids = /^(?:please\s)?(?:do not|don['’]t|never)\s\p{Ll}+/iu;

/** "We’re requiring crews to …": the verb is in the pronoun. */
const weAre =
  /^we['’]re (?:also )?(?:urging|advising|warning|requiring|ordering)\s(?!(?:our|them)selves\b).*\s(?:to|that|against)\s/iu;

const noLonger = /\b(?:will|can|may|must) no longer\s\p{Ll}/u;

const recommends =
  /^(?:(?:we|the \p{Ll}+) (?:strongly |highly )?(?:recommends?|advises?|urges?)\s(?:that|\p{Ll}+ing|against|using)|(?:our|the) (?:advice|recommendation) is)\b/iu;

const asks = /^(?:urge|advise|warn|require|order|instruct|call)(?:s|d|ed)?$/i;

const asking = /^(?:urging|advising|warning|requiring|ordering|instructing|calling)$/i;

const asked = /^(?:urged|advised|warned|required|ordered|instructed|asked|told)$/i;

const aim = /(?:^|\s)(?:not |never )?to (?:not |never )?\p{Ll}|(?:^|\s)(?:against|that)\s/iu;

const ending =
  /^(?:(?:will(?: soon)?|(?:is|are) going to|plans? to|intends? to)(?: be)?|is|are) (?:end(?:ing)?|stop(?:ping)?|clos(?:e|ing)|retir(?:e|ing)|discontinu(?:e|ing)|shut(?:ting)?|remov(?:e|ing)|drop(?:ping)?|recall(?:ing)?|banned|ban(?:ning)?|withdraw(?:ing)?|phas(?:e|ing) out) /i;
