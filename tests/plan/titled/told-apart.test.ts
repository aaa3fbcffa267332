import { describe, expect, it } from 'vitest';
import type { Candidate, Context, Draft, Material, Slide } from '#model';
import { distil } from '../../../scripts/distil/distil.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { signs } from '../../../scripts/distil/signs.ts';
import { plan } from '../../../scripts/plan/plan.ts';
import { spareTitles, toldApart } from '../../../scripts/plan/titled/told-apart.ts';
import { readDesign } from '../../../scripts/read/design.ts';
import { readManuscript } from '../../../scripts/read/read-manuscript.ts';
import { rules } from '../../../templates/layouts/index.ts';
import { told } from '../../distil/told.ts';

const slide = (title: string): Slide => ({
  id: title,
  layout: 'points',
  section: '',
  kicker: '',
  title: { text: title, sources: [] },
  slots: {},
  appendix: false,
  notes: [],
  seconds: 0,
  scale: 0,
});

describe('slides with one title between them', () => {
  it('say which part of it they are, and the others say nothing', () => {
    const parts = toldApart([slide('Wrapping up'), slide('The bell is old'), slide('Wrapping up')]).map(
      ({ part }) => part,
    );
    expect(parts).toEqual([{ number: 1, of: 2 }, undefined, { number: 2, of: 2 }]);
  });

  it('are no parts where one of them is nothing but its title', () => {
    const large: Slide = { ...slide('The bell is old'), layout: 'statement' };
    const told = (one: Slide) => toldApart([one, slide('The bell is old')]).map(({ part }) => part);
    expect(told(large)).toEqual([undefined, undefined]);
    const more = { ...large, slots: { below: { text: 'It rings at noon', sources: ['s0'] } } };
    expect(told(more)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
  });
});

describe('sections of one name in two chapters', () => {
  it('stand behind the heading of their chapter', async () => {
    const words =
      '# The harbour\n\nA report.\n\n## 1921\n\nThe year was cold and long.\n\n### The ice\n\nMore than 40 boats lay fast for a month. The quay was mended by hand.\n\n## 1922\n\nThe year was mild and short.\n\n### The ice\n\nOnly two boats lay fast at all. The ferry ran on all of its days.';
    const article = distil(await readManuscript('ice.md', signs, new TextEncoder().encode(words)));
    const deck = plan(article, await readDesign('studio', rules), packFor('en'), { look: 'studio', dark: false });
    const titles = deck.slides.map(({ title }) => title.text);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('a title for want of another', () => {
  const sentences = ['Nine boats lie here', 'The quay is loud'].map((text, at) => ({
    ...told(`${text}.`),
    id: `s${at}`,
    claims: [text],
  }));
  /** What two texts have in common, as many of its words. */
  const alike = (one: string, other: string) => one.split(' ').filter((word) => other.split(' ').includes(word)).length;
  const context = {
    holds: () => true,
    alike,
    article: { sentences: [] },
    pack: packFor('en'),
  } as unknown as Context;
  const material = { section: {}, kicker: 'Crews', sentences, blocks: [] } as unknown as Material;
  const spare = (slots: Draft['slots']) => {
    const draft: Draft = { layout: 'points', title: { text: 'Crews', sources: ['h'] }, slots, scale: 0 };
    const candidate: Candidate = { from: 0, to: 1, spends: ['s0'], worth: 0, slides: [draft] };
    return spareTitles([candidate], material, context, new Set(['crews']))(candidate).map(({ text }) => text);
  };

  it('is of several claims the one that speaks of the same things', () => {
    const said = (text: string) => ({ points: [{ lead: { text, sources: ['s0'] } }] });
    expect(spare(said('Carts make noise on the quay all day'))).toEqual(['The quay is loud', 'Nine boats lie here']);
    expect(spare(said('All boats are old'))).toEqual(['Nine boats lie here', 'The quay is loud']);
  });

  it('is what is claimed near to a slide, but over a list that says itself what leads into it', () => {
    const points = [{ lead: { text: 'Ropes', sources: ['s0'] } }];
    expect(spare({ points })).toEqual(['Nine boats lie here', 'The quay is loud']);
    expect(spare({ points, deck: { text: 'The crews share:', sources: ['s0'] } })).toEqual([]);
  });

  it('is nothing that a paragraph behind says of what it leads into', () => {
    const behind = (end: string) => {
      const all = [sentences[0], { ...told('The quay is loud'), id: 'a', paragraph: 1, claims: ['The quay is loud'] }];
      all.push({ ...told(end), id: 'b', paragraph: 1, claims: [] });
      const draft: Draft = { layout: 'code', title: { text: 'Crews', sources: ['h'] }, slots: {}, scale: 0 };
      const candidate: Candidate = { from: 0, to: 1, spends: ['s0'], worth: 0, slides: [draft] };
      const around = { ...material, sentences: all } as unknown as Material;
      return spareTitles([candidate], around, context, new Set(['crews']))(candidate).map((one) => one.text);
    };
    expect(behind('It answers with a list of its crews:')).not.toContain('The quay is loud');
    expect(behind('It answers with a list of its crews.')).toContain('The quay is loud');
  });

  it('is nothing that a paragraph says right above further code', () => {
    const over = (kind: string) => {
      const all = [sentences[0], { ...told('The quay is loud.'), id: 'a', paragraph: 1, claims: ['The quay is loud'] }];
      const draft: Draft = { layout: 'code', title: { text: 'Crews', sources: ['h'] }, slots: {}, scale: 0 };
      const candidate: Candidate = { from: 0, to: 1, spends: ['s0'], worth: 0, slides: [draft] };
      const blocks = ['code', 'paragraph', kind].map((one, at) => ({ block: { kind: one }, from: at, to: at + 1 }));
      const around = { ...material, sentences: all, blocks } as unknown as Material;
      return spareTitles([candidate], around, context, new Set(['crews']))(candidate).map((one) => one.text);
    };
    expect(over('code')).not.toContain('The quay is loud');
    expect(over('table')).toContain('The quay is loud');
  });

  it('is nothing that is said beyond a further picture', () => {
    const beyond = (kind: string) => {
      const all = [sentences[0], { ...told('The buoy.'), id: 'p' }, { ...sentences[1], id: 'a' }];
      const draft: Draft = { layout: 'image', title: { text: 'Crews', sources: ['h'] }, slots: {}, scale: 0 };
      const candidate: Candidate = { from: 0, to: 1, spends: ['s0'], worth: 0, slides: [draft] };
      const blocks = ['picture', kind, 'paragraph'].map((one, at) => ({ block: { kind: one }, from: at, to: at + 1 }));
      const around = { ...material, sentences: all, blocks } as unknown as Material;
      return spareTitles([candidate], around, context, new Set(['crews']))(candidate).map((one) => one.text);
    };
    expect(beyond('picture')).not.toContain('The quay is loud');
    expect(beyond('paragraph')).toContain('The quay is loud');
  });

  it('is of no other paragraph over a list where more of its own stands before what leads into it', () => {
    const led = (...paragraphs: number[]) => {
      const lead = { ...told('To do this, we built:'), id: 'led', paragraph: 2 };
      const lamps = { ...told('The lamps are lit.'), id: 'l', paragraph: 2, claims: ['The lamps are lit'] };
      const before = paragraphs.map((paragraph) => (paragraph === 2 ? lamps : { ...sentences[1], paragraph }));
      const draft: Draft = { layout: 'steps', title: { text: 'Crews', sources: ['h'] }, slots: {}, scale: 0 };
      const from = before.length;
      const candidate: Candidate = { from, to: from + 1, spends: ['led'], worth: 0, slides: [draft] };
      const blocks = [{ block: { kind: 'list' }, from: from + 1, to: from + 2 }];
      const around = { ...material, sentences: [...before, lead], blocks } as unknown as Material;
      return spareTitles([candidate], around, context, new Set(['crews']))(candidate).map((one) => one.text);
    };
    expect(led(1, 2)).toEqual(['The lamps are lit']);
  });

  it('is none of the paragraph before over a list that a sentence of its own leads into', () => {
    const led = (text: string, paragraph: number, kind = 'list') => {
      const all = [sentences[1], { ...told(text), id: 'led', paragraph }];
      const draft: Draft = { layout: 'steps', title: { text: 'Crews', sources: ['h'] }, slots: {}, scale: 0 };
      const candidate: Candidate = { from: 1, to: 2, spends: ['led'], worth: 0, slides: [draft] };
      const blocks = [{ block: { kind }, from: 2, to: 3 }];
      const around = { ...material, sentences: all, blocks } as unknown as Material;
      return spareTitles([candidate], around, context, new Set(['crews']))(candidate).map((one) => one.text);
    };
    expect(led('Each crew likewise will consist of:', 1)).toEqual([]);
    expect(led('Each crew likewise will consist of:', 0)).toEqual(['The quay is loud']);
    expect(led('These are on board:', 1)).toEqual(['The quay is loud']);
    expect(led('Each crew likewise will consist of:', 1, 'code')).toEqual(['The quay is loud']);
  });
});
