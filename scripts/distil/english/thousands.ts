import type { Sentence, Unit } from '#model';

/** Stands for the comma in "1,200" while clauses are sought. No letter is written so (Unicode keeps it for programs), and no pattern looks for it. */
const mark = '\uffff';

const comma = /,(?=\d)/g;
const hiddenComma = new RegExp(`${mark}(?=\\d)`, 'g');

/** The sentence with the commas inside its numbers hidden, letter for letter: what takes it apart meets only commas that part words. */
export function withoutThousands(sentence: Sentence): Sentence {
  const text = hidden(sentence.text);
  if (text === sentence.text) return sentence;
  const hedges = sentence.hedges.map((hedge) => ({ ...hedge, text: hidden(hedge.text) }));
  const figures = sentence.figures.map((figure) => ({ ...figure, digits: hidden(figure.digits) }));
  return { ...sentence, text, hedges, figures };
}

/** The unit as the author wrote it. */
export function withThousands(unit: Unit): Unit {
  return {
    ...unit,
    forms: unit.forms.map((form) => ({ ...form, text: shown(form.text) })),
    ...(unit.support === undefined ? {} : { support: shown(unit.support) }),
  };
}

/** A text with its commas before digits hidden. */
export function hidden(text: string): string {
  return text.replace(comma, mark);
}

/** A text whose commas were hidden, as it was. */
export function shown(text: string): string {
  return text.replace(hiddenComma, ',');
}
