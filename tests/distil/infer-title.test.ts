import { describe, expect, it } from 'vitest';
import { article } from '../read/read.ts';

async function titleOf(text: string, name = 'article.txt'): Promise<string> {
  const { title, titleInferred } = await article(text, name);
  expect(titleInferred).toBe(true);
  expect(title.sentences.map((sentence) => sentence.kind)).toEqual(['title']);
  return title.text;
}

const filler =
  'The yard by the river has belonged to the same family for three generations, and the neighbours set their clocks by its horn.';

describe('the title of an article that has none', () => {
  it('is what a heading says that the main name has', async () => {
    expect(
      await titleOf(
        [
          `In the world of wooden boats, one firm is changing from a simple repair yard to a builder of fast ferries for the whole northern coast: Orrin Holding. ${filler}`,
          'Slow Start by the River',
          `In those days Orrin was small, and Orrin built rowing boats. Nobody built them like Orrin. ${filler}`,
          'Steel: The End of Orrin’s Wooden Years',
          `Orrin bought a crane in 1974, and AI had no part in it. AI came late, and so did AI tools and AI drawings. ${filler}`,
        ].join('\n'),
      ),
    ).toBe('Orrin’s Wooden Years');
  });

  it('is the name that its headings have, where its opening only says what something is based on', async () => {
    const text = `A rope walk for small yards that is Orrin-based, and for the large ones of the coast in the north. ${filler} Whoever needs a rope of more than forty fathoms has to ask for it a year before. Nobody else on the whole of the northern coast makes ropes that are as long as these are.\n\n# New from Norva\n\nThe long walk of Norva by the river has two wheels of oak and one of ash. Every winter Norva spins hemp there, and in the spring Norva sells all of it to Orrin. Orrin pays Norva in tar, and in the autumn Orrin takes what is left.\n\n# Sizes\n\nAny size of rope from the north can be had in the yard by the old quay.\n`;
    expect(await titleOf(text, 'article.md')).toBe('Norva');
  });

  it('is nothing that points to another page', async () => {
    const text = `${filler}\n\n# Docs\n\nSee the page of the yard for more.\n\n# Licence\n\nThe yard of the river mends boats.\n`;
    expect(await titleOf(text, 'article.md')).not.toContain('See the');
    const page =
      'Whoever mends a boat up here writes on the page of the yard how long it took and what it cost in the end. See the page of the yard for more. A page of the yard that nobody has written on for a year or two is taken down, as it is of no more use to anybody there.';
    expect(await titleOf(page, 'article.md')).not.toContain('See the');
  });

  it('is the way of the main name from one thing to another, where that is short', async () => {
    expect(
      await titleOf(
        `Over twenty years Orrin grew from a repair yard to a builder of ferries, and nobody had planned it. Orrin has forty people. Orrin hires more every spring. ${filler}`,
      ),
    ).toBe('Orrin: from repair yard to builder of ferries');
  });

  it('is the name with the town that it is of, where it has no other way of being told', async () => {
    const said = [
      `The Guild of Lysvik said on Monday that the winter would be hard for some of the crews, and not so hard for others.`,
      `Around a third of all boats are still lent by the Guild at the rent of the old days, as the Guild found in May, and most pay it.`,
      `What the Guild did not expect was that boats would be so dear, and the Guild will look into what they cost in the spring again.`,
    ];
    expect(await titleOf(said.join('\n\n'))).toBe('Guild of Lysvik');
    const further = said.join('\n\n').replace('Lysvik', 'New Lysvik Bay');
    expect(await titleOf(further)).toBe('Guild of New Lysvik Bay');
  });

  it('is never made of the ends of a count or of a list', async () => {
    expect(
      await titleOf(
        `Orrin had a good year on the river. Its sales went from 67 boats to 77 in one summer. From sails to oars, everything sold out. Orrin hired four people. Orrin pays well. ${filler}`,
      ),
    ).toBe('Orrin had a good year on the river');
  });

  it('keeps a name whole that begins with a possessive', async () => {
    expect(
      await titleOf(
        `People who trust Let’s Sail want more than a boat, and they are ready to wait for it until the winter is over. They say so in every survey of the last nine years, which is remarkable for a firm like Let’s Sail. That is why those at Let’s Sail listen to what their customers tell them after each long trip. ${filler}`,
      ),
    ).toBe('Let’s Sail');
  });

  it('is how a report begins, where that tells of the main name', async () => {
    expect(
      await titleOf(
        `Layoffs at Orrin Holding will include 40 rowers, some 5 percent of those who row, after a summer that missed what most of the town had hoped for. Orrin had a slow May, and nobody bought from Orrin in June. ${filler}`,
      ),
    ).toBe('Layoffs at Orrin Holding will include 40 rowers');
    expect(
      await titleOf(
        `On a normal day the yard of Orrin mends some 40 boats, and the town is glad of it. What came from Orrin, as they say there, was dear but seldom late, and what Orrin sold in June was neither. ${filler}`,
      ),
    ).toBe('Orrin');
  });

  it('is no name that others only know something from', async () => {
    const heard = 'the Port Office said in May';
    expect(
      await titleOf(
        `The town of Brenna built forty boats in May, but the ice of the last winter took as many from the old quay of the north, ${heard}. Of the crews that are left some row for the mill, ${heard}, and others, as one hears from all of them, for no one at all. What they are paid is not known, ${heard}. ${filler}`,
      ),
    ).toBe('The town of Brenna built forty boats in May');
  });

  it('is no figure that no word names, but is one that says of what it is', async () => {
    expect(await titleOf(`In the north, the figure rose to 40. ${filler} ${filler}`)).not.toMatch(/figure/);
    expect(await titleOf(`In the north, the number of boats rose to 40. ${filler} ${filler}`)).toBe(
      'In the north, the number of boats rose to 40',
    );
  });

  it('is what stands before a colon, where no sentence is short enough, and never what remains of something', async () => {
    expect(
      await titleOf(
        `Of all the crews that were asked most liked to row at night: nine in ten of those who had done so praised the calm, the stars, the quiet of the town and what they had to eat when they came home from it. The remaining 44% row by day. Nobody who was asked by us, as one might have thought they would, had much to say about those who do both or about why it is so. ${filler}`,
      ),
    ).not.toMatch(/remaining|praised/);
  });

  it('is a short sentence of the opening, where no name is told again and again', async () => {
    expect(await titleOf(`Bread needs time more than it needs hands. ${filler} ${filler}`)).toBe(
      'Bread needs time more than it needs hands',
    );
  });

  it('is what the first sentence claims, where that is not much longer', async () => {
    const first = 'A group of children has taught two seals to ring a bell.';
    expect(await titleOf(`${first} ${filler} ${filler} ${filler} Nobody minded the noise. ${filler}`)).toBe(
      first.slice(0, -1),
    );
  });

  it('does not begin with a word that hangs on another sentence', async () => {
    expect(await titleOf(`They waited. It was cold. Harbours freeze from the inside. ${filler}`)).toBe(
      'Harbours freeze from the inside',
    );
  });

  it('is a first sentence in languages whose words are not taken apart', async () => {
    expect(
      await titleOf('Lód wrócił do portu po jedenastu latach. Nikt nie był na to przygotowany w całym mieście.'),
    ).toBe('Lód wrócił do portu po jedenastu latach');
  });

  it('is inferred only when the article has none', async () => {
    const { title, titleInferred } = await article(`The ice is back\n${filler}`, 'article.txt');
    expect([title.text, titleInferred]).toEqual(['The ice is back', false]);
  });

  it('is no heading of a list of points, which says nothing of this article', async () => {
    const points = 'Key Points\n- The ice is back this year.\n- The ferry waits in the yard.\n';
    expect(await titleOf(`${points}${filler} The ice came in May. ${filler}`)).not.toBe('Key Points');
  });

  it('is asked for where there are no words to make it of', async () => {
    const { title, warnings } = await article('```\nconst boats = 3;\n```\n', 'article.md');
    expect([title.text, warnings.map(({ code, place }) => [code, place?.line])]).toEqual(['', [['title-missing', 1]]]);
  });
});

describe('an article that begins with a list of what it is', () => {
  it('is called by the name it has there', async () => {
    const list = '- Feature Name: `small_quays`\n- Start Date: 2031-04-02\n- Crew: (leave this empty)';
    expect(await titleOf(`${list}\n\n# Summary\n\n${filler}\n\n# Reasons\n\n${filler}`, 'article.md')).toBe(
      'small_quays',
    );
  });

  it('is called by what its summary says first, where it tells no name', async () => {
    const list = '- Start Date: 2031-04-02\n- Crew: N/A';
    const reasons = 'Quay Lights are old. Every keeper knows Quay Lights. Nobody repairs Quay Lights.';
    const proposal = `${list}\n\n# Summary\n\nTake the lamps off the old mole.\n\n# Reasons\n\n${reasons}`;
    expect(await titleOf(proposal, 'article.md')).toBe('Take the lamps off the old mole');
  });
});
