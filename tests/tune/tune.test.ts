import { describe, expect, it } from 'vitest';
import { everySaid, ownOf, type Slide } from '#model';
import { parseTuning } from '../../scripts/read/tuning.ts';
import { type Edit, entryFor } from '../../scripts/tune/entry.ts';
import { spots } from '../../scripts/tune/places.ts';
import { withEntry } from '../../scripts/write/tuning.ts';
import { deckFrom } from '../whole/deck-from.ts';

const article = `# How a lighthouse is kept

The light of Skarv has burned since 1871. Two families have kept it.

## The lamp

The lamp turns once in twelve seconds. Its lens weighs over 900 kilograms and floats on mercury. A clockwork drove it until
electricity came in 1958. Moths are the keeper's worst enemy.

## The keepers

The keepers write down every ship that passes. They may sleep only when the sun is up. Storms cut the island off for weeks
at a time. The last keeper could leave in 2031, according to the pilots.

## Around the tower

- The stairs: pilgrims lose count of them
- The foghorn: it fell silent before the war
- The dog: he belongs to nobody
- The boathouse: two boats fit into it
`;

const tunedBy = (...edits: ((slides: Slide[]) => Edit)[]) => tunedIn(article, ...edits);

/** Makes edits on the slides that are shown, one after the other, as the page does. */
async function tunedIn(shown: string, ...edits: ((slides: Slide[]) => Edit)[]): Promise<string> {
  let text = '';
  for (const edit of edits) {
    const { deck } = await deckFrom(shown, text);
    const entry = entryFor(edit(deck.slides), deck);
    if (!entry) throw new Error('The deck does not show what is to be changed.');
    text = withEntry(text === '' ? undefined : { text }, entry);
  }
  return text;
}

const showing = (slides: Slide[], words: string): Slide => {
  const found = slides.find(
    (slide) => slide.section !== '' && spots(slide).some(({ said }) => said.text.includes(words)),
  );
  if (!found) throw new Error(`No slide shows “${words}”.`);
  return found;
};
const spotOf = (slide: Slide, words: string) => spots(slide).find(({ said }) => said.text.includes(words));
const pointEdit =
  (kind: Edit['kind'], words: string, says?: string) =>
  (slides: Slide[]): Edit => {
    const slide = showing(slides, words);
    const spot = spotOf(slide, words);
    return { kind, slide: slide.id, text: spot?.said.text, part: spot?.role, says };
  };
const textsOf = (slides: Slide[]) =>
  slides.flatMap((slide) => [slide.title.text, ...everySaid(slide).map(({ said }) => said.text)]);

