import { describe, expect, it } from 'vitest';
import { judgeAims } from './aims.ts';
import { statesAClaim } from './claims.ts';
import type { DeckFile, DeckSlide, DeckText } from './deck-file.ts';
import { judgeGates, type Verdict } from './gates.ts';
import { judge } from './judge.ts';
import { readInput } from './input.ts';
import { numbers } from './numbers.ts';

const article = `# The mill on the Ems

The mill was built in 1911 by the Harms family. It grinds more than 85 tonnes of rye a year.

## Water does the work

By the end of 2024, the mill had sold over 40% of its flour to bakers in Leer. The wheel turns without help from any motor.
Experts argue that the river may rise again. New dams could limit the flow, potentially stopping the wheel.

Also read: Ten mills you must see

## A second wheel

The family plans to build a second wheel in 2026. The wheel costs 52.4 thousand euros ($60,000).
Several bakers, including Anna Janssen, have lent money. Their dues rose by 25% or more.
`;

const sentences = [
  'The mill on the Ems',
  'The mill was built in 1911 by the Harms family.',
  'It grinds more than 85 tonnes of rye a year.',
  'Water does the work',
  'By the end of 2024, the mill had sold over 40% of its flour to bakers in Leer.',
  'The wheel turns without help from any motor.',
  'Experts argue that the river may rise again.',
  'New dams could limit the flow, potentially stopping the wheel.',
  'A second wheel',
  'The family plans to build a second wheel in 2026.',
  'The wheel costs 52.4 thousand euros ($60,000).',
  'Several bakers, including Anna Janssen, have lent money.',
  'Their dues rose by 25% or more.',
].map((text, at) => {
  const start = article.indexOf(text);
  const line = article.slice(0, start).split('\n').length;
  return { id: `s${at}`, text, section: '', line, start, end: start + text.length };
});

/** A deck of one slide that says `text`, citing the sentences of these numbers; the whole prose is in its notes. */
function deckOf(text: string, cited: number[], more: Partial<DeckSlide> = {}): DeckFile {
  const texts: DeckText[] = [{ role: 'points', text, sources: cited.map((one) => `s${one}`) }];
  const slide: DeckSlide = {
    id: 'one',
    layout: 'points',
    section: 'a',
    appendix: false,
    kicker: '',
    title: 'Water does the work',
    texts,
    notes: sentences.map((one) => one.id),
    sources: ['s3'],
    ...more,
  };
  return {
    meta: { title: 'The mill on the Ems', lang: 'en', minutes: 1 },
    sentences,
    slides: [slide],
    dropped: [],
    warnings: [],
  };
}

function gate(name: string, deck: DeckFile): Verdict {
  const found = judgeGates(deck, readInput(article, 'mill.md')).find((one) => one.name === name);
  if (!found) throw new Error(`no gate ${name}`);
  return found;
}

describe('G1, the numbers', () => {
  it('lets a number pass that keeps its qualifier and its unit', () => {
    expect(gate('G1', deckOf('Over 40% of its flour sold by the end of 2024', [4])).passed).toBe(true);
    expect(gate('G1', deckOf('More than 85 tonnes of rye a year', [2])).passed).toBe(true);
    expect(gate('G1', deckOf('25% or more', [12])).passed).toBe(true);
    expect(gate('G1', deckOf('25%', [12])).passed).toBe(false);
  });

  it('stops a number whose qualifier was dropped, in a point or in a title', () => {
    expect(gate('G1', deckOf('40% of its flour sold', [4])).breaches[0]?.why).toContain('over');
    const titled = deckOf('Over 40% of its flour', [4], { title: 'Sold in 2024', sources: ['s4'] });
    expect(gate('G1', titled).breaches[0]?.why).toContain('by the end of');
  });

  it('stops a qualifier that the article has not', () => {
    expect(gate('G1', deckOf('The mill was built before 1911', [1])).passed).toBe(false);
  });

  it('stops a number that stands elsewhere in the article but not in the cited sentence', () => {
    expect(gate('G1', deckOf('Built in 1911', [2])).passed).toBe(false);
  });

  it('stops a unit or a scale that changed', () => {
    expect(gate('G1', deckOf('More than 85% of rye a year', [2])).passed).toBe(false);
    expect(gate('G1', deckOf('The wheel costs 52.4 million euros', [10])).passed).toBe(false);
    expect(gate('G1', deckOf('More than 85 tonnes of rye', [2])).breaches[0]?.why).toContain('rate');
  });

  it('finds the qualifier in the text beside a large number', () => {
    const deck = deckOf('', [4]);
    const source = ['s4'];
    deck.slides[0]?.texts.splice(
      0,
      1,
      { role: 'qualifier', text: 'over', sources: source },
      { role: 'value', text: '40%', sources: source },
    );
    expect(gate('G1', deck).passed).toBe(true);
  });
});

