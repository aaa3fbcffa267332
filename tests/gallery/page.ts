import { escaped } from '../../scripts/render/escaped.ts';
import { slideViews } from '../../scripts/render/slide-view.ts';
import { styles } from '../../scripts/render/styles.ts';
import { templates } from '../../scripts/render/templates.ts';
import type { Dress } from '../prove/looks.ts';
import type { Scenes } from './scenes.ts';

/**
 * One page with the same slides in every look, side by side. What a look says of its slides is said in a scope of its own,
 * so that no look knows of another.
 */
export function galleryPage(dresses: Dress[], scenes: Map<string, Scenes>, part: 'examples' | 'stress'): string {
  const looks = dresses.map((dress) => ({ dress, slides: drawn(dress, scenesOf(dress, scenes), part) }));
  const ids = [...new Set(looks.flatMap(({ slides }) => [...slides.keys()]))];
  const sheets = ids.map((id) => {
    const frames = looks.map(({ dress, slides }) => frame(dress, slides.get(id) ?? ''));
    return `<section class="sheet" id="${escaped(id)}"><h2>${escaped(id)}</h2>${frames.join('\n')}</section>`;
  });
  const title = part === 'examples' ? 'Every layout in every look' : 'Every slot filled to its budget';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${[...scenes.values()].map(scoped).join('\n')}
${pageStyle(Math.ceil(dresses.length / 2))}</style>
</head>
<body><main><h1>${title}</h1>
${sheets.join('\n')}
</main></body>
</html>`;
}

function scenesOf({ look }: Dress, scenes: Map<string, Scenes>): Scenes {
  const found = scenes.get(look);
  if (!found) throw new Error(`There are no scenes of the look ${look}.`);
  return found;
}

/** The slides of a look, by their ids: in the markup each has an id that no other look has. */
function drawn(
  { name }: Dress,
  { design, assets, deck, ...parts }: Scenes,
  part: 'examples' | 'stress',
): Map<string, string> {
  const own = parts[part].map((slide) => ({ ...slide, id: `${name.replace(' ', '-')}-${slide.id}` }));
  const views = slideViews({ ...deck, slides: own }, design, assets, (id) => `#${id}`);
  return new Map(
    parts[part].map(({ id, layout }, at) => [id, templates(design).slide(layout, views[at] as (typeof views)[number])]),
  );
}

function frame({ name, look, dark }: Dress, slide: string): string {
  const scheme = dark ? ' data-scheme="dark"' : '';
  return `<figure class="look" data-look="${look}"${scheme}><div class="frame">${slide}</div><figcaption>${escaped(name)}</figcaption></figure>`;
}

/** A look's style for its own frames only; faces of type cannot be in a scope, and need not be. */
function scoped({ design, assets, deck }: Scenes): string {
  const faces: string[] = [];
  const rest = styles(deck, design, assets).replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    faces.push(face);
    return '';
  });
  return `${faces.join('\n')}\n@scope (.look[data-look="${design.look.name}"]) {\n${rest.replaceAll(':root', ':scope')}\n}`;
}

/**
 * A sheet is a page of the PDF: two slides side by side at half their size, as many rows as there are pairs of looks. All lengths can be
 * divided by five: in pictures of 0.4 of the size no slide then stands between two pixels, whatever stands above it.
 */
function pageStyle(rows: number): string {
  const height = 150 + rows * 600;
  return `@page { size: 2050px ${height}px; margin: 0 }
body { margin: 0; background: #fff; color: #111; font: 24px/1.4 system-ui, sans-serif }
main > h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.sheet { display: grid; grid-template-columns: 960px 960px; gap: 30px; align-content: start; box-sizing: border-box;
  height: ${height}px; padding: 50px; break-after: page; overflow: hidden }
.sheet:last-child { break-after: auto }
.sheet h2 { grid-column: 1 / -1; margin: 0; font: 600 32px/45px system-ui, sans-serif }
.sheet[hidden] { display: none }
.look { margin: 0 }
.look .frame { width: 960px; height: 540px; overflow: hidden }
.look .slide { transform: scale(.5); transform-origin: 0 0 }
.look figcaption { margin-top: 5px; font-size: 22px; line-height: 25px }`;
}
