import { type Block, cut, opensBold, type Prose, type Question, type Section } from '#model';

/**
 * The questions of a section with their answers, in whichever way they are set.
 * @param says its heading says that there are questions in it: then they may stand before their answers in one paragraph
 */
export function ask(section: Section, input: string, says = false): Question[] {
  const under = section.sections.filter((inner) => inner.heading && inner.sections.length === 0);
  const mayAskBare = under.length >= 3 && isQuestion(under[0]?.heading?.text ?? '');
  if (
    under.length > 0 &&
    under.length === section.sections.length &&
    under.every((inner) => asks(inner) || (mayAskBare && !showsCode(inner)))
  ) {
    return under.map(asQuestion);
  }
  const questions: Question[] = [];
  for (const [at, block] of section.blocks.entries()) {
    // "You may also want to think of these:" makes what its list asks a part of what is said, and no list of questions.
    const isLed = block.kind === 'list' && !says && leads(section.blocks[at - 1]);
    const found = isLed ? [] : opened(block, input, says);
    if (found.length > 0) questions.push(...found);
    else questions.at(-1)?.answer.push(withoutMark(block, input));
  }
  return questions.filter(({ answer }) => answer.length > 0);
}

/** "How does it work?", "Why?", "An example": what shows code and asks nothing is no question that lost its mark. */
function showsCode({ blocks }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'code');
}

function leads(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]$/u.test(block.prose.text.trimEnd());
}

/** Whether a section is one question, which its heading asks. */
export function asks({ heading, sections, questions }: Section): boolean {
  return heading !== undefined && isQuestion(heading.text) && sections.length === 0 && questions.length === 0;
}

/** Such a section as a question: its heading is asked, its blocks are the answer. */
export function asQuestion({ heading, blocks, line }: Section): Question {
  return { question: heading as Prose, answer: blocks, line };
}

/** The question that a block asks, with what of its answer stands in the same block; several for a list of them. */
function opened(block: Block, input: string, says: boolean): Question[] {
  if (block.kind === 'heading' && isQuestion(block.prose.text))
    return [{ question: block.prose, answer: [], line: block.line }];
  if (block.kind === 'aside' && isQuestion(block.label)) return fromLabel(block, input);
  if (block.kind === 'list' && block.items.every(({ prose }) => isQuestion(firstOf(prose, input).question.text))) {
    const all = block.items.map(({ prose, blocks }): Question => {
      const { question, rest } = firstOf(prose, input);
      return { question, answer: [...rest, ...blocks], line: prose.line };
    });
    // Things to check are asked as well, and not all of them answered; what answers the last question may stand behind the list.
    const isTold = all.slice(0, -1).every(({ answer }) => answer[0]?.kind === 'paragraph');
    return isTold || all.every(({ answer }) => answer.length > 0) ? all : [];
  }
  if (block.kind !== 'paragraph') return [];
  const { question, rest } = firstOf(block.prose, input);
  const marked = opensBold(block.prose) || mark.test(block.prose.text);
  const whole = rest.length === 0 && question.text.length <= 160;
  return isQuestion(question.text) && (marked || whole || (says && rest.length > 0))
    ? [{ question, answer: rest, line: block.line }]
    : [];
}

const mark = /^(?:(?:Q(?:uestion)?|F(?:rage)?|P(?:regunta)?|问|問)\s*\d{0,2}\s*[:.：)]|\(?\d{1,2}[.)])\s*/i;

const answer = /^(?:A(?:ns|nswer|ntwort)?|R(?:éponse|espuesta)?|答)\s*\d{0,2}\s*[:.：)]\s*/i;

/** A prose that begins with a question: the question without its number, and what follows it. */
function firstOf(prose: Prose, input: string): { question: Prose; rest: Block[] } {
  const start = mark.exec(prose.text)?.[0].length ?? 0;
  const bold = prose.spans.find((span) => span.kind === 'strong' && span.start <= start);
  const stop = bold && /[?？]\s*$/.test(prose.text.slice(0, bold.end)) ? bold.end : end(prose.text, start);
  const question = cut(prose, start, stop, input);
  const after = cut(prose, stop, prose.text.length, input);
  if (after.text === '') return { question, rest: [] };
  return { question, rest: [withoutMark({ kind: 'paragraph', prose: after, line: after.line }, input)] };
}

/** One past the first question mark that ends a sentence. */
function end(text: string, start: number): number {
  const found = text.slice(start).search(/[?？]["'”’)]*(?:\s|$)|？/u);
  if (found < 0) return text.length;
  const marks = /^[?？]["'”’)]*/u.exec(text.slice(start + found))?.[0].length ?? 1;
  return start + found + marks;
}

function withoutMark(block: Block, input: string): Block {
  if (block.kind !== 'paragraph') return block;
  const length = answer.exec(block.prose.text)?.[0].length ?? 0;
  return length === 0 ? block : { ...block, prose: cut(block.prose, length, block.prose.text.length, input) };
}

function fromLabel(block: Extract<Block, { kind: 'aside' }>, input: string): Question[] {
  const at = input.indexOf(block.label, Math.max(0, lineStart(input, block.line)));
  const segments = at < 0 ? [] : [{ at: 0, source: at, length: block.label.length }];
  const question: Prose = { text: block.label, spans: [], segments, line: block.line, sentences: [] };
  return [{ question, answer: block.blocks, line: block.line }];
}

function lineStart(input: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line && at >= 0; count++) at = input.indexOf('\n', at) + 1;
  return at;
}

/** Whether a text ends as a question does, and is no longer than one. */
export function isQuestion(text: string): boolean {
  // In Japanese a question needs no mark: "寄贈はできますか".
  return /(?:[?？؟]|(?:ます|です|せん|した|しょう)か)["'”’)»]*$/u.test(text) && text.length <= 300;
}
