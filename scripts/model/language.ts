/** What Lectern knows of a language. One file and one row in distil/languages/index.ts make a new one. */
export interface LanguagePack {
  /** BCP 47 primary tag: `en`. */
  tag: string;
  /** In the language itself: "English". */
  name: string;
  direction: 'ltr' | 'rtl';
  /** False: whole sentences, ranked, and no surgery. */
  surgery: boolean;
  /** The template's own words. */
  words: {
    agenda: string;
    takeaways: string;
    questions: string;
    closing: string;
    timeline: string;
    numbers: string;
    sources: string;
    source: string;
    example: string;
    introduction: string;
  };
  /** Heading of a list of questions and answers: "frequently asked questions", "faq". Lower case. */
  faqHeadings: string[];
}
