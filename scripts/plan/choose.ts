import type { Candidate } from '#model';

/** What the choice costs besides what the candidates are worth. */
export interface Prices {
  /** Of one more slide. */
  slide: number;
  /** Of the same layout twice in a row; twice as much the third time. */
  again: number;
  /** Slides of plain points in a row that are never gone beyond. */
  mostPoints: number;
}

/** What went before: the last layout, and how often in a row. */
export interface Trail {
  layout: string;
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
  const states: Map<string, State>[] = Array.from({ length: length + 1 }, () => new Map());
  reach(states[0], { score: 0, trail: before });
  for (let at = 0; at < length; at++) {
    for (const state of states[at]?.values() ?? []) {
      reach(states[at + 1], { score: state.score, trail: state.trail, previous: state });
      for (const candidate of byStart.get(at) ?? []) {
        const next = take(state, candidate, prices);
        if (next) reach(states[candidate.to], next);
      }
    }
  }
  const best = [...(states[length]?.values() ?? [])].sort((a, b) => b.score - a.score)[0];
  return { candidates: path(best), trail: best?.trail ?? before };
}

function take(state: State, candidate: Candidate, prices: Prices): State | undefined {
  let { layout, row } = state.trail;
  let score = state.score + candidate.worth;
  for (const slide of candidate.slides) {
    row = slide.layout === layout ? row + 1 : 1;
    layout = slide.layout;
    if (layout === 'points' && row > prices.mostPoints && candidate.slides.length === 1) return undefined;
    score -= prices.slide + (row > 1 && candidate.slides.length === 1 ? prices.again * (row - 1) : 0);
  }
  return { score, trail: { layout, row: Math.min(row, 4) }, previous: state, taken: candidate };
}

function reach(states: Map<string, State> | undefined, state: State): void {
  const key = `${state.trail.layout} ${state.trail.row}`;
  const known = states?.get(key);
  if (!known || state.score > known.score) states?.set(key, state);
}

function path(end: State | undefined): Candidate[] {
  const taken: Candidate[] = [];
  for (let state = end; state; state = state.previous) if (state.taken) taken.push(state.taken);
  return taken.reverse();
}
