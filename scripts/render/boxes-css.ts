import type { Box, LayoutRule } from '#model';

/**
 * The boxes that the planner measures with, as CSS, so that a slide's geometry has one source: for each step of a
 * layout's scale the variables `--NAME-size`, `-weight`, `-leading`, `-tracking`, `-width`, `-lines`, and for each
 * box one rule that sets the class of its name with them.
 */
export function boxesCss(rule: Pick<LayoutRule, 'name' | 'boxes'>): string {
  const names = [...new Set(rule.boxes.flatMap((step) => Object.keys(step)))];
  const steps = rule.boxes.map((step, at) => `.slide.${rule.name}.scale-${at}{${variables(step, box)}}`).join('');
  const phone = rule.boxes.map((step, at) => `.slide.${rule.name}.scale-${at}{${variables(step, phoneBox)}}`).join('');
  const classes = names.map((name) => type(rule.name, name, rule.boxes)).join('');
  return `${steps}${classes}@media (max-width:600px){${phone}}`;
}

function variables(step: Record<string, Box>, declare: (name: string, box: Box) => string): string {
  return Object.entries(step)
    .map(([name, one]) => declare(name, one))
    .join('');
}

function box(name: string, { size, weight, leading, tracking, width, lines }: Box): string {
  return (
    `--${name}-size:${size}px;--${name}-weight:${weight};--${name}-leading:${leading};` +
    `--${name}-tracking:${tracking}em;--${name}-width:${width}px;--${name}-lines:${lines};`
  );
}

/** On the portrait stage small words keep their size and large ones come down. */
function phoneBox(name: string, { size }: Box): string {
  return `--${name}-size:${phoneSize(size)}px;--${name}-width:none;`;
}

export function phoneSize(size: number): number {
  return size <= 36 ? size : Math.round(36 + (size - 36) * 0.37);
}

function type(layout: string, name: string, boxes: LayoutRule['boxes']): string {
  const mono = boxes.some((step) => step[name]?.face === 'mono') ? 'font-family:var(--font-mono);' : '';
  return (
    `.slide.${layout} .${name}{${mono}font-size:var(--${name}-size);font-weight:var(--${name}-weight);` +
    `line-height:var(--${name}-leading);letter-spacing:calc(var(--${name}-tracking)*var(--tracked));` +
    `max-width:var(--${name}-width)}`
  );
}
