import { expect, it } from 'vitest';
import { codeLines } from '../../../scripts/render/highlight/code-lines.ts';

const isProse = (text: string, language?: string) =>
  codeLines({ text, lit: [], language: language ?? '' }).every(({ prose }) => prose === true);

it('knows sentences in a block of their own, whose lines nobody counts', () => {
  expect(isProse('Dear keeper, the lamp went out at four.\nWe rowed home by the bell.')).toBe(true);
  expect(isProse('You are the pilot of a ferry. Tell the crew, in two sentences, what to do.', 'text')).toBe(true);
  expect(isProse('Liebe Wache, die Lampe ging um vier Uhr aus, und niemand hat es gesehen.')).toBe(true);
});

it('takes no code for sentences, nor a log, a command or a list', () => {
  expect(isProse('lift the mast from the yard and tell the crane to stop', 'sh')).toBe(false);
  expect(isProse('lift(mast) tells the crane to lift it and to stop where it is.')).toBe(false);
  expect(isProse('2027-03-01 07:12 INFO mast=18 is up and the crane stands still.')).toBe(false);
  expect(isProse('crane lift --slowly and then wait until the mast is up.')).toBe(false);
  expect(isProse('- lift the mast from the yard\n- tell the crane to stop and wait.')).toBe(false);
  expect(isProse('mast up\nboom out.')).toBe(false);
});
