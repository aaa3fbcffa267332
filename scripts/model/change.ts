/** A slide in its words alone, as deck.json tells of it: what two decks are compared by. */
export interface SlideWords {
  id: string;
  layout: string;
  kicker: string;
  title: string;
  appendix: boolean;
  texts: { role: string; text: string }[];
  /** What the speaker says, sentence by sentence. */
  notes: string[];
}

/** Words that are no longer as they were. Either side is empty where nothing stood or stands. */
export interface Wording {
  /** `title`, `kicker`, `layout`, `place`, `notes`, or the part that the words play, such as `points.lead`. */
  role: string;
  before: string;
  after: string;
}

/** What became of one slide. A slide that was moved may have been changed as well. */
export interface SlideChange {
  kind: 'new' | 'gone' | 'changed' | 'moved';
  id: string;
  title: string;
  /** As it is said aloud: "7", or "21.1" in the appendix; that of the earlier deck for a slide that is gone. */
  number: string;
  /** Where a moved slide was. */
  earlier?: string;
  wordings: Wording[];
}

/** What became of a deck between two builds. */
export interface DeckChange {
  changes: SlideChange[];
  /** Slides that are as they were, in their words and in their order. */
  untouched: number;
}