describe('G2 to G6', () => {
  it('counts content words that no cited sentence has', () => {
    expect(gate('G2', deckOf('The wheel turns without help', [5])).passed).toBe(true);
    expect(gate('G2', deckOf('The famous wheel turns proudly', [5])).passed).toBe(false);
  });

  it('wants the hedge where the hedged clause is told', () => {
    expect(gate('G3', deckOf('New dams limit the flow', [7])).passed).toBe(false);
    expect(gate('G3', deckOf('New dams could limit the flow', [7])).passed).toBe(true);
    expect(gate('G3', deckOf('Experts argue that the river rises again', [6])).passed).toBe(false);
    expect(gate('G3', deckOf('Experts argue that the river may rise again', [6])).passed).toBe(true);
    expect(gate('G3', deckOf('The family builds a second wheel in 2026', [9])).passed).toBe(false);
    expect(gate('G3', deckOf('Bakers have lent money', [11])).passed).toBe(false);
  });

  it('takes an attribution from the foot of the slide', () => {
    const deck = deckOf('The river may rise again', [6]);
    expect(gate('G3', deck).passed).toBe(false);
    deck.slides[0]?.texts.push({ role: 'source', text: 'Experts', sources: ['s6'] });
    expect(gate('G3', deck).passed).toBe(true);
  });

  it('wants a negation where its words are told', () => {
    expect(gate('G3b', deckOf('The wheel turns with help from any motor', [5])).passed).toBe(false);
  });

  it('wants a source that resolves to the very place in the input', () => {
    expect(gate('G4', deckOf('The wheel turns', [])).passed).toBe(false);
    expect(gate('G4', deckOf('The wheel turns', [99])).passed).toBe(false);
    const moved = deckOf('The wheel turns', [5]);
    moved.sentences = moved.sentences.map((one) => (one.id === 's5' ? { ...one, start: 0, end: 12 } : one));
    expect(gate('G4', moved).passed).toBe(false);
    expect(gate('G4', deckOf('The wheel turns', [5])).passed).toBe(true);
  });

  it('smells a link to another article', () => {
    expect(gate('G5', deckOf('Also read: Ten mills you must see', [5])).passed).toBe(false);
    expect(gate('G5', deckOf('The wheel turns', [5])).passed).toBe(true);
  });

  it('wants every sentence of the body in some notes, but not the noise', () => {
    expect(gate('G6', deckOf('The wheel turns', [5])).passed).toBe(true);
    const silent = deckOf('The wheel turns', [5], { notes: sentences.slice(0, 6).map((one) => one.id) });
    expect(gate('G6', silent).breaches.map((one) => one.text)).toContain(
      'Experts argue that the river may rise again.',
    );
  });
});

/** The gates of a deck whose one slide says `text`, citing `sentence`, the only one of its article. */
function gateOf(name: string, sentence: string, text: string): Verdict {
  const deck = deckOf(text, []);
  const [slide] = deck.slides as [DeckSlide];
  const whole = { id: 'only', text: sentence, section: '', line: 1, start: 0, end: sentence.length };
  const made = {
    ...slide,
    title: '',
    sources: [],
    notes: ['only'],
    texts: [{ role: 'points', text, sources: ['only'] }],
  };
  const found = judgeGates({ ...deck, sentences: [whole], slides: [made] }, readInput(sentence, 'one.md'));
  return found.find((one) => one.name === name) as Verdict;
}

