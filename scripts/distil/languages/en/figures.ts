import type { FigureWords } from '#model';
import { list } from '../pack/list.ts';
import { dates } from './dates.ts';
import { numbers } from './numbers.ts';
import { ways } from './ways.ts';

export const figures: FigureWords = {
  numbers,
  counted: {
    totals: list('total, totals, sum, all, overall'),
    nouns: [
      /^(?:people|men|women|children|staff|data|media|feet|mice|teeth|personnel|police|cattle|aircraft|spacecraft|criteria|phenomena|alumni|lines)$/iu,
      /^(?!.*['’]s$).{2,}[^suiy]s$/u,
      /(?:nes|ies|ues|uis)$/u,
    ],
    link: /^\s+/u,
    linkInWords: /^\s+(?:of\s+(?=\p{Ll}))?/u,
    more: [],
    verbs: list('means, equals'),
    objects: list('a, an, the, all, its, their, your, our, better, every'),
    timed: /^\s(?:day|week|month|year|hour|minute)\s\p{Ll}+s(?!\p{L})/u,
    single:
      /(?<!\b(?:after|before|behind|with|without|in|on|at|by|for|of|from|to|like|since|until)\s)\bthis\s(?:\p{Ll}+(?:ous|ful|less|able|ible)\s)?$/iu,
    rates: {
      phrases: [/per\s(?:(?:square|cubic)\s)?[a-z]+/u],
      beforeTime: list('a, an, every, each'),
      notBefore: list('earlier, later, ago'),
      alone: list('each, daily, weekly, monthly, yearly, annually'),
    },
  },
  qualifiers: {
    loose: list('some, only, just'),
    rough: list('some'),
    than: list('more than, less than, fewer than'),
    before: list(
      `over, more than, greater than, higher than, larger than, above, above the, below the, upwards of, in excess of, at least, no fewer
      than, no less than, not less than, a minimum of, a good, well over, just over, slightly over, slightly more
      than, slightly above, little more than, a little over, far more than, significantly more than, considerably more
      than, much more than, under, less than, fewer than, lower than, smaller than, below, well under, just under,
      well below, just below, slightly under, slightly less than, slightly below, no more than, not more than, at
      most, a maximum of, as little as, as few as, up to, as many as, as much as, as high as, as low as, nearly,
      almost, close to, approaching, about, around, approximately, approx, approx., roughly, circa, ca., c., some, an
      estimated, estimated, estimated at, an average of, on average, average of, averaging, a median of, a total of,
      in total, a record, only, just, merely, barely, a mere, exactly, precisely, plus or minus, another, an
      additional, a further, within, likely up to, likely, an expected, a projected, a planned, a reported, more or
      less, something like, in the region of, in the order of, on the order of, somewhere around, an astonishing, a
      staggering, typically, every, each, exceeding, as long as, as soon as, as late as, as early as, by up to, by at least, by more than, by
      about, by around, by nearly, by almost, by over, by less than, by roughly, by approximately, by
      about a, by nearly a, by almost a, by roughly a, nearly a, nearly an, almost a, almost an, roughly a, more than a, less than a, at
      least a`,
    ),
    after: list(
      `or more, or so, or less, or fewer, or higher, or lower, or above, or below, or later, or earlier, or older, or
      newer, or younger, and above, and below, and up, and over, plus, at least, at most, or thereabouts, on average,
      in total, at a minimum, at the most, at maximum, or under, or over`,
    ),
    doneBy:
      /(?<![a-z])(?:used|visited|read|seen|owned|backed|supported|signed|attended|watched|viewed|heard|run|led|held|chosen|adopted|trusted|shared|built|made|written|endorsed|downloaded|followed|played|joined|staffed|served|funded|sponsored|approved|accepted|bought|spoken|operated|managed|tested|reviewed|reported|represented|requested|cited|offered|employed|installed|shown|hosted|organi[sz]ed)\s(?:[a-z]+\s)?by\s((?:over|more than|at least|up to|nearly|almost|about|around|roughly|approximately|less than)\s)$/u,
    ofVerbs:
      /(?<![a-z])(?:(?:add|sum|round|catch|caught|lead|led|own|ramp|scal|bump|built|build)(?:s|es|ed|d|ing)?\sup\sto|(?:fork|hand|turn|sign|mull|preside|por|argu|fret|fuss|spill)(?:s|es|ed|e|d|ing)?\sover)\s*$/u,
  },
  dates,
  changes:
    /\b(?:inflation|gr[eo]w(?:s|n|ing)?|growth|increas\w+|(?:a?ris|declin|decreas|surg|plung|tumbl)(?:e|es|ed|ing)|rose|risen|(?:climb|jump|soar|slump|dwindl)(?:e?s|e?d|ing)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|slid|slip(?:s|ped)?|shr[aiu]nk|reduc\w+|faster|slower|cheaper|dearer|more than last|%\s(?:more|fewer|less|[a-z]+er than)|higher|lower|up|down|cut|by(?! the end of)|went from|from \d|year[- ](?:on|over)[- ]year|improv(?:e[ds]?|ing|ements?)|rebound\w*|rall(?:y|ied)|upticks?|downturns?|contract(?:ed|ion)|%\s(?:percent\s)?(?:\p{L}[\p{L}-]*\s){0,2}(?:gains?|dips?|hikes?|spikes?|boosts?|bumps?|expansion|raises?|swings?)|premium|discount|advantage|surcharge|tariffs?|interest rates?|yield|CAGR)\b/iu,
  ways,
};
