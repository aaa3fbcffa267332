import type { Context, Material, Said, Sentence } from '#model';
import { said } from '../words/words.ts';

/**
 * What a run is about that stands below no heading, as titles where it claims nothing that is short enough for one: whom the article is
 * called after, and what the first of its sentences tells of. They stand before the template's own "Introduction", which says nothing.
 */
export function subjects(run: Sentence[], { section }: Material, context: Context): Said[] {
  const [first] = run;
  if (section.heading || !first) return [];
  const named = run.flatMap((sentence) => {
    const name = sentence.names.find(({ text }) => text.length >= shortest && isPart(text, context.title));
    return name ? [said(name.text, sentence)] : [];
  });
  const topic = first.topic ? [said(first.topic, first)] : [];
  return [...named.slice(0, 1), ...topic].filter(context.holds);
}

/** In characters: "US" names too much. */
const shortest = 3;

/** Whether a title only names what its sentence is about, and claims nothing of it. */
export function isSubject({ text }: Said, { topic, names }: Sentence): boolean {
  return text === topic || names.some((name) => name.text === text);
}

/** A name as a part of a title, and as no part of a word or of a longer name: "Brenna", but not of "Brennan", "N.B. Brenna", nor before "'s". */
function isPart(name: string, title: string): boolean {
  const at = title.indexOf(name);
  const [before, behind] = [title.slice(0, at), title.slice(at + name.length)];
  return (
    at >= 0 && name !== title && !/[\p{L}\p{N}]$|(?:\p{Lu}\.)+\s$/u.test(before) && !/^[\p{L}\p{N}'’-]/u.test(behind)
  );
}
