import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeckFile } from '../score/deck-file.ts';
import { deckOf } from '../whole/made.ts';

async function deckFrom(text: string): Promise<DeckFile> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-directives-'));
  try {
    const file = join(folder, 'article.md');
    await writeFile(file, text);
    return await deckOf(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const shown = (deck: DeckFile) =>
  deck.slides
    .filter(({ layout }) => !['title', 'closing', 'takeaways'].includes(layout))
    .map(({ title, texts }) => [title, ...texts.map(({ text }) => text)].join(' | '));

const ferry =
  'The ferry crosses the sound in nine minutes. Its crew of four sleeps on the island. The captain knows every rock.';
const mill = 'The mill grinds rye from three valleys. Farmers bring the grain by cart. The miller keeps a tenth of it.';

describe('what the author says to the planner', () => {
  it('keeps a paragraph off the slides and in the notes', async () => {
    for (const word of ['skip', 'notes-only']) {
      const deck = await deckFrom(`# The island\n\n## Work\n\n${mill}\n\n<!-- lectern: ${word} -->\n\n${ferry}\n`);
      expect(shown(deck).join(' ')).toContain('mill');
      expect(shown(deck).join(' ')).not.toContain('ferry');
      const noted = new Set(deck.slides.flatMap(({ notes }) => notes));
      const ofFerry = deck.sentences.filter(({ text }) => /ferry|crew|captain/.test(text));
      expect(ofFerry.map(({ id }) => noted.has(id))).toEqual([true, true, true]);
    }
  });

  it('keeps a section off the slides, heading and all, where it says so before the heading', async () => {
    const deck = await deckFrom(
      `# The island\n\n## Work\n\n${mill}\n\n<!-- lectern: skip -->\n\n## Drafts about boats\n\n${ferry}\n`,
    );
    expect(deck.slides.map(({ title, kicker }) => `${title} ${kicker}`).join(' ')).not.toContain('Drafts');
    expect(shown(deck).join(' ')).not.toContain('ferry');
    const noted = new Set(deck.slides.flatMap(({ notes }) => notes));
    expect(deck.sentences.length).toBeGreaterThan(6);
    expect(deck.sentences.filter(({ id }) => !noted.has(id))).toEqual([]);
  });

  it('puts no slide across a break', async () => {
    const deck = await deckFrom(`# The island\n\n## Work\n\n${mill}\n\n<!-- lectern: break -->\n\n${ferry}\n`);
    const [ofMill, ofFerry] = [/mill|grain/, /ferry|captain/].map((about) =>
      shown(deck).filter((one) => about.test(one)),
    );
    expect(ofMill).not.toEqual([]);
    expect(ofFerry).not.toEqual([]);
    expect(ofMill?.filter((slide) => ofFerry?.includes(slide))).toEqual([]);
  });

  it('takes the layout that was asked for', async () => {
    const plain = await deckFrom(`# The island\n\n## Work\n\n${mill}\n`);
    const asked = await deckFrom(`# The island\n\n## Work\n\n<!-- lectern: layout=statement -->\n\n${mill}\n`);
    expect(plain.slides.map(({ layout }) => layout)).not.toContain('statement');
    expect(asked.slides.map(({ layout }) => layout)).toContain('statement');
  });

  it('shows what is set in bold', async () => {
    const deck = await deckFrom(`# The island\n\n## Work\n\n${mill} **Nobody locks the door at night.** ${ferry}\n`);
    expect(shown(deck).join(' ')).toContain('Nobody locks the door at night');
  });

  it('is told where a layout cannot be had, and where nothing stands behind what was said', async () => {
    const text = `# The island\n\n## Work\n\n<!-- lectern: layout=timeline -->\n\n${mill}\n\n<!-- lectern: break -->\n\n<!-- lectern: layout=agenda -->\n\n${ferry}\n\n<!-- lectern: skip -->\n`;
    const { warnings } = await deckFrom(text);
    expect(warnings.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['layout-unmet', 5, expect.stringMatching(/^What stands here cannot be shown as timeline; it is shown as \w+$/)],
      ['layout-unknown', 11, 'There is no layout agenda'],
      ['directive-idle', 15, 'Nothing stands behind the directive skip'],
    ]);
  });

  it('is told nothing where all was done as it was asked', async () => {
    const text = `# The island\n\n## Work\n\n<!-- lectern: layout=statement, break -->\n\n${mill}\n\n<!-- lectern: skip -->\n\n## Drafts\n\n<!-- lectern: layout=versus -->\n\n${ferry}\n`;
    expect((await deckFrom(text)).warnings).toEqual([]);
  });

  it('gets openers, however short the talk is, and is told which parts of the frame cannot be had', async () => {
    const front = '---\nopeners: true\nquestions: false\ntimeline: true\nclosing: true\n---\n\n';
    const part = [
      'The quay has 40 rings of iron.',
      'The tower has 90 steps of oak.',
      'The bell weighs 12 tonnes.',
    ].join('\n\n<!-- lectern: break -->\n\n');
    const text = `${front}# The island\n\n## Work on the quay\n\n${part}\n\n## Rest on the quay\n\n${mill}\n\nNobody locks a door.\n`;
    const { slides, warnings } = await deckFrom(text);
    expect(slides.filter(({ layout }) => layout === 'section').map(({ title }) => title)).toEqual(['Work on the quay']);
    expect(warnings.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['frame-unmet', 4, 'timeline: true does nothing here: the article has not what it takes'],
    ]);
  });
});
