import { describe, expect, it } from 'vitest';
import type { Sentence } from '#model';
import { distil } from '../../scripts/distil/distil.ts';
import { presented } from '../../scripts/distil/english/headlines/presented.ts';
import { headlines, leads } from '../../scripts/distil/headlines/headlines.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { signs } from '../../scripts/distil/signs.ts';
import { units } from '../../scripts/distil/units.ts';
import { readManuscript } from '../../scripts/read/read-manuscript.ts';
import { told } from './told.ts';

const claims = (text: string, kind: Sentence['kind'] = 'prose', lang = 'en') => {
  const sentence = told(text, lang, { kind });
  const pack = packFor(lang);
  return headlines({ ...sentence, units: units(sentence, pack) }, pack);
};

describe('claims that may stand as titles', () => {
  it('may do without what goes on meanwhile, but not without what a thing is held against', () => {
    expect(
      claims('The bakery will sell two of its six ovens as the harbour has lost most of its families to the city.'),
    ).toContain('The bakery will sell two of its six ovens');
    expect(
      claims('The bakery will sell two of its six ovens as part of a long plan to move most of its shops to the city.'),
    ).not.toContain('The bakery will sell two of its six ovens');
  });

  it('are not what something is only not true of', () => {
    const text = 'The guild of Brenna opened the long quay for all boats of the coast, but not for leaked ferries.';
    expect(claims(text)).not.toContain('Not for leaked ferries');
  });

  it('are what was reached, without the words that present it', () => {
    expect(claims('The port has now reached a milestone: more than 400 boats lie at its quays.')).toContain(
      'More than 400 boats lie at its quays',
    );
    expect(presented('The port has never reached its goal: more than 400 boats lie at its quays')).toBeUndefined();
    expect(presented('The port will have reached its goal: more than 400 boats lie at its quays')).toBeUndefined();
    expect(presented('The port has now reached a milestone: more than 400 boats')).toBeUndefined();
    expect(presented('The mayor repeats the old rumour: more than 400 boats lie at its quays')).toBeUndefined();
  });

  it('do not end on what only asks how much', () => {
    expect(claims('Ropes cost more than in the year before, and nobody can say by how much.')).toEqual([]);
    expect(claims('The council asked the guild how long.')).toEqual([]);
  });

  it('hold no address', () => {
    expect(claims('Lend your boat here: https://harbour.example')).toEqual([]);
    expect(claims('Lend your boat here: the yard is open')).not.toEqual([]);
  });

  it('are told from those that are as true without how they go on', () => {
    const ahead = (text: string) => {
      const sentence = told(text);
      return leads({ ...sentence, units: units(sentence, packFor('en')) }, packFor('en'));
    };
    expect(
      ahead('The bank has begun a long restructure to shift the weight of its business away from the islands.'),
    ).toEqual(['The bank has begun a long restructure']);
    expect(ahead('Ida Holm is due to set out her vision for the future of the quay at the end of next month.')).toEqual(
      ['Ida Holm is due to set out her vision'],
    );
    expect(ahead('The A boats sold at 450 crowns for the old ones and 455 for those that had been mended.')).toEqual(
      [],
    );
    expect(ahead('The ferry sails at noon.')).toEqual([]);
  });

  it('do without the same amount in other money', () => {
    expect(claims('The price of the old ferry rose to £933m ($1.78bn) in 2004.')).toContain(
      'The price of the old ferry rose to £933m in 2004',
    );
  });

  it('do not end before what somebody said of it', () => {
    const said = claims(
      'The guild said the races on the sound and the fair in Brenna are likely to fill the quay in May.',
    );
    expect(said.some((one) => one.endsWith('races on the sound'))).toBe(false);
  });

  it('have nine words at most, and do without what went before or what day it was', () => {
    expect(
      claims('The town closed the lift to all riders on Monday evening after inspectors found two worn cables.')[0],
    ).toBe('The town closed the lift to all riders');
    expect(claims('In 2018 the mill opened several new wings, including a bakery and a school.')[0]).toBe(
      'In 2018 the mill opened several new wings',
    );
  });

  it('do not end where they have lost how something was done', () => {
    expect(
      claims('The new rules were determined after asking every crew that has moored here since the storm.'),
    ).toEqual([]);
  });

  it('are none where two names stand around a colon, and may be where a clause does, in any language', () => {
    expect(claims('Das letzte Wort dieses langen Abends: die Werkzeuge der alten Zunft.', 'prose', 'de')).toEqual([]);
    expect(claims('Der alte Hafen bleibt offen: die Stadt zahlt.', 'prose', 'de')).toHaveLength(1);
  });

  it('may begin and end, in other languages, as no English title does', () => {
    expect(claims('I porti restano chiusi.', 'prose', 'it')).toEqual(['I porti restano chiusi']);
    expect(claims('As redes secam depressa.', 'prose', 'pt')).toEqual(['As redes secam depressa']);
    expect(claims('I mended the nets.')).toEqual([]);
  });

  it('say what there is, and what we are, in the short forms of the spoken word', () => {
    expect(claims('There is no bridge over the sound.')).toEqual(['There is no bridge over the sound']);
    expect(claims('We’re now mending more than 90 boats.')).toEqual(['We’re now mending more than 90 boats']);
    expect(claims('There are two reasons for this.')).toEqual([]);
    // The list says what.
    expect(claims('At the ladder of the quay, you can see:')).toEqual([]);
    expect(claims('The old ferry can do all three.')).toEqual([]);
    expect(claims('The old ferry can do both.')).toEqual([]);
  });

  it('have the one who did it, and grant nothing', () => {
    expect(claims('Argued over the price of the new nets for a week.')).toEqual([]);
    expect(claims('Of course there are exceptions.')).toEqual([]);
    expect(claims('Marl is one shining example.')).toEqual([]);
    expect(claims('Salted fish keeps for two winters.')).toEqual(['Salted fish keeps for two winters']);
  });

  it('do not begin on “none of them”, whoever they are', () => {
    for (const claim of [
      'None of them could be mended.',
      'Most of these were sold in May.',
      'Two of them laughed aloud.',
    ])
      expect(claims(claim)).toEqual([]);
    expect(claims('None of the nets could be mended.')).toEqual(['None of the nets could be mended']);
  });

  it('point at nothing that only the sentence before tells: a time, that thing, what is acted on', () => {
    for (const claim of [
      'Two years later the mill burned down.',
      'By then the keeper had sold nine lamps.',
      'Thousands of people have drunk from that well.',
      'The council should reject it on Thursday.',
      'The later ones fill with loud parties.',
      'The opposite is true of most harbours.',
    ])
      expect(claims(claim)).toEqual([]);
    expect(claims('The later boats fill with loud parties.')).toEqual(['The later boats fill with loud parties']);
  });

  it('keep what they are true of: a figure, a place, a negation', () => {
    expect(claims('You should be able to bake your first loaf after about ten days.')).not.toContain(
      'You should be able to bake your first loaf',
    );
    expect(claims('In the coastal towns, leaks fell by a third.')).not.toContain('Leaks fell by a third');
    expect(claims('The yard does not build boats while repairing its crane.')).not.toContain(
      'The yard does not build boats',
    );
  });

  it('do not stop where the rest is called for', () => {
    const all = [
      'Neighbours remember her as stubborn, kind and impatient with people who talked too much.',
      'The council has been happy with the new tariffs and their effect.',
      'As a child she spent her afternoons in the workshop.',
      'We are aware of the different needs associated with narrow streets.',
      'Every plan needs a goal, an owner, and a date, such as “Ida will mend the gate by May.”',
    ].flatMap((text) => claims(text));
    for (const end of ['impatient', 'happy', 'afternoons', 'associated', 'an owner'])
      expect(all.filter((one) => one.endsWith(end))).toEqual([]);
  });

  it('do not end in a verb that says nothing without what went before', () => {
    expect(claims('It is easy to be sentimental about the lamps, and the town has been.')).toEqual([]);
    expect(claims('Third, the duty to be understood.')).toEqual([]);
  });

  it('are not what was said in passing, and may begin with what somebody does', () => {
    expect(claims('Ida Holm, who runs the southern yard, wants to keep all of the locks open.')).toEqual([
      'Ida Holm wants to keep all of the locks open',
    ]);
    expect(claims('Rowing has become expensive.')).toEqual(['Rowing has become expensive']);
    expect(claims('Rowing in the dark with two lamps.')).toEqual([]);
  });

  it('have no label in front, but never turn a myth into a fact', () => {
    expect(
      claims('Fact: Small towns publicly share their plans while complying with the rules of the county', 'heading'),
    ).toContain('Small towns publicly share their plans');
    expect(claims('Myth: Sharing a plan is never worth the trouble', 'heading')).not.toContain(
      'Sharing a plan is never worth the trouble',
    );
  });

  it('are, of a long question, what is asked without the case that it is asked for', () => {
    const asked = (text: string) => claims(text, 'heading')[0];
    expect(asked('Do I need a harbour permit when I moor for one night?')).toBe('Do I need a harbour permit?');
    expect(asked('Must we keep a licensed pilot to bring her into the sound?')).toBe('Must we keep a licensed pilot?');
    expect(asked('Do guests have the right to see the log of the boat?')).toBeUndefined();
    expect(asked('What happens when the boat is late and nobody waits?')).toBeUndefined();
  });

  it('are, of a heading, its words without a label, and each of its sentences', () => {
    const [short] = claims('Fact: The sound freezes. Salting the quay early saves two boats a winter.', 'heading');
    expect(short).toBe('Salting the quay early saves two boats a winter');
    expect(
      claims('Fact: There are still berths for all of the families who want to row over in May.', 'heading'),
    ).toEqual(['There are still berths for all of the families who want to row over in May']);
    expect(claims('Myth: There are still berths for all of the families in May.', 'heading').join()).not.toMatch(
      /^There/,
    );
  });

  it('are, of a long question, the shortest whole question', () => {
    expect(claims('One last thing: what was your path to the lighthouse?', 'heading')).toEqual([
      'What was your path to the lighthouse?',
    ]);
    expect(
      claims(
        'How might the ice change the trade of the town, and how is the harbour getting ready for that?',
        'heading',
      )[0],
    ).toBe('How might the ice change the trade of the town?');
  });

  it('are no clause that only leads into a list', () => {
    expect(claims('We recommend that the council:')).toEqual([]);
    expect(claims('更多的信息，你可以看到：', 'prose', 'zh')).toEqual([]);
  });
});

