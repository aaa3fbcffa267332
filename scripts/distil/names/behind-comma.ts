const person = /^,\s(\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:d[aeio]s?|del|van|von)\s)?\p{Lu}[\p{L}'’-]+){1,2})(?=[.,;]|$)/u;

/** "the keeper of the lock | , Ada Reed": the name of who has an office, behind the words for it; and the words that it takes, comma and all. */
export function nameBehindComma(behind: string): { name: string; words: string } | undefined {
  const [words, name] = person.exec(behind) ?? [];
  return words === undefined || name === undefined ? undefined : { name, words };
}
