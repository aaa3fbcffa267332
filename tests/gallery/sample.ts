import type { Said, Slide, Slots } from '#model';

/** Words as a layout rule would hand them in. */
export function say(text: string, emphasis?: Said['emphasis']): Said {
  return { text, sources: [], ...(emphasis && { emphasis }) };
}

/** A template's own words. */
export function fixed(text: string): Said {
  return { text, sources: [], fixed: true };
}

/** A slide for looking at: its place in a deck is made up. */
export function sample(layout: string, form: string, scale: number, title: Said, slots: Slots): Slide {
  return {
    id: `${layout}-${form}-${scale}`,
    layout,
    title,
    slots,
    scale,
    section: 'tides',
    kicker: 'How the tide turns',
    appendix: false,
    notes: [],
    seconds: 40,
  };
}
