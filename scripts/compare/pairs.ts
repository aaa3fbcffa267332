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
    .flatMap((now) => lost.map((was) => ({ now: now.at, was: was.at, alike: likenessOf(was.words, now.words) })))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike);
  for (const { now, was } of likely) {
    if (earlier.has(now) || met.has(was)) continue;
    earlier.set(now, was);
    met.add(was);
  }
  return earlier;
}

function allWords({ title, texts, notes }: SlideWords): WordsIn {
  return wordsIn([title, ...texts.map(({ text }) => text), ...notes].join(' '));
}
