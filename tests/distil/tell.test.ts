import { describe, expect, it } from 'vitest';
import { distil } from '../../scripts/distil/distil.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';

/** The sentences of an article that offer something to a slide, by their first words. */
async function offering(text: string): Promise<string[]> {
  const { sentences } = distil(await readManuscript('a.md', signs, new TextEncoder().encode(text)));
  return sentences
    .filter(({ kind, units }) => kind === 'prose' && units.length > 0)
    .map((one) => one.text.slice(0, 12));
}

describe('a sentence that goes on in a quotation below it', () => {
  it('is on no slide without its other half, nor that half without it', async () => {
    const text =
      '# Die Fähre\n\nDie Stadt liegt am Fluss. Viele Leute fahren nach Brenna.\n\nDer Hafen hat neun Boote. Ida Holm erinnert sich, dass die Fähre\n\n»… jeden Winter zu spät kam. Der Fahrplan hing trotzdem an der Tür.«\n\nHeute fährt sie pünktlich.\n';
    expect(await offering(text)).toEqual([
      'Die Stadt li',
      'Viele Leute ',
      'Der Hafen ha',
      'Der Fahrplan',
      'Heute fährt ',
    ]);
  });

  it('is whole where it has its stop, or what comes begins anew', async () => {
    const text =
      '# The ferry\n\nIda Holm remembers the old ferry.\n\n“… and it was late every day.”\n\nThe harbour has nine boats\n\nThe town has one.\n';
    expect(await offering(text)).toContain('The harbour ');
    expect(await offering(text)).toContain('Ida Holm rem');
  });
});
