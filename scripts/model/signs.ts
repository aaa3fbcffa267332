/** What all languages together know of lines that are no prose; for those who read before the language is known. */
export interface Signs {
  /** Why the line is no part of the article, or undefined if it is. */
  noise(line: string): string | undefined;
  /** Whether the line is of the page around the article: "Skip to content", "12 comments". */
  pageLine(line: string): boolean;
  /** Whether the line is of the page around the article, if no prose follows it: it could be a heading as well. */
  pageHeading(line: string): boolean;
  /** Whether the line is the caption of a picture or a figure, or ends with who took one: "Photo: Ada Reed". */
  caption(line: string): boolean;
  /** Where in a caption begins who took the picture, if it says so behind other words. */
  credit(line: string): number | undefined;
  /** Whether the line, right below a picture, says who took it: "Photo by Ada Reed". */
  belowPicture(line: string): boolean;
  /** Whether the line, right above a table, is its caption: "Table 2: What a litre costs". */
  aboveTable(line: string): boolean;
  /** Whether what readers wrote of the article stands below the line: "12 comments". */
  comments(line: string): boolean;
  /** What a field in the head of a letter that was sent is, by its name; undefined for any other name. */
  mailField(name: string): MailField | undefined;
  /** Whether the line says goodbye at the end of a letter: "Best regards,". */
  closing(line: string): boolean;
  /** The subject of a letter without the "Re:" of its answer. */
  subject(line: string): string;
  /** How much of a headline is only what an agency writes before it: "UPDATE 2-". */
  wire(headline: string): number;
  /** Whether the line names a part of a site, as it may stand over a headline: "Opinion", "Science & Technology". */
  rubric(line: string): boolean;
  /** Whether a heading says nothing of what it heads: "Introduction". */
  emptyHeading(heading: string): boolean;
  /** Why what stands under a heading is no part of the article, or undefined if it is: "References". */
  tail(heading: string): string | undefined;
  /** Whether what stands under a heading tells of those who made it, and not of its matter: "Thanks", "Licence", "Authors". */
  household(heading: string): boolean;
  /** Whether the line begins with its number among others: "2.1 The hull", "IV. The mast", "Chapter 3 …", "Week two: …". */
  numbered(line: string): boolean;
  /** Whether the line ends with a word that calls for more: "the", "and". */
  cutOff(line: string): boolean;
  /** Whether the line ends with an abbreviation that a heading may end with: "The Harbour Co.", "Relations With U.S.". */
  abbreviated(line: string): boolean;
  /** Whether it stands before a question or an answer in place of a name: "Q", "Answer". */
  turn(label: string): boolean;
  /** Whether it heads a list of questions and answers. */
  faq(heading: string): boolean;
  /** Whether the line says who wrote the article or when. */
  byline(line: string): boolean;
  /** Whether the line is somebody's name and nothing else, as far as a given name tells: "Ada Reed", "ADA VAN DER MEER". */
  person(line: string): boolean;
  /**
   * How one tells of oneself, "I", "my", in each language in which a line that ends in a colon says that somebody speaks: "Reed wrote:".
   * None where it does not.
   */
  voices(lead: string): RegExp[];
}

/** What stands in the head of a letter: who sent it to whom, about what, and when. */
export type MailField = 'to' | 'subject' | 'date' | 'others' | 'from';
