import { describe, expect, it } from 'vitest';
import { distil } from '../../../scripts/distil/distil.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { signs } from '../../../scripts/distil/signs.ts';
import { answering } from '../../../scripts/plan/context/interviewee.ts';
import { readManuscript } from '../../../scripts/read/read-manuscript.ts';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const whoAnswers = async (text: string, lang = 'en'): Promise<string | undefined> => {
  const manuscript = await readManuscript('a.md', signs, new TextEncoder().encode(text));
  const article = distil(manuscript);
  const answers = article.sentences.flatMap((one) => answering(article, packFor(lang))(one)?.text ?? []);
  return answers.length > 0 ? [...new Set(answers)].join(', ') : undefined;
};

const asked = [
  'How do you dry a net?\n\nI hang it over the rail in the north wind. My father hung his over the stove and lost two of them.',
  'What has changed on the quay?\n\nWe were sixty boats when I began, and we are eleven now. The ice house is a bakery.',
  'Would you do it again?\n\nI would do it again tomorrow, but I would buy the smaller boat. A small boat goes out on more days.',
];
const inBold = asked.map((turn) => turn.replace(/^(.*)\n/, '**$1**\n')).join('\n\n');
const interview = (title: string, body = inBold) => `# ${title}\n\nWe met on the quay in May.\n\n${body}\n`;

describe('who answers in an interview', () => {
  it('is the one that the title names', async () => {
    expect(await whoAnswers(interview('The last net: Ada Reed on forty years at sea'))).toBe('Ada Reed');
    expect(await whoAnswers(interview('A talk with Ada Reed'))).toBe('Ada Reed');
  });

  it('is known by the name before the answers as well, in short', async () => {
    const turns = (name: string) => asked.map((turn) => `JH: ${turn.replace('\n\n', `\n\n${name}: `)}`).join('\n\n');
    expect(await whoAnswers(interview('A talk with Ada Reed', turns('Ada')))).toBe('Ada Reed');
    expect(await whoAnswers(interview('A talk with Ada Reed', turns('AR')))).toBe('Ada Reed');
    expect(await whoAnswers(interview('A talk with Ada Reed', turns('Ida')))).toBeUndefined();
  });

  it('is known in other languages too', async () => {
    const turns = [
      'Wie trocknet man ein Netz?\n\nIch hänge es in den Nordwind. Mein Vater hängte seines über den Ofen.',
      'Was ist anders geworden?\n\nWir waren sechzig Boote, als ich anfing. Das Eishaus ist heute eine Bäckerei.',
      'Würden Sie es wieder tun?\n\nIch würde morgen wieder anfangen. Ich kaufte aber das kleinere Boot.',
    ].map((turn) => turn.replace(/^(.*)\n/, '**$1**\n'));
    const text = (title: string) => `# ${title}\n\nWir trafen Ada Reed im Mai am Kai.\n\n${turns.join('\n\n')}\n`;
    expect(await whoAnswers(text('Ein Gespräch mit Ada Reed'), 'de')).toBe('Ada Reed');
    expect(await whoAnswers(text('Netze und wie man sie trocknet'), 'de')).toBeUndefined();
  });

  it('is nobody before the first question, nor below a heading of another rank, though it ends in a full stop', async () => {
    const turns = [...asked, 'Who tars the boats?\n\nI tar them myself.'].map((turn) => `## ${turn}`);
    const before = '## The boats are late.\n\nThe bell rings at noon.';
    const turn = '## I see the ice house from here.\n\nThe ice was sold in May.';
    const behind = '## What came of it\n\nThe yard was shut.\n\n### The keeper is old.\n\nThe lamp is lit at dusk.';
    const body = [before, ...turns, turn, behind].join('\n\n');
    const bytes = new TextEncoder().encode(interview('A talk with Ada Reed', body));
    const article = distil(await readManuscript('a.md', signs, bytes));
    const answers = article.sentences.filter((one) => answering(article, packFor('en'))(one)).map(({ text }) => text);
    expect(answers).toContain('The ice was sold in May.');
    expect(answers).not.toContain('The bell rings at noon.');
    expect(answers).not.toContain('The lamp is lit at dusk.');
  });

  it('is no part of what a book in the title is called', async () => {
    const letters = asked
      .map(
        (turn) =>
          `Q: ${turn.replace('\n\n', '\n\nA: I was a lightkeeper, as most lightkeepers in The Lightkeeper’s Daughter are. ')}`,
      )
      .join('\n\n');
    expect(await whoAnswers(interview('Sea Tales and The Lightkeeper’s Daughter', letters))).toBeUndefined();
  });

  it('is nobody where two are named, or where nobody speaks of themselves', async () => {
    expect(await whoAnswers(interview('Ada Reed and Ida Holm on forty years at sea'))).toBeUndefined();
    expect(await whoAnswers(interview('Nets and how to dry them'))).toBeUndefined();
    expect(await whoAnswers(interview('What Ada Reed taught me'))).toBeUndefined();
    const plain = inBold.replace(/\b(?:I|[Ww]e|[Mm]y)\b/g, 'they');
    expect(await whoAnswers(interview('A talk with Ada Reed', plain))).toBeUndefined();
  });

  it('is each of several, by the name before the answer, whole where the article tells it', async () => {
    const names = ['Ida', 'Ada', 'Ida', 'Ida'];
    const more =
      'Who mends your sails?\n\nI mend them when the harbour is frozen. We have no sailmaker here since 1990.';
    const turns = [...asked, more].map((turn, at) => `JH: ${turn.replace('\n\n', `\n\n${names[at]}: `)}`).join('\n\n');
    const text = `# Two on the quay\n\nWe asked Ada Reed and Ida, who has no other name here.\n\n${turns}\n`;
    expect(await whoAnswers(text)).toBe('Ida, Ada Reed');
    const { slides } = await make(text, 'a.md');
    const about = (words: string) => slides.filter(({ texts }) => texts.some((one) => one.text.includes(words)));
    for (const { title, texts } of about('sixty boats'))
      expect([title, ...texts.map((one) => one.text)]).toContain('Ada Reed');
  });

  it('does not say what stands behind a line across the page', async () => {
    const behind = 'We come back to the quay in June. We bring cake for all who row.';
    const { slides } = await make(interview('A talk with Ada Reed', `${inBold}\n\n---\n\n${behind}`), 'a.md');
    const last = slides.filter(({ texts, title }) =>
      [title, ...texts.map(({ text }) => text)].some((one) => /cake|June/.test(one)),
    );
    for (const { title, texts } of last)
      expect([title, ...texts.map(({ text }) => text)].join(' ')).not.toMatch(/Ada Reed|smaller boat/);
  });

  it('stands on each slide with an answer', async () => {
    const { slides } = await make(interview('A talk with Ada Reed'), 'a.md');
    const answers = slides.filter(
      ({ layout, appendix }) => !appendix && /^(?:points|quote|statement|number)$/.test(layout),
    );
    const own = answers.filter(({ title }) => !title.startsWith('We met'));
    expect(own.length).toBeGreaterThan(1);
    for (const { title, texts } of own) expect([title, ...texts.map(({ text }) => text)]).toContain('Ada Reed');
    expect(slides.map(({ layout }) => layout)).toContain('quote');
  });
});
