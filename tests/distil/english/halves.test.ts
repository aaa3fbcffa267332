import { describe, expect, it } from 'vitest';
import { clauses } from './clauses-of.ts';
import { halves } from '../../../scripts/distil/english/halves.ts';

const half = (text: string) => {
  const found = halves(text);
  return found && [found.text, found.support];
};

describe('a clause that is too long for a point', () => {
  it('takes no breath between two words that say of what kind a thing is', () => {
    const text = 'The new law will help the towns of the north to buy newer, more able boats for their crews';
    expect(half(text)?.[1]).not.toMatch(/^more able/);
    expect(
      half('The keepers of the north pier have lately found a tiny, translucent crab by the lamp'),
    ).toBeUndefined();
  });

  it('takes no breath behind a verb that is left to an apostrophe', () => {
    const text =
      'The harbour office now answers every painted sign with a small sketch of what’s in the hold of the boat';
    expect(half(text)?.[0] ?? '').not.toMatch(/’s$/);
  });

  it('takes no breath between two words that say how', () => {
    const how = 'Everyone who works in the yards of the north is slowly but surely won over by the new rules';
    expect(half(how)?.[1] ?? '').not.toMatch(/^but surely/);
    expect(half('The boats of the north are mended well but nobody in the town has ever paid for it')).toEqual([
      'The boats of the north are mended well',
      'but nobody in the town has ever paid for it',
    ]);
  });

  it('takes no breath before the phrase that its verb and an amount stand behind', () => {
    expect(half('Last year, town boat taxes on the small owner with a 10% berth discount jumped $67')).toBeUndefined();
  });

  it('takes breath before from where to where something is meant to grow', () => {
    expect(
      half('The whole trade in rope is expected to grow from 20 million crowns in 2026 to 33 million by 2033'),
    ).toEqual(['The whole trade in rope is expected to grow', 'from 20 million crowns in 2026 to 33 million by 2033']);
  });

  it('takes no breath within how often it is so, before what is so, nor among the places of a list', () => {
    const often = 'We may sail to the islands every once in a while as long as the wind is kind to us';
    expect(half(often)?.[0] ?? '').not.toMatch(/(?:every|once)$/);
    expect(
      half('The letters from the quay have shown how slow, yet safe, the ferry to the islands is'),
    ).toBeUndefined();
    expect(
      half('The rope then came to the Faroes, Norway and to the rest of the north, to Iceland and then home')?.[0] ??
        '',
    ).not.toMatch(/Faroes$/);
  });

  it('takes no breath behind a reason in front, though that has a word like a verb', () => {
    const text =
      'Due to the challenges of the ice, sales of the oldest of the boats in the harbour declined by 3 percent';
    expect(half(text)?.[0] ?? '').not.toMatch(/(?:ice|boats)$/);
  });

  it('takes no breath between what was done to something and as what, or where from, nor behind what only opens the next clause', () => {
    expect(
      half(
        'The oldest of the letters in the museum speak of a small group of boats known as the Terns of Lysvik',
      )?.[0] ?? '',
    ).not.toMatch(/known$/);
    expect(
      half('The lines of the new boat were drawn to be like the planks taken from the above mentioned wreck')?.[0] ??
        '',
    ).not.toMatch(/taken$/);
    expect(
      half('The old chart of the bay shows a small hut and at this place, there was a lamp for the crews')?.[0] ?? '',
    ).not.toMatch(/place$/);
  });

  it('takes no breath between an adverb and what is done', () => {
    const text = 'Without a letter or another note from the guild all the boats are wholly owned by their crews';
    expect(half(text)?.[0] ?? '').not.toMatch(/wholly$/);
  });

  it('takes breath before what its subject did besides', () => {
    expect(
      half('A week before the storm the two keepers came to us and asked whether the net could be mended'),
    ).toEqual(['A week before the storm the two keepers came to us', 'and asked whether the net could be mended']);
    expect(
      half('We have moved all of the boats from the quay, and have dried the sails that the storm had torn'),
    ).toEqual(['We have moved all of the boats from the quay', 'and have dried the sails that the storm had torn']);
    expect(
      half('The ferry from Brenna to Kalvik takes almost three hours and runs only twice on a working day'),
    ).toEqual(['The ferry from Brenna to Kalvik takes almost three hours', 'and runs only twice on a working day']);
  });

  it('is not torn between counted things', () => {
    expect(
      half(
        'This includes five keepers, three ferry drivers, one communications and fundraising person, and an executive captain',
      ),
    ).toBeUndefined();
  });

  it('is not torn within what describes a thing, nor between a speaker and what is said of her', () => {
    expect(half('The winter storms of the north bring a slow, if welcome, rest to all of the crews')).toBeUndefined();
    const said = '“Bring it home, we need it,” Ada Reed, the owner of the yard, wrote in a letter to the town';
    expect(half(said)?.[0]).toMatch(/ wrote$/);
  });

  it('is not torn within what went on meanwhile, nor between two verbs of one thing', () => {
    const [lead] = half('The town lost its boats of the year as the nets from the yards of the north tore') ?? [];
    expect(lead).toBe('The town lost its boats of the year');
    const counted = half('The towns along the whole of the coast counted and listed 40 boats in a single night');
    expect(counted?.[0]).not.toMatch(/counted$/);
  });

  it('is not torn within what stands in front of it', () => {
    const [lead = ''] =
      half('At the quay where the crews had moored while the storm went by, the oldest boat had been sunk') ?? [];
    expect(lead).not.toBe('At the quay where the crews had moored');
  });

  it('is not torn where a denial may reach over both, nor between two things', () => {
    expect(half('The council does not own the quay of the old town and mend the boats that lie there')).toBeUndefined();
    expect(
      half('The money is for the boats and nets that were lost by families along the whole of the coast')?.[0],
    ).not.toBe('The money is for the boats');
  });

  it('is not torn before what it is true of has begun, nor within a relative', () => {
    const winter = 'In winter, if a boat is moored after noon, the keepers charge it for the whole of the night';
    expect(half(winter)).toBeUndefined();
    const crew = 'There may also be a crew that you can sail with if your boat is known along the coast';
    expect(half(crew)?.[1]).toBe('that you can sail with if your boat is known along the coast');
  });

  it('is not torn before what is to be found out', () => {
    const samples =
      'The keepers of the old quay had the samples weighed to determine if they came from the sunken ferry';
    expect(half(samples)?.[1]).not.toBe('if they came from the sunken ferry');
    const again = 'The keepers of the old quay weighed all of the samples if they came from the sunken ferry';
    expect(half(again)?.[1]).toBe('if they came from the sunken ferry');
  });

  it('may end on the month of May, which is no verb', () => {
    expect(half('The fair drew 40,000 visitors in May, a record that nobody thought would be broken')).toEqual([
      'The fair drew 40,000 visitors in May',
      'a record that nobody thought would be broken',
    ]);
  });

  it('says what is so below what is denied', () => {
    expect(half('The vote is not about who may moor at the quay, it’s about who pays when the wall gives way')).toEqual(
      ['The vote is not about who may moor at the quay', 'it’s about who pays when the wall gives way'],
    );
  });

  it('takes breath behind a comma that only closes what stands in front', () => {
    expect(half('In most harbours, a keeper could already close the gate with a chain and an old iron bar')).toEqual([
      'In most harbours, a keeper could already close the gate',
      'with a chain and an old iron bar',
    ]);
  });

  it('takes breath before who drew it, and before what people do with it', () => {
    expect(
      half('The whole harbour was full of talk of a new chart drawn by the keepers of the northern light'),
    ).toEqual(['The whole harbour was full of talk of a new chart', 'drawn by the keepers of the northern light']);
    expect(half('The office was opened to mend some of the mistakes that people had found in the older chart')).toEqual(
      ['The office was opened to mend some of the mistakes', 'that people had found in the older chart'],
    );
  });

  it('leaves with the rest what says how far it is so', () => {
    expect(
      half('The two towns will close the old harbour primarily because its wall is a danger to all boats'),
    ).toEqual(['The two towns will close the old harbour', 'primarily because its wall is a danger to all boats']);
  });

  it('keeps the same with what it is the same as', () => {
    expect(half('Two of the yards are testing a tar that acts on the same worms as copper once did')).toBeUndefined();
  });

  it.each([
    'By 1920 the load of salt we were moving around the yard was too much to weigh with one old scale',
    'Nothing keeps a boat like a dry shed, and the reason for a dry shed in the north is its wind',
    'You will be able to stay on the quay during the storm and keep the rope that holds the last boat',
    'In the June of that year about 58% of the boats were painted red in the north, 64% in the south',
  ])('does not leave behind what the lead wants: %s', (sentence) => {
    const [lead = '', rest = ''] = half(sentence) ?? [];
    expect(lead).not.toMatch(/(?:moving|the reason for a dry shed|stay on the quay|64%)$/);
    expect(rest).not.toMatch(/^(?:around|in the (?:north|south)|during)\b/);
  });

  it('takes breath before “in order”, and behind what only looks like a verb', () => {
    expect(half('The keepers live on what the owners of the boats leave in the box in order to mend the quay')).toEqual(
      ['The keepers live on what the owners of the boats leave in the box', 'in order to mend the quay'],
    );
    expect(
      half('Today, thanks to the patience of our crew, there is a rope for each of the boats in the basin')?.[0],
    ).toMatch(/there is/);
  });

  it('keeps both ends of a change, both sides of “the more, the better”, and where from', () => {
    for (const sentence of [
      'The share of boats with a lamp went from about 39% in the first winter to just about 49% last year',
      'The more towns and yards that mend their own boats, the cheaper and faster it will become for everyone',
      'For the oldest of the boats the list of the spare parts comes from the yard of the northern town',
      'There will be owners that get letters from the crews and we are sorry for what they will have to read',
    ])
      expect(half(sentence)?.[1] ?? '').not.toMatch(/^(?:to just|the cheaper|from the)/);
  });

  it('takes breath behind a time that opens its lead', () => {
    expect(
      half('Since the great flood, the harbour office has been sending long letters to owners that have a boat here'),
    ).toEqual([
      'Since the great flood, the harbour office has been sending long letters to owners',
      'that have a boat here',
    ]);
  });

  it('is not torn where its lead has only begun', () => {
    expect(
      half(
        'The idea is that, if a boat fails to come home for three nights, we will pay for a crew to look for it',
      )?.[0] ?? '',
    ).not.toMatch(/that, if/);
    expect(
      half('Many rowers become keepers, and they, along with a few of the old ones, remember the way')?.[0] ?? '',
    ).not.toMatch(/they/);
    expect(
      half('Our new crane can lift more than forty of the heavy barrels from the quay at a time')?.[1] ?? '',
    ).not.toBe('at a time');
  });

  it('does not leave the verb of its lead behind a comma', () => {
    expect(
      half(
        'The fear of the storm, combined with many old songs of wrecks among the crews, has kept the boats at home',
      )?.[1] ?? '',
    ).not.toMatch(/has kept/);
  });

  it('does not tear two figures that each have their year', () => {
    const two = 'The town council was hoping that the share of dry moorings would rise to 85% by 2008 and 100% by 2010';
    expect(half(two)?.[1] ?? '').not.toMatch(/^by (?:2008|2010)/);
  });

  it('does not part what somebody says from what is said of it', () => {
    const said = 'The keeper said the catch of the whole north before the storm rose by a third in the old nets';
    expect(half(said)?.[0] ?? '').not.toMatch(/said the catch of the whole north$/);
  });

  it('keeps where something is put with what is put there', () => {
    const put = 'The keepers of the northern harbour have already put all of their boats on the ice to mend them';
    expect(half(put)?.[0] ?? '').not.toMatch(/boats$/);
  });

  it('is not torn before where the others are, that have no verb of their own', () => {
    const text = 'The big boats of the town lie at the new quay and all of the smaller ones at the old stone pier';
    expect(half(text)?.[1] ?? '').not.toMatch(/^at the old/);
  });

  it('is not torn between two dashes, nor between a helper and the verb that it is to help', () => {
    expect(
      half('The ferry is older than most of them—steamers, tugs—though its engine was built in the last summer')?.[0] ??
        '',
    ).not.toMatch(/—steamers$/);
    expect(half('The inquiry compared the logs of the keepers of all the lamps that do and do not burn')).not.toEqual([
      'The inquiry compared the logs of the keepers of all the lamps that do',
      'and do not burn',
    ]);
  });

  it('has its list whole where what it is for comes behind it', () => {
    expect(half('The guild of the island used its wool, hides and old iron to buy the grain of both towns')).toEqual([
      'The guild of the island used its wool, hides and old iron',
      'to buy the grain of both towns',
    ]);
  });

  it('does not begin with what only stands in front, nor end before the thing that two words describe', () => {
    expect(
      half(
        'With forty boats moored in the bay and twelve more on the way, the number of wrecks has never been lower',
      )?.[0] ?? '',
    ).not.toMatch(/on the way$/);
    expect(half('The dues of the new quay could become a new, hidden kind of tax on rowers')?.[0] ?? '').not.toMatch(
      /a new$/,
    );
    expect(
      half(
        'The guild has changed rowing in the bay with its low-cost, short-haul ferries between all of the towns',
      )?.[0] ?? '',
    ).not.toMatch(/low-cost$/);
  });

  it('is not torn between several deeds, nor before who did what it led to', () => {
    const text =
      'The delay may result in crews with old boats foregoing, missing, and/or putting off the work they need';
    expect(half(text)).toBeUndefined();
  });

  it('is not torn before what something came to', () => {
    const text = 'In the month before the council closed the ferry to the island, its income averaged over 900 crowns';
    expect(half(text)?.[1] ?? '').not.toMatch(/^over 900/);
    expect(clauses(`${text}.`).map(({ support }) => support)).not.toContain('over 900 crowns');
  });

  it('is not torn before as what something is treated', () => {
    const text = 'The keepers of the quay should treat a boat without any lamp as lost if it is not home by nine';
    expect(half(text)?.[1] ?? '').not.toMatch(/^as lost/);
  });

  it('is not torn between two words for a thing, the second a participle, nor before as what something is thought of', () => {
    for (const whole of [
      'It is easy to see that the two men have built a crooked, leaking boat that no tar will ever mend',
      'The crews of both towns think of the old quay behind the harbour wall as a gift of the sea that nobody has to mend',
    ])
      expect(half(whole)).toBeUndefined();
    const rope =
      'Think of the new line as combed hair, and the old line as a tangled, matted knot that no oil will ease';
    expect(half(rope)).toEqual([
      'Think of the new line as combed hair',
      'and the old line as a tangled, matted knot that no oil will ease',
    ]);
  });

  it('is not torn behind a verb that is left to an apostrophe', () => {
    const made = 'It is by far the best of all the charts that we’ve made by hand for the crews of the northern towns';
    expect(half(made)).toBeUndefined();
  });

  it('is not torn between both and what goes with it, nor behind an owner or a bracket that wants more', () => {
    const both = 'The small lamps on the pier should work with both a rope at the foot of the stairs and by hand alone';
    expect(half(both)?.[0] ?? '').not.toMatch(/both a rope$/);
    const bracket =
      'A leak of this kind in the hull of a boat can be closed by (slowly) pressing wool and tar into the old seams';
    expect(half(bracket)?.[0] ?? '').not.toMatch(/by \(slowly\)$/);
  });

  it('is not torn before the verb of what a relative tells of, nor within how far something is over', () => {
    const relative = 'Ask the owners if the boats that they tarred the quay with should have been moored by the mill';
    expect(half(relative)?.[1] ?? '').not.toMatch(/^with should/);
    const over = 'The lost lamp of the north pier kept all of the boats in the harbour for a bit over an hour';
    expect(half(over)?.[0] ?? '').not.toMatch(/a bit$/);
    const [timed] = clauses('The lost lamp of the north pier kept all boats of the town waiting a little over 3 hours');
    expect(timed?.text).not.toMatch(/a little$/);
  });
});
