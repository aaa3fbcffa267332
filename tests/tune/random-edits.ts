import { type Deck, likeness, type Sentence, type SentenceId, type Tuning, type TuningKind } from '#model';
import { type Edit, entryFor } from '../../scripts/tune/entry.ts';
import { listOf, spots, wordsIn } from '../../scripts/tune/places.ts';
import { shownOn } from '../../scripts/tune/forms.ts';
import { parseTuning } from '../../scripts/read/tuning.ts';
import { withEntry } from '../../scripts/write/tuning.ts';
import { deckFrom } from '../whole/deck-from.ts';
import { dice } from '../whole/dice.ts';

export interface Outcome {
  edits: number;
  entries: number;
  applied: number;
  stale: number;
  orphaned: number;
  /** What must never happen, in words. */
  faults: string[];
}

/** Tunes a text's deck at random, then edits the text at random, and holds every tuning against what became of its sentences. */
export async function randomEdits(text: string, file: string, seed: number): Promise<Outcome> {
  const random = dice(seed);
  const tuning = await randomTuning(text, file, random);
  const fates = new Map(
    tuning.entries.flatMap(({ rests, beside }) =>
      [...rests, ...beside].map((one): [string, string | undefined] => [one.text, one.text]),
    ),
  );
  const outcome: Outcome = { edits: 0, entries: tuning.entries.length, applied: 0, stale: 0, orphaned: 0, faults: [] };
  let now = text;
  for (let step = 0; step < 4; step++) {
    const edited = await randomEdit(now, file, random);
    if (!edited) continue;
    now = edited.text;
    outcome.edits++;
    for (const [quoted, current] of fates)
      if (current !== undefined && edited.fates.has(current)) fates.set(quoted, edited.fates.get(current));
    const { deck } = await deckFrom(now, tuning, file);
    outcome.faults.push(...faults(deck, tuning, fates).map((fault) => `${file}, seed ${seed}, step ${step}: ${fault}`));
    const last = deck.tuned ?? [];
    for (const state of ['applied', 'stale', 'orphaned'] as const)
      outcome[state] = last.filter((one) => one.state === state).length;
  }
  return outcome;
}

/** What became of a tuning against what became of its sentences: none lost, none on a wrong slide. */
function faults(deck: Deck, tuning: Tuning, fates: Map<string, string | undefined>): string[] {
  const found: string[] = [];
  const tuned = deck.tuned ?? [];
  if (tuned.length !== tuning.entries.length) found.push('an entry is lost');
  const byText = new Map<string, SentenceId[]>();
  for (const { id, text } of deck.sentences) byText.set(folded(text), [...(byText.get(folded(text)) ?? []), id]);
  tuning.entries.forEach((entry, at) => {
    const one = tuned[at];
    if (!one) return;
    const about = `${entry.kind} “${entry.says ?? entry.said ?? entry.slide}”`;
    const rests = entry.rests.map(({ text }) => fates.get(text));
    const anchors = [...entry.rests, ...entry.beside].map(({ text }) => ({ text, fate: fates.get(text) }));
    // The planner may have given up a slide of the frame.
    const gone = entry.frame && !deck.slides.some(({ section, layout }) => section === '' && layout === entry.layout);
    if (one.state === 'orphaned' && !gone && anchors.every(({ text, fate }) => text === fate))
      found.push(
        `${about} on “${entry.slide}” (${entry.layout}${entry.frame ? ', frame' : ''}) is orphaned (${one.why}), though its sentences are as they were`,
      );
    for (const { before, now } of one.changed) {
      if (fates.get(folded(before)) !== folded(now))
        found.push(`${about} took “${now}” for “${before}”, which is “${fates.get(before)}”`);
    }
    if (one.state === 'orphaned' || !one.slide) return;
    const slide = deck.slides.find(({ id }) => id === one.slide);
    if (!slide) return;
    const spoken = [...shownOn(slide), ...slide.notes.flatMap((note) => note.sentences)];
    const meant = rests.flatMap((text) => (text === undefined ? [] : (byText.get(text) ?? [])));
    // A point that was dropped has left nothing behind; there is one cover and one closing, whatever they still show.
    const isItself = entry.frame && slide.section === '' && slide.layout === entry.layout;
    if (!isItself && entry.kind !== 'drop-point' && meant.length > 0 && !meant.some((id) => spoken.includes(id)))
      found.push(`${about} stands on “${slide.title.text}”, which has nothing of its sentences`);
    const later = tuning.entries.slice(at + 1).map(({ kind }) => kind);
    const shown = [slide.title.text, slide.kicker, ...spots(slide).map(({ said }) => said.text)];
    if (entry.kind === 'point' && later.length === 0 && !shown.includes(entry.says ?? ''))
      found.push(`${about} does not stand on its slide “${slide.title.text}”`);
  });
  return found;
}

const kinds: TuningKind[] = [
  ...(['title', 'point', 'point', 'drop-point', 'add-point', 'order-points', 'kicker', 'notes'] as const),
  ...(['layout', 'split', 'merge', 'move', 'appendix', 'drop', 'pin'] as const),
];

async function randomTuning(text: string, file: string, random: () => number): Promise<Tuning> {
  let tuning = parseTuning('', 'talk.tuning.md');
  let { deck } = await deckFrom(text, tuning, file);
  for (let count = 0; count < 5; count++) {
    const edit = randomEntry(deck, pick(kinds, random), random);
    const entry = edit && entryFor(edit, deck);
    if (!entry || (entry.rests.length === 0 && !entry.frame)) continue;
    const next = parseTuning(withEntry(tuning, entry), tuning.file);
    const made = await deckFrom(text, next, file);
    // What cannot be done today (a layout that has nothing to show) is not offered in the page either.
    if (made.deck.tuned?.at(-1)?.state !== 'applied') continue;
    tuning = next;
    deck = made.deck;
  }
  return tuning;
}

