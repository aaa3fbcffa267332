import type { Block, Candidate, Context, LayoutRule, Material, Recall, Sentence } from '#model';
import { offers } from './offers.ts';

/** What the layouts offer for a material, and what they asked of the rest of the article on the way. */
interface Kept {
  candidates: Candidate[];
  /** Whether the frame tells these texts. */
  told: Map<string, boolean>;
  /** They looked at the article itself. */
  looked: boolean;
}

/** What the layouts offer for a material; recalled where it and all that they asked of the rest of the article are the same. */
export function offered(material: Material, rules: LayoutRule[], context: Context, recall: Recall): Candidate[] {
  const make = (): Kept => {
    const told = new Map<string, boolean>();
    let looked = false;
    const listening: Context = {
      ...context,
      get article() {
        looked = true;
        return context.article;
      },
      told(text) {
        const answer = context.told(text);
        told.set(text, answer);
        return answer;
      },
    };
    return { candidates: offers(material, rules, listening), told, looked };
  };
  const holds = ({ looked, told }: Kept) => !looked && [...told].every(([text, was]) => context.told(text) === was);
  return recall(keyOf(material, context), make, holds).candidates;
}

/** Everything that a layout may see of a material, in words. */
function keyOf({ section, kicker, sentences, blocks }: Material, { pack }: Context): string {
  const { id, level, heading, questions, sections } = section;
  const first = sentences[0]?.paragraph ?? 0;
  const seen = [...(heading?.sentences ?? []), ...sentences].map((sentence) => withoutPlace(sentence, first));
  const around = [pack.tag, id, level, heading?.text, kicker, questions.length, sections.length];
  return JSON.stringify(['offered', around, seen, blocks.map(({ block, from, to }) => [shown(block), from, to])]);
}

/** A sentence without its place in the article: what stands before it may grow and shrink. */
function withoutPlace(
  { start: _start, end: _end, line: _line, paragraph, ...sentence }: Sentence,
  first: number,
): object {
  return { ...sentence, paragraph: paragraph - first };
}

/** A block without its place, as its sentences; but what is shown as it is, code or a picture, is shown with its place too. */
function shown(block: Block): object | string {
  const words = JSON.stringify(block, (name, value) => (places.has(name) ? undefined : value));
  return /"kind":"(?:code|maths|picture|table)"/.test(words) ? block : words;
}

const places = new Set(['start', 'end', 'line', 'segments', 'sentences']);
