import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Deck, type Design, lastingMemory, type Memory } from '#model';
import { beforeAll, describe, expect, it } from 'vitest';
import { distil } from '../../../scripts/distil/distil.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { signs } from '../../../scripts/distil/signs.ts';
import { plan } from '../../../scripts/plan/plan.ts';
import { readDesign } from '../../../scripts/read/design.ts';
import { readManuscript } from '../../../scripts/read/read-manuscript.ts';
import { rules } from '../../../templates/layouts/index.ts';
import { generateArticle } from '../../bench/generate.ts';
import fc from '../../whole/fast-check.ts';

const articles: [string, string][] = [
  ...['harbour.txt', 'moor.md', 'sourdough.md'].map((name): [string, string] => [
    name,
    readFileSync(join(import.meta.dirname, '../../articles', name), 'utf8'),
  ]),
  ['generated.md', generateArticle(3)],
];

describe('a deck that is made again while its article is written', () => {
  let design: Design;

  beforeAll(async () => {
    design = await readDesign('studio', rules);
  });

  it.each(articles)('is the deck that would be made anew, whatever was edited: %s', async (name, text) => {
    const edits = fc.array(fc.record({ kind: fc.nat(4), at: fc.nat(), to: fc.nat() }), { minLength: 3, maxLength: 5 });
    const check = async (all: Edit[]) => {
      let [now, lasting, onDisk] = [text, lastingMemory(), lastingMemory()];
      for (const edit of [undefined, ...all]) {
        if (edit) now = edited(now, edit);
        lasting.turn();
        onDisk = lastingMemory(deserialize(serialize(onDisk.asked())));
        const anew = await deckOf(now, name).catch(String);
        for (const { memory } of [lasting, onDisk]) expect(await deckOf(now, name, memory).catch(String)).toBe(anew);
      }
    };
    await fc.assert(fc.asyncProperty(edits, check), { numRuns: 4 });
  });

  it('works out again only the paragraph that was changed', async () => {
    const { memory, turn } = lastingMemory();
    const made = { told: 0, offered: 0, stems: 0 };
    const counting: Memory = (about) => (key, make, holds) => {
      const counted = () => {
        const [kind] = /told|offered|stems/.exec(key) ?? [];
        made[kind as keyof typeof made]++;
        return make();
      };
      return memory(about)(key, counted, holds);
    };
    const text = generateArticle(10);
    await deckOf(text, 'towns.md', counting);
    const all = { ...made };
    turn();
    Object.assign(made, { told: 0, offered: 0, stems: 0 });
    await deckOf(text.replace('follows the river.', 'follows the old river.'), 'towns.md', counting);
    expect(made.told).toBe(1);
    // What weighs more or less now because of the new word is offered anew as well.
    expect(made.offered).toBeGreaterThan(0);
    expect(made.offered).toBeLessThan(all.offered / 2);
    expect(made.stems).toBeLessThan(all.stems / 5);
  });

  it('tells the figures of words that are said twice each for itself, as one does that remembers nothing', async () => {
    const text = '# Wells\n\nThe town dug 40 wells.\n\n## North\n\nThe town dug 40 wells.\n';
    const manuscript = await readManuscript('wells.md', signs, new TextEncoder().encode(text));
    const { sentences } = distil(manuscript, {}, lastingMemory().memory);
    const [one, other, ...more] = sentences.flatMap(({ figures }) => figures);
    expect(more).toEqual([]);
    expect(other).toMatchObject({ text: '40 wells' });
    expect(one).not.toBe(other);
  });

  async function deckOf(text: string, name: string, memory?: Memory): Promise<string> {
    const article = distil(await readManuscript(name, signs, new TextEncoder().encode(text)), {}, memory);
    const deck: Deck = plan(article, design, packFor(article.lang), { look: 'studio', dark: false }, memory);
    return JSON.stringify(deck);
  }
});

interface Edit {
  kind: number;
  at: number;
  to: number;
}

/** A line taken out, set twice, moved, opened up; or a word in another's place. */
function edited(text: string, { kind, at, to }: Edit): string {
  if (kind === 4) {
    const words = text.split(' ');
    words[at % words.length] = words[to % words.length] ?? '';
    return words.join(' ');
  }
  const lines = text.split('\n');
  const [from, target] = [at % lines.length, to % lines.length];
  const line = lines[from] ?? '';
  if (kind === 0) lines.splice(from, 1);
  if (kind === 1) lines.splice(target, 0, line);
  if (kind === 2) lines.splice(target, 0, ...lines.splice(from, 1));
  if (kind === 3) lines.splice(from, 0, '');
  return lines.join('\n');
}
