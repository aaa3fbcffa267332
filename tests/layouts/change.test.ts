import { expect, it } from 'vitest';
import { deckMaker, planMaker } from '../whole/deck-in-memory.ts';

const [make, plan] = await Promise.all([deckMaker(), planMaker()]);

/** The slides of a section that says this, but for the frame's. */
async function slidesOf(text: string, lang = 'en') {
  const { slides } = await make(
    `---\nlang: ${lang}\n---\n\n# Lysvik\n\n## Oil\n\nOil is dear. Wicks are cheap.\n\n## Boats\n\n${text}\n`,
    'boats.md',
  );
  return slides.filter(({ section, appendix }) => section !== '' && !appendix).slice(1);
}

/** What is shown of a change: its title, and every other run of words by the part it plays; undefined where there is none. */
async function changeOf(text: string, lang?: string) {
  const change = (await slidesOf(text, lang)).find(({ layout }) => layout === 'change');
  return change && [change.title, ...change.texts.map((one) => `${one.role}: ${one.text}`)];
}

it('shows both amounts, each with its qualifier and its time, under what the clause claims before them', async () => {
  expect(await changeOf('The share of dry berths rose from some 39% the prior year to almost 52%.')).toEqual([
    'The share of dry berths rose',
    'old.figure: some 39%',
    'old.when: the prior year',
    'new.figure: almost 52%',
  ]);
  expect(await changeOf('Thefts from the sheds fell from 1,100 in 2019 to fewer than 300 in 2024.')).toEqual([
    'Thefts from the sheds fell',
    'old.figure: 1,100',
    'old.when: in 2019',
    'new.figure: fewer than 300',
    'new.when: in 2024',
  ]);
});

it('takes the new amount for the new one wherever it stands', async () => {
  const parts = async (text: string) => (await changeOf(text))?.slice(1).filter((one) => !one.startsWith('contexts'));
  expect(await parts('The fund of the keepers grew to $1.2 billion in 2023 from $900 million in 2022.')).toEqual([
    'old.figure: $900 million',
    'old.when: in 2022',
    'new.figure: $1.2 billion',
    'new.when: in 2023',
  ]);
  expect(await parts('Visits to the lighthouse doubled to 4 million, up from 2 million a year earlier.')).toEqual([
    'old.figure: 2 million',
    'old.when: a year earlier',
    'new.figure: 4 million',
  ]);
  expect(await parts('In May 45% of the ferries were late, compared with 30% in April.')).toEqual([
    'old.figure: 30%',
    'old.when: in April',
    'new.figure: 45%',
  ]);
});

it('stands under the clause with the new amount, where the old one is only held against it', async () => {
  expect((await changeOf('The bakery sells 450 loaves a day, up from 300.'))?.[0]).toBe(
    'The bakery sells 450 loaves a day',
  );
});

it('shows below the amounts what else the sentence says', async () => {
  const below = async (text: string) => (await changeOf(text))?.filter((one) => one.startsWith('contexts'));
  expect(await below('The way to the island shrank from 40 minutes to 90 seconds after the bridge was built.')).toEqual(
    ['contexts: After the bridge was built'],
  );
  expect(await below('The crew cut the number of leaks from 120 to 8, which saved them a winter of work.')).toEqual([
    'contexts: Saved them a winter of work',
  ]);
});

it('has below it what the next sentence tells of it', async () => {
  const text = 'The share of lost nets fell from 31% to 12%. The lost nets are all made of hemp.';
  expect(await changeOf(text)).toContain('contexts: The lost nets are all made of hemp');
});

it('stands under the heading, with the whole clause, where its verb calls for both amounts', async () => {
  const long = 'Over the years that came after the flood the yard on the northern quay went from 12 boats to 140.';
  const [title, ...parts] = (await changeOf(long)) ?? [];
  expect(title).toBe('Boats');
  expect(parts).toEqual([
    'old.figure: 12 boats',
    'new.figure: 140',
    expect.stringContaining('the yard on the northern quay went from 12 boats to 140'),
  ]);
});

it('keeps what is only planned, or may be, in its title, and draws it as planned', async () => {
  const drawn = async (text: string) => {
    const { slides } = await plan(`# Lysvik\n\n## Boats\n\n${text}\n`, 'boats.md');
    return slides.filter(({ layout }) => layout === 'change').map(({ title, slots }) => [title.text, slots.form]);
  };
  expect(await drawn('The share of late ferries may fall from 40% to 25% next year.')).toEqual([
    ['The share of late ferries may fall', 'planned'],
  ]);
  expect(await drawn('The term of a berth will be cut from 90 to 45 days by 2031.')).toEqual([
    ['The term of a berth will be cut', 'planned'],
  ]);
  expect(await drawn('The term of a berth was cut from 90 to 45 days, and will be cut again.')).toEqual([
    ['The term of a berth was cut', ''],
  ]);
});

