import { describe, expect, it } from 'vitest';
import { deckMaker } from '../../whole/deck-in-memory.ts';

const make = await deckMaker();

const recipe = (language: string) => `---
title: Winding a clock by program
---

Clocks in towers are wound by hand, and somebody has to climb. A motor can do it, if it knows when to stop. The stop is found by
counting the turns of the drum.

The drum turns slowly. After long frosts, with the oil gone stiff, it is

\`\`\`${language}
turns = read(drum)
wind(turns)
\`\`\`

and nothing else, whatever the bell may say of it, or the sexton, who, on some of the days before the feast, had been and

\`\`\`${language}
while (turns < 40) {
  turns = read(drum)
}
\`\`\`
`;

describe('an article without headings', () => {
  it('has its introduction at the beginning, and nowhere else', async () => {
    const { slides } = await make(recipe('js'), 'clock.md');
    const titles = slides.map(({ title }) => title);
    expect(titles.lastIndexOf('Introduction')).toBeLessThan(3);
  });

  it('shows code that has no title of its own under the one before', async () => {
    const { slides } = await make(recipe('js'), 'clock.md');
    const code = slides.filter(({ layout }) => layout === 'code');
    expect(code).toHaveLength(2);
    for (const { title } of code) expect(title).not.toBe('Introduction');
    const at = slides.indexOf(code[1] as (typeof slides)[number]);
    expect(code[1]?.title).toBe(slides[at - 1]?.title);
  });
});
