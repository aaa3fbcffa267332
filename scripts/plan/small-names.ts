import {
  type Article,
  capital,
  functionWords,
  isSaid,
  type LanguagePack,
  type Said,
  type Sentence,
  type Slide,
  type Slot,
} from '#model';

/**
 * Slides on which a name that the article writes small keeps its letter where a line begins with it: "fs-crane lifts boats". Small are its
 * title, what opens its sentences with a hyphen in it, and a word that opens a paragraph where most open with a capital, as far as it is
 * nowhere written with one.
 */
export function withSmallNames<Shown extends Slide>(slides: Shown[], article: Article, pack: LanguagePack): Shown[] {
  const names = smallNames(article, pack);
  if (names.length === 0) return slides;
  const small = (words: Said): Said => {
    const name = names.find(
      (one) => words.text.startsWith(one) && !/[\p{L}\p{N}-]/u.test(words.text.charAt(one.length)),
    );
    return name ? { ...words, text: words.text.charAt(0).toLowerCase() + words.text.slice(1) } : words;
  };
  return slides.map((slide) => ({ ...slide, title: small(slide.title), slots: within(slide.slots, small) }));
}

/** As they would stand at the beginning of a line. */
function smallNames({ title, sentences }: Article, pack: LanguagePack): string[] {
  const opening = [title.text, ...sentences.flatMap(({ kind, text }) => (kind === 'prose' ? [text] : []))]
    .map(
      (text, at) =>
        (at === 0 ? /^\p{Ll}[\p{L}\d.-]*(?=$|:\s|\s[–—-]\s)/u : /^\p{Ll}[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+(?=\s)/u).exec(
          text,
        )?.[0],
    )
    .filter((word) => word !== undefined);
  return [...new Set([...opening, ...paragraphNames(sentences, pack)].map(capital))].filter(
    (name) => !sentences.some(({ text }) => text.includes(name)),
  );
}

/**
 * "npm" of "npm has taken them back": where all paragraphs are written small, none is a name, neither is a small word, "so", nor what only goes
 * on behind code or a list, "makes it float"; "npm will take it back" does something itself.
 */
function paragraphNames(sentences: Sentence[], pack: LanguagePack): string[] {
  const opening = sentences.flatMap(({ kind, paragraph, text }, at) => {
    const before = sentences[at - 1];
    const isBehind = before?.kind === 'code' || before?.kind === 'item';
    const goesOn = isBehind && !pack.auxiliaries.includes(text.split(/\s/u)[1] ?? '');
    return kind === 'prose' && paragraph !== before?.paragraph && !goesOn ? [text] : [];
  });
  const small = opening.flatMap((text) => /^\p{Ll}{2,}(?=\s)/u.exec(text)?.[0] ?? []);
  const large = opening.filter((text) => /^\p{Lu}/u.test(text)).length;
  return small.length < large ? small.filter((word) => !functionWords(pack).has(word)) : [];
}

function within<Held extends Slot>(slot: Held, small: (words: Said) => Said): Held {
  if (slot === null || typeof slot !== 'object') return slot;
  if (Array.isArray(slot)) return slot.map((one) => within(one as Slot, small)) as Held;
  if (isSaid(slot)) return small(slot) as Held;
  if ('kind' in slot) return slot;
  return Object.fromEntries(Object.entries(slot).map(([name, inner]) => [name, within(inner as Slot, small)])) as Held;
}