describe('what is no breach, and what is one beside it', () => {
  it.each([
    ['G1', 'Just at the end of May 2025 it opened.', 'The end of May 2025', true],
    ['G1', 'It opened by the end of May 2025.', 'The end of May 2025', false],
    ['G1', 'The rent rose, well exceeding the 63% rise of pay.', '63% rise of pay', true],
    ['G1', 'The rent rose by a share exceeding 63%.', '63%', false],
    ['G1', 'With version 11 lock.state is gone.', 'With version 11 lock.state is gone', true],
    ['G1', 'It has 11 locks and gates.', '11 of them', false],
    ['G2', '这座桥能承载 5 个成年人。', '5 个', true],
    ['G2', '这座桥能承载 5 个成年人。', '5 艘大船', false],
    ['G2', 'Der Ertrag ist CHF 180.-/Jahr.', 'CHF 180', true],
    ['G2', 'Der Ertrag ist CHF 180.-/Jahr.', 'CHF 190', false],
    ['G3', 'Ask for examples of valid names.', 'Ask for examples of valid names', true],
    ['G3', 'Any number of changes in a lock, such as changing a rule.', 'Any number of changes in a lock', true],
    ['G3', 'Several ports, such as Leer, closed.', 'The port of Leer closed', false],
    ['G3', 'Being calm is your own choice, so if you want to be calm, be it.', 'Being calm is your own choice', true],
    ['G3', 'If you want to be calm, row.', 'You are calm and row', false],
    [
      'G3b',
      'Say whether the lock is sync or async: you cannot use an async lock here.',
      'Say whether the lock is sync or async',
      true,
    ],
    ['G3b', 'You cannot use an async lock here.', 'You use an async lock', false],
    ['G3b', '| Lock | No | Basic support of streams |', 'Basic support of streams', true],
    ['G5', 'Click here to try the lock.', 'Click here to try the lock', true],
    ['G5', 'Click here to read more of it.', 'Click here to read more of it', false],
  ])('%s of “%s”, told as “%s”: %s', (name, sentence, text, passed) => {
    expect(gateOf(name, sentence, text).passed).toBe(passed);
  });

  /** What the judge finds in no notes, of a text whose deck speaks only `notes` and says that it left out `dropped`. */
  const missed = (text: string, notes: string[], dropped: string[] = []) => {
    const deck = deckOf('', [], { notes, texts: [], title: '', sources: [] });
    const told = { ...deck, dropped: dropped.map((one) => ({ text: one, line: 1, reason: 'told' })) };
    const found = judgeGates(told, readInput(text, 'one.md')).find((one) => one.name === 'G6');
    return found?.breaches.map((one) => one.text);
  };

  it.each([
    ['a class of letters in code, which is no footnote', 'Ask for `[^a-z]` first.', ['Ask for [^a-z] first.']],
    ['a hole of a template in code', 'It was `lock::{{impl}}::new` there.', ['It was lock::{{impl}}::new there.']],
    ['a link whose address has such a hole', 'See [Lock](/doc/{{< v "x" >}}/#a) first.', ['See Lock first.']],
    ['a picture that is called by its name', 'We row :tada: at noon.', ['We row 🎉 at noon.']],
    ['what a page of MDX loads', "import { Lock } from './lock';\n\nThe lock opens.", ['The lock opens.']],
    ['what its author says to authors', '{/* Both pages\nshow it. */}\n\nThe lock opens.', ['The lock opens.']],
    ['what a notice is called', ':::tip Where to begin\n\nThe lock opens.\n:::', ['The lock opens.']],
    ['fields above a line', 'Title: The lock\nDate: 2024-01-02\n\n---\n\nThe lock opens.', ['The lock opens.']],
    [
      'a name that begins in small letters',
      'It works well for boats. npm is slower than that.',
      ['npm is slower than that.', 'It works well for boats.'],
    ],
    [
      'paragraphs of HTML',
      '<div><p>The lock opens at noon.</p>\n<p>English</p></div>',
      ['English', 'The lock opens at noon.'],
    ],
  ])('knows %s', (_, text, notes) => {
    expect(missed(text, notes)).toEqual([]);
    expect(missed(text, ['Nothing.'])).not.toEqual([]);
  });

  it('lets a list of links be put aside, if the deck says so', () => {
    const text = 'The lock opens.\n\n- [The other lock](/other)\n';
    expect(missed(text, ['The lock opens.'], ['The other lock'])).toEqual([]);
    expect(missed(text, ['The lock opens.'])).toEqual(['The other lock']);
    expect(missed('The lock opens. It shuts.', ['The lock opens.'], ['It shuts.'])).toEqual(['It shuts.']);
  });
});

