import type { Directive } from '#model';

/** `<!-- lectern: layout=versus, skip -->`: what the author tells the planner. Every other comment is private: none. */
export function directives(comment: string, line: number): Directive[] {
  const told = /^<!--\s*lectern:\s*([\s\S]*?)\s*-->$/i.exec(comment)?.[1];
  if (told === undefined) return [];
  return told
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word): Directive => {
      const [name = '', ...value] = word.split(/[=:]/);
      return { kind: 'directive', name: name.toLowerCase(), value: value.join('=').replace(/^["']|["']$/g, ''), line };
    });
}
