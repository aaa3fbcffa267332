/** What ties sentences together or raises the voice, and says nothing of the matter. */
export interface PassingWords {
  /** They open a sentence and say only how it hangs together with the one before: "however", "as a result". */
  connectives: string[];
  /** Those of them that announce what it all comes to: "in short", "above all". */
  summaries: string[];
  /** Openings that say nothing: "It is worth noting that". What stands behind them is the sentence. */
  fillerFrames: RegExp[];
  /** Where and when a report was written, in front of its first sentence. */
  dateline?: RegExp;
  /** What is said to the reader about the text, or asked of him, and is nothing to show: "Read on", "as the map below shows". */
  asides: RegExp[];
  /** How a sentence begins that asks or thanks whoever reads it, and is hardly ever what an article is about: "Thank you", "See". */
  requests?: RegExp;
  /** Adverbs and adjectives that only raise the voice: "very", "truly", "bold". */
  intensifiers: string[];
}
