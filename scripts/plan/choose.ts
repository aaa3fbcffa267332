import { type Candidate, type Draft, type LayoutRule, oncePer } from '#model';
import { listings } from './listings.ts';

/** What the choice costs besides what the candidates are worth. */
export interface Prices {
  /** Of one more slide. */
  slide: number;
  /** Of the same layout twice in a row; twice as much the third time. */
  again: number;
  /** Slides of plain points in a row that are never gone beyond. */
  mostPoints: number;
  kinds: Kinds;
}

/** The kind of a slide, by its layout. */
export type Kinds = (slide: Draft | undefined) => string;

/** The kind of a layout is its name; but one that gives its words to a roomier one is heard as that: a pair is points, claims below a title. */
export const kindsOf = oncePer((rules: LayoutRule[]): Kinds => {
  const kinds = new Map(rules.map(({ name, roomier }) => [name, roomier ?? name]));
  return (slide) => (slide ? (kinds.get(slide.layout) ?? slide.layout) : '');
});

/** What went before: the kind of the last layout, and how often in a row. */
export interface Trail {
  kind: string;
  row: number;
}

export interface Choice {
  candidates: Candidate[];
  trail: Trail;
}

interface State {
  score: number;
  trail: Trail;
  previous?: State;
  taken?: Candidate;
}

/**
 * The best whole sequence of candidates over a run of sentences: each sentence spent at most once, their order kept. A longest path
 * through the positions between sentences, as TeX finds its line breaks (Knuth and Plass, "Breaking Paragraphs into Lines", 1981);
 * exact, since a candidate's price depends only on its predecessor's layout and that is part of the state.
 * @param length how many sentences there are
 */
export function choose(length: number, candidates: Candidate[], prices: Prices, before: Trail): Choice {
  const byStart = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = byStart.get(candidate.from);
    if (list) list.push(candidate);
    else byStart.set(candidate.from, [candidate]);
  }
  const trailOf = trails();
  const states: Map<Trail, State>[] = Array.from({ length: length + 1 }, () => new Map());
  reach(states[0], 0, trailOf(before));
  for (let at = 0; at < length; at++) {
    const here = [...(states[at]?.values() ?? [])];
    const from = byStart.get(at) ?? [];
    const counts = worthTaking(here);
    for (const state of here) {
      reach(states[at + 1], state.score, state.trail, state);
      for (const candidate of from)
        if (counts(state, prices.kinds(candidate.slides[0])))
          take(state, candidate, prices, trailOf, states[candidate.to]);
    }
  }
  const best = bestOf([...(states[length]?.values() ?? [])]);
  return { candidates: path(best), trail: best?.trail ?? before };
}

type TrailOf = (trail: Trail) => Trail;

/** Gives the same trail for the same kind and row, so that states are told apart by it: there are very many. */
function trails(): TrailOf {
  const known = new Map<string, Trail[]>();
  return ({ kind, row }) => {
    let rows = known.get(kind);
    if (!rows) {
      rows = [];
      known.set(kind, rows);
    }
    rows[row] ??= { kind, row };
    return rows[row];
  };
}

/**
 * Whether a state has to be gone on from with a candidate of a kind. All that did not end in that kind pay the same from here on and
 * come to the same: of them the best is enough, and the first, which opens the way, so that of equals the same is found as ever.
 */
function worthTaking(states: State[]): (state: State, kind: string) => boolean {
  const [first] = states;
  const second = states.find(({ trail }) => trail.kind !== first?.trail.kind);
  const best = bestOf(states);
  const next = bestOf(states.filter(({ trail }) => trail.kind !== best?.trail.kind));
  return (state, kind) =>
    state.trail.kind === kind ||
    state === (first?.trail.kind === kind ? second : first) ||
    state === (best?.trail.kind === kind ? next : best);
}

/** The first of the best. */
function bestOf(states: State[]): State | undefined {
  return states.reduce<State | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
}

function take(
  state: State,
  candidate: Candidate,
  prices: Prices,
  trailOf: TrailOf,
  states: Map<Trail, State> | undefined,
): void {
  const { slides, worth, authors } = candidate;
  const [only] = slides.length === 1 ? slides : [];
  const row = only ? rowWith(prices.kinds(only), state.trail) : 1;
  if (only?.layout === 'points' && row > prices.mostPoints + (authors ? ofAuthors : 0)) return;
  const price =
    slides.length * prices.slide +
    prices.again * Math.min(row - 1, only && listings.has(only.layout) ? mostOfCode : mostRow);
  reach(
    states,
    state.score + worth - price,
    trailOf(trailBehind(candidate, state.trail, prices.kinds)),
    state,
    candidate,
  );
}

/** Of code in a row no more is paid for again: there is no other way to show it, and without a slide it is not told at all. */
const mostOfCode = 1;

/** A row of points may be so much longer where the last of them is a list of the author's: without it what leads into it says nothing. */
const ofAuthors = 2;

/** What went before the next, once a candidate was chosen. */
export function trailBehind({ slides }: Candidate, before: Trail, kinds: Kinds): Trail {
  let trail = before;
  for (const slide of slides) trail = { kind: kinds(slide), row: rowWith(kinds(slide), trail) };
  // What one list or listing shows in many slides of code is as one.
  const row = slides.length > 1 && trail.kind === 'code' ? 1 : Math.min(trail.row, mostRow);
  return { kind: trail.kind, row };
}

/** How often in a row a kind is shown with one more slide. */
function rowWith(kind: string, before: Trail): number {
  return kind === before.kind ? before.row + 1 : 1;
}

/** A longer row is not told apart. */
const mostRow = 4;

/** Most ways to a state are worse than one that is known: only for a better one a state is made. */
function reach(
  states: Map<Trail, State> | undefined,
  score: number,
  trail: Trail,
  previous?: State,
  taken?: Candidate,
): void {
  const known = states?.get(trail);
  if (!known || score > known.score) states?.set(trail, { score, trail, previous, taken });
}

function path(end: State | undefined): Candidate[] {
  const taken: Candidate[] = [];
  for (let state = end; state; state = state.previous) if (state.taken) taken.push(state.taken);
  return taken.reverse();
}
