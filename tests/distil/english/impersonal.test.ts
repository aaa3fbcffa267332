import { describe, expect, it } from 'vitest';
import { isImpersonal } from '../../../scripts/distil/english/impersonal.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';
import { units } from '../../../scripts/distil/units.ts';
import { told } from '../told.ts';

describe('an “it” that stands for nothing said before', () => {
  it.each([
    'It takes about 40 years to grow a mast.',
    'It is not possible to moor here in winter.',
    'It’s important to dry the nets.',
    'It is easy to clean a lamp.',
    'It’s easy to imagine that the quay will sink.',
    'It was in the cold winters that we needed the stove.',
    'It was not until May that the ice went.',
    'It is likely that the wall will give way.',
    'It is said that the lamp within the old tower is lit by the wind.',
    'It is widely believed that the lamp is lit by the wind.',
    'It wasn’t immediately clear if the boats were lost.',
    'It will be several years before the quay is dry.',
    'It has been a long time since the ferry sank.',
  ])('is told as it is: %s', (text) => {
    expect(isImpersonal(text)).toBe(true);
    const [unit] = units(told(text), packFor('en'));
    expect(unit?.forms[0]).toMatchObject({ text: text.replace(/\.$/, ''), shape: 'clause' });
  });

  it.each([
    'It is easy to clean.',
    'It takes the roof with it.',
    'It is likely to fall.',
    'It is a boat that floats.',
    'It took two years to reach the island.',
    'It is expected to open in May.',
    'It was two years old before the quay was dry.',
  ])('and one that stands for something is not: %s', (text) => {
    expect(isImpersonal(text)).toBe(false);
  });
});

describe('how long it is before something comes', () => {
  it('is not said of what the sentence is about', () => {
    const all = units(
      told('The tunnel is a large work, and it will be several years before the first boat sails through.'),
      packFor('en'),
    );
    expect(all.map(({ forms }) => forms.at(-1)?.text)).toEqual([
      'The tunnel is a large work',
      'It will be several years before the first boat sails through',
    ]);
  });
});
