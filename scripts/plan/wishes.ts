import {
  allSaid,
  type Article,
  type Block,
  type Directive,
  everySection,
  type LayoutRule,
  nearest,
  type Section,
  type Slide,
  type Warning,
} from '#model';
import { isLeftOut } from './directives.ts';
import { partOf } from './frame/frame-parts.ts';
import { proses } from './material.ts';

type Wish = Pick<Warning, 'code' | 'message' | 'hint'>;

/** Parts of the frame that the front matter asks for, and that the article has nothing for. */
export function unmetParts({ file, front }: Article, slides: Slide[]): Warning[] {
  return Object.entries(front.frame)
    .filter(([name, asked]) => asked && !slides.some(({ layout }) => partOf(layout) === name))
    .map(([name]) => {
      const message = `${name}: true does nothing here: the article has not what it takes`;
      return { code: 'frame-unmet', message, place: { file, line: front.places[name]?.line ?? 1, column: 1 } };
    });
}

/**
 * What the author asked for in a directive and does not get: a layout that there is not, or one that what stands there is not made
 * for; or a directive that nothing stands behind.
 */
export function unmetWishes(article: Article, slides: Slide[], rules: LayoutRule[]): Warning[] {
  const layouts = rules.filter(({ propose }) => propose).map(({ name }) => name);
  const byHand = article.front.slides === 'marked';
  return everySection(article)
    .filter((section) => !isLeftOut(section))
    .flatMap((section) =>
      section.blocks.flatMap((block, at): Warning[] => {
        if (block.kind !== 'directive') return [];
        const wish =
          unknownLayout(block, layouts) ??
          (byHand
            ? unlike(
                block,
                slides.filter((slide) => slide.section === section.id),
              )
            : unmet(block, behind(section, at), slides));
        return wish ? [{ ...wish, place: { file: article.file, line: block.line, column: 1 } }] : [];
      }),
    );
}

function unknownLayout({ name, value }: Directive, layouts: string[]): Wish | undefined {
  if (name !== 'layout' || layouts.includes(value)) return undefined;
  const near = nearest(value, layouts);
  const known = `Known are ${layouts.join(', ')}.`;
  const hint = near ? `Did you mean ${near}? ${known}` : known;
  return { code: 'layout-unknown', message: `There is no layout ${value}`, hint };
}

/** The block that a directive is said of. */
function behind({ blocks }: Section, at: number): Block | undefined {
  return blocks.slice(at + 1).find(({ kind }) => kind !== 'directive');
}

function unmet(directive: Directive, block: Block | undefined, slides: Slide[]): Wish | undefined {
  if (!block) {
    const message = `Nothing stands behind the directive ${directive.name}`;
    return {
      code: 'directive-idle',
      message,
      hint: 'Write it above the paragraph, list or heading that it is meant for.',
    };
  }
  const ids = new Set(proses(block).flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const isOne = (id: string) => ids.has(id);
  const speaking = slides.filter(({ notes }) => notes.some(({ sentences }) => sentences.some(isOne)));
  const showing = slides.filter((slide) => allSaid(slide).some(({ sources }) => sources.some(isOne)));
  const wanted = speaking.filter(({ layout }) => layout === directive.value);
  return unlike(directive, [...wanted, ...showing.filter(({ section }) => section !== '')]);
}

/** A layout that none of the slides has on which the words are. */
function unlike({ name, value }: Directive, slides: Slide[]): Wish | undefined {
  if (name !== 'layout' || slides.some(({ layout }) => layout === value)) return undefined;
  const instead = [...new Set(slides.map(({ layout }) => layout))].join(', ');
  const message = `What stands here cannot be shown as ${value}; it is ${instead ? `shown as ${instead}` : 'in the notes'}`;
  return { code: 'layout-unmet', message, hint: `It has nothing, or too much, of what ${value} shows.` };
}
