import { capital } from '#model';

/** A form of a clause as it stands on a slide: a capital in front, and nothing hanging behind. */
export function finish(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    // What an editor left out of a quotation is no news.
    .replace(/\s*[([](?:…|\.\.\.)[)\]]$/u, '')
    .replace(/[,;:—–―─\s]+(?:(?:and|or)\s*)?$/u, '')
    .trim();
  // A plain word gets a capital; `std::env` and `iPhone` keep their own.
  return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;]|:\s|$|(?<=-)\p{Lu})/u.test(tidy) ? capital(tidy) : tidy;
}
