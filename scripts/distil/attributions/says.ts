import { type LanguagePack, opensOn } from '#model';

/** Whether a verb tells somebody's claim, by what stands behind it: "said that", but not "found a boat". */
export function says(verb: string, after: string, pack: LanguagePack): boolean {
  const { loose, that, claim, heard = [] } = pack.attribution;
  if (/^(?:,?\s["“„«]|:)/u.test(after) || opensOn(that, after.replace(/^,?\s/u, ''), pack)) return true;
  // "told the council on Monday:"
  if (heard.includes(verb) && /^\s[^,;:"“”]{2,60}:\s?(?:["“]|$)/u.test(after)) return true;
  if (loose.includes(verb)) return false;
  if (/^[.,]?\s*$/u.test(after)) return true;
  return claim?.test(after) ?? false;
}
