/** What tells how surely something is said and by whom, and what sort of thing is said. */
export interface ClaimWords {
  hedges: HedgeWords;
  attribution: AttributionWords;
  contrasts: ContrastWords;
  interviews: InterviewWords;
  /** "will", "plans to", "next year": what has not happened yet. */
  plans: string[];
  /** "the largest", "the first": matched anywhere in a sentence. */
  superlatives: RegExp[];
  /** What is called so ends before any of them: "the largest boat | of the fleet". */
  superlativeEnds: string[];
  /** Named groups `term` and `gloss`, tried in order on the whole sentence. */
  definitions: RegExp[];
  /** "for example", "such as", "including". */
  examples: string[];
}

export interface HedgeWords {
  /** "may", "might", "could". */
  modals: string[];
  /** "potentially", "reportedly", "likely". */
  adverbs: string[];
  /** "plans to", "is expected to". */
  plans: string[];
  /** "seems to", "is thought to", "it is possible that". */
  frames: string[];
  /** "some", "several", "most", "including". */
  quantifiers: string[];
  /** They tell what never came to be: "would have". */
  unreal: string[];
}

export interface AttributionWords {
  /** Before the one who says it, at either end of the sentence: "according to". */
  leading: string[];
  /** "said", "argue", "believes". */
  verbs: string[];
  /** People without a name who are said to say things: "experts", "analysts". */
  nouns: string[];
  /** Those of them who are a share of all people, and no source: "many", "some". */
  crowds: string[];
  /** What is written down and may say, show or find something: "study", "report". */
  papers: string[];
  /** What stands for such a verb beside a quotation: "„…“, `so` Ada Reed", "“…,” Holm `continued`". */
  quoting?: string[];
  /** Of the verbs those behind which any clause is a claim, whatever opens it: "`said` boats were lost". */
  plain?: string[];
  /** Of the verbs those with which somebody hears it, whose name stands behind them: "tells". */
  heard?: string[];
  /** Of the verbs those that say nothing else, whatever follows: "believe". */
  holding: string[];
  /** Of the verbs those that do much else; with them, only "that" or a quotation makes a claim of somebody's: "show", "call". */
  loose: string[];
  /** What something may depend on, and no source of anything: "selon le `revenu`". */
  measures: string[];
  /** With them the one who did something goes on to say something: "…, saying that". */
  tellingOn?: string[];
  /**
   * "`Boats are dear, the` Port Office `reports in May`": at the end of a sentence, behind what is told, whose all of it is. How what is told
   * ends; the verbs; and what says when, or nothing, up to the end.
   */
  closing?: { told: RegExp; verbs: string[]; when: RegExp };
  /** What may stand between who says it and the verb: how adverbs end, as a piece of a pattern; and between a name and its verb, "has". */
  adverb?: string;
  helpers?: string[];
  /** Before somebody without a name: "“…,” said `one` trader". */
  anybody?: string[];
  /** They open what is nobody who says something: "…, `which` owners said". */
  nobody?: string[];
  /** What somebody has for a rule, told in their words: "motto", "slogan". */
  mottos: string[];
  /** What opens the claim behind such a verb: "that", "how". */
  that: string[];
  /** They stand right behind the one who says something, in a language without spaces. */
  marks?: string[];
  /** Behind who says it they open where, or to whom: "the mayor `at` the gate said". */
  places?: string[];
  /** How a claim begins behind such a verb where nothing opens it: "said `the` boat". Letters as they stand, anchored by `^`. */
  claim?: RegExp;
  /** How a name ends whose somebody says something: "Holm`'s` spokesman said". */
  owner?: RegExp;
  /** The group is what stands before a name and belongs to it: "`officials in` Lysvik say". */
  somebodyOf?: RegExp;
  /** What stands before the last words of a house's name and belongs to it: "the `Bureau of` Fish Statistics say". */
  houseOf?: RegExp;
  /** How it goes on behind what a house wrote, which is named as what it does would be: "the Bureau's report`, published in May`". */
  written?: RegExp;
}

export interface ContrastWords {
  /** Any of them makes a sentence a contrast: "while", "unlike", "rather than". */
  markers: string[];
  /** Named groups `left` and `right`, tried in order on the whole sentence. */
  pairs: RegExp[];
  /** They open a sentence that stands against the one before: "in contrast". */
  linking: string[];
  /** They set one thing against another, at the head of a clause: "in contrast", "unlike"; and "while" does, between two clauses. */
  opposing: string[];
  whiles: string[];
  /** They open a sentence that takes back what the one before conceded: "but", "however". */
  turns: string[];
  /** They open what a clause is told in spite of: "although". */
  concessions: string[];
  /** They open a sentence that concedes something, before it is taken back: "granted", "of course". */
  grants: string[];
  /** They open a label over what is not to be done, and what is stands below the next: "instead of". */
  instead: string[];
  /** What a line says that tells how it was done, and the one that tells how it is done since: "previously", "now". */
  formerly: string[];
  now: string[];
  /** They open the labels of two ways to do the same: "with", "using". */
  means: string[];
  sides: SideNames[];
}

/** What two texts that stand against each other are called, in small letters: "Myth: …" and "Fact: …". */
export interface SideNames {
  left: string[];
  right: string[];
  /** A comma may stand behind them too, where the text goes on: "Then, …", "On the one hand, …". */
  spoken?: true;
  /** The left is as true as the right, which answers it: the problem and its solution. */
  holds?: true;
  /** Neither answers the other: the pros and the cons. */
  equal?: true;
}

/** By which it is known that an article asks somebody, and whom. */
export interface InterviewWords {
  /** Said of it in its title or before its first question: "an interview", "we talked to". */
  announced: RegExp;
  /** How the title of one may be built: "The long tide: Ada Reed on mud". */
  title: RegExp;
  /** What the name of whoever answers stands behind: "Talking | with". */
  leads: RegExp;
  /** Who answers speaks of himself: "I", "our". */
  own: RegExp;
  /** What stands before a question in place of a name, as it is written: "Q", "Question". */
  questions: string[];
  /** What stands before an answer: "A", "Answer". */
  answers: string[];
}
