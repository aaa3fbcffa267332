import { type Deck, everySaid, type Slide, type Warning } from '#model';

/** What does not fit on a slide, as templates/screen/measure.js finds it. `by` is in px of the 1920 × 1080 stage. */
export interface Misfit {
  kind: 'stage' | 'margin' | 'foot' | 'cut' | 'cell' | 'words' | 'small';
  text: string;
  by: number;
}

/** An expression that gives the faults of each `.slide` of a page, in order: Fault[][]. */
export function measuring(script: string): string {
  return `(() => { ${script}
return [...document.querySelectorAll('.slide')].map((slide) => LecternMeasure(slide)); })()`;
}

/** One warning a slide, at the line of the article whose words do not fit. */
export function overflowWarnings(faults: Misfit[][], deck: Deck, file: string): Warning[] {
  return faults.flatMap((found, at) => {
    const slide = deck.slides[at];
    const [first] = found;
    if (!slide || !first) return [];
    const more = found.length > 1 ? `, and ${found.length - 1} more on this slide` : '';
    return {
      code: 'overflow',
      message: `“${clip(first.text)}” ${happenings[first.kind]} by ${first.by} px${more}`,
      place: { file, line: lineOf(slide, first, deck), column: 1 },
      slide: slide.id,
      hint: 'This should never happen: Lectern would like to see the article. A shorter sentence helps until it is mended.',
    };
  });
}

const happenings: Record<Misfit['kind'], string> = {
  stage: 'leaves the slide',
  margin: 'runs into the margin',
  foot: 'runs into the foot line',
  cut: 'is cut off',
  cell: 'is larger than its place',
  words: 'stands on other words',
  small: 'is too small to read',
};

/** Of the sentence that the words rest on; of the slide's title where they rest on none. */
function lineOf(slide: Slide, { text }: Misfit, deck: Deck): number {
  const resting = everySaid(slide).filter(({ said }) => said.text.includes(text));
  const ids = [...resting.flatMap(({ said }) => said.sources), ...slide.title.sources];
  const lines = new Map(deck.sentences.map(({ id, line }) => [id, line]));
  return ids.map((id) => lines.get(id)).find((line) => line !== undefined) ?? 1;
}

function clip(text: string): string {
  const letters = [...text];
  return letters.length > 48 ? `${letters.slice(0, 47).join('')}…` : text;
}
