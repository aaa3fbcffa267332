import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrder } from '../../scripts/command-line.ts';
import { ordered } from '../../scripts/ordered.ts';
import { type Composed, compose } from '../../scripts/pipeline.ts';
import { keeping } from '../../scripts/serve/keeping.ts';
import { lastingMemory } from '../../scripts/model/memory/lasting-memory.ts';
import { generateArticle } from '../bench/generate.ts';
import { fixture } from '../whole/deck-from.ts';

const live = { scripts: [], styles: [] };

describe('the chapter that is shown ahead of its deck', { timeout: 240_000 }, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-ahead-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['sourdough.md', fixture('sourdough.md')],
    ['towns.md', generateArticle(3)],
  ])('is what the whole deck shows, and leaves nothing behind in it: %s', async (name, text) => {
    const [kept, anew] = [await maker(name), await maker(name)];
    let before = await kept(text);
    let now = text;
    const found = { ahead: 0, same: 0 };
    for (const edited of wordsChanged(text, 24)) {
      const screen = before.screen(live);
      const ahead = await before.ahead(edited(now), screen, live);
      now = edited(now);
      before = await kept(now);
      const whole = before.screen(live);
      expect(whole).toEqual((await anew(now, true)).screen(live));
      if (!ahead) continue;
      found.ahead++;
      const differs = [...ahead.slides].filter((id) => ahead.screen.sections.get(id) !== whole.sections.get(id));
      if (differs.length === 0) found.same++;
    }
    expect(found.ahead).toBeGreaterThan(5);
    expect(found.same / found.ahead).toBeGreaterThan(0.8);
  });

  it('changes no slide of another chapter', async () => {
    const make = await maker('towns.md');
    const text = generateArticle(9);
    const composed = await make(text);
    const screen = composed.screen(live);
    const ahead = await composed.ahead(text.replace('follows the river', 'follows the water'), screen, live);
    const changed = [...(ahead?.screen.sections ?? [])].filter(([id, markup]) => screen.sections.get(id) !== markup);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(([id]) => ahead?.slides.has(id))).toBe(true);
  });

  it('is shown with a letter that the article had nowhere, where the look has it', async () => {
    const [make, anew] = [await maker('towns.md'), await maker('towns.md')];
    const text = generateArticle(9);
    const saying = (word: string) => text.replace('follows the river', `follows the ${word}`);
    const composed = await make(text);
    const ahead = (word: string) => composed.ahead(saying(word), composed.screen(live), live);
    expect(await ahead('潮')).toBeUndefined();
    const found = await ahead('Žižka');
    const whole = (await make(saying('Žižka'))).screen(live);
    expect(whole).toEqual((await anew(saying('Žižka'), true)).screen(live));
    expect(found?.slides.size).toBeGreaterThan(0);
    for (const id of found?.slides ?? []) expect(found?.screen.sections.get(id)).toBe(whole.sections.get(id));
  });

  it('is shown where it becomes shorter, and another part of it is the last of the article', async () => {
    const make = await maker('wells.md');
    const said = 'Nobody knows who dug the first of them, and nobody asks. ';
    const text = `# Wells\n\n## North\n\nThe town dug 40 wells. ${said}It drinks from 12 of them.\n\n### Now\n\nRain fills them all.\n`;
    const composed = await make(text);
    expect(await composed.ahead(text.replace(said, ''), composed.screen(live), live)).toBeDefined();
  });

  it('is not shown where its words break a gate', async () => {
    const make = await maker('towns.md');
    const text = generateArticle(9);
    const composed = await make(text);
    composed.deck.dropped.push({ text: 'A line that nobody may say.', line: 0, reason: 'an advertisement' });
    const saying = (line: string) => text.replace(/(## Chapter 4.*\n\n)/u, `$1${line} `);
    const lineOf = (one: string) =>
      saying(one)
        .split('\n')
        .findIndex((row) => row.startsWith(one)) + 1;
    const [last] = composed.deck.dropped.slice(-1);
    if (last) last.line = lineOf('A line that nobody may say.');
    const ahead = (line: string) => composed.ahead(saying(line), composed.screen(live), live);
    await expect(ahead('A line that nobody may say.')).rejects.toThrow('put aside');
    expect(await ahead('A line that anybody may say.')).toBeDefined();
  });

  /** Composes an article again and again; anew without anything that is remembered. */
  async function maker(name: string): Promise<(text: string, fresh?: boolean) => Promise<Composed>> {
    const file = join(folder, name);
    const order = readOrder(['dev', file, '-o', join(folder, 'out')]);
    const [{ keep }, { memory, turn }] = [keeping(), lastingMemory()];
    return async (text, fresh = false) => {
      await writeFile(file, text);
      const [job] = await ordered(order);
      if (!job) throw new Error('There is no article.');
      const composed = await compose(job, order, fresh ? { keep } : { keep, memory });
      turn();
      return composed;
    };
  }
});

/** Edits as one makes them while writing: a word for another, a word more, one less, a sentence that goes; each with letters that there are. */
function wordsChanged(text: string, count: number): ((now: string) => string)[] {
  const words = [...new Set(text.match(/\b[a-z]{4,}\b/gu))];
  const rest = [...words.keys()].map((at) => (at * 7919) % words.length);
  return Array.from({ length: count }, (_, at) => {
    const [word, other] = [words[rest[at * 2] ?? 0] ?? '', words[rest[at * 2 + 1] ?? 0] ?? ''];
    const pattern = new RegExp(`(?<=[a-z] )${word}(?= [a-z])`, 'u');
    const sentence = new RegExp(`(?<=[.] )[A-Z][^.\\n]*${word}[^.\\n]*[.] `, 'u');
    return [
      (now: string) => now.replace(pattern, other),
      (now: string) => now.replace(pattern, `${word} and ${other}`),
      (now: string) => now.replace(pattern, '$&').replace(new RegExp(` ${word}(?= [a-z])`, 'u'), ''),
      (now: string) => now.replace(sentence, ''),
    ][at % 4] as (now: string) => string;
  });
}
