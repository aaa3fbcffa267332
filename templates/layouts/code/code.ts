import type { Candidate, Code, Context, Draft, LayoutRule, Material, Said, Sentence, Warning } from '#model';
import { isLegible } from '../diagram/legible.ts';
import { fitting } from '../fit.ts';
import { announcedBy, leadIn } from '../lead.ts';
import { bestPoint } from '../point.ts';
import { draft, titles } from '../titles.ts';
import { said } from '../words.ts';
import { boxes } from './boxes.ts';
import { type Page, pages, untabbed } from './pages.ts';

/** Code as it is written, with a sentence that says what it does. Long code goes on at a blank line. */
export const rule: LayoutRule = {
  name: 'code',
  budget: 160,
  boxes,
  propose: (material, context) =>
    material.blocks.flatMap(({ block, from }) =>
      block.kind === 'code' && block.text.trim() !== '' && !isLegible(block) && !isInSentence(block, from, material)
        ? [0, 1, 2, 3].flatMap((before) => slides(block, material, from, before, context))
        : [],
    ),
};

/** "The words / `if (wet) bail()` / stand everywhere": a line set apart in the middle of a sentence says nothing without it. */
function isInSentence({ text }: Code, at: number, { sentences }: Material): boolean {
  const [before, after] = [sentences[at - 1]?.text ?? '', sentences[at + 1]?.text ?? ''];
  const isFew = text.trim().split(/\s+/u).length <= fewWords && !/[\n({]/u.test(text.trim());
  return isFew && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(after);
}

/** In words: with more, and with a call or a block in it, code says something by itself. */
const fewWords = 5;

/** Nobody reads more code than this in a talk; the rest of it is in the notes, and the author is told. */
const mostSlides = 4;

function slides(code: Code, material: Material, at: number, before: number, context: Context): Candidate[] {
  const from = at - before;
  const lead = material.sentences.slice(from, at);
  if (from < 0 || lead.some((sentence) => sentence.kind !== 'prose' && sentence.kind !== 'item')) return [];
  const parts = pages(code, context);
  const shown = parts.slice(0, mostSlides);
  const own = code.prose.sentences;
  const all = fitting(codeTitles(lead, own, material, context), boxes, context);
  const drafts = shown.flatMap((page, index): Draft[] => {
    const line = index === 0 ? explained(lead, all[0], context) : undefined;
    const least = parts.length > 1 ? sharedStep : 0;
    const told = fits(page, line?.text, all[0]?.text ?? '', least, context);
    const scale = told ?? fits(page, undefined, all[0]?.text ?? '', least, context);
    const slots = { code: page.code, first: page.first };
    return scale === undefined
      ? []
      : [draft('code', all, { slots: line && told !== undefined ? { ...slots, line } : slots, scale })];
  });
  if (!drafts[0]) return [];
  drafts[0].warning = leftOut(code, shown, parts, context);
  return [
    {
      from,
      to: at + 1,
      spends: [...own.map(({ id }) => id), ...drafts.flatMap((one) => one.title.sources)],
      worth: 2.2 * drafts.length + 0.3 * before,
      slides: drafts,
    },
  ];
}

/** What leads into the code, whole; else the nearest point before it that the title does not make. */
function explained(lead: Sentence[], title: Said | undefined, context: Context): Said | undefined {
  const announcing = lead.at(-1);
  const whole =
    announcing && !title?.sources.includes(announcing.id) ? leadIn(announcing, context, mostLine) : undefined;
  if (whole) return whole;
  const best = [...lead].reverse().map((sentence) => bestPoint(sentence, context, 16));
  const point = best.find((one) => one && context.alike(one.text, title?.text ?? '') < sameWords);
  return point && said(point.text, point.sentence);
}

/** From here on, a line says what the title says. */
const sameWords = 0.8;

/** In words: two lines above the code. */
const mostLine = 24;

/** Parts of one listing look alike: none of them is set as large as a few lines by themselves. */
const sharedStep = 2;

/** What leads into the code, else its heading, else what it defines. */
function codeTitles(lead: Sentence[], own: Sentence[], material: Material, context: Context): Said[] {
  const name = own[0] && defined.exec(own[0].text)?.[1];
  const named = own[0] && name ? [said(name, own[0])] : [];
  const [last] = lead.slice(-1);
  const announced = last ? [...announcedBy(last, context), ...called(last, context)] : [];
  const all = [...announced, ...titles(lead, material, context), ...named];
  return all.sort((one, other) => Number(one.fixed ?? false) - Number(other.fixed ?? false));
}

/** In words: "Install the crane:" calls what comes, a longer line only leads to it. */
const [leastCalled, mostCalled] = [2, 5];

function called(sentence: Sentence, context: Context): Said[] {
  const line = leadIn(sentence, context, mostCalled, leastCalled);
  return line && !context.pack.bare.pointing.test(line.text.split(' ').at(-1) ?? '') ? [line] : [];
}

/** The name of the first thing that code defines. */
const defined =
  /(?:^|\n)[ \t]*(?:export\s+|pub\s+|public\s+|async\s+)*(?:func|function|fn|def|class|type|struct|enum|trait|interface)\s+(?:\([^)]*\)\s*)?(?!(?:main|foo|bar|baz|test|example|setup|init|run)\b)([A-Za-z_]\w{2,})/iu;

/** The step on which no line is cut and all lines are on the slide. */
function fits(
  { code }: Page,
  line: string | undefined,
  title: string,
  least: number,
  context: Context,
): number | undefined {
  const texts = [
    { box: 'title' as const, text: title },
    { box: 'code' as const, text: untabbed(code.text) },
    ...(line ? [{ box: 'line' as const, text: line }] : []),
  ];
  return context.step(boxes, texts, least);
}

function leftOut(code: Code, shown: Page[], parts: Page[], context: Context): Warning | undefined {
  const next = parts[shown.length];
  if (!next) return undefined;
  const lines = code.text.replace(/\s+$/u, '').split('\n').length;
  return {
    code: 'code-long',
    message: `The slides show the first ${next.first - 1} of the ${lines} lines of code; the rest is in the notes`,
    place: { file: context.file, line: code.line, column: 1 },
    hint: 'A room follows a dozen lines; show the ones that matter.',
  };
}
