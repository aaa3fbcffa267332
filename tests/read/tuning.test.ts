import { describe, expect, it } from 'vitest';
import { Problem, type TuningEntry, tuningKinds } from '#model';
import { parseTuning, tuningFile } from '../../scripts/read/tuning.ts';
import { withEntries, withEntry } from '../../scripts/write/tuning.ts';

const entry: TuningEntry = {
  kind: 'point',
  slide: 'How the dough (and the baker) rests',
  layout: 'points',
  frame: false,
  part: 'points.lead',
  said: 'Wet flour builds its own gluten',
  says: 'Flour and water do the kneading',
  rests: [{ text: 'Wet flour builds its own gluten.', id: 'k7f2abc', before: 'a11', after: 'b22-2' }],
  beside: [],
};

const byHand = `My own words about the talk.

## Reword a title

> Wet flour builds its own gluten.

- says: Time does the work

I like this one.

## Drop a slide

> Rye drinks more water than wheat.
`;

function refusal(text: string): Problem {
  try {
    parseTuning(text, 'talk.tuning.md');
  } catch (problem) {
    if (problem instanceof Problem) return problem;
  }
  throw new Error('was not refused');
}

describe('the tuning file', () => {
  it('lies beside its article: tuning.md for an article.md, the name of any other with .tuning.md', () => {
    expect(tuningFile('content/tides/article.md')).toBe('content/tides/tuning.md');
    expect(tuningFile('notes/tides.txt')).toBe('notes/tides.tuning.md');
  });

  it.each(Object.keys(tuningKinds) as (keyof typeof tuningKinds)[])(
    'gives an entry of kind %s back as it was',
    (kind) => {
      const written = { ...entry, kind, frame: kind === 'title', beside: entry.rests };
      const [read] = parseTuning(withEntry(undefined, written), 'talk.tuning.md').entries;
      expect(read).toMatchObject(written);
    },
  );

  it('keeps words of several lines, and sentences that begin as if they were quoted twice', () => {
    const says = 'First the flour.\nThen the water: {slowly}';
    const rests = [{ text: '> and so on {twice}', id: 'q1' }];
    const [read] = parseTuning(
      withEntry(undefined, { ...entry, kind: 'notes', says, rests }),
      'talk.tuning.md',
    ).entries;
    expect(read).toMatchObject({ says, rests });
  });

  it('may be written by hand, with nothing but a sentence and what to say', () => {
    const { entries } = parseTuning(byHand, 'talk.tuning.md');
    expect(entries.map(({ kind, says, line }) => ({ kind, says, line }))).toEqual([
      { kind: 'title', says: 'Time does the work', line: 3 },
      { kind: 'drop', says: undefined, line: 11 },
    ]);
    expect(entries[0]?.rests).toEqual([{ text: 'Wet flour builds its own gluten.' }]);
  });

  it('keeps every word that a person wrote into it when entries are added, rewritten or taken out', () => {
    const more = parseTuning(withEntry(parseTuning(byHand, 'talk.tuning.md'), entry), 'talk.tuning.md');
    expect(more.entries).toHaveLength(3);
    const text = withEntries(more, (one) =>
      one.kind === 'drop' ? undefined : one.kind === 'title' ? { ...one, says: 'Time works' } : one,
    );
    expect(text).toContain('My own words about the talk.');
    expect(text).toContain('I like this one.');
    expect(text).toContain('- says: Time works');
    expect(text).not.toContain('Drop a slide');
    expect(parseTuning(text, 'talk.tuning.md').entries.map(({ kind }) => kind)).toEqual(['title', 'point']);
  });

  it('says where a change is called by a name that there is not, and by which it might be meant', () => {
    const problem = refusal('# Tuning\n\n## Reword the title\n\n> One.\n\n- says: Two\n');
    expect(problem).toMatchObject({ code: 'tuning-kind', place: { file: 'talk.tuning.md', line: 3 } });
    expect(problem.hint).toContain('Did you mean “Reword a title”?');
  });

  it.each([
    ['## Reword a title\n\n> One.\n\n- sais: Two\n', 'tuning-field'],
    ['## Reword a title\n\n> One.\n\n- says: Two\n- says: Three\n', 'tuning-field'],
    ['## Reword a title\n\n> One.\n', 'tuning-says'],
    ['## Drop a slide\n\n- slide: One (points)\n', 'tuning-rests'],
  ])('refuses %j, since nothing in it may be passed over in silence', (text, code) => {
    expect(refusal(text).code).toBe(code);
  });
});
