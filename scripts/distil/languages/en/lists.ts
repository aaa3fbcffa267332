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
      'note, nb, n.b, tip, hint, warning, caution, important, attention, update, ps, p.s, tl;dr, tldr, good to know, heads up, pro tip',
    ),
  },
  announcing: {
    here: [
      /^here(?:['’]s|\s+is|\s+are)\s+(?<what>\S.*)$/iu,
      /^(?<what>(?:the|some|a few|my|our|their|his|her|its)\s[^,;:?!]+)\s(?:are|were|have been|include|included)$/iu,
    ],
    // Whoever rows does it, and not the author: "to show how", "to be clear".
    aims: [
      /^(?:(?:in order )?to|if you(?:['’]d| would) (?:like|prefer) to)\s(?:actually\s|simply\s|just\s)?(?!(?:actually|simply|just|be|begin|start|see|show|explain|illustrate|demonstrate|understand|clarify|sum|summarize|conclude|recap|put|the|an?|my|our|your|his|her|its|their|this|that|these|those|each|every|all|any)\b)(?<what>[a-z]+\s(?!(?:[^,;:]+\s)?(?:we|i)\s)[^,;:]+?)(?:,\s(?<rest>(?!(?:including|such|like|with|without|and|or|which|where|e\.g)\b|\S+(?:\s\S+)?,\s(?:and|or)\s)\S.*)|\s(?<also>(?:you(?:['’]ll)?\s(?:can|could|need|should|must|have|will)|just|simply|run|use|execute|type|call)\s.*))?$/iu,
    ],
    below: [/\s(?:like this|as follows)$/iu],
    away: list('this, these, those, it, them, below, following'),
    open: /\s(?:contains?|includes?|has|have|is|are|becomes?|returns?|prints?|shows?|outputs?|produces?|displays?|logs?|yields?|results? in|adds?|needs?|says?|reads?|means?|gives?)$/iu,
    ifs: list('if, unless, in case'),
    otherwise: list('otherwise, alternatively, or, if not, instead'),
    back: /^(?:(?:to [a-zß-ɏ]+|for|with) (?:this|that|it|so)|in (?:this|that) case|if (?:so|not|[a-zß-ɏ]+ (?:have|do|are|is|does))(?=,))\b/i,
    ahead: /^these\s/iu,
    aheadOfCode:
      /^th(?:is|ese)\s(?:\p{Ll}+\s)?(?:code|commands?|config(?:uration)?|examples?|expression|file|functions?|lines?|loop|macro|method|pattern|program|quer(?:y|ies)|request|rules?|script|snippet|statement|test|workflow)\s/iu,
  },
  counting: {
    openings: [
      /^(?:first|firstly|first of all|first off|to begin with|(?:step|reason|rule|lesson|number) (?:one|1))\s?[,:.—–]\s?(?=\S)|^the first(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the first (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the first(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
      /^(?:second|secondly|(?:step|reason|rule|lesson|number) (?:two|2))\s?[,:.—–]\s?(?=\S)|^the second(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the second (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the second(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
      /^(?:third|thirdly|(?:step|reason|rule|lesson|number) (?:three|3))\s?[,:.—–]\s?(?=\S)|^the third(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the third (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the third(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
      /^(?:fourth|fourthly|(?:step|reason|rule|lesson|number) (?:four|4))\s?[,:.—–]\s?(?=\S)|^the fourth(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the fourth (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the fourth(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
      /^(?:fifth|fifthly|(?:step|reason|rule|lesson|number) (?:five|5))\s?[,:.—–]\s?(?=\S)|^the fifth(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the fifth (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the fifth(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
      /^(?:sixth|sixthly|(?:step|reason|rule|lesson|number) (?:six|6))\s?[,:.—–]\s?(?=\S)|^the sixth(?: [a-zß-ɏ]+)?(?: (?:i|we|they)(?: have|['’]ve)? [a-zß-ɏ]+)? (?:is|was) that (?=\S)|^the sixth (?:step|stage|task) is to (?!.*\s(?:and|or|then) to\s)(?=\S)|^(?=the sixth(?: [a-zß-ɏ]+)?(?: [a-zß-ɏ]+)? (?:is|was|are|were|has|concerns|comes|says)\s)/i,
    ],
    last: [/^(?:finally|lastly|last but not least|last),\s/iu],
    announced: [/^(?:there are|here are|(?:we|i) have|(?:we|i) see)\s+(?=(?:two|three|four|five|six|several)\s)/iu],
  },
};
