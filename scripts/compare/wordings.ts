import { likeness, type SlideWords, type Wording } from '#model';

/** Everything in which a slide is not what it was: its layout and place, its title and kicker, its words, its notes. */
export function wordings(before: SlideWords, after: SlideWords): Wording[] {
  const place = (slide: SlideWords) => (slide.appendix ? 'appendix' : 'main');
  const pairs: [string, string, string][] = [
    ['layout', before.layout, after.layout],
    ['place', place(before), place(after)],
    ['kicker', before.kicker, after.kicker],
    ['title', before.title, after.title],
    ...texts(before.texts, after.texts),
    ['notes', without(before.notes, after.notes).join(' '), without(after.notes, before.notes).join(' ')],
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([role, was, is]) => ({ role, before: was, after: is }));
}

type Text = SlideWords['texts'][number];

/** Words that stand on both sides fall away, wherever they stand; of the rest, those that are most alike belong together. */
function texts(before: Text[], after: Text[]): [string, string, string][] {
  const lost = rest(before, after);
  const rows = rest(after, before).map(({ role, text }): [string, string, string] => {
    const alike = lost.map((was) => likeness(was.text, text) + (was.role === role ? 0.25 : 0));
    const best = alike.indexOf(Math.max(...alike, 0.4));
    const was = best < 0 ? undefined : lost.splice(best, 1)[0];
    return [role, was?.text ?? '', text];
  });
  return [...rows, ...lost.map(({ role, text }): [string, string, string] => [role, text, ''])];
}

function rest(some: Text[], others: Text[]): Text[] {
  const left = others.map(({ text }) => text);
  return some.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function without(some: string[], others: string[]): string[] {
  const known = new Set(others);
  return some.filter((sentence) => !known.has(sentence));
}
