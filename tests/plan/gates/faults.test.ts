import { describe, expect, it } from 'vitest';
import type { Context, Sentence } from '#model';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { fault } from '../../../scripts/plan/gates/faults.ts';
import { told } from '../../distil/told.ts';

const faultOf = (text: string, sentence: Sentence) =>
  fault({ text, sources: [sentence.id] }, {
    sentence: () => sentence,
    article: { front: {} },
    pack: packFor('en'),
  } as unknown as Context);

describe('a part of a listing', () => {
  const listing = 'keel: Rope = None\n\nlamp = Lamp("may.light")\nlamp.burn()  # not at noon';

  it('needs no word that only another of its lines has', () => {
    expect(faultOf('lamp = Lamp("may.light")', told(listing, 'en', { kind: 'code' }))).toBeUndefined();
    expect(faultOf('lamp = Lamp("may.light")', told(listing, 'en', { kind: 'prose' }))).toMatch(/lost “none”/);
    expect(faultOf('  lift(boats)', told('keel = none\n  lift(boats)', 'en', { kind: 'code' }))).toBeUndefined();
    const softened = (kind: Sentence['kind']) => told('# boats it may\nlift(boats) at noon', 'en', { kind });
    expect(faultOf('lift(boats) at noon', softened('code'))).toBeUndefined();
    expect(faultOf('lift(boats) at noon', softened('prose'))).toMatch(/lost “may”/);
  });

  it('says no line without what denies or softens it', () => {
    const code = told('# may lift at most boats\nlift()  # not at noon today', 'en', { kind: 'code' });
    const alone = told('# Never wait\nlift.wait(4)', 'en', { kind: 'code' });
    expect(faultOf('lift.wait(4)', alone)).toBeUndefined();
    expect(faultOf('Wait', alone)).toMatch(/lost “never”/);
    expect(faultOf('At noon today', code)).toMatch(/lost “not”/);
    expect(faultOf('Lift at most boats', code)).toMatch(/lost “may”/);
  });
});
