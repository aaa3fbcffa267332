/** deck.json as a stranger would read it: only what docs/deck.schema.json promises, nothing from the builder's own code. */
export interface DeckFile {
  meta: {
    title: string;
    titleInferred?: boolean;
    lang: string;
    minutes: number;
    minutesAsked?: number;
  };
  sentences: DeckSentence[];
  slides: DeckSlide[];
  dropped: { text: string; line: number; reason: string }[];
  warnings: { code: string; message: string; line: number | null; slide: string | null }[];
}

export interface DeckSentence {
  id: string;
  kind?: string;
  text: string;
  section: string;
  line: number;
  start: number;
  end: number;
}

export interface DeckText {
  role: string;
  text: string;
  sources: string[];
  fixed?: boolean;
}

export interface DeckSlide {
  id: string;
  layout: string;
  /** Empty for the frame: title, agenda, takeaways … */
  section: string;
  appendix: boolean;
  kicker: string;
  title: string;
  /** Which part of how many, where one title stands over several slides. */
  part?: { number: number; of: number };
  texts: DeckText[];
  /** Ids of sentences, or words of their own. */
  notes: string[];
  sources: string[];
}

/** A slide's words in the order a reader meets them, the title first; one that rests on nothing is the template's own. */
export function everyText(slide: DeckSlide): DeckText[] {
  const fixed = slide.sources.length === 0 && { fixed: true };
  return [{ role: 'title', text: slide.title, sources: slide.sources, ...fixed }, ...slide.texts];
}

export function isCode(text: DeckText): boolean {
  return /(^|\.)(code|maths)(\.|$)/.test(text.role);
}

/** The kind of a slide, whatever variants of it a design has: `points-cards` is `points`. */
export function kindOf(layout: string): string {
  const kinds: [RegExp, string][] = [
    [/^stats?$|^stat-|^numbers|four/, 'stats'],
    [/^point|^bullets|^list/, 'points'],
    [/^proportion|^waffle|^donut|^ring/, 'proportion'],
    [/^faq/, 'faq'],
    [/^image|^picture|^gallery/, 'image'],
    [/^bars?|^chart/, 'bars'],
  ];
  return kinds.find(([pattern]) => pattern.test(layout))?.[1] ?? layout;
}

/** Kinds that frame the talk rather than carry a section's words. */
export const frameKinds = new Set(['title', 'agenda', 'section', 'takeaways', 'questions', 'closing', 'sources']);
