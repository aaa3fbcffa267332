import { type Box, dress, type LayoutRule, type Voices, voiceFamilies, voiceOf } from '#model';

/**
 * The boxes that the planner measures with, as CSS, so that a slide's geometry has one source: for each step of a
 * layout's scale the variables `--NAME-size`, `-weight`, `-leading`, `-tracking`, `-width`, `-lines`, in the look's own
 * numbers, and for each box one rule that sets the class of its name with them and in the family of its voice.
 */
export function boxesCss(rule: Pick<LayoutRule, 'name' | 'boxes'>, voices: Voices): string {
  const names = [...new Set(rule.boxes.flatMap((step) => Object.keys(step)))];
  const css = (declare: (name: string, box: Box, voices: Voices) => string) =>
    rule.boxes
      .map((step, at) => {
        const declared = Object.entries(step).map(([name, box]) => declare(name, box, voices));
        return `.slide.${rule.name}.scale-${at}{${declared.join('')}}`;
      })
      .join('');
  const classes = names.map((name) => type(rule.name, name, rule.boxes)).join('');
  return `${css(wide)}${classes}@media (max-width:600px){${css(portrait)}}`;
}

function wide(name: string, box: Box, voices: Voices): string {
  const { size, weight, leading, tracking, width, lines } = dress(box, voices);
  return (
    `--${name}-size:${size}px;--${name}-weight:${weight};--${name}-leading:${leading};` +
    `--${name}-tracking:${tracking}em;--${name}-width:${width}px;--${name}-lines:${lines};`
  );
}

/** On the portrait stage, which a phone shows at about half its size, small words grow and large ones come down. */
function portrait(name: string, box: Box, voices: Voices): string {
  return `--${name}-size:${phoneSize(dress(box, voices).size)}px;--${name}-width:none;`;
}

/** 16 px of a screen that is 390 px wide. */
const smallest = 30;

function phoneSize(size: number): number {
  return size <= 36 ? Math.max(smallest, size) : Math.round(36 + (size - 36) * 0.37);
}

function type(layout: string, name: string, boxes: LayoutRule['boxes']): string {
  const box = boxes.find((step) => step[name])?.[name];
  const family = box ? voiceFamilies[voiceOf(box)] : 'text';
  return (
    `.slide.${layout} .${name}{font-family:var(--font-${family});font-size:var(--${name}-size);` +
    `font-weight:var(--${name}-weight);line-height:var(--${name}-leading);` +
    `letter-spacing:calc(var(--${name}-tracking)*var(--tracked));max-width:var(--${name}-width)}`
  );
}
