import { describe, expect, it } from 'vitest';
import { deckMaker } from '../whole/deck-in-memory.ts';

const make = await deckMaker();

async function lineOf(article: string): Promise<string[]> {
  const { slides } = await make(article, 'a.md');
  return slides.find(({ layout }) => layout === 'timeline')?.texts.map(({ text }) => text) ?? [];
}

describe('the date of an event', () => {
  it('has both of two years that are one label', async () => {
    const line = await lineOf(`# The ferries

The yard wants new ferries.

## The timetable

- **Spring 2036:** The yard gets 24 cranes.
- **2037 and 2038:** Eleven ferries follow in each year.
- **End of 2039:** The last old ferry is laid up.
`);
    expect(line).toEqual(expect.arrayContaining(['2037 and 2038', 'Eleven ferries follow in each year']));
    expect(line).not.toContain('2037');
  });

  it('stands in no language before its event a second time', async () => {
    const line = await lineOf(`---
lang: de
---
# Die Fähren

Die Werft will neue Fähren.

## Der Zeitplan

- **Frühjahr 2036:** Die Werft erhält 24 Krane.
- **2037 und 2038:** Jeweils elf weitere Fähren folgen.
- **Ende 2039:** Die letzte alte Fähre soll stillgelegt werden.
`);
    expect(line).toEqual(expect.arrayContaining(['Frühjahr 2036', 'Die Werft erhält 24 Krane', '2037 und 2038']));
  });

  it('is not the year in which the things of a list were counted', async () => {
    const line = await lineOf(`---
lang: es
---
# Las grúas

La ciudad repara sus grúas.

## Las tres grúas

Todas fueron restauradas entre 2015 y 2022.

- Norte: 210.000 cargas en 2034
- Sur: 480.000 cargas en 2034
- Oeste: cerrada desde junio de 2033
`);
    expect(line).toEqual([]);
  });
});

it('tells no meaning of a word that somebody else is quoted with', async () => {
  const { slides } = await make(
    `# The cranes

The cranes lift boats. The crane of the yard is old.

## Who sees to the crane

> The crane is a machine that keeps the whole yard alive. Nobody would row without it.
> — Ada Reed

The crane is greased every week. The crane is painted every spring.
`,
    'a.md',
  );
  expect(slides.filter(({ layout }) => layout === 'definition')).toEqual([]);
});
