import { asks, type Block, cut, type Dropped, type Paragraph, type Prose } from '#model';
import { asked } from './asked.ts';
import { noName } from './no-name.ts';
import type { Source } from '../source.ts';

/** A paragraph that begins with who speaks ("MK: …"), or that is in bold letters. */
interface Turn {
  block: Paragraph;
  /** As the turn names them, or as other turns do in short: "Ada Reed", "Ada", "AR" and "A" are one. Empty where nobody is named. */
  speaker: string;
  /** How many characters the name takes, colon and all. */
  label: number;
  asks: boolean;
}

/** Turns that ask, at least, and of the one who asks the share of turns that do. */
const fewest = 3;
const share = 0.6;

/**
 * An interview: each question heads the answer under it, what leads up to the question is spoken and not shown, and names
 * before the turns are put aside. Any other text is left as it is.
 */
export function interview(blocks: Block[], source: Source): { blocks: Block[]; dropped: Dropped[] } {
  const marked = blocks.flatMap((block) => (block.kind === 'paragraph' ? turnOf(block) : []));
  const turns = new Map(
    marked.some(([, { asks }]) => asks)
      ? marked
      : [...marked.filter(([, { speaker }]) => speaker !== ''), ...plainQuestions(blocks)],
  );
  const names = [...new Set([...turns.values()].map(({ speaker }) => speaker))];
  for (const turn of turns.values()) turn.speaker = names.find((name) => isShort(name, turn.speaker)) ?? turn.speaker;
  const asker = whoAsks([...turns.values()]);
  if (asker === undefined) return { blocks, dropped: [] };
  const dropped: Dropped[] = [];
  let level = 1;
  let begun = false;
  const made = blocks.flatMap((block): Block[] => {
    if (block.kind === 'heading') level = block.level;
    const turn = block.kind === 'paragraph' ? turns.get(block) : undefined;
    begun ||= turn?.speaker === asker && turn.asks;
    // "The Tern: a boat for all", over the questions: who speaks nowhere else is nobody who speaks.
    if (turn && !begun && isSaidOnce(turn, turns)) return [block];
    // "So let's say I need a boat.": in bold letters between questions, this is said by the one who asks.
    if (!turn || (turn.speaker === '' && !turn.asks && !(begun && asker === ''))) return [block];
    if (turn.label > 0) {
      const text = turn.block.prose.text.slice(0, turn.label).trim();
      dropped.push({ text, line: block.line, reason: 'says who speaks' });
    }
    const words = cut(turn.block.prose, turn.label, turn.block.prose.text.length, source.text);
    if (words.text === '') return [];
    if (turn.speaker !== asker) return [{ ...turn.block, prose: words }];
    return question(words, Math.min(6, level + 1), source);
  });
  return { blocks: made, dropped };
}

/** "Ada Reed: ", "MK: ", and a house that is called "7F". */
const label = /^((?:\p{Lu}[^\s:：,;!?()&]*\s){0,3}\p{N}{0,2}\p{Lu}[^\s:：,;!?()&]*)\s?[:：]\s*(?=\S)/u;

function turnOf(block: Paragraph): [Paragraph, Turn][] {
  const { text, spans } = block.prose;
  const [found = '', name = ''] = label.exec(text) ?? [];
  const named = found !== '' && !noName.test(name);
  const bold = spans.filter(({ kind }) => kind === 'strong').reduce((sum, { start, end }) => sum + end - start, 0);
  const inBold = bold >= text.length * 0.85;
  if (!named && !inBold) return [];
  const asks = /[?？]/u.test(text) && (named || inBold);
  return [[block, { block, speaker: named ? name : '', label: named ? found.length : 0, asks }]];
}

/**
 * Questions without a name or bold letters: paragraphs that only ask, each with an answer below it that asks nothing. In an article with
 * headings below its title they are the author's own.
 */
function plainQuestions(blocks: Block[]): [Paragraph, Turn][] {
  const isAsked = (block: Block | undefined) => block?.kind === 'paragraph' && asks(block.prose.text);
  if (blocks.some(({ kind }, at) => kind === 'heading' && at > 0)) return [];
  const asked = blocks.filter(
    (block, at): block is Paragraph =>
      isAsked(block) && blocks[at + 1]?.kind === 'paragraph' && !isAsked(blocks[at + 1]) && isTurn(block as Paragraph),
  );
  const from = blocks.indexOf(asked[0] as Block);
  // An essay that asks now and then is no interview.
  if (asked.length < fewest + 1 || asked.length < (blocks.length - from) / mostAnswer) return [];
  return asked.map((block) => [block, { block, speaker: '', label: 0, asks: true }]);
}

/** In paragraphs: what an answer has on average, with its question, at most. */
const mostAnswer = 5;

/** In words: a longer turn does more than ask. */
const longestTurn = 70;

function isTurn({ prose: { text } }: Paragraph): boolean {
  return text.split(/\s+/u).length <= longestTurn;
}

/** Whether a name is another one in short: its first word, its initials or the first of them. */
function isShort(name: string, of: string): boolean {
  if (name === '' || name.length >= of.length) return false;
  const words = of.split(/\s+/);
  const initials = words.map((word) => word[0]).join('');
  return [words[0], initials, initials[0]].includes(name);
}

/** The one whose turns are mostly questions, where another answers; nobody named where the questions are in bold. */
function whoAsks(turns: Turn[]): string | undefined {
  const all = new Map<string, Turn[]>();
  for (const turn of turns) all.set(turn.speaker, [...(all.get(turn.speaker) ?? []), turn]);
  const answered = [...all].some(([speaker, said]) => speaker !== '' && answers(said));
  const askers = [...all].filter(([speaker, said]) => {
    const asked = said.filter(({ asks }) => asks).length;
    return asked >= fewest && asked >= said.length * share && (speaker === '' || answered);
  });
  return askers.sort(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

/** Whether somebody's turns answer: most of them ask nothing back, "It is odd, isn't it?". */
function answers(said: Turn[]): boolean {
  const told = said.filter(({ asks }) => !asks).length;
  return told >= fewest || (said.length >= fewest && told >= said.length * share);
}

function isSaidOnce({ speaker }: Turn, turns: Map<Paragraph, Turn>): boolean {
  return speaker !== '' && [...turns.values()].filter((turn) => turn.speaker === speaker).length === 1;
}

/** The first question of a turn as a heading, and the rest of the turn as what is spoken. */
function question(words: Prose, level: number, source: Source): Block[] {
  const { start, end } = asked(words.text) ?? { start: 0, end: 0 };
  const around = [cut(words, 0, start, source.text), cut(words, end, words.text.length, source.text)]
    .filter(({ text }) => text !== '')
    .map((prose): Block => ({ kind: 'paragraph', prose, line: prose.line }));
  const spoken: Block[] = around.length > 0 ? [{ kind: 'spoken', blocks: around, line: words.line }] : [];
  if (end === 0) return spoken;
  const prose = cut(words, start, end, source.text);
  prose.spans = prose.spans.filter(({ kind }) => kind !== 'strong');
  return [{ kind: 'heading', level, prose, line: prose.line }, ...spoken];
}
