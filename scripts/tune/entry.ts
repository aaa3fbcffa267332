import type { Anchor, Deck, SentenceId, Slide, TuningEntry, TuningKind } from '#model';
import { Footing } from './footing.ts';
import { shownOn } from './forms.ts';
import { spots } from './places.ts';

/** A change as it is made on a slide that is shown. */
export interface Edit {
  kind: TuningKind;
  /** The slide's id. */
  slide: string;
  /** The words that are to be changed, as the slide shows them, and the part that they play. */
  text?: string;
  part?: string;
  says?: string;
  /** The id of the slide to move behind or to merge into, or the words of the point to split at or to add behind. */
  beside?: string;
}

/** What an entry quotes at most: enough to find its slide by, few enough to be read. */
const most = 8;

const aboutPoint: TuningKind[] = ['point', 'drop-point'];
const besideSlide: TuningKind[] = ['move', 'merge'];

/** An edit as an entry for the tuning file, or nothing where the deck does not show what it is about. */
export function entryFor(edit: Edit, deck: Pick<Deck, 'slides' | 'sentences'>): TuningEntry | undefined {
  const slide = deck.slides.find(({ id }) => id === edit.slide);
  if (!slide) return undefined;
  const spot = spots(slide).find(({ role, said }) => said.text === edit.text && (!edit.part || role === edit.part));
  if (aboutPoint.includes(edit.kind) && !spot) return undefined;
  const sources = aboutPoint.includes(edit.kind) ? (spot?.said.sources ?? []) : sentencesOf(slide, edit.kind);
  const beside = edit.beside === undefined ? [] : besideOf(edit, slide, deck.slides);
  if (!beside) return undefined;
  const footing = new Footing(deck.sentences, []);
  const anchors = (ids: SentenceId[]): Anchor[] => ids.slice(0, most).flatMap((id) => footing.anchor(id) ?? []);
  const said = { title: slide.title.text, kicker: slide.kicker, layout: slide.layout }[edit.kind as string];
  return {
    kind: edit.kind,
    slide: slide.title.text,
    layout: slide.layout,
    frame: slide.section === '',
    part: spot && aboutPoint.includes(edit.kind) ? spot.role : undefined,
    said: said ?? (aboutPoint.includes(edit.kind) ? edit.text : undefined),
    says: edit.says,
    rests: anchors(sources),
    beside: anchors(beside),
  };
}

/** What an entry about a whole slide rests on: what is shown, or what is spoken where the notes are changed. */
function sentencesOf(slide: Slide, kind: TuningKind): SentenceId[] {
  const shown = shownOn(slide);
  const spoken = [...new Set(slide.notes.flatMap((note) => note.sentences))];
  return kind === 'notes' || shown.length === 0 ? spoken : shown;
}

function besideOf({ kind, beside }: Edit, slide: Slide, slides: Slide[]): SentenceId[] | undefined {
  if (!besideSlide.includes(kind)) return spots(slide).find(({ said }) => said.text === beside)?.said.sources;
  const other = slides.find(({ id }) => id === beside);
  return other && sentencesOf(other, kind);
}