describe('sentences that are not taken apart', () => {
  const sentences = async (text: string) =>
    distil(await readManuscript('bells.md', signs, new TextEncoder().encode(text))).sentences;

  it('stand in a quotation: they are whole there, and nobody else’s claim', async () => {
    const quoted = (
      await sentences('# Bells\n\nA visit.\n\n> If you dig it up too early, the bell cracks and the town mourns.')
    ).at(-1);
    expect(quoted?.units.map(({ forms }) => forms[0]?.text)).toEqual([
      'If you dig it up too early, the bell cracks and the town mourns',
    ]);
    expect(quoted?.claims).toEqual([]);
  });

  it('break off at code, and go on behind it', async () => {
    const all = await sentences(
      '# Loops\n\nThe call could also have been written as\n\n```js\nring(bell)\n```\n\nand it would ring once. The bell is old.',
    );
    expect(all.filter(({ kind, units: own }) => kind === 'prose' && own.length > 0).map(({ text }) => text)).toEqual([
      'The bell is old.',
    ]);
  });

  it('lose the “by …ing” that a list goes on to tell, and what was done it by', () => {
    expect(claims('A dry shed helps our keepers and our neighbours by keeping:')[0]).toBe(
      'A dry shed helps our keepers and our neighbours',
    );
  });

  it('may begin with what is done', () => {
    expect(claims('Coming at high water means you are late.')).toEqual(['Coming at high water means you are late']);
  });

  it('have a subject in capitals, and a habit that is no more', () => {
    expect(claims('SALTS offers the best guarantee of dry boats.')).toHaveLength(1);
    expect(claims('The ferry used to stop at the mill.')).toEqual(['The ferry used to stop at the mill']);
  });

  it('point at nothing that was said before', () => {
    expect(claims('Often keepers decide that’s not worth a boat.')).toEqual([]);
    expect(claims('When the ice came, that’s exactly what we did.')).toEqual([]);
    expect(claims('As we found out, quite a lot.')).toEqual([]);
  });

  it('call nobody to do something, but may be of what is called so', () => {
    expect(claims('Let’s row to the other side of the bay.')).toEqual([]);
    expect(claims('Let’s Row helps to keep old boats afloat.')).toEqual(['Let’s Row helps to keep old boats afloat']);
  });

  it('does not head a slide with somebody who is not named, nor with what is there, too', () => {
    expect(claims('The keeper met with him.')).toEqual([]);
    expect(claims('The mill of the town is there, too.')).toEqual([]);
    expect(claims('The town comes closer to that world.')).toEqual([]);
    expect(claims('As of May 3, 1931, there have been 940 boats.')).toEqual([]);
  });

  it('end on no word that gives the reason, and have a verb of their own', () => {
    expect(claims('The keeper of the pier stays because:')).toEqual([]);
    expect(claims('Basically, anything that gets sorted into boxes from boats.')).toEqual([]);
  });
});

it('a claim keeps the label that says it is only wanted', () => {
  expect(claims('Desired outcome: the crane is stopped and nobody is told of it.')).not.toContain(
    'The crane is stopped and nobody is told of it',
  );
  expect(claims('Current state: the crane is stopped for the winter.')).toContain(
    'The crane is stopped for the winter',
  );
});

describe('titles', () => {
  it('of a question say what is asked, and not where in a talk', () => {
    expect(claims('To begin our talk, how did you come to mend old boats in the harbour?', 'heading')[0]).toBe(
      'How did you come to mend old boats in the harbour?',
    );
    expect(claims('Last question, what has changed for the people on the quay, if anything?', 'heading')[0]).toMatch(
      /^What has changed/,
    );
  });

  it('are none of what somebody does while something else is so', () => {
    expect(claims('Talking about what you see.')).toEqual([]);
    expect(claims('Knowing how the hull floats helps the crew.')).toHaveLength(1);
  });

  it('do not tell what one does without what the other does', () => {
    expect(claims('One keeper holds the lamp, while the other reads the log aloud to the whole crew.')).toEqual([]);
  });
});
