import { type Deck, type Picture, type Planner, type Sentence, unspaced } from '#model';
import type { Desk } from './act.ts';

/** The desk on which a deck is tuned: its slides, and what is to be known of its article. */
export function deskFor({ slides, sentences }: Deck, planner: Planner, pictures: Map<string, Picture>): Desk {
  const byId = new Map<string, Sentence>(sentences.map((sentence) => [sentence.id, sentence]));
  let vocabulary: ReturnType<typeof wordsOf> | undefined;
  return {
    slides,
    planner,
    pictures,
    sentence: (id) => byId.get(id),
    knows(word) {
      vocabulary ??= wordsOf(sentences);
      return vocabulary(word.toLowerCase());
    },
  };
}

/** Whether a word stands in some sentences. Short ones tie words together and say nothing; scripts without spaces have no words. */
function wordsOf(sentences: Sentence[]): (word: string) => boolean {
  const text = sentences.map((sentence) => sentence.text.toLowerCase()).join(' ');
  const words = new Set(text.match(/[\p{L}\p{M}]+/gu));
  return (word) => (unspaced.test(word) ? text.includes(word) : word.length <= 3 || words.has(word));
}
