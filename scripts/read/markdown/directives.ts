import { type Directive, nearest } from '#model';

/** What the author may tell the planner in a comment, and what each says. */
const known: Record<string, 'alone' | 'valued'> = {
  layout: 'valued',
  skip: 'alone',
  'notes-only': 'alone',
  break: 'alone',
  fragments: 'alone',
};

/** Every directive there is. */
export const directiveNames = Object.keys(known);

/** Parts of the frame, which are switched in the front matter. */
const frame = /^(?:agenda|openers|numbers|timeline|takeaways|questions|sources|closing|backup|minutes|look|dark)$/;

/** A word of a directive that nobody understands, with how it was perhaps meant. */
interface Misunderstood {
  message: string;
  hint: string;
}

/**
 * `<!-- lectern: layout=versus, skip -->`: what the author tells the planner of the block that follows. Every other comment
 * is private: undefined.
 */
export function directives(comment: string, line: number): { said: Directive[]; unknown: Misunderstood[] } | undefined {
  const told = /^<!--\s*lectern\s*:\s*([\s\S]*?)\s*-->$/i.exec(comment)?.[1];
  if (told === undefined) return undefined;
  const said: Directive[] = [];
  const unknown: Misunderstood[] = [];
  for (const [, word = '', , quoted, bare] of told.matchAll(
    /([^\s,;=:]+)(\s*[=:]\s*(?:["']([^"']*)["']|([^\s,;]+)))?/g,
  )) {
    const name = word.toLowerCase();
    const value = quoted ?? bare ?? '';
    const trouble = misunderstood(name, value);
    if (trouble) unknown.push(trouble);
    else said.push({ kind: 'directive', name, value, line });
  }
  if (said.length + unknown.length === 0) unknown.push({ message: 'This directive says nothing', hint: hint('') });
  return { said, unknown };
}

function misunderstood(name: string, value: string): Misunderstood | undefined {
  const form = Object.hasOwn(known, name) ? known[name] : undefined;
  if (form === 'valued' && value === '')
    return { message: `The directive ${name} says no more`, hint: `Write ${name}= and a name.` };
  if (form) return undefined;
  if (frame.test(name))
    return { message: `${name} is no directive`, hint: `Write ${name}: ${value || 'false'} in the front matter.` };
  return { message: `There is no directive ${name}`, hint: hint(name) };
}

function hint(name: string): string {
  const near = nearest(name, directiveNames);
  const all = `Known are ${directiveNames.join(', ')}.`;
  return near ? `Did you mean ${near}? ${all}` : all;
}
