import type { LanguagePack, Recall } from '#model';
import type { Words } from './lexicon.ts';
import { leadOf } from './quotations/spoken.ts';
import { type Elsewhere, type Neighbours, type Told, tell, torn } from './tell.ts';
import type { Stop } from './walk.ts';

/** What a prose tells, and what it asked of the rest of the article on the way. */
interface Kept {
  told: Told[];
  asked: Asked[];
}

interface Asked {
  of: keyof Elsewhere;
  word: string;
  answer: boolean;
}

/**
 * Tells what each prose tells, or recalls it: the words are the same, and so is every answer that the rest of the article gave
 * when they were told.
 */
export function recalled(
  recall: Recall,
  lang: string,
  pack: LanguagePack,
  elsewhere: Elsewhere,
): (stop: Stop, near: Neighbours) => Told[] {
  const holds = ({ asked }: Kept) => asked.every(({ of, word, answer }) => elsewhere[of].has(word) === answer);
  return (stop, near) => {
    const make = (): Kept => {
      const asked: Asked[] = [];
      const listening = (of: keyof Elsewhere): Words => ({
        has(word) {
          const answer = elsewhere[of].has(word);
          asked.push({ of, word, answer });
          return answer;
        },
      });
      const all = { known: listening('known'), terms: listening('terms'), versions: listening('versions') };
      return { told: tell(stop, lang, pack, near, all), asked };
    };
    return recall(keyOf(stop, lang, near), make, holds).told;
  };
}

function keyOf(stop: Stop, lang: string, near: Neighbours): string {
  const { prose, kind, whole, quote } = stop;
  return JSON.stringify([
    'told',
    lang,
    kind,
    whole,
    quote,
    torn(stop, near),
    leadOf(stop, near.before),
    prose.spans,
    prose.text,
  ]);
}
