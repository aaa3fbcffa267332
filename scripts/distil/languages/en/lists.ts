import type { ListingWords } from '#model';
import { list } from '../pack/list.ts';

export const lists: ListingWords = {
  lists: {
    joins: list('and, or, &'),
    adds: list('as well as'),
    verbs: list(
      'using, spanning, offer, offers, include, includes, cover, covers, contain, contains, comprise, need, needs, require, requires, sell, sells',
    ),
    pairs: list('both'),
    halves: list('either, not'),
    persons: list('it, they, them, we, you, he, she'),
    breaths: list('and, then, until, before, so that'),
    ahead: list('even, only, just, all, those, such, than'),
    callouts: list(
      `note, please note, new, nb, n.b, tip, hint, warning, caution, important, attention, update, edit, ps, p.s, tl;dr, tldr,
        good to know, heads up, pro tip, disclaimer, fyi, side note, reminder, spoiler`,
    ),
  },
  announcing: {
    here: [
      /^here(?:['’]s|\s+is|\s+are)\s+(?<what>\S.*)$/iu,
      /^(?<what>(?:the|some|a few|my|our|their|his|her|its)\s[^,;:?!]+)\s(?:are|were|have been|include|included)$/iu,
    ],
    // Whoever rows does it, and not the author: "to show how", "to be clear". What uses the rope in "to let a boat use the rope", is the boat;
    // and what begins with code, "`a.b` and `a.c`", is no order.
    aims: [
      /^(?:(?:in order )?to|if you(?:['’]d| would) (?:like|prefer) to)\s(?:actually\s|simply\s|just\s)?(?!(?:actually|simply|just|be|begin|start|see|show|explain|illustrate|demonstrate|understand|clarify|sum|summarize|conclude|recap|put|the|an?|my|our|your|his|her|its|their|this|that|these|those|each|every|all|any)\b)(?<what>[a-z]+\s(?!(?:[^,;:]+\s)?(?:we|i)\s)[^,;:]+?)(?:,\s(?<rest>(?!(?:including|such|like|with|without|and|or|which|where|e\.g)\b|\S+(?:\s\S+)?,\s(?:and|or)\s|[^\s,]*[^\p{L}\p{N}\p{Sc}\s,'’%-][^\s,]*\s(?:and|or)\s)\S.*)|\s(?<also>(?:you(?:['’]ll)?\s(?:can|could|need|should|must|have|will)|just|simply|(?<!^(?:in order )?to\s(?:make|let|have|help)\s.*)(?:run|use|execute|type|call))\s.*))?$/iu,
    ],
    below: [/\s(?:like this|as follows)$/iu],
    following: [
      /\s(?:listed|shown|given|described|outlined) below$/iu,
      // "The day after" lies behind, and nothing below.
      /\bthe following(?!(?:\s[a-z]+)?\s(?:minutes?|hours?|days?|mornings?|afternoons?|evenings?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?|century|centuries|spring|summer|autumn|fall|winter|seasons?)$)(?:\s[a-z-]+){0,3}$/iu,
    ],
    away: list('this, these, those, it, them, below, following'),
    open: /\s(?:contains?|includes?|has|have|is|are|becomes?|returns?|prints?|shows?|outputs?|produces?|displays?|logs?|yields?|results? in|adds?|needs?|says?|reads?|means?|gives?)$/iu,
    ifs: list("if, unless, in case, when you, when you're, when we, when we're, when one, whenever"),
    bound: list('as, between, into, like, of, than, to'),
    offers: /^(?:there (?:is|are)|you have|you can choose|your options are)\b/iu,
    otherwise: list('otherwise, alternatively, or, if not, instead'),
    back: /^(?:(?:to [a-zß-ɏ]+|for|with) (?:this|that|it|so)|in (?:this|that) case|if (?:so|not|[a-zß-ɏ]+ (?:have|do|are|is|does))(?=,))\b/i,
    ahead: /^these\s(?:(?:\S+\s){1,3}?are\s(?<what>\p{L}.*))?/iu,
    behindCode:
      /^this\s(?:(?:code|command|script|snippet|line)\s)?(?:(?:will|would)\s(?:also\s)?(?!be\b|not\b)\p{Ll}{2,}|(?:also\s)?(?!(?:is|was|has|does|means|applies|works|depends|happens)\b)\p{Ll}{2,}(?<!s)s)\s/iu,
    aheadOfCode:
      /^th(?:is|ese)\s(?:\p{Ll}+\s)?(?:code|commands?|config(?:uration)?|examples?|expression|file|functions?|lines?|loop|macro|method|pattern|program|quer(?:y|ies)|request|rules?|script|snippet|statement|test|workflow)\s/iu,
  },
  counting: {
    openings: [
      opening('first', 'one|1', '|first of all|first off|to begin with'),
      opening('second', 'two|2'),
      opening('third', 'three|3'),
      opening('fourth', 'four|4'),
      opening('fifth', 'five|5'),
      opening('sixth', 'six|6'),
    ],
    last: [/^(?:finally|lastly|last but not least|last),\s/iu],
    announced: [
      /^(?:there are|here are|(?:we|i) have|(?:we|i) see)\s+(?=(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|various|numerous|plenty of|a (?:few|couple of|number of))\s)/iu,
    ],
  },
};

/** How one of several things begins that are told in as many sentences: "Second, …", "Rule two: …", "The second lesson was that …". */
function opening(ordinal: string, number: string, others = ''): RegExp {
  const told = String.raw`(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)`;
  const task = String.raw`(?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)`;
  const about = String.raw`(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s`;
  return new RegExp(
    String.raw`^(?:${ordinal}|${ordinal}ly${others}|(?:step|reason|rule|lesson|number) (?:${number}))\s?[,:.—–]\s?(?=\S)|^the ${ordinal}${told}|^the ${ordinal} ${task}|^(?=the ${ordinal}${about})`,
    'i',
  );
}
