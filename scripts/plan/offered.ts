import type { Block, Candidate, Context, LayoutRule, Material, Recall, Sentence } from '#model';
import { offers } from './offered/offers.ts';

/** What the layouts offer for a material, and what they asked of the rest of the article on the way. */
interface Kept {
  candidates: Candidate[];
  asked: Asked[];
  /** They looked at the article itself. */
  looked: boolean;
  /** Where the blocks stood, if they warn of one of them: a warning names its line. */
  lines: string | undefined;
}

/** A question about the rest of the article, and how it was answered. */
interface Asked {
  of: (typeof questions)[number];
  text: string;
  /** As JSON. */
  answer: string | undefined;
}

const questions = ['told', 'comesBack', 'wholeName', 'isPersonal', 'hasSections', 'answerer', 'speaks'] as const;

/** What the layouts offer for a material; recalled where it and all that they asked of the rest of the article are the same. */
export function offered(material: Material, rules: LayoutRule[], context: Context, recall: Recall): Candidate[] {
  const make = (): Kept => {
    const asked: Asked[] = [];
    let looked = false;
    // Every run of sentences asks the same: each question is put once.
    const answers = new Map<string, unknown>();
    const hear = (of: Asked['of']) => (text: string) => {
      const question = `${of} ${text}`;
      if (!answers.has(question)) {
        const answer = context[of](text);
        answers.set(question, answer);
        asked.push({ of, text, answer: JSON.stringify(answer) });
      }
      return answers.get(question) as never;
    };
    const listening: Context = {
      ...context,
      told: hear('told'),
      comesBack: hear('comesBack'),
      wholeName: hear('wholeName'),
      speaks: hear('speaks'),
      isPersonal: () => hear('isPersonal')(''),
      hasSections: () => hear('hasSections')(''),
      answerer: hear('answerer'),
      get article() {
        looked = true;
        return context.article;
      },
    };
    const candidates = offers(material, rules, listening);
    const warns = candidates.some(({ slides }) => slides.some(({ warning }) => warning));
    return { candidates, asked, looked, lines: warns ? linesOf(material) : undefined };
  };
  const holds = ({ looked, asked, lines }: Kept) =>
    !looked &&
    (lines === undefined || lines === linesOf(material)) &&
    asked.every(({ of, text, answer }) => JSON.stringify(context[of](text)) === answer);
  return recall(keyOf(material, context), make, holds).candidates;
}

function linesOf({ blocks }: Material): string {
  return blocks.map(({ block }) => block.line).join(' ');
}

/** Everything that a layout may see of a material, in words. */
function keyOf({ section, kicker, sentences, blocks }: Material, { pack, title, file }: Context): string {
  const { id, level, heading, questions, sections } = section;
  const first = sentences[0]?.paragraph ?? 0;
  const seen = [...(heading?.sentences ?? []), ...sentences].map((sentence) => withoutPlace(sentence, first));
  const around = [pack.tag, title, file, id, level, heading?.text, kicker, questions.length, sections.length];
  return JSON.stringify(['offered', around, seen, blocks.map(({ block, from, to }) => [shown(block), from, to])]);
}

/** A sentence without its place in the article: what stands before it may grow and shrink. */
function withoutPlace(
  { start: _start, end: _end, line: _line, paragraph, ...sentence }: Sentence,
  first: number,
): object {
  return { ...sentence, paragraph: paragraph - first };
}

/** A block without its place, as its sentences; but what is handed on as it is, code or a picture, has its place with it. */
function shown(block: Block): object | string {
  const words = JSON.stringify(block, (name, value) => (places.has(name) ? undefined : value));
  return /"kind":"(?:code|maths|picture)"/.test(words) ? block : words;
}

const places = new Set(['start', 'end', 'line', 'segments', 'sentences']);
