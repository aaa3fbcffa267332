import { isPlainlyFinite, isThird, words } from '../verbs.ts';

/** Somebody or something, what only says more of it, and what may be its verb. */
const insertion =
  /^((?:an?|the|one|another|each|every|its|their|our|his|her|my|your|this|that)\s[^,;:—–()]{2,50}),\s(?:to|which|who|whose|where|\p{Ll}+(?:ed|ing|own|awn|ung|[tksvz]en)|set|led|built|made|bought|sold|sent|lent|kept|held|told|founded|found|put|cut|like|with)\s[^,;:—–()]+,\s(?=(\S+))/u;

/** "A second crane, bought by the guild, stands idle": that the crane stands idle. Undefined where nothing is inserted. */
export function withoutInsertion(text: string): string | undefined {
  const [whole = '', subject = '', verb = ''] = insertion.exec(text) ?? [];
  if (whole === '' || !mayBeVerb(verb)) return undefined;
  return `${subject} ${text.slice(whole.length)}`;
}

/**
 * "It lent a boat, and a second crane, | bought by the guild, stands idle": behind the "and" somebody is named whose verb has not come yet,
 * so what stands between is no end of the sentence.
 */
export function awaitsVerb(left: string, right: string): boolean {
  const [, another = ''] = /,\s(?:and|but|so|yet)\s([^,]+)$/.exec(left) ?? [];
  const [, ...behind] = right.split(/,\s+/);
  return another !== '' && behind.some((part) => mayBeVerb(words(part)[0] ?? ''));
}

function mayBeVerb(word: string): boolean {
  return isPlainlyFinite(word) || isThird(word);
}
