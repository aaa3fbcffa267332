/** What a clause ends with is found by so many letters. */
const lastLetters = 20;

/** How a sentence goes on behind a clause of it, whose first words may have been changed; undefined where its end does not stand there. */
export function behind(clause: string, sentence: string): string | undefined {
  const end = clause.slice(-lastLetters);
  const at = sentence.toLowerCase().lastIndexOf(end.toLowerCase());
  return at < 0 ? undefined : sentence.slice(at + end.length);
}
