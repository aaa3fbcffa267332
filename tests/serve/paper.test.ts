import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOrder } from '../../scripts/command-line.ts';
import { browserFor, ordered } from '../../scripts/ordered.ts';
import { compose } from '../../scripts/pipeline.ts';
import { warmPage } from '../../scripts/write/pdf/warm-page.ts';
import { printers } from '../../scripts/write/printers.ts';
import { openPdf, openPdfBytes, pagesOf, textOf } from '../whole/pdf.ts';
import { served, until } from './served.ts';

const article =
  '# Ropes\n\nRopes of hemp rot within six years. Sailors tarred them.\n\n## Knots\n\n- The bowline: it does for all\n- The hitch: it never slips\n- The splice: it takes an hour\n';

it('prints the PDF again in the background when edits have settled, with --pdf', { timeout: 120_000 }, async () => {
  const talk = await served(article, '--pdf');
  const printed = () => talk.said.filter((line) => /talk\.pdf printed, \d+ ms/.test(line)).length;
  const words = async () => {
    const pdf = await openPdf(join(talk.folder, 'out', 'talk.pdf'));
    return (await Promise.all((await pagesOf(pdf)).map(textOf))).join(' ').replace(/\s+/g, ' ');
  };
  try {
    await until(() => printed() === 1, 'the first PDF');
    expect(await words()).toContain('does for all');
    await writeFile(talk.article, article.replace('does for all', 'serves them all'));
    await until(() => printed() === 2, 'the second PDF');
    expect(await words()).toContain('serves them all');
  } finally {
    await talk.stop();
  }
});

it('prints from the same page again and again, and what it prints is what a new page would', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-warm-'));
  const file = join(folder, 'talk.md');
  const order = readOrder(['dev', file, '--pdf', '-o', folder]);
  const browser = browserFor(order);
  const warm = warmPage();
  const states = [
    article,
    article.replace('does for all', 'serves them all'),
    article.replace('## Knots', '## Tar\n\nTar smells of summer. Nobody washes it off.\n\n## Knots'),
    article.replace('# Ropes', '# Ropes of Ħal Għaxaq'),
  ];
  const printed = async (words: string, page?: typeof warm) => {
    await writeFile(file, words);
    const [job] = await ordered(order);
    if (!job) throw new Error('There is no article.');
    const composed = await compose(job, order, { browser });
    const pdf = await openPdfBytes(await printers.pdf.print({ ...composed, ...(page ? { warm: page } : {}) }));
    return Promise.all((await pagesOf(pdf)).map(textOf));
  };
  try {
    for (const [at, words] of states.entries()) {
      const texts = await printed(words, warm);
      expect(texts).toEqual(await printed(words));
      if (at === 0) await warm.page()?.evaluate(() => Object.assign(window, { marked: true }));
    }
    expect(await warm.page()?.evaluate(() => 'marked' in window)).toBe(true);
    expect(await warm.page()?.evaluate(() => document.title)).toContain('Għaxaq');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
