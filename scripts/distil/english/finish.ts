import { capital, type LanguagePack } from '#model';
import { withoutCitation } from '../citations.ts';
import { pictures } from '../figures/uncounted.ts';

/** A form of a clause as it stands on a slide: a capital in front, and nothing hanging behind. */
export function finish(text: string): string {
  // Where words were taken out, the blank before the next mark is left.
  // ".gov", "./boats" and ":latest" begin with theirs, and keep it.
  // A full stop goes on with no word behind it: in "a special . sign" it is the sign.
  const close = text.replace(blanks, ' ').replace(/\s+(?:[,;:]+(?=[\s"'”’»)\]]|$)|[.!?]+(?=["'”’»)\]]|$))/gu, tight);
  return begun(ended(unparted(close)).replace(tied, '').replace(inOtherWords, ''));
}

/** "(The mate has the key": a bracket that closes, or opened, in another sentence. */
function unparted(text: string): string {
  const opens = /^\s*[(（]/u.test(text) && !/[)）]/u.test(text);
  const closes = /[)）]\s*[.!?]?$/u.test(text) && !/[(（]/u.test(text) && !/^\S{1,3}[)）]/u.test(text);
  return opens ? text.replace(/^\s*[(（]\s*/u, '') : closes ? text.replace(/[)）]\s*(?=[.!?]?$)/u, '') : text;
}

function tight(mark: string): string {
  return mark.trimStart();
}

/** "The quay had no crane though", "mend the keel, i.e.": what ties a clause to the one before it, or to what comes, at its end. */
const tied =
  /,?\s(?<!\b(?:as|even)\s)(?:though|however|(?:i\.?e|e\.?g)\.?)$|,\s(?:for example|for instance|of course|after all|by the way)$/iu;

/** "I.e. the crane is closed", of what stood behind a comma. */
const inOtherWords = /^(?:i\.e|e\.g)\.,?\s+(?=\S+\s+\S)/iu;

/**
 * The same of words that nothing was taken from: the blank before a mark is the author's ("Qui livre ?"), and where no blank parts
 * the words, what begins in Latin letters has no capital ("localhost の証明書").
 */
export function finishAsWritten(text: string, pack: LanguagePack): string {
  const tidy = ended(unparted(withoutCitation(text, pack).replace(blanks, ' ')));
  return pack.spaced ? begun(tidy) : tidy;
}

/** What is not the one blank that it should be. */
const blanks = /\s{2,}|[^\S ]/g;

/** "(see Figure 3)", "(siehe Abb. 2)": where else to look, which a slide does not show. */
const pointer = new RegExp(
  String.raw`\s?[(（](?:see |cf\. |siehe |vgl\. |voir |véase |ver |见|參見|参见|如)?(?:also |auch |aussi |también )?(?:${pictures}|图|圖|図|表)\s?\d[^()（）]{0,12}[)）]`,
  'gi',
);

function ended(text: string): string {
  return (
    (/[(（].*\d/u.test(text) ? text.replace(pointer, '') : text)
      // What an editor left out of a quotation is no news.
      .replace(/\s*[([](?:…|\.\.\.)[)\]]$/u, '')
      .replace(/(?:[,;:—–―─\s]|(?<=\s)-{1,2}(?=\s*$))+(?:(?:and|or)\s*)?$/u, '')
      // "-- ten yards own it": what the dash ended is gone.
      .replace(/^(?:--|[—–])\s+/u, '')
      .trim()
  );
}

/** A plain word gets a capital, as does what is left of one before a name ("l'ONU"); `std::env` and `iPhone` keep their own. */
function begun(text: string): string {
  return /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;]|:\s|$|(?<=-|^\p{Ll}['’])\p{Lu})/u.test(text) ? capital(text) : text;
}
