import { describe, expect, it } from 'vitest';
import { outline, read } from './read.ts';

const long =
  'The winch of the yard lifts two boats an hour, and whoever turns its handle first has to look whether the brake of the drum still holds the rope.';
const brake =
  'The brake of the winch is made of oak and lasts three summers, if somebody keeps its drum dry and free of sand.';

async function copied(text: string) {
  const { blocks, dropped } = await read(text, 'page.txt');
  return { shape: outline(blocks), reasons: new Map(dropped.map((one) => [one.text, one.reason])) };
}

describe('the title of a page of a manual', () => {
  it('may begin with a small letter, as the name of a tool does', async () => {
    const { shape } = await copied(
      `winch-lift(1)\nNAME\nwinch-lift - lift a boat out of the water\n\n${long}\n\n${brake}`,
    );
    expect(shape[0]).toBe('# winch-lift(1)');
  });

  it('is no thing of the list below it', async () => {
    const { shape } = await copied(
      `winch-lift manual\nNAME\nwinch-lift - lift a boat out of the water\n\nHISTORY\n${long}\n\nBRAKES\n${long}\n\n${long}`,
    );
    expect(shape[0]).toBe('# winch-lift manual');
  });

  it('is its number with its words, where it was copied twice', async () => {
    const { shape, reasons } = await copied(
      `9. Brake of the winch\n9. Brake of the winch¶\n${long}\n\nDrums¶\n${long}`,
    );
    expect(shape).toEqual(['# 9. Brake of the winch', long, '## Drums', long]);
    expect(reasons.get('9. Brake of the winch')).toBe('says the headline again');
  });

  it('is the line below the menus whose words come back', async () => {
    const { shape, reasons } = await copied(
      `Small. Strong. Dry.\nHome\nMenu\nAbout us\nThe Yard Handbook\nSearch\nWinch and brake\n${long}\n\n${brake}\n\n${long}`,
    );
    expect(shape).toEqual(['# Winch and brake', long, brake, long]);
    expect(reasons.get('The Yard Handbook')).toBe('part of the page around the article');
  });

  it('is the first line all the same, where the menus stand below it', async () => {
    const { shape } = await copied(
      `How the brake of the winch was built\nHome\nMenu\nTurning the handle of the drum by two\n${long}\n\n${brake}\n\n${long}`,
    );
    expect(shape[0]).toBe('# How the brake of the winch was built');
  });

  it('is none that a table of contents tells of', async () => {
    const { shape } = await copied(
      `Home\nMenu\nThe Yard and its winch\nBrake of the winch\nDrum of the winch\nHandle of the winch\nBrake of the winch\n${long}\n\nDrum of the winch\n${long}\n\nHandle of the winch\n${long}`,
    );
    expect(shape.slice(0, 2)).toEqual(['# The Yard and its winch', '## Brake of the winch']);
  });

  it('is none of the places where two authors work', async () => {
    const { shape } = await copied(
      `What a winch by the sea lifts\nAda Reed\nLysvik Harbour School\nTom Ashe\nLysvik Harbour School\n\n${long}\n\n${brake}`,
    );
    expect(shape[0]).toBe('# What a winch by the sea lifts');
  });
});

describe('what a page puts behind its headings', () => {
  it('tells which they are, and is put aside', async () => {
    const { shape, reasons } = await copied(
      `Winches¶\n${long}\n\nOf brakes that hold¶\nOak\n${brake}\n\n2.1 how a drum turns¶\n${long}`,
    );
    expect(shape).toEqual([
      '# Winches',
      long,
      '## Of brakes that hold',
      'Oak',
      brake,
      '### 2.1 how a drum turns',
      long,
    ]);
    expect(reasons.get('¶')).toBe('a mark of the page');
  });

  it('is no mark where it ends a name', async () => {
    const { shape } = await copied(
      `Winches\n\n${long}\n\nIt is written in C#\n${long}\n\nIt was written in F#\n${long}`,
    );
    expect(shape).toContain('## It is written in C#');
  });

  it('leaves nothing where what is below only led elsewhere', async () => {
    const { shape } = await copied(
      `Winch\n\n${long}\n\nBrakes[edit]\n${brake}\n\nSee also[edit]\nDrums of the coast\nRopes\n\nDrums[edit]\n${long}`,
    );
    expect(shape).toEqual(['# Winch', long, '## Brakes', brake, '## Drums', long]);
  });
});

describe('two tables of contents, beside the page and above the article', () => {
  it('are both put aside', async () => {
    const parts = ['Why is the brake of oak?', 'How fast does a drum turn?', 'Who oils the handle?'];
    const body = parts.map((part) => `${part}¶\n${long}`).join('\n\n');
    const { shape } = await copied(
      `Winch questions\n${parts.join('\n')}\n\nWinch questions¶\n\nContents\n${parts.join('\n')}\n\n${body}`,
    );
    expect(shape).toEqual(['# Winch questions', ...parts.flatMap((part) => [`## ${part}`, long])]);
  });
});
