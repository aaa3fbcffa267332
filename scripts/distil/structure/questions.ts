import type { Question, Section, Signs } from '#model';
import { ask, asks, asQuestion, isQuestion } from './ask.ts';
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
    const asked = ask(section, input, says);
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

function wordsIn(section: Section): string {
  return [textOf(section.blocks), ...section.sections.map(wordsIn)].join('\n');
}
