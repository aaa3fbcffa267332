import { type Block, type Material, type Note, oncePer, type Sentence, type Slide } from '#model';
import { proses } from './material.ts';

/**
 * What the speaker says to a run of sentences: all of them, whole, in paragraphs as the author set them.
 * The first slide of a section also gets its heading, to breathe at.
 */
export function notesOf(material: Material, from: number, to: number, first: boolean): Note[] {
  const notes: Note[] = [];
  const heading = material.section.heading?.sentences ?? [];
  if (first && heading.length > 0) notes.push({ kind: 'heading', sentences: heading.map((sentence) => sentence.id) });
  const kinds = kindBySentence(material);
  let last: Sentence | undefined;
  for (const sentence of material.sentences.slice(from, to)) {
    const kind = kinds.get(sentence.id) ?? 'paragraph';
    const open = notes.at(-1);
    if (
      last &&
      open &&
      open.kind === kind &&
      kind !== 'item' &&
      kind !== 'row' &&
      last.paragraph === sentence.paragraph
    )
      open.sentences.push(sentence.id);
    else notes.push({ kind, sentences: [sentence.id] });
    last = sentence;
  }
  return notes;
}

/** The blocks of a section are gone through once, and not for each of its slides. */
const kindBySentence = oncePer(({ blocks }: Material) => {
  const kinds = new Map<string, Note['kind']>();
  for (const { block } of blocks) {
    for (const prose of proses(block))
      for (const sentence of prose.sentences) kinds.set(sentence.id, kindOf(block, sentence));
  }
  return kinds;
});

function kindOf(block: Block, sentence: Sentence): Note['kind'] {
  if (sentence.kind === 'code' || block.kind === 'maths') return 'code';
  if (sentence.kind === 'row' || sentence.kind === 'caption' || sentence.kind === 'item') return sentence.kind;
  return block.kind === 'quote' ? 'quote' : 'paragraph';
}

/** Every sentence in somebody's notes: one that no slide speaks for goes to the slide that says the sentence before it. */
export function complete(slides: Slide[], sentences: Sentence[]): Slide[] {
  const home = new Map<string, number>();
  slides.forEach((slide, at) => {
    for (const note of slide.notes) for (const id of note.sentences) home.set(id, at);
  });
  const added = new Map<number, Note[]>();
  let last = 0;
  for (const sentence of sentences) {
    const at = home.get(sentence.id);
    if (at !== undefined) last = at;
    else added.set(last, [...(added.get(last) ?? []), { kind: kindAlone(sentence), sentences: [sentence.id] }]);
  }
  return slides.map((slide, at) =>
    added.has(at) ? { ...slide, notes: [...slide.notes, ...(added.get(at) ?? [])] } : slide,
  );
}

function kindAlone(sentence: Sentence): Note['kind'] {
  const { kind } = sentence;
  if (kind === 'code' || kind === 'maths') return 'code';
  if (kind === 'row' || kind === 'caption' || kind === 'item') return kind;
  return kind === 'heading' || kind === 'title' ? 'heading' : 'paragraph';
}
