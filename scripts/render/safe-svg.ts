import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { escaped } from './escaped.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;

const tags = new Set(
  'svg g path rect circle ellipse polygon polyline line text tspan defs marker title desc'.split(' '),
);
const attributes = new Set(
  (
    'viewBox d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform fill stroke stroke-width stroke-dasharray ' +
    'font-size font-weight text-anchor dominant-baseline id refX refY markerWidth markerHeight markerUnits orient ' +
    'marker-start marker-end'
  ).split(' '),
);

/**
 * A drawing that an article had a say in, made safe to stand in a page: an SVG of shapes and words only, its colours the look's
 * tokens. Nothing else is carried over, neither style nor script nor link.
 * @param colours the colour that stands for each token, as `#rrggbb`
 * @returns nothing where there is no drawing in it
 */
export function safeSvg(markup: string, colours: Record<string, string>): string | undefined {
  const root = parseFragment(markup).childNodes.find((node) => 'tagName' in node && node.tagName === 'svg');
  if (!root || !('attrs' in root)) return undefined;
  const box = root.attrs.find(({ name }) => name === 'viewBox')?.value ?? '';
  if (!/^(?:-?[\d.]+[\s,]+){3}-?[\d.]+$/u.test(box)) return undefined;
  const tokens = new Map(Object.entries(colours).map(([token, colour]) => [rgbOf(colour), token]));
  return `<svg class="drawing" viewBox="${box}" aria-hidden="true" focusable="false">${inner(root, tokens)}</svg>`;
}

function inner(parent: Parent, tokens: Map<string, string>): string {
  return parent.childNodes
    .map((node) => {
      if ('value' in node) return escaped(node.value);
      if (!('tagName' in node) || !tags.has(node.tagName) || node.tagName === 'svg') return '';
      const own = node.attrs.flatMap(({ name, value }) => attribute(node.tagName, name, value, tokens));
      return `<${node.tagName}${own.join('')}>${inner(node, tokens)}</${node.tagName}>`;
    })
    .join('');
}

function attribute(tag: string, name: string, value: string, tokens: Map<string, string>): string[] {
  if (!attributes.has(name)) return [];
  if (name === 'fill' || name === 'stroke') return [` ${name}="${colour(tag, name, value, tokens)}"`];
  if (name === 'id') return /^[\w-]{1,80}$/u.test(value) ? [` id="${value}"`] : [];
  if (/url|script|[<>]/i.test(value) && !/^url\("?#[\w-]{1,80}"?\)$/u.test(value)) return [];
  return [` ${name}="${escaped(value)}"`];
}

/** A token for a colour that stands for one; one that fits for any other, so that the look stays one look. */
function colour(tag: string, name: 'fill' | 'stroke', value: string, tokens: Map<string, string>): string {
  if (value === 'none' || value === 'transparent' || /,\s*0\)$/u.test(value.replace(/^rgb\(.*/u, ''))) return 'none';
  const token = tokens.get(value.replace(/\s/gu, ''));
  if (token) return `var(--${token})`;
  if (tag === 'text' || tag === 'tspan') return 'var(--fg)';
  return name === 'stroke' ? 'var(--fg-3)' : 'var(--surface)';
}

function rgbOf(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red},${green},${blue})`;
}
