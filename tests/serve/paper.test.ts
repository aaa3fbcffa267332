import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPdf, pagesOf, textOf } from '../whole/pdf.ts';
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
