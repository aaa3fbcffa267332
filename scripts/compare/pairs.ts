import { likenessOf, type SlideWords, type WordsIn, wordsIn } from '#model';

/** Slides that share less than this are two slides, not one that was changed. */
const least = 0.45;

/** For each slide of the later deck, by its place, the place of the earlier slide that it was; nothing for a new one. */
export function pairs(before: SlideWords[], after: SlideWords[]): Map<number, number> {
  const byId = new Map(before.map(({ id }, at) => [id, at]));
  const earlier = new Map<number, number>();
  after.forEach(({ id }, at) => {
    const same = byId.get(id);
    if (same !== undefined) earlier.set(at, same);
  });
  const met = new Set(earlier.values());
  const lost = before.flatMap((slide, at) => (met.has(at) ? [] : [{ at, words: allWords(slide) }]));
  const found = after.flatMap((slide, at) => (earlier.has(at) ? [] : [{ at, words: allWords(slide) }]));
  const likely = found
    .flatMap((now) =>
      lost.flatMap((was) => {
        const alike = mayBeAlike(was.words, now.words) ? likenessOf(was.words, now.words) : 0;
        return alike >= least ? [{ now: now.at, was: was.at, alike }] : [];
      }),
    )
    .sort((a, b) => b.alike - a.alike);
  for (const { now, was } of likely) {
    if (earlier.has(now) || met.has(was)) continue;
    earlier.set(now, was);
    met.add(was);
  }
  return earlier;
}

/** Two of very unlike lengths share too little, whatever their words are; most of what is held against each other is so. */
function mayBeAlike(one: WordsIn, other: WordsIn): boolean {
  return 2 * Math.min(one.count, other.count) >= least * (one.count + other.count);
}

function allWords({ title, texts, notes }: SlideWords): WordsIn {
  return wordsIn([title, ...texts.map(({ text }) => text), ...notes].join(' '));
}
