import type { GrammarWords } from '#model';
import { impersonal } from '../../english/impersonal.ts';
import { ofNow } from '../../english/times.ts';
import { list } from '../pack/list.ts';

export const grammar: GrammarWords = {
  pronouns: list(
    `it, its, itself, this, that, these, those, they, them, their, theirs, themselves, he, him, his, himself, she,
      her, hers, herself, we, us, our, ours, ourselves, you, your, yours, yourself, i, me, my, mine, myself, such,
      here, there, the former, the latter, another, others`,
  ),
  speakers: list('i, we, you, our, your, my, us'),
  leaning: list('it, this, that, they, these, those, he, she'),
  pointers: [
    /^(?:it|its|this|that|these|those|they|them|their|he|she|his|her|such|there|here|which|and|but|or|so|thus|then|however|also|therefore|moreover|instead|meanwhile|not (?:just |only )?because|for (?:example|instance)|(?:an?|one|another) (?:[a-z]+ )?example (?:is|was|would be)|none(?! of (?!(?:them|these|those|this|that|it)\b))|(?:neither|both) (?:of (?:them|these|those)|is|are|was|were|ha(?:s|ve|d)|do|does|did|can|could|will|would|may|might|must|should)|the (?:figure|number|rest|remainder|result|difference|answer|reason)s? (?:is|are|was|were)|(?:if (?:so|not)|for others)(?=,)|(?:in total|in all|overall|together|altogether), (?:these|those|they|it))(?![a-zß-ɏ])/i,
  ],
  nowhere: [
    /^there(?:['’]s|\s(?:is|are|was|were|has|have|had|will|may|might|must|can|could)\b)(?!\s(?:not\s)?one\b)/iu,
    // "This month, the ferry is free": a time that is known from when it is told.
    new RegExp(String.raw`^this (?:${ofNow}|decade|century)(?=[,\s])`, 'i'),
    /^here (?:at|in|on) (?!(?:the|this|that|these|those)\s)[a-zß-ɏ]/i,
    ...impersonal,
  ],
  anaphors: [],
  idle: [],
  articles: list(`a, an, the`),
  definite: list('the'),
  prepositions: list(
    `about, above, across, after, against, along, alongside, amid, amidst, among, amongst, around, as, at, before,
      behind, below, beneath, beside, besides, between, beyond, by, concerning, despite, down, during, except, for,
      from, in, inside, into, like, near, of, off, on, onto, out, outside, over, past, per, regarding, since, through,
      throughout, till, to, toward, towards, under, underneath, unlike, until, up, upon, versus, via, with, within,
      without, according to, because of, due to, instead of, such as, based on, thanks to, in front of, in spite of,
      on top of, as well as, rather than, including`,
  ),
  conjunctions: list(`and, or, but, nor, yet, so, as well as, and/or, &`),
  ands: list('and, or'),
  glued: [],
  buts: list('but'),
  subordinators: list(
    `although, though, even though, because, since, if, unless, until, while, whereas, whilst, when, whenever, where,
      wherever, after, before, once, as, as soon as, as long as, so that, in order to, in order that, provided that,
      given that, even if, even when, in case, rather than, whether, lest, now that, except that, that`,
  ),
  relatives: list(`which, who, whom, whose, where, that, when`),
  negations: list(
    `not, no, never, none, neither, nor, nothing, nobody, nowhere, cannot, can't, don't, doesn't, didn't, isn't,
      aren't, wasn't, weren't, won't, wouldn't, shouldn't, couldn't, haven't, hasn't, hadn't, without, hardly,
      scarcely, barely, rarely, seldom, n't, mustn't, needn't, ain't, lack, lacks, fails to, failed to, far from`,
  ),
  auxiliaries: list(
    `am, is, are, was, were, be, been, being, have, has, had, having, do, does, did, will, would, shall, should, can,
      could, may, might, must, ought, won't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, don't, doesn't,
      didn't, can't, cannot, couldn't, wouldn't, shouldn't, it's, that's, there's, they're, we're, you're, i'm, we've,
      they've, you've, i've, we'll, they'll, you'll, it'll`,
  ),
  stopwords: list(
    `also, too, then, than, there, here, how, what, why, where, when, all, any, both, each, every, either, other,
      others, own, same, so, such, only, just, even, still, already, yet, again, once, ever, much, more, most, less,
      least, very, well, back, away, together, however, therefore, thus, hence, get, gets, got, getting, make, makes,
      made, let, lets, go, goes, going, gone, like, one, ones, thing, things, something, anything, everything, way,
      ways, lot, lots, etc, upon, now, us, who, whom, whose, which, that, this, these, those, as, if, yes, okay, vs,
      eg, ie, while, although, though, because, since, until, unless, per, s, t, d, ll, re, ve, m, within, across,
      among`,
  ),
  endings: [
    [/(?<=..)(?:ations?|ators?|ating|ated|ates?|ative(?:ly)?)$/u, 'at'],
    [/(?<=..)(?:izations?|isations?|izing|ising|ized|ised|izes?|ises?|izers?)$/u, 'iz'],
    [/(?<=...)(?:fulness|ousness|iveness)$/u, ''],
    [/(?<=...)(?:ically|ical|ics?)$/u, 'ic'],
    [/(?<=..)(?:ies|ied|ying|ily|y)$/u, 'i'],
    [
      /(?<=...)(?:ements?|ments?|ness|less|ful|ingly|edly|ably|ables?|ibles?|ivity|ively|ives?|ously|ous|ances?|ences?|ants?|ents?)$/u,
      '',
    ],
    [/(?<=...)(?:ions?|ings?|ers?|ors?|ed|es|ly|al|ally)$/u, ''],
    [/(?<=..[^s])s$/u, ''],
    [/(?<=...)e$/u, ''],
  ],
};