describe('a point that was reworded by hand', () => {
  const reword = () => tunedBy(pointEdit('point', 'It fell silent', 'Weeks without a boat'));

  it('stands on its slide, and stays when everything around it is edited, renamed and moved', async () => {
    const tuning = await reword();
    const [head = '', lamp = '', keepers = '', visitors = ''] = article.split(/^(?=## )/mu);
    const moved = [
      head,
      keepers.replace('The keepers\n', 'Who keeps it\n').replace('every ship', 'every boat'),
      visitors,
      lamp,
    ];
    for (const text of [article, moved.join('\n')]) {
      const { deck } = await deckFrom(text, tuning);
      expect(deck.tuned).toMatchObject([{ state: 'applied', says: 'Weeks without a boat' }]);
      expect(textsOf(deck.slides)).toContain('Weeks without a boat');
      expect(textsOf(deck.slides)).not.toContain('It fell silent before the war');
    }
  });

  it('is stale when its sentence was changed: still applied, with both wordings', async () => {
    const { deck } = await deckFrom(article.replace('it fell silent', 'it fell quiet'), await reword());
    expect(deck.tuned).toMatchObject([
      {
        state: 'stale',
        changed: [
          {
            before: 'The foghorn: it fell silent before the war',
            now: 'The foghorn: it fell quiet before the war',
          },
        ],
      },
    ]);
    expect(textsOf(deck.slides)).toContain('Weeks without a boat');
  });

  it('is applied again once it was accepted', async () => {
    const text = article.replace('it fell silent', 'it fell quiet');
    const { deck } = await deckFrom(text, await reword());
    const today = deck.tuned?.[0]?.today;
    const accepted = await deckFrom(text, withEntry(undefined, today as NonNullable<typeof today>));
    expect(accepted.deck.tuned).toMatchObject([{ state: 'applied' }]);
  });

  it('is orphaned when its sentence is gone, and put on no other slide', async () => {
    const { deck } = await deckFrom(
      article.replace('- The foghorn: it fell silent before the war\n', ''),
      await reword(),
    );
    expect(deck.tuned).toMatchObject([{ state: 'orphaned', why: expect.stringContaining('gone') }]);
    expect(textsOf(deck.slides)).not.toContain('Weeks without a boat');
  });

  it('is not taken over by a sentence that is nearly the same and was there before', async () => {
    const twins = article.replace('Two families', 'The light of Skarv has burned since 1903. Two families');
    const { deck: before } = await deckFrom(twins);
    const slide = before.slides.find((one) => one.notes.some(({ sentences }) => sentences.length > 0)) as Slide;
    const entry = entryFor({ kind: 'notes', slide: slide.id, says: 'Mine' }, before);
    const about1871 = entry?.rests.filter(({ text }) => text.includes('1871'));
    const sentence = before.sentences.find(({ text }) => text.includes('1871'));
    expect(sentence).toBeDefined();
    const made = pointEdit('point', 'It fell silent', 'Mine')(before.slides);
    const filed = entryFor(made, before) as NonNullable<ReturnType<typeof entryFor>>;
    const at = before.sentences.indexOf(sentence as NonNullable<typeof sentence>);
    const anchor = {
      text: sentence?.text ?? '',
      id: sentence?.id,
      before: before.sentences[at - 1]?.id,
      after: before.sentences[at + 1]?.id,
    };
    expect(about1871?.length ?? 0).toBeLessThanOrEqual(1);
    const { deck } = await deckFrom(
      twins.replace('The light of Skarv has burned since 1871. ', ''),
      withEntry(undefined, { ...filed, rests: [anchor] }),
    );
    expect(deck.tuned).toMatchObject([{ state: 'orphaned' }]);
  });

  it('is marked as the speaker’s own where it has a number or a word that the article has not', async () => {
    const tuning = await tunedBy(pointEdit('point', 'It fell silent', 'All 365 blasts were catalogued'));
    const { deck } = await deckFrom(article, tuning);
    const slide = showing(deck.slides, 'catalogued');
    expect(ownOf(slide)).toEqual(['365', 'blasts', 'were', 'catalogued']);
  });

  it('gets a slide of its own when no slide shows its sentence any more', async () => {
    const tuning = parseTuning(
      '## Reword a point\n\n> Two families have kept it.\n\n- slide: ? (points)\n- says: Kept by two families\n',
      'talk.tuning.md',
    );
    const { deck } = await deckFrom(article, tuning);
    expect(deck.tuned).toMatchObject([{ state: 'applied' }]);
    expect(textsOf(deck.slides)).toContain('Kept by two families');
  });

  it('gets a slide behind the closing when it was a figure there and is told in the body now', async () => {
    const far =
      'The pilots, who see the lamp from far out at sea and who timed its turns against their own clocks through each long winter night of 1962, say that it was never late.';
    const near = 'The boats were counted in 1953.';
    const many = ['1931', '1932', '1933'].map((year) => far.replace('1962', year)).join('\n\n');
    const before = `${article}\n## The pilots\n\nPilots look at it.\n\n${far}\n\n${many}\n`;
    const tuning = await tunedIn(before, (slides) => {
      const backup = slides.find(({ layout, slots }) => layout === 'backup' && JSON.stringify(slots).includes('1962'));
      return { kind: 'point', slide: backup?.id ?? '', text: '1962', part: 'rows.figures', says: 'Long ago' };
    });
    const { deck } = await deckFrom(before.replace(far, near), tuning.replace(far, near));
    expect(deck.tuned).toMatchObject([{ state: 'applied' }]);
    expect(textsOf(deck.slides.filter(({ appendix }) => appendix))).toContain('Long ago');
  });
});

describe('other changes by hand', () => {
  it('drops a point, and keeps its sentence in the notes', async () => {
    const { deck } = await deckFrom(article, await tunedBy(pointEdit('drop-point', 'It fell silent')));
    const body = deck.slides.filter(({ section }) => section !== '');
    expect(textsOf(body).filter((text) => text.includes('It fell silent'))).toEqual([]);
    const noted = new Set(deck.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
    expect(deck.sentences.filter(({ id }) => !noted.has(id))).toEqual([]);
  });

  it('drops a slide: nobody shows it, somebody still speaks it, and no link leads to it', async () => {
    const gone = (await deckFrom(article)).deck.slides.find(({ section }) => section === 's-the-keepers') as Slide;
    const { deck } = await deckFrom(article, await tunedBy(() => ({ kind: 'drop', slide: gone.id })));
    expect(deck.slides.map(({ id }) => id)).not.toContain(gone.id);
    const noted = new Set(deck.slides.flatMap((slide) => slide.notes.flatMap((note) => note.sentences)));
    expect(deck.sentences.filter(({ id }) => !noted.has(id))).toEqual([]);
    expect(JSON.stringify(deck.slides.map(({ slots }) => slots))).not.toContain(`"target":"${gone.id}"`);
  });

  it('moves a slide behind another, and finds both again when the article moved them', async () => {
    const tuning = await tunedBy((slides) => ({
      kind: 'move',
      slide: showing(slides, 'foghorn').id,
      beside: showing(slides, 'twelve seconds').id,
    }));
    const { deck } = await deckFrom(article, tuning);
    const place = (words: string) => deck.slides.indexOf(showing(deck.slides, words));
    expect(place('foghorn')).toBe(place('twelve seconds') + 1);
  });

  it('need not move a slide behind another that has become the same', async () => {
    const tuning = parseTuning(
      '## Move a slide\n\n> The dog: he belongs to nobody\n\n>> The stairs: pilgrims lose count of them\n\n- slide: ? (points)\n',
      'talk.tuning.md',
    );
    const { deck, planned } = await deckFrom(article, tuning);
    const spoken = (words: string) => deck.sentences.find(({ text }) => text.includes(words))?.id ?? '';
    const slide = showing(deck.slides, 'The dog');
    const all = new Set([slide].flatMap(({ notes }) => notes.flatMap(({ sentences }) => sentences)));
    expect(all.has(spoken('The stairs'))).toBe(true);
    expect(deck.tuned).toMatchObject([{ state: 'applied' }]);
    expect(deck.slides.map(({ id }) => id)).toEqual(planned.slides.map(({ id }) => id));
  });

  it('splits a slide before a point, and merges it again', async () => {
    const words = 'The foghorn';
    const split = (slides: Slide[]): Edit => ({
      kind: 'split',
      slide: showing(slides, words).id,
      beside: spotOf(showing(slides, words), words)?.said.text,
    });
    const merge = (slides: Slide[]): Edit => ({
      kind: 'merge',
      slide: showing(slides, words).id,
      beside: showing(slides, 'The stairs').id,
    });
    const whole = (await deckFrom(article)).deck.slides;
    const halves = (await deckFrom(article, await tunedBy(split))).deck.slides;
    expect(halves).toHaveLength(whole.length + 1);
    expect(textsOf([showing(halves, 'The stairs')])).not.toContain(words);
    const again = (await deckFrom(article, await tunedBy(split, merge))).deck.slides;
    expect(again).toHaveLength(whole.length);
    expect(textsOf([showing(again, 'The stairs')])).toContain(words);
  });

  it('tells of the slide that shows the words in the end, where a later change took them to another', async () => {
    const tuning = await tunedBy(pointEdit('point', 'It fell silent', 'Weeks without a sound'), (slides) => ({
      kind: 'split',
      slide: showing(slides, 'The foghorn').id,
      beside: 'The foghorn',
    }));
    const { deck } = await deckFrom(article, tuning);
    const slide = showing(deck.slides, 'Weeks without a sound');
    expect(textsOf([slide])).not.toContain('The stairs');
    expect(deck.tuned?.[0]?.slide).toBe(slide.id);
  });

  it.each([
    ['shows', 'The last keeper could leave in 2031, according to the pilots.'],
    ['speaks', 'The keepers write down every ship that passes.'],
  ])('tells of the slide that %s what was merged, where a later change took it to another', async (_, sentence) => {
    const [merge, split] = [
      `## Merge a slide\n\n> ${sentence}\n>> The stairs: pilgrims lose count of them\n\n- slide: The keepers (statement)\n`,
      '## Split a slide\n\n> The stairs: pilgrims lose count of them\n>> The foghorn: it fell silent before the war\n\n- slide: Around the tower (cards)\n',
    ];
    const { deck } = await deckFrom(article, parseTuning(`${merge}\n${split}`, 'talk.tuning.md'));
    const id = deck.sentences.find(({ text }) => text === sentence)?.id ?? '';
    const told = deck.slides.filter(({ notes }) => notes.some(({ sentences }) => sentences.includes(id)));
    expect(told.map((slide) => textsOf([slide]).includes('The stairs'))).toEqual([false]);
    expect(deck.tuned?.[0]).toMatchObject({ kind: 'merge', slide: told[0]?.id });
  });

  it('puts points in another order, and adds one', async () => {
    const slideOf = (slides: Slide[]) => showing(slides, 'The foghorn');
    const tuning = await tunedBy(
      (slides) => ({
        kind: 'order-points',
        slide: slideOf(slides).id,
        says: 'The dog\nThe foghorn\nThe stairs\nThe boathouse',
      }),
      (slides) => ({ kind: 'add-point', slide: slideOf(slides).id, says: 'The view', beside: 'The dog' }),
    );
    const { deck } = await deckFrom(article, tuning);
    const labels = spots(slideOf(deck.slides)).filter(({ role }) => role === 'cards.label');
    expect(labels.map(({ said }) => said.text)).toEqual([
      'The dog',
      'The view',
      'The foghorn',
      'The stairs',
      'The boathouse',
    ]);
  });

  it('chooses a layout, changes the notes, and moves to the appendix and back', async () => {
    const of = (kind: Edit['kind'], says?: string) => (slides: Slide[]) => ({
      kind,
      slide: showing(slides, 'mercury').id,
      says,
    });
    const { deck } = await deckFrom(article, await tunedBy(of('notes', 'I tell of the moths.'), of('appendix')));
    const slide = showing(deck.slides, 'mercury');
    expect(slide).toMatchObject({ appendix: true, notes: [{ own: 'I tell of the moths.' }] });
    const back = await deckFrom(article, await tunedBy(of('appendix'), of('main')));
    expect(showing(back.deck.slides, 'mercury').appendix).toBe(false);
    // Both stand on a title alone, whatever the slide showed before.
    for (const layout of ['statement', 'section']) {
      const chosen = await deckFrom(
        article,
        await tunedBy((slides) => ({ kind: 'layout', slide: showing(slides, 'The dog').id, says: layout })),
      );
      expect(chosen.deck.slides.find(({ section }) => section === 's-around-the-tower')?.layout).toBe(layout);
    }
  });

  it('keeps the first point where a statement would have no words of the article in its title', async () => {
    const bare =
      '# How light is kept\n\nThe light is oil and glass.\n\nPatience does most of the work.\n\n## Oil\n\nIt burns.\n';
    const tuning = await tunedIn(bare, (slides) => ({
      kind: 'layout',
      slide: showing(slides, 'Patience').id,
      says: 'statement',
    }));
    const { deck } = await deckFrom(bare, tuning);
    const slide = deck.slides.find(({ section }) => section === 's-lead');
    expect(slide).toMatchObject({ layout: 'statement', title: { text: 'Introduction', sources: [] } });
    expect(slide?.slots.claim).toMatchObject({ text: 'The light is oil and glass' });
  });

  it('shows a pair in rows once it is given a third claim', async () => {
    const paired =
      '# The pier\n\nIt is long.\n\n## Rules of the pier\n\n- Dogs stay on the quay\n- Children wear a vest\n';
    const rules = (slides: Slide[]) => showing(slides, 'Dogs stay');
    expect(rules((await deckFrom(paired)).deck.slides).layout).toBe('pair');
    const added = await tunedIn(paired, (slides) => ({
      kind: 'add-point',
      slide: rules(slides).id,
      says: 'Nobody runs',
      beside: 'Children wear a vest',
    }));
    const { layout, slots } = rules((await deckFrom(paired, added)).deck.slides);
    expect(layout).toBe('points');
    expect(slots.points).toHaveLength(3);
  });

  it('gives a claim that stands alone the heading for its title once it is to be a point', async () => {
    const alone =
      '# How light is kept\n\n## Oil and glass\n\nThe keepers write down every ship that passes.\n\n## Fog\n\nIt hides the boats.\n';
    const claimed = (slides: Slide[]) => slides.find(({ kicker }) => kicker === 'Oil and glass');
    expect(claimed((await deckFrom(alone)).deck.slides)?.layout).toBe('statement');
    const tuning = await tunedIn(alone, (slides) => ({
      kind: 'layout',
      slide: claimed(slides)?.id ?? '',
      says: 'points',
    }));
    const { deck } = await deckFrom(alone, tuning);
    const slide = deck.slides.find(({ section }) => section === 's-oil-and-glass');
    expect(slide).toMatchObject({ layout: 'points', title: { text: 'Oil and glass' }, kicker: '' });
    expect(slide && spots(slide).map(({ said }) => said.text)).toContain(
      'The keepers write down every ship that passes',
    );
  });

  it('counts what fits: a slide that was not touched is never said to be too full', async () => {
    const { deck } = await deckFrom(
      article,
      await tunedBy((slides) => ({ kind: 'pin', slide: showing(slides, 'mercury').id })),
    );
    expect(deck.warnings.filter(({ code }) => code === 'tuning-long')).toEqual([]);
    const long = await tunedBy(pointEdit('point', 'It fell silent', 'far too many words '.repeat(60)));
    expect((await deckFrom(article, long)).deck.warnings.map(({ code }) => code)).toContain('tuning-long');
  });
});