function randomEntry(deck: Deck, kind: TuningKind, random: () => number): Edit | undefined {
  const slide = pick(deck.slides, random);
  if (!slide) return undefined;
  const edit = { kind, slide: slide.id };
  const words = pick(['Plainly put', 'In 47 words', 'Said by hand', 'The short of it'], random);
  const spot = pick(
    spots(slide).filter(({ role, said }) => role !== 'title' && said.sources.length > 0),
    random,
  );
  const items = listOf(slide)?.items ?? [];
  const point = (at: number) => wordsIn(items[at])[0]?.text;
  const body = deck.slides.filter(({ id, section }) => id !== slide.id && section !== '');
  switch (kind) {
    case 'point':
    case 'drop-point':
      return spot && { ...edit, text: spot.said.text, part: spot.role, says: kind === 'point' ? words : undefined };
    case 'title':
    case 'kicker':
    case 'notes':
      return { ...edit, says: words };
    case 'add-point':
      return items.length > 0 ? { ...edit, says: words, beside: point(items.length - 1) } : undefined;
    case 'order-points':
      return items.length > 1
        ? {
            ...edit,
            says: items
              .map((_, at) => point(at))
              .reverse()
              .join('\n'),
          }
        : undefined;
    case 'split':
      return items.length > 1 && slide.section ? { ...edit, beside: point(1) } : undefined;
    case 'layout':
      return slide.section ? { ...edit, says: pick(['points', 'statement'], random) } : undefined;
    case 'merge':
    case 'move':
      return slide.section ? { ...edit, beside: pick(body, random)?.id } : undefined;
    default:
      return slide.section ? edit : undefined;
  }
}

interface Edited {
  text: string;
  /** Sentences that are no longer what they were: their words now, or nothing where they are gone. */
  fates: Map<string, string | undefined>;
}

/** One edit as an author makes them: words changed, a sentence taken out or put in, a section moved. */
async function randomEdit(text: string, file: string, random: () => number): Promise<Edited | undefined> {
  const { sentences } = (await deckFrom(text, '', file)).planned;
  const counts = new Map<string, number>();
  for (const one of sentences) counts.set(one.text, (counts.get(one.text) ?? 0) + 1);
  const free = sentences.filter((one) => counts.get(one.text) === 1 && one.kind === 'prose' && one.words > 5);
  const one = pick(free, random);
  if (!one) return undefined;
  const choice = random();
  const source = text.slice(one.start, one.end);
  const around = (middle: string) => text.slice(0, one.start) + middle + text.slice(one.end);
  if (choice < 0.2) return checked(moveSection(text, random), sentences, new Map(), file);
  // Of two sentences that say the same, nobody can tell a deleted one from one that was reworded into the other.
  const twin = sentences.some((other) => other !== one && likeness(other.text, one.text) > 0.75);
  if (choice < 0.4 && twin) return undefined;
  if (choice < 0.4) return checked(around(''), sentences, new Map([[folded(one.text), undefined]]), file);
  if (choice < 0.55) return checked(around(`${source} ${pick(added, random)}`), sentences, new Map(), file);
  const word = pick(source.match(/(?<![\p{L}/#[(])\p{Ll}{4,}(?![\p{L}\])])/gu) ?? [], random);
  if (!word) return undefined;
  const edited = around(source.replace(word, pick(['otherwise', 'yonder', 'thereby'], random)));
  return checked(edited, sentences, new Map([[folded(one.text), 'edited']]), file, one.start);
}

const added = [
  'Nobody had foreseen this turn of events.',
  'Seven herons watched from the far bank.',
  'That much is plain to every visitor.',
];

function moveSection(text: string, random: () => number): string {
  const parts = text.split(/^(?=## )/mu);
  if (parts.length < 3) return text;
  const from = 1 + Math.floor(random() * (parts.length - 1));
  const [part = ''] = parts.splice(from, 1);
  parts.splice(1 + Math.floor(random() * (parts.length - 1)), 0, part.endsWith('\n') ? part : `${part}\n\n`);
  return parts.map((one) => (one.endsWith('\n') ? one : `${one}\n\n`)).join('');
}

/** An edit may join or part sentences by accident: only one that did what was meant counts. */
async function checked(
  text: string,
  before: Sentence[],
  fates: Edited['fates'],
  file: string,
  start = -1,
): Promise<Edited | undefined> {
  const { sentences } = (await deckFrom(text, '', file)).planned;
  const now = new Set(sentences.map((one) => folded(one.text)));
  const was = new Set(before.map((one) => folded(one.text)));
  for (const [quoted, fate] of fates) {
    if (now.has(quoted)) return undefined;
    const [edited] = sentences.flatMap((one) => (one.start === start ? [folded(one.text)] : []));
    if (fate && (!edited || was.has(edited))) return undefined;
    if (fate) fates.set(quoted, edited);
  }
  return [...was].every((quoted) => fates.has(quoted) || now.has(quoted)) ? { text, fates } : undefined;
}

/** A text as an entry quotes it: in one line. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function pick<Thing>(from: readonly Thing[], random: () => number): Thing {
  return from[Math.floor(random() * from.length)] as Thing;
}
