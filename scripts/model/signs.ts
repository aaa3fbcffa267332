/** What all languages together know of lines that are no prose; for those who read before the language is known. */
export interface Signs {
  /** Why the line is no part of the article, or undefined if it is. */
  noise(line: string): string | undefined;
  /** Whether the line is of the page around the article: "Skip to content", "12 comments". */
  pageLine(line: string): boolean;
  /** Whether the line is of the page around the article, if no prose follows it: it could be a heading as well. */
  pageHeading(line: string): boolean;
  /** Whether a heading says nothing of what it heads: "Introduction". */
  emptyHeading(heading: string): boolean;
  /** Why what stands under a heading is no part of the article, or undefined if it is: "References". */
  tail(heading: string): string | undefined;
  /** Whether it heads a list of questions and answers. */
  faq(heading: string): boolean;
  /** Whether the line says who wrote the article or when. */
  byline(line: string): boolean;
}
