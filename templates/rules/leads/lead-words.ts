import {
  alternatives,
  type Context,
  type LanguagePack,
  leadsBelow,
  oncePerPack,
  opensOn,
  pointsBack,
  type Sentence,
  withoutStop,
} from '#model';
import { isClumsy } from '../points/point.ts';

/** What a sentence says that leads into what is below it, without its colon. */
export function announcement({ text }: Sentence, pack: LanguagePack): string {
  return leadsBelow(text, pack) ? withoutStop(text, pack).replace(/\s*[:：]$/u, '') : '';
}

/** "There are two boats, e.g:" without what only ties it to what comes. */
export function withoutTie(text: string, { connectives }: LanguagePack): string {
  const [, left = '', last = ''] = /^(.*\S),\s+([^,]+)$/su.exec(text) ?? [];
  const tie = last.toLowerCase().replace(/\.$/u, '');
  return connectives.some((word) => word.replace(/\.$/u, '') === tie) ? left : text;
}

/** Words without the connective that ties them to the sentence before. */
export function untied(text: string, pack: LanguagePack): string {
  const ties = pack.connectives.filter((word) => opensOn([word], text, pack));
  const tie = ties.sort((one, other) => other.length - one.length)[0];
  // "For eksempel kan skolen vælge …": where no comma parts them, the verb stands where it does for its sake.
  const parted = /^\s*[,،，、]/u.test(text.slice(tie?.length));
  if (tie !== undefined && !parted && (!pack.surgery || leads(tie, text, pack))) return text;
  return text.slice(tie?.length ?? 0).replace(/^[\s,，،、:：]+/u, '');
}

/** "In addition | to the wheel, …", "Next | year we sail to", "After this | race the quay is full": without a comma behind it, the tie belongs to what comes. */
function leads(tie: string, text: string, pack: LanguagePack): boolean {
  const { prepositions, pronouns, numbers, dates } = pack;
  const behind = text.slice(tie.length).trimStart();
  const goesOn =
    (tie.includes(' ') && (opensOn(prepositions, behind, pack) || pronouns.includes(tie.split(' ').at(-1) ?? ''))) ||
    opensOn([...numbers.durations, ...dates.weekdays, ...Object.keys(dates.months)], behind, pack);
  return (
    goesOn ||
    opensOn(
      prepositions.filter((one) => one.startsWith(tie)),
      text,
      pack,
    )
  );
}

/** "You can read a depth with:" is said of what stands below, with or without its last word; "the chart should look like:" only with it. */
export function closed(text: string, { prepositions, announcing }: LanguagePack): string {
  const [, left, last = ''] = /^(.*\S)\s+(\p{L}+)$/u.exec(text) ?? [];
  const isLoose = prepositions.includes(last.toLowerCase()) && !announcing.bound.includes(last.toLowerCase());
  return left !== undefined && isLoose ? left : text;
}

/** "But we cannot say:" stands against the sentence before, and says as much without that. */
export function withoutBut(text: string, pack: LanguagePack): string {
  const but = pack.buts.find((word) => opensOn([word], text, pack) && /^\s/u.test(text.slice(word.length)));
  return but === undefined ? text : text.slice(but.length).trimStart();
}

/** "And here is a rope:" goes on from what was said, and says as much without that; "or" leads to another thing. */
export function withoutAnd(text: string, { ands, announcing }: LanguagePack): string {
  const [first = '', rest = ''] = text.split(/(?<=^\S+)\s+/u);
  const low = first.toLowerCase();
  return rest !== '' && ands.includes(low) && !announcing.otherwise.includes(low) ? rest : text;
}

/** "In those years, most boats had one of these:": when or where it was so, the sentence before says. */
export function withoutBack(text: string, pack: LanguagePack): string {
  const [front = ''] = /^[^,，、:]{4,40},\s+/u.exec(text) ?? [];
  const rest = text.slice(front.length);
  const isBack = front !== '' && opensOn(pack.prepositions, front, pack) && pointsBack(text, pack);
  return isBack && !pointsBack(rest, pack) ? rest : text;
}

/** Whether words stand right before a colon: "There are two things to mind: first …" says only that something comes, as does "These boats may sail:". */
export function announces(words: string, { text }: Sentence): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && /^\s*[:：](?:\s|$)/u.test(text.slice(at + words.length));
}

/** Whether words end in what names nothing, "clean this", "running this command", or are no more than that: "the following file". */
export function pointsAway(text: string, context: Context): boolean {
  const [, before = '', last = ''] = /(?:(\p{L}+)\s+)?(\p{L}+)$/u.exec(text.toLowerCase()) ?? [];
  return isClumsy(text, context) || away(context.pack).test(last) || away(context.pack).test(before);
}

/** "… and then it sails:" goes on with a sentence that something else has broken off. */
export function goesOn(text: string): boolean {
  return /^(?:\.{3}|…)/u.test(text);
}

export const away = oncePerPack(
  ({ announcing }) => new RegExp(`(?<!\\p{L})(?:${alternatives(announcing.away)})(?!\\p{L})`, 'u'),
);

/** In words: "For example" says nothing by itself. */
export const leastLine = 4;

/** In words: what leads into a list stands small below its title. */
export const mostOver = 28;
