/** What stands on the page around an article, and over the parts that every article has. */
export interface PageWords {
  /** Heading of a list of questions and answers: "frequently asked questions", "faq". */
  faqHeadings: string[];
  /** How the headings of a text are numbered, besides in digits: "chapter", "step"; "one", "two". */
  numbering: { parts: string[]; counts: string[] };
  /** How a line ends, and no heading does: "the", "and". */
  cutOff: RegExp[];
  /** What the parts of a site are called, over the headlines of their articles: "opinion", "technology". */
  rubrics: string[];
  /** What agencies write before the headline of a report, right at its beginning: "UPDATE 2-", "EXCLUSIVE:". */
  wires: RegExp[];
  /** What a list at the head of an article calls the article's own name: "title", "feature name". */
  calledBy: string[];
  /** What such a list calls that by which a proposal is kept: "status", "issue", "authors". */
  filed: string[];
  /** Headings that every article has, and that say nothing of this one: "introduction", "background", "conclusions". */
  emptyHeadings: string[];
  /** Headings of where an author says what it comes to: "conclusions", "verdict", "lessons learned". */
  conclusions: string[];
  /** Headings of what a project tells of itself at the end of its README: "license", "contributing", "sponsors". */
  household: string[];
  /** Headings of what is looked up there, rather than told: "documentation", "get help". */
  lookedUp: string[];
  /** How a sentence only leads to another page: "see …", "can be found here". */
  elsewhere: RegExp[];
  /** Headings of what stands behind an article and is no part of it: "References", "About the author", "Related posts". */
  tails: { pattern: RegExp; reason: string }[];
  /** Lines that are no part of the article: "Also read: …", "Advertisement", share bars, cookie lines. */
  noise: { pattern: RegExp; reason: string }[];
  /**
   * What stands on the page around an article, as phrases: "skip to content", "# comments", "image source …", where # is a number
   * and … any words. `headed` are those that might as well head a section, and are taken for one where prose follows.
   */
  page: { lines: string[]; headed: string[] };
  /** What pictures, figures and tables are called in their captions; what stands before who took a picture, or where it is from. */
  captions: { pictures: string[]; figures: string[]; tables: string[]; by: string[]; from: string[] };
  /** Lines over what readers wrote of an article, as such phrases: "# comments", "leave a reply". */
  comments: string[];
  /** What the head of a letter that was sent calls its fields, and what stands before its subject or its writer's name. */
  mail: {
    from: string[];
    to: string[];
    subject: string[];
    date: string[];
    others: string[];
    again: string[];
    closings: string[];
  };
  /** Lines that say who wrote it and when: "By Ada Lovelace", "Published 3 May 2024", "4 min read". */
  bylines: Pick<RegExp, 'test'>[];
  /** What people are called before their family's name, who sign an article with nothing else: "ada", "tom". */
  givenNames: string[];
}
