import { type Article, type Candidate, everySaid, frameParts, type Material, type Section } from '#model';
import { materialOf } from '../material.ts';

/** The material of a hand-made slide. Its sentences claim nothing: the title is the author's own. */
export function material(section: Section): Material {
  const own = materialOf(section, '');
  return { ...own, sentences: own.sentences.map((sentence) => ({ ...sentence, claims: [], headline: '' })) };
}

/** Whether the slides of a candidate hold every word of its run, in whatever parts they set it. */
export function showsWhole({ from, to, slides }: Candidate, { sentences }: Pick<Material, 'sentences'>): boolean {
  // A sentence may go on on the next slide, whose heading stands between its halves.
  const parts = slides.flatMap((draft) => everySaid(draft).map(({ said }) => said.text));
  const shown = bare([...slides.map(({ title }) => title.text), ...parts].join(' '));
  return sentences.slice(from, to).every(({ text }) => shown.includes(bare(text)));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first slide, where it holds the title and at most a line under it. */
export function coverOf({ sections }: Article): Section | undefined {
  const [first] = sections;
  if (!first?.heading || sections.length === 1) return undefined;
  const shown = first.blocks.filter(({ kind }) => kind !== 'spoken' && kind !== 'directive');
  const isLine = shown.every((block) => block.kind === 'paragraph' && block.prose.text.split(/\s+/).length <= 14);
  return shown.length <= 1 && isLine ? first : undefined;
}

/** Of the frame a hand-made deck has only what its front matter switches on, and a cover if its first slide is one. */
export function markedFrame(article: Article): Article {
  const cover = coverOf(article);
  const off = Object.fromEntries(frameParts.map((part) => [part, false]));
  const line = cover?.blocks.find((block) => block.kind === 'paragraph');
  const subtitle = article.subtitle ?? line?.prose;
  return {
    ...article,
    front: { ...article.front, frame: { ...off, ...article.front.frame, title: cover !== undefined } },
    ...(subtitle ? { subtitle } : {}),
  };
}