describe('the aims', () => {
  const aim = (name: string, deck: DeckFile) =>
    judgeAims(deck, readInput(article, 'mill.md')).find((one) => one.name === name);

  it('misses the figures that are on no slide', () => {
    expect(aim('figures on slides', deckOf('More than 85 tonnes of rye a year', [2]))?.misses.join()).toContain('40%');
  });

  it('asks for no year of what was read for the article, nor of who said something', () => {
    const missed = (text: string) =>
      judgeAims(deckOf('', []), readInput(text, 'one.md')).find((one) => one.name === 'figures on slides')?.misses;
    expect(missed('Reed, A. (2019, March 01). *Locks*. Retrieved May 25, 2020, from https://a.org/x')).toEqual([]);
    expect(missed('The third place is a lock (Reed & Lind 1997). It opened (March 2016).')).toEqual(['2016']);
    expect(missed('The lock of 1997 was built by Reed (in 1998).')).toEqual(['1997', '1998']);
  });

  it('sees a section that no slide cites', () => {
    expect(aim('sections covered', deckOf('The wheel turns', [5]))?.misses).toEqual(['A second wheel']);
  });

  it('hears loose ends', () => {
    expect(aim('loose ends', deckOf('It grinds more than 85 tonnes of', [2]))?.met).toBe(false);
    expect(aim('loose ends', deckOf('The wheel turns with', [5]))?.met).toBe(false);
    // Where its sentence ends, nothing was cut off; and what stands below a title goes on with that.
    const own = deckOf('Here is the bread the bakers live on', [1]);
    const sentences = own.sentences.map((one) =>
      one.id === 's1' ? { ...one, text: `${own.slides[0]?.texts[0]?.text}.` } : one,
    );
    expect(aim('loose ends', own)?.met).toBe(false);
    expect(aim('loose ends', { ...own, sentences })?.met).toBe(true);
    const asked = deckOf('Where the bakers want to grow', [1]);
    const heading = asked.sentences.map((one) =>
      one.id === 's1' ? { ...one, text: 'Where the bakers want to grow…' } : one,
    );
    expect(aim('loose ends', asked)?.met).toBe(false);
    expect(aim('loose ends', { ...asked, sentences: heading })?.met).toBe(true);
    const below = (sources: string[]) =>
      deckOf('', [], { sources, texts: [{ role: 'deck', text: 'so that the wheel may turn', sources: ['s1'] }] });
    expect([['s1'], ['s2']].map((sources) => aim('loose ends', below(sources))?.met)).toEqual([true, false]);
  });

  it('knows a claim from a label', () => {
    expect(statesAClaim('The wheel turns by itself', article)).toBe(true);
    expect(statesAClaim('More than 85 tonnes', article)).toBe(true);
    expect(statesAClaim('The mill on the Ems', article)).toBe(false);
    const dues = 'We then heighten the dues every spring.';
    expect(statesAClaim('We then heighten the dues', dues)).toBe(true);
    expect(statesAClaim('Then the dues', dues)).toBe(false);
  });
});

it('finds numbers with their scale, currency and month, and leaves names alone', () => {
  const found = numbers(
    'In February 2025 it pledged 380 billion yuan ($52.4 billion); Qwen2.5-Max and GPT-4 stay names.',
  );
  expect(found.map((one) => [one.value, one.unit, one.month])).toEqual([
    [2025, '', 'feb'],
    [380e9, 'yuan', ''],
    [52.4e9, '$', ''],
  ]);
});

it('finds no number in what only begins with digits', () => {
  expect(numbers('The 34F team, a 501c3, sold 12 boats at 0.15ms and 1,200 oars.').map(({ value }) => value)).toEqual([
    12, 0.15, 1200,
  ]);
});

it('finds no fault in words that were not touched: the baselines break no gate but the missing notes', () => {
  for (const { deck, gates } of judge('mill.md', article, undefined).scores)
    expect([deck, ...gates.filter((one) => !one.passed).map((one) => one.name)]).toEqual(
      deck === 'headings' ? [deck, 'G6'] : [deck],
    );
});
