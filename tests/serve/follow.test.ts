import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ahead } from '../../scripts/pipeline/ahead.ts';
import type { Composed } from '../../scripts/pipeline.ts';
import type { Screen } from '../../scripts/render/render-deck.ts';
import { type Following, follow } from '../../scripts/serve/follow.ts';
import type { Patch } from '../../scripts/serve/patch.ts';
import { until } from './served.ts';

/** A deck of one chapter and its agenda: both show the words of the file. */
const screen = (chapter: string, agenda: string): Screen => ({
  style: '',
  sections: new Map([
    ['s-chapter', chapter],
    ['s-agenda', agenda],
  ]),
  columns: [['s-agenda'], ['s-chapter']],
});

describe('following an article', () => {
  let folder: string;
  let file: string;
  let page: Record<string, string>;
  let shown: Patch['sections'][];
  let following: Following;
  /** What the chapter alone makes of the file's words; nothing where it has to wait. */
  let alone: (text: string) => string | undefined;
  /** Holds a deck that is being made between two stages until it is let go. */
  let between: () => Promise<void>;
  let made: number;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-follow-'));
    file = join(folder, 'talk.md');
    await writeFile(file, 'one');
    [page, shown, made] = [{}, [], 0];
    alone = (text) => text;
    between = async () => {};
    following = follow({
      file,
      async compose({ pause }) {
        const text = await readFile(file, 'utf8');
        await between();
        await pause?.();
        const own = screen(text, text);
        return {
          text,
          deck: { sections: [], slides: [], sentences: [], dropped: [], warnings: [] },
          screen: () => own,
          async ahead(now: string, { sections }: Screen): Promise<Ahead | undefined> {
            const chapter = alone(now);
            const slides = new Set(['s-chapter']);
            if (chapter === undefined) return undefined;
            return { screen: screen(chapter, sections.get('s-agenda') ?? ''), chapter: 'c', slides };
          },
        } as unknown as Composed;
      },
      live: () => ({ scripts: [], styles: [] }),
      show({ sections }) {
        shown.push(sections);
        Object.assign(page, sections);
      },
      made: () => made++,
      async failed(error) {
        throw error;
      },
    });
    await following.build();
    shown = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function save(text: string): Promise<void> {
    await writeFile(file, text);
    following.glance();
  }

  it('shows the chapter first, and what else the edit means once the whole deck is made', async () => {
    await save('two');
    await until(() => shown.length > 0, 'the chapter');
    expect(shown).toEqual([{ 's-chapter': 'two' }]);
    await following.build();
    expect(shown).toEqual([{ 's-chapter': 'two' }, { 's-agenda': 'two' }]);
    expect(following.shown()?.build).toBe(3);
  });

  it('shows the chapter first even where nobody told that the file was touched', async () => {
    await writeFile(file, 'two');
    await following.build();
    expect(shown).toEqual([{ 's-chapter': 'two' }, { 's-agenda': 'two' }]);
  });

  it('gives up a deck that has become old, and never goes back to it', async () => {
    await writeFile(file, 'two');
    between = async () => {
      between = async () => {};
      await save('three');
    };
    await following.build();
    expect(shown).toEqual([{ 's-chapter': 'two' }, { 's-chapter': 'three' }]);
    expect(made).toBe(1);
    await following.build();
    expect(page).toEqual({ 's-chapter': 'three', 's-agenda': 'three' });
  });

  it('ends a deck whose next save has to wait for the whole: something is always shown in the end', async () => {
    alone = () => undefined;
    await writeFile(file, 'two');
    between = async () => {
      between = async () => {};
      await save('three');
    };
    await following.build();
    expect(page).toEqual({ 's-chapter': 'two', 's-agenda': 'two' });
    await following.build();
    expect(page).toEqual({ 's-chapter': 'three', 's-agenda': 'three' });
  });

  it('lets a chapter wait that came out of the whole deck as another, until they agree again', async () => {
    const edit = async (text: string) => {
      shown = [];
      await writeFile(file, text);
      await following.build();
      return shown.length;
    };
    alone = (text) => `${text}?`;
    expect(await edit('two')).toBe(2);
    expect(page['s-chapter']).toBe('two');
    expect(await edit('three')).toBe(1);
    alone = (text) => text;
    expect(await edit('four')).toBe(1);
    expect(await edit('five')).toBe(2);
  });

  it('takes words back that were saved for a moment', async () => {
    await save('two');
    await until(() => shown.length > 0, 'the chapter');
    await writeFile(file, 'one');
    await following.build();
    expect(page).toEqual({ 's-chapter': 'one', 's-agenda': 'one' });
  });
});
