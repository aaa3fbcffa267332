import type { Context, Said, Sentence } from '#model';
import type { Point } from '../../rules/points/point.ts';
import { said } from '../../rules/words/words.ts';

/**
 * What a sentence says against a point that it concedes, which is shown behind it if the title does not say it; undefined where that
 * cannot be shown, and so neither can the point.
 */
export function takenBackBy({ unit, sentence }: Point, offered: Point[], title: Said): Point[] | undefined {
  if (!unit.conceded) return [];
  const behind = sentence.units.slice(sentence.units.indexOf(unit) + 1);
  if (behind.some(({ forms }) => forms.some(({ text }) => text === title.text))) return [];
  const rest = offered.find((one) => one.sentence === sentence && behind.includes(one.unit) && !one.leans);
  return rest && [rest];
}

/** What the sentences of a run claim and take back: titles, where there is no other. */
export function conceded(run: Sentence[], context: Context): Said[] {
  return run
    .flatMap((sentence) => (sentence.concessions ?? []).slice(0, 1).map((text) => said(text, sentence)))
    .filter(context.holds);
}

/** Whether what its sentence says against a title stands below it, where it says something. */
export function isTakenBack(title: Said, chosen: Point[], context: Context): boolean {
  const [id = ''] = title.sources;
  if (title.fixed || !context.sentence(id).concessions?.includes(title.text)) return true;
  return chosen.some(({ sentence, unit }) => sentence.id === id && !unit.conceded);
}
