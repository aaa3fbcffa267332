import { type Block, cut, type Prose, type Question, type Section, type Signs } from '#model';
import { textOf, wordCount } from './words.ts';

/** Answers of a list of questions are short; longer ones are chapters whose headings ask. */
const longest = { each: 110, average: 75 };

/**
 * Finds the lists of questions and answers: a section whose heading says so, or three questions in a row with short
 * answers. They move from the blocks of their section to its questions.
 */
export function withQuestions(sections: Section[], signs: Signs, input: string): Section[] {
  const all = wordCount(sections.map(wordsIn).join('\n'));
  for (const section of sections) {
    const says = section.heading !== undefined && signs.faq(section.heading.text);
    const asked = ask(section, input);
    const short =
      asked.length >= 3 &&
      answersShort(asked) &&
      wordCount(asked.map(({ answer }) => textOf(answer)).join('\n')) < all / 2;
    if ((says && asked.length > 0) || short) take(section, asked);
    else withQuestions(section.sections, signs, input);
  }
  alike(sections, input);
  gather(sections, signs, all);
  return sections;
}

/** Where two chapters are lists of questions, a third that has nothing but one or two is another. */
function alike(sections: Section[], input: string): void {
  if (sections.filter(({ questions }) => questions.length > 0).length < 2) return;
  for (const section of sections) {
    if (section.questions.length > 0 || section.sections.length === 0 || section.blocks.length > 0) continue;
    const asked = ask(section, input);
    if (asked.length === section.sections.length && answersShort(asked)) take(section, asked);
  }
}

/** Sections in a row that each ask a question and answer it in short, after a heading with nothing of its own. */
function gather(sections: Section[], signs: Signs, all: number): void {
  for (let index = 0; index < sections.length; index++) {
    const head = sections[index] as Section;
    const says =
      head.heading !== undefined &&
      signs.faq(head.heading.text) &&
      head.questions.length === 0 &&
      head.sections.length === 0;
    const start = says ? index + 1 : index;
    let end = start;
    while (end < sections.length && asks(sections[end] as Section)) end++;
    const found = sections.slice(start, end).map(asQuestion);
    const few = wordCount(found.map(({ answer }) => textOf(answer)).join('\n')) < all / 2;
    if (says ? found.length >= 1 && answersShort(found, 3) : false) {
      head.questions = found;
      sections.splice(start, found.length);
    } else if (found.length >= 3 && answersShort(found) && few && !asksElsewhere(sections, start, end)) {
      const first = sections[start] as Section;
      sections.splice(start, found.length, {
        ...first,
        heading: undefined,
        blocks: [],
        sections: [],
        questions: found,
      });
    }
  }
}

/** Where nearly every section asks, as in an interview, the questions are the article. */
function asksElsewhere(sections: Section[], start: number, end: number): boolean {
  const others = [...sections.slice(0, start), ...sections.slice(end)];
  return (
    others.length === 0 ||
    others.filter(({ heading }) => heading && isQuestion(heading.text)).length >= others.length / 2
  );
}

function asks({ heading, sections, questions }: Section): boolean {
  return heading !== undefined && isQuestion(heading.text) && sections.length === 0 && questions.length === 0;
}

function asQuestion({ heading, blocks, line }: Section): Question {
  return { question: heading as Prose, answer: blocks, line };
}

function answersShort(questions: Question[], slack = 1): boolean {
  const counts = questions.map(({ answer }) => wordCount(textOf(answer)));
  const sum = counts.reduce((total, count) => total + count, 0);
  return (
    counts.every((count) => count > 0 && count <= longest.each * slack) &&
    sum <= longest.average * slack * counts.length
  );
}

function take(section: Section, asked: Question[]): void {
  const first = asked[0]?.line ?? 0;
  section.questions = asked;
  section.sections = section.sections.filter((inner) => !asked.some(({ question }) => question === inner.heading));
  section.blocks = section.blocks.filter(
    (block) => block.line < first && !asked.some(({ answer }) => answer.includes(block)),
  );
}

/** The questions of a section with their answers, in whichever way they are set. */
function ask(section: Section, input: string): Question[] {
  const under = section.sections.filter((inner) => inner.heading && inner.sections.length === 0);
  if (
    under.length > 0 &&
    under.length === section.sections.length &&
    under.every((inner) => asks(inner) || (under.length >= 3 && isQuestion(under[0]?.heading?.text ?? '')))
  ) {
    return under.map(asQuestion);
  }
  const questions: Question[] = [];
  for (const block of section.blocks) {
    const found = opened(block, input);
    if (found.length > 0) questions.push(...found);
    else questions.at(-1)?.answer.push(withoutMark(block, input));
  }
  return questions.filter(({ answer }) => answer.length > 0);
}

/** The question that a block asks, with what of its answer stands in the same block; several for a list of them. */
function opened(block: Block, input: string): Question[] {
  if (block.kind === 'heading' && isQuestion(block.prose.text))
    return [{ question: block.prose, answer: [], line: block.line }];
  if (block.kind === 'aside' && isQuestion(block.label)) return fromLabel(block, input);
  if (block.kind === 'list' && block.items.every(({ prose }) => isQuestion(firstOf(prose, input).question.text))) {
    return block.items.map(({ prose, blocks }) => {
      const { question, rest } = firstOf(prose, input);
      return { question, answer: [...rest, ...blocks], line: prose.line };
    });
  }
  if (block.kind !== 'paragraph') return [];
  const { question, rest } = firstOf(block.prose, input);
  const marked =
    block.prose.spans.some(({ kind, start }) => kind === 'strong' && start === 0) || mark.test(block.prose.text);
  const whole = rest.length === 0 && question.text.length <= 160;
  return isQuestion(question.text) && (marked || whole) ? [{ question, answer: rest, line: block.line }] : [];
}

const mark = /^(?:(?:Q(?:uestion)?|F(?:rage)?|P(?:regunta)?|问|問)\s*\d{0,2}\s*[:.：)]|\(?\d{1,2}[.)])\s*/iu;
const answer = /^(?:A(?:nswer|ntwort)?|R(?:éponse|espuesta)?|答)\s*\d{0,2}\s*[:.：)]\s*/iu;

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

function isQuestion(text: string): boolean {
  // In Japanese a question needs no mark: "寄贈はできますか".
  return /(?:[?？؟]|(?:ます|です|せん|した|しょう)か)["'”’)»]*$/u.test(text) && text.length <= 300;
}

function wordsIn(section: Section): string {
  return [textOf(section.blocks), ...section.sections.map(wordsIn)].join('\n');
}
