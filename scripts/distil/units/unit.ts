import type { Form, Role, Sentence, Unit } from '#model';
import type { Clause } from './clause.ts';

/** A unit of a sentence, from the forms of a clause of it, the longest first, and what hangs on the clause. */
export function unitOf(forms: Form[], { support, bound, names, passing, conceded }: Clause, sentence: Sentence): Unit {
  const text = forms[0]?.text ?? '';
  const start = Math.max(0, sentence.text.indexOf(text.slice(1, 12)) - 1);
  return {
    forms,
    ...(support ? { support } : {}),
    ...(bound ? { bound } : {}),
    ...(names ? { names } : {}),
    ...(passing ? { passing } : {}),
    ...(conceded ? { conceded } : {}),
    roles: rolesWithin(text, sentence),
    worth: 0,
    start,
    end: Math.min(sentence.text.length, start + text.length),
  };
}

/** Code at the start keeps its small letter, where a plain word gets a capital; the boats of `boat` are a plain word. */
export function cased(text: string, sentence: Sentence): string {
  const code = sentence.spans
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => sentence.text.slice(start, end))
    .find(
      (written) =>
        written !== '' &&
        text.toLowerCase().startsWith(written.toLowerCase()) &&
        !/^\p{L}/u.test(text.slice(written.length)),
    );
  return code === undefined ? text : code + text.slice(code.length);
}

function rolesWithin(text: string, sentence: Sentence): Role[] {
  const roles = new Set<Role>(sentence.roles.filter((role) => role !== 'figure' && role !== 'hedge'));
  if (sentence.figures.some((figure) => text.includes(figure.digits))) roles.add('figure');
  if (sentence.hedges.some((hedge) => text.includes(hedge.text))) roles.add('hedge');
  return [...roles];
}
