import { type Anchor, likeness, type Sentence, type SentenceId } from '#model';

/** An anchor with the sentence that it now means. */
export interface Found {
  anchor: Anchor;
  sentence: Sentence;
  /** True where its words are no longer those that were quoted. */
  changed: boolean;
}

/** From this likeness on a sentence with new words is held to be the same: among no, one or both of the neighbours it had. */
const least = [0.75, 0.5, 0.3] as const;

/**
 * The sentences of an article, to find those again that a tuning rests on. One whose words did not change is known by its
 * mark. One that was edited is known by its neighbours and its likeness together, and never taken for one that was
 * already there when the entry was written.
 */
export class Footing {
  private readonly places = new Map<SentenceId, number>();
  private readonly byWords = new Map<string, number[]>();

  /** @param quoted every anchor of the tuning: what one of them means, no other can have become */
  constructor(
    private readonly sentences: Sentence[],
    private readonly quoted: Anchor[],
  ) {
    sentences.forEach(({ id, text }, at) => {
      this.places.set(id, at);
      const words = plain(text);
      this.byWords.set(words, [...(this.byWords.get(words) ?? []), at]);
    });
  }

  /** The sentence that an anchor means, or nothing if it is gone. */
  find(anchor: Anchor): Found | undefined {
    const same = this.byWords.get(plain(anchor.text)) ?? [];
    const at = same.length > 0 ? this.likeliest(same, anchor) : this.edited(anchor);
    const sentence = at === undefined ? undefined : this.sentences[at];
    return sentence && { anchor, sentence, changed: same.length === 0 };
  }

  /** A sentence as an entry quotes it. */
  anchor(id: SentenceId): Anchor | undefined {
    const at = this.places.get(id);
    const sentence = at === undefined ? undefined : this.sentences[at];
    if (at === undefined || !sentence) return undefined;
    return { text: sentence.text, id, before: this.sentences[at - 1]?.id, after: this.sentences[at + 1]?.id };
  }

  /** Of sentences with the same words, the one among the same neighbours. */
  private likeliest(places: number[], anchor: Anchor): number | undefined {
    const score = (at: number) => 2 * this.neighbours(at, anchor) + (this.sentences[at]?.id === anchor.id ? 1 : 0);
    return [...places].sort((a, b) => score(b) - score(a))[0];
  }

  private edited(anchor: Anchor): number | undefined {
    const known = new Set([anchor.before, anchor.after, ...this.quoted.map(({ id }) => id)]);
    const gap = this.gap(anchor);
    const free = this.sentences.flatMap(({ id, text }, at) => (known.has(id) ? [] : [{ at, text }]));
    const likely = free
      .map(({ at, text }) => ({ at, beside: this.neighbours(at, anchor), alike: likeness(anchor.text, text) }))
      .filter(({ beside, alike }) => !(beside === 0 && gap) && alike >= (least[beside] ?? 1))
      .sort((a, b) => b.beside - a.beside || b.alike - a.alike);
    const [best, second] = likely;
    // Two that are as likely are none: better an orphan than a wrong slide.
    return best && second && best.beside === second.beside && best.alike === second.alike ? undefined : best?.at;
  }

  /** Whether both neighbours are still there and nothing stands between them: the sentence was taken out. */
  private gap({ before, after }: Anchor): boolean {
    const [left, right] = [before, after].map((id) => (id ? this.places.get(id) : undefined));
    return left !== undefined && right === left + 1;
  }

  /** How many of the neighbours that it had a sentence still has: none, one or both. */
  private neighbours(at: number, { before, after }: Anchor): number {
    const beside = (id: SentenceId | undefined, place: number) => id !== undefined && this.sentences[place]?.id === id;
    return Number(beside(before, at - 1)) + Number(beside(after, at + 1));
  }
}

/** Case, marks and spaces do not make another sentence. */
function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? words.join(' ') : text.trim();
}
