import type { Candidate, Context, Draft, LayoutRule, Material, Outline, Said, Sentence, When } from '#model';
import { capital, draft, fixed, points, said, titles } from '../words.ts';
import { boxes } from './boxes.ts';

/** What happened when, and what is planned (drawn hollow): at least three dates of a section, or four of the article. */
export const rule: LayoutRule = {
  name: 'timeline',
  budget: 66,
  boxes,
  propose: (material, context) => {
    const dated = material.sentences.map((sentence) => event(sentence, context));
    return material.sentences.flatMap((_, from) =>
      [3, 4, 5, 6].flatMap((length) => candidate(material, dated, from, from + length, context)),
    );
  },
  compose,
};

interface Event {
  date: When;
  sentence: Sentence;
  text: string;
  planned: boolean;
}

/** The first absolute date of a sentence and what the sentence says of it. */
function event(sentence: Sentence, context: Context): Event | undefined {
  const found = sentence.dates.find((one) => !one.relative && one.iso !== '');
  const date = found && qualified(found, sentence);
  if (!date || (sentence.kind !== 'prose' && sentence.kind !== 'item')) return undefined;
  const forms = points(sentence, context, 20)
    .map((point) => withoutDate(point.text, date.text))
    .filter((text) => context.words(text) >= 3 && context.words(text) <= 15);
  const holding = points(sentence, context, 20).some((point) => point.text.includes(date.text));
  const text = forms[0];
  return text && holding ? { date, sentence, text, planned: sentence.roles.includes('plan') } : undefined;
}

/** "the end of 2024" with the "by" that stands before it. */
function qualified(date: When, sentence: Sentence): When {
  const figure = sentence.figures.find((one) => one.qualifier !== '' && one.start < date.end && one.end > date.start);
  if (!figure) return date;
  const start = Math.min(date.start, figure.start);
  const end = Math.max(date.end, figure.end);
  return { ...date, start, end, text: sentence.text.slice(start, end) };
}

/** "In May 2024 the bridge opened" → "The bridge opened": the date stands above the words. */
function withoutDate(text: string, date: string): string {
  const safe = date.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const front = new RegExp(
    `^(?:(?:in|on|by|since|at|from|during|as of)\\s+)?(?:the\\s+)?${safe}\\s*[:,–—-]?\\s+`,
    'iu',
  );
  const end = new RegExp(`,?\\s+(?:in|on|since|at|during)\\s+(?:the\\s+)?${safe}$`, 'iu');
  return capital(text.replace(front, '').replace(end, '').trim());
}

function candidate(
  material: Material,
  dated: (Event | undefined)[],
  from: number,
  to: number,
  context: Context,
): Candidate[] {
  const events = dated.slice(from, to).filter((one): one is Event => !!one);
  if (to > material.sentences.length || !dated[from] || !dated[to - 1] || events.length < 3) return [];
  const used = new Set(events.map((one) => one.sentence.id));
  const slide = line(events, titles(material.sentences.slice(from, to), material, context, used), context);
  return slide ? [{ from, to, spends: [...used], worth: 0.9 + 0.75 * events.length, slides: [slide] }] : [];
}

/** The events in the order of time; two of one date share it only if they say different things. */
function line(events: Event[], all: Said[], context: Context): Draft | undefined {
  const ordered = [...events].sort((a, b) => a.date.iso.localeCompare(b.date.iso));
  const dates = new Set(ordered.map((one) => one.date.iso));
  if (dates.size < 3 || ordered.length > 6 || all.length === 0) return undefined;
  const slots = ordered.map((one) => ({
    date: said(capital(one.date.text), one.sentence),
    title: said(one.text, one.sentence),
    planned: one.planned,
  }));
  const words = [all[0]?.text ?? '', ...ordered.map((one) => `${one.date.text} ${one.text}`)].reduce(
    (sum, text) => sum + context.words(text),
    0,
  );
  if (words > 72) return ordered.length > 4 ? undefined : undefined;
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    ...ordered.flatMap((one) => [
      { box: 'date' as const, text: one.date.text },
      { box: 'solo' as const, text: one.text },
    ]),
  ]);
  return scale === undefined ? undefined : draft('timeline', all, { slots: { events: slots }, scale });
}

/** The article's own line of time, if no section has one and it names at least four dates. */
function compose({ article, chapters }: Outline, context: Context): Draft[] {
  if (chapters.some((chapter) => chapter.slides.some((slide) => slide.layout === 'timeline'))) return [];
  const byDate = new Map<string, Event>();
  for (const sentence of article.sentences) {
    const found = event(sentence, context);
    if (!found || found.text.endsWith('?')) continue;
    const known = byDate.get(found.date.iso);
    if (!known || found.sentence.worth > known.sentence.worth) byDate.set(found.date.iso, found);
  }
  const events = [...byDate.values()].sort((a, b) => b.sentence.worth - a.sentence.worth).slice(0, 6);
  if (events.length < 4) return [];
  for (const most of [6, 5, 4]) {
    const slide =
      events.length >= most ? line(events.slice(0, most), [fixed(context.pack.words.timeline)], context) : undefined;
    if (slide) return [slide];
  }
  return [];
}
