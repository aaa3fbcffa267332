import { describe, expect, it } from 'vitest';
import type { Candidate, Material } from '#model';
import { enough } from '../../../scripts/plan/body/enough.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const prose = (words: number) => ({ sentences: [{ kind: 'prose', words }] }) as unknown as Material;

/** A choice that has as many slides more as a slide costs less. */
const slidesFor = (price: number) =>
  Array.from({ length: Math.round(4 - price * 2) }, () => ({}) as unknown as Candidate);
const choice = (price: number) => ({ candidates: slidesFor(price), trail: { kind: '', row: 0 } });

describe('a long text', () => {
  it('has its slides for less until there is one for each minute of it', () => {
    const asked: number[] = [];
    const made = enough(prose(450), true, ({ slide }) => {
      asked.push(slide);
      return choice(slide);
    });
    expect(made.candidates).toHaveLength(3);
    expect(asked).toEqual([1.2, 0.8, 0.4]);
  });

  it('is content with what is worth its price where that is enough', () => {
    const asked: number[] = [];
    enough(prose(140), true, ({ slide }) => {
      asked.push(slide);
      return choice(slide);
    });
    expect(asked).toEqual([1.2]);
  });

  it('has more of them for its length where it is short and has no heading, as news have', () => {
    expect(enough(prose(330), false, ({ slide }) => choice(slide)).candidates).toHaveLength(4);
    expect(enough(prose(330), false, ({ slide }) => choice(slide), false).candidates).toHaveLength(3);
  });

  it('is content with three quarters of them before its points are told on a slide each, where there is no heading', () => {
    const asked: number[] = [];
    const made = enough(prose(960), false, ({ slide }) => {
      asked.push(slide);
      const count = slide > -0.5 ? 4 : slide > -0.9 ? 6 : 20;
      return { ...choice(0), candidates: Array.from({ length: count }, () => ({}) as unknown as Candidate) };
    });
    expect(made.candidates).toHaveLength(6);
    expect(asked.at(-1)).toBe(-0.6);
  });

  it('has two slides for a minute and a half where there is no heading', () => {
    expect(enough(prose(190), true, ({ slide }) => choice(slide * 1.25)).candidates).toHaveLength(1);
    expect(enough(prose(190), false, ({ slide }) => choice(slide * 1.25)).candidates).toHaveLength(2);
  });
});

describe('a short report without headings', () => {
  it('shows a sentence that is too long for a row by itself, where it has little else', async () => {
    const { slides } = await make(
      `# Lamps of the bay

As both the old crews and the new ones row by night, the guild and its friends were surprised by how seldom any of the two kinds of boats had been seen near the rocks in all of the years since it began to count them, which is longer than anybody there can remember.

Boats that were led by lamps with green glass were less likely to touch the rocks. The guild found that green glass and clean oil kept more of the boats in the bay away from rocks than any lamp that had been used there by the crews of the old ferries before the war.

In order to find out whether the glass or the oil was what had helped them, they were given lamps of three kinds, none of which had been seen in the bay before, and sent out in the order of their names, which nobody had thought about when the boats were built.

The guild has kept the lamps of the bay since the great storm.
`,
      'lamps.md',
    );
    expect(slides.map(({ title }) => title)).toContain(
      'Boats that were led by lamps with green glass were less likely to touch the rocks',
    );
  });

  it('shows its long sentences too: that, or a deck of a cover and a word of thanks', async () => {
    const { slides } = await make(
      `# Zwei neue Fähren für den Sund

Der Rat der Stadt hat am Dienstag nach langer und heftiger Debatte mit den Stimmen aller Fraktionen außer einer einzigen den Kauf von zwei neuen Fähren für die Strecke zwischen dem alten Hafen und der Insel gebilligt.

Die Boote ersetzen das älteste Schiff der Flotte und sollen nach Angaben der Verwaltung im Sommer des kommenden Jahres den Betrieb auf dem Sund zwischen der Insel und dem Festland mit je einer eigenen Mannschaft aufnehmen.

Vertreter der Insel begrüßten den Beschluss als überfällig, verwiesen aber auf die seit Jahren steigenden Preise der Überfahrt, unter denen besonders Familien mit Kindern, Lehrlinge und kleine Betriebe am oberen Ende der Insel leiden.
`,
      'report.md',
    );
    expect(slides.filter(({ layout }) => layout === 'statement')).not.toHaveLength(0);
  });
});

describe('a heading that only stands above others', () => {
  it('is no slide, and is named above the titles of those below it', async () => {
    const { slides } = await make(
      `# The harbour

## Work on the quay

### Cranes

The two cranes lift forty tonnes a day. The town bought them in 1961, and the harbour has never had others.

### Ropes

Ropes are made in the old shed behind the church. Three people work in it, and the youngest is seventy.
`,
      'harbour.md',
    );
    expect(slides.map(({ layout }) => layout)).not.toContain('section');
    const inside = slides.filter(({ kicker }) => kicker === 'Work on the quay');
    expect(inside.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a section that has nothing short to show', () => {
  it('shows its best sentence whole below a long question, rather than the question alone', async () => {
    const { slides } = await make(
      `# The ferry

## The boat

The ferry carries forty people. The boat was built in 1931 and runs on oil.

## How do people on the far side get to work when the ferry is laid up for the winter?

Families who must cross the sound before daylight share a rowing boat which belongs to whoever mended it last.
`,
      'ferry.md',
    );
    const asked = slides.find(({ title }) => title.startsWith('How do people'));
    expect(asked?.layout).toBe('statement');
    expect(asked?.texts.map(({ text }) => text).join()).toContain('share a rowing boat');
  });
});

it('a list does not stand for the prose around it', () => {
  const sentences = [
    { kind: 'prose', words: 130, text: 'The pier is old.' },
    { kind: 'item', words: 9, text: 'Row.' },
  ];
  const asked: number[] = [];
  enough({ sentences } as unknown as Material, true, ({ slide }) => {
    asked.push(slide);
    const slides = slide > 1 ? [{ from: 1, to: 2 }] : [{ from: 0, to: 1 }];
    return { candidates: slides as unknown as Candidate[], trail: { kind: '', row: 0 } };
  });
  expect(asked).toEqual([1.2, 0.8]);
});
