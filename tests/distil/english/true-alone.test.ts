import { describe, expect, it } from 'vitest';
import { isTrueAlone } from '../../../scripts/distil/english/headlines/true-alone.ts';

/** Whether the clause before the stroke is as true without what stands behind it. */
function stands(parted: string): boolean {
  const [lead = '', rest = ''] = parted.split(/,?\s\|\s/);
  return isTrueAlone(lead, rest, parted.replace(' |', ''));
}

describe('a clause without how its sentence goes on', () => {
  it.each([
    'Brenna sold its ferry, | one of the slowest boats of the coast',
    'Berths rose to 83,000, | slightly more than the low of 77,000 in the year before',
    'The yard paid 80 crowns a boat | in line with what the guild had hoped for',
    'The yard keeps 15 slips | across Brenna, Lysvik and Oslo',
    'Ida Holm mends the nets, | which she learned from her mother',
    'The yard launched a small ferry | that holds 40 carts',
    'The yard hired 40 welders | to mend the crane of the quay',
    'The pilots set out their wishes | for the future of the quay',
  ])('says what is true: %s', (parted) => expect(stands(parted)).toBe(true));

  it.each([
    // It is true only then, or somebody’s.
    'The yard hired 40 welders | to mend the crane if the guild pays for it',
    'Brenna sold its ferry, | a boat that Holm said was rotten',
    'The yard has never built a boat | to sell it abroad',
    // It is but the half of what is done, or of a list.
    'The guild is set | to close twelve of its huts',
    'The council asked the crews | to mend the crane',
    'The keepers gained the right | to sell the crane',
    'The council asked the crews | for patience with the new crane',
    'The yard mended a crane, | a slip and the old lamp of the mole',
    'The work took forty winters | to finish',
    // It is so only there, or only of these.
    'Brenna has the largest fleet | for the long run to the islands',
    'The old quay has been closed | for three long winters',
    'The boats sold at 450 crowns | for the old ones and 455 for the new',
    'The guild names the boats | that holds 40 carts',
    // It has not said yet how much, or what.
    'The catch was even better, | up 18 percent on the year before',
  ])('would say more than is true, or less than a claim: %s', (parted) => expect(stands(parted)).toBe(false));
});