it('makes no change of a range, of what is always so, of what never came about, or of two things', async () => {
  const none = [
    'The trees behind the harbour grow from 10 to 20 metres tall.',
    'The depth of the channel ranges from 10 to 20 metres.',
    'The office is open from Monday to Friday, and its sales rose from 2019 to 2021.',
    'The dues of the harbour did not rise from 40 to 60 crowns.',
    'If the dues rise from 40 to 60 crowns, the boats will leave.',
    'The dues of the harbour would have risen from 40 to 60 crowns.',
    'Dues rose as the boats ran from 10 to 20 metres.',
    'In the north 45% of the boats were late, compared with 30% in the south.',
    'The term of a berth was cut from 398 days to 200 days to 47 days.',
    'Dues rose from $10 to $12 in the north and from $20 to $25 in the south.',
    'The office of the harbour moved from 12 Quay Street to 14 Hill Road.',
    'Did the dues of the harbour rise from 40 to 60 crowns?',
  ];
  for (const text of none) expect(await changeOf(text), text).toBeUndefined();
});

it('lets units of time and multiples of a unit stand against each other, and no other units', async () => {
  expect(await changeOf('The book of the tides shrank from 1.2 MB to 300 KB.')).toContain('new.figure: 300 KB');
  expect(await changeOf('The way to the island fell from 3 hours to 20 minutes.')).toContain('new.figure: 20 minutes');
  expect(await changeOf('The store of the harbour went from 20 boats to 300 crates.')).toBeUndefined();
});

it('names whose claim it is', async () => {
  expect(await changeOf('According to the harbour board, membership rose from 1,200 to 3,400.')).toContain(
    'contexts: According to the harbour board',
  );
});

it('is told in German by “von” and “auf”, in French and Spanish by what passes from one to the other', async () => {
  expect(await changeOf('Die Laufzeit der Plätze wird von 90 auf 45 Tage verkürzt.', 'de')).toEqual([
    'Boats',
    'old.figure: 90',
    'new.figure: 45 Tage',
    'contexts: Die Laufzeit der Plätze wird von 90 auf 45 Tage verkürzt',
  ]);
  expect(await changeOf('La part des bateaux en retard est passée de 39 % à près de 52 % en 2024.', 'fr')).toEqual(
    expect.arrayContaining(['old.figure: 39 %', 'new.figure: près de 52 %', 'new.when: en 2024']),
  );
  expect(await changeOf('El precio del hielo subió de 40 euros en 2019 a más de 60 euros en 2024.', 'es')).toEqual(
    expect.arrayContaining(['old.when: en 2019', 'new.figure: más de 60 euros']),
  );
  for (const [lang, text] of [
    ['de', 'Die Schiffe fahren von 10 bis 20 Uhr auf allen Linien.'],
    ['fr', 'Le prix de la glace a augmenté de 10 à 20 % dans le port.'],
    ['es', 'Los barcos miden de 10 a 20 metros en este puerto.'],
  ] as const)
    expect(await changeOf(text, lang), text).toBeUndefined();
});

it('is told beside how far it went, and beside no other amount of its kind', async () => {
  const gain = 'Last year the share of dry berths rose from 46% to 67%, a gain of 21 percentage points for the guild.';
  expect((await changeOf(gain))?.filter((one) => one.includes('figure'))).toEqual([
    'old.figure: 46%',
    'new.figure: 67%',
  ]);
  expect(await changeOf(gain.replace('a gain of 21', 'ahead of a goal of 60'))).toBeUndefined();
});

it('does without what was compared to see it', async () => {
  const seen =
    'When comparing the catch from March 11, 2030 (the day of the storm) to March 10, 2031 against the year before it (from March 12, 2029 to March 10, 2030, as the guild counts), the overall visits to yards of the guild grew by 57%, from about 14.8 million to about 23.3 million.';
  expect((await changeOf(seen))?.filter((one) => one.includes('figure'))).toEqual([
    'old.figure: about 14.8 million',
    'new.figure: about 23.3 million',
  ]);
});

it('is told without what only leads into it, however long it is', async () => {
  const long =
    'Most importantly though, the quay went from 46% dry berths to 67% according to the office of the port - a gain of 21 percentage points in a single year - incredible.';
  expect((await changeOf(long))?.at(-1)).toMatch(/^contexts: The quay went from 46%/);
});

it('is told of what takes part in something, behind that', async () => {
  const many =
    'When comparing traffic from March 2030 to March 2031 against the year before it, the overall visits to harbour museums that take part in the count increased by a bold 57%, from about 14.8 million to about 23.3 million.';
  expect((await changeOf(many))?.at(-1)).toMatch(
    /^contexts: The overall visits .* from about 14.8 million to about 23/,
  );
});
