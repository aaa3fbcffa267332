import type { Article, Figure, LanguagePack, Sentence, Warning } from '#model';
import type { Stems } from '../stem.ts';
import { ownClaims, inShort, placeOf } from './place-of.ts';

/** A figure in its sentence, with what is said of it. */
interface Told {
  figure: Figure;
  sentence: Sentence;
  about: Set<string>;
}

/** So much of what is said of two figures must be the same for them to be one. */
const alike = 0.7;

/** "The bridge cost 3 million" here and "4 million" there: one thing, one unit, one time, and two values. */
export function twoValues(article: Article, _: LanguagePack, stems: Stems): Warning[] {
  const told = ownClaims(article).flatMap((sentence) => figuresOf(sentence, stems));
  const before = new Map<string, Told[]>();
  return told.flatMap((one) => {
    const kind = kindOf(one);
    const ofKind = before.get(kind) ?? [];
    const other = ofKind.find((earlier) => disagree(earlier, one));
    ofKind.push(one);
    before.set(kind, ofKind);
    if (!other) return [];
    const { figure, sentence } = other;
    const message = `“${one.figure.text}” here, “${figure.text}” in line ${sentence.line}: is that the same thing? “${inShort(one.sentence.text)}”`;
    const hint = 'A listener hears both. Make them agree, or say what tells them apart.';
    return [{ code: 'two-values', message, place: placeOf(article, one.sentence), hint }];
  });
}

const counted: Figure['measure'][] = ['count', 'share', 'money', 'duration'];

/** One figure of a measure is what its sentence is about; of several, who knows which is which. */
function figuresOf(sentence: Sentence, stems: Stems): Told[] {
  const figures = sentence.figures.filter(({ measure }) => counted.includes(measure));
  return figures
    .filter((figure) => figures.filter(({ measure }) => measure === figure.measure).length === 1)
    .map((figure) => ({ figure, sentence, about: about(figure, sentence, stems) }))
    .filter((told) => told.about.size >= 3);
}

/** The words of the sentence without its numbers. */
function about({ unit }: Figure, sentence: Sentence, stems: Stems): Set<string> {
  const words = stems(sentence.text).filter((word) => !/\p{N}/u.test(word));
  const units = new Set(stems(unit));
  return new Set(words.filter((word) => !units.has(word)));
}

function disagree(one: Told, other: Told): boolean {
  if (one.figure.value === other.figure.value || one.sentence.paragraph === other.sentence.paragraph) return false;
  const shared = [...one.about].filter((word) => other.about.has(word)).length;
  return shared >= 3 && shared >= alike * Math.max(one.about.size, other.about.size);
}

/** Its measure, its unit and its time: two figures that differ in one of them are two things. */
function kindOf({ figure: { measure, unit }, sentence }: Told): string {
  const times = sentence.dates.map(({ text }) => text.toLowerCase()).join(' ');
  return [measure, unit.toLowerCase().replace(/s$/u, ''), times].join('\n');
}
