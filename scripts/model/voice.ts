import type { Box } from './box.ts';

/** The parts that type plays on a slide. A look gives each a family, a weight, a tracking and a size of its own. */
export type Voice = 'display' | 'head' | 'number' | 'strong' | 'text' | 'label' | 'mono';

/** How a look sets a voice. */
export interface Type {
  family: string;
  weight: number;
  /** Letter spacing in em. */
  tracking: number;
  /** How much larger than in the studio look, whose letters are large for their size. */
  scale: number;
  /** The least that a line may be high, in em: 0 but for scripts that need air. */
  leading: number;
}

export type Voices = Record<Voice, Type>;

/** The part of a look's tokens that a voice takes its family from: `--font-display` and so on. */
export const voiceFamilies: Record<Voice, string> = {
  ...{ display: 'display', head: 'display', number: 'display' },
  ...{ strong: 'text', text: 'text', label: 'label', mono: 'mono' },
};

/** The tracking that the boxes were drawn up with: the studio look's. */
const drawn: Record<Voice, number> = {
  display: -0.042,
  head: -0.028,
  number: -0.045,
  strong: -0.011,
  text: -0.011,
  label: -0.005,
  mono: 0,
};

/**
 * The voice of a box, which its weight and its tracking tell: the studio look sets every voice in one family, the larger the
 * tighter.
 */
export function voiceOf({ face, weight, tracking }: Box): Voice {
  if (face === 'mono') return 'mono';
  if (weight === 400) return 'text';
  if (weight === 500) return tracking > -0.01 ? 'label' : 'head';
  if (tracking <= -0.044) return 'number';
  if (tracking <= -0.03) return 'display';
  return tracking <= -0.018 ? 'head' : 'strong';
}

/** A box in a look's own numbers: larger letters stand on the same lines, so a box is as high in one look as in another. */
export function dress(box: Box, voices: Voices): Omit<Box, 'weight'> & Type & { voice: Voice } {
  const voice = voiceOf(box);
  const { family, weight, tracking, scale, leading } = voices[voice];
  const factor = drawn[voice] === 0 ? 1 : tracking / drawn[voice];
  const size = Math.round(box.size * scale);
  return {
    ...box,
    ...{ voice, family, weight, scale, size },
    leading: round(Math.max((box.leading * box.size) / size, leading)),
    tracking: round(box.tracking * factor),
  };
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000 || 0;
}

/**
 * The voices as a language needs them: square letters stand higher and joined ones reach further down, so that their lines need
 * air; and neither is set closer than it was drawn.
 * @param lang BCP 47
 */
export function airy(voices: Voices, lang: string): Voices {
  const [, tag = ''] = /^(zh|ja|ko|ar|he|fa|ur|hi|mr|ne|th)\b/i.exec(lang) ?? [];
  if (!tag) return voices;
  const square = /^(?:zh|ja|ko)$/i.test(tag);
  const least: Record<Voice, number> = {
    ...(square
      ? { display: 1.16, head: 1.24, strong: 1.4, text: 1.5 }
      : { display: 1.2, head: 1.34, strong: 1.4, text: 1.5 }),
    ...{ number: 0, label: 0, mono: 0 },
  };
  const aired = Object.entries(voices).map(([voice, type]) => {
    const tracking = Math.max(0, type.tracking);
    return [voice, { ...type, tracking, leading: Math.max(type.leading, least[voice as Voice]) }];
  });
  return Object.fromEntries(aired) as Voices;
}
