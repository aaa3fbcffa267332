import type { FigureWords } from '#model';
import { counted, list } from '../list.ts';

export const figures: FigureWords = {
  numbers: {
    decimal: '.',
    scales: {
      hundred: 1e2,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      hundreds: 1e2,
      thousands: 1e3,
      millions: 1e6,
      billions: 1e9,
      trillions: 1e12,
      k: 1e3,
      m: 1e6,
      mn: 1e6,
      mm: 1e6,
      mio: 1e6,
      b: 1e9,
      bn: 1e9,
      t: 1e12,
      tn: 1e12,
      lakh: 1e5,
      crore: 1e7,
    },
    spelled: {
      ...counted(
        `zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
        seventeen, eighteen, nineteen, twenty`,
        0,
      ),
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      'a dozen': 12,
      'two dozen': 24,
      dozens: 12,
    },
    ones: list('one, two, three, four, five, six, seven, eight, nine'),
    lone: {
      one: / (?:hundred|thousand|million|billion|trillion|in \w+ )/,
      a: / (?:hundred|thousand|million|billion|trillion)\b/,
    },
    rough: [
      /(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?:hundreds|thousands|millions|billions|trillions))?(?= of )/,
    ],
    fractions: {
      half: 0.5,
      'one half': 0.5,
      'a half': 0.5,
      'a third': 1 / 3,
      'one third': 1 / 3,
      'one-third': 1 / 3,
      'two thirds': 2 / 3,
      'two-thirds': 2 / 3,
      'a quarter': 0.25,
      'one quarter': 0.25,
      'one-quarter': 0.25,
      'three quarters': 0.75,
      'three-quarters': 0.75,
      'a fifth': 0.2,
      'one fifth': 0.2,
      'one-fifth': 0.2,
      'two fifths': 0.4,
      'three fifths': 0.6,
      'four fifths': 0.8,
      'a tenth': 0.1,
      'one tenth': 0.1,
      'one-tenth': 0.1,
      'nine tenths': 0.9,
    },
    fractionFrame: {
      before: /\bin $/iu,
      after: /^ (?:of|the|a|an|its|their|all)\b/iu,
      never: /^ of (?:the )?(?:year|month|century|decade|\d{4})\b/iu,
    },
    ratios: {
      between: list('out of, out of every'),
      behindOne: list('in, in every'),
      wholes: list('three, four, five, six, seven, eight, nine, ten, twenty, hundred'),
    },
    spacedThousands: false,
    percent: list(`%, percent, per cent, pct, percentage points, percentage point`),
    currencies: list(
      `dollar, dollars, euro, euros, pound, pounds, pounds sterling, yuan, renminbi, yen, won, rupee, rupees, franc,
      francs, krona, kronor, krone, kroner, ruble, rubles, rouble, roubles, peso, pesos, real, reais, rand, lira,
      shekel, shekels, dirham, dirhams, riyal, riyals, baht, ringgit, rupiah, zloty, forint, cent, cents, pence, us
      dollars, u.s. dollars`,
    ),
    shares: [],
    counters: [],
    durations: list(
      `second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, decade,
      decades, century, centuries, millisecond, milliseconds, ms, microsecond, microseconds, nanosecond, nanoseconds,
      quarter, quarters, business days, working days, calendar days, generation, generations`,
    ),
    leads: list('in, at, for, from, by, on, with, to'),
    whens: list('after, until, before'),
    outOf: list('in'),
    range: {
      to: list('to'),
      between: list('between'),
      and: list('and'),
      from: list('from, voted, lost, won, beat, by'),
    },
    ordinals: list(`st, nd, rd, th`),
  },
  counted: {
    nouns: [
      /^(?:people|men|women|children|staff|data|media|feet|mice|teeth|personnel|police|cattle|criteria|phenomena|alumni|lines)$/iu,
      /^(?!.*['’]s$).{2,}[^suiy]s$/u,
      /(?:nes|ies|ues|uis)$/u,
    ],
    link: /^\s+/u,
    linkInWords: /^\s+(?:of\s+(?=\p{Ll}))?/u,
    more: [],
    objects: list('a, an, the, all, its, their, your, our, better, every'),
    timed: /^\s(?:day|week|month|year|hour|minute)\s\p{Ll}+s(?!\p{L})/u,
    rates: {
      phrases: [/per\s(?:(?:square|cubic)\s)?[a-z]+/u],
      beforeTime: list('a, an, every, each'),
      alone: list('each, daily, weekly, monthly, yearly, annually'),
    },
  },
  qualifiers: {
    loose: list('some, only, just'),
    rough: list('some'),
    before: list(
      `over, more than, greater than, higher than, larger than, above, upwards of, in excess of, at least, no fewer
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
      staggering, typically, every, each, as long as, as soon as, as late as, as early as, by up to, by at least, by more than, by
      about, by around, by nearly, by almost, by over, by less than, by roughly, by approximately`,
    ),
    after: list(
      `or more, or so, or less, or fewer, or higher, or lower, or above, or below, or later, or earlier, or older, or
      newer, or younger, and above, and below, and up, and over, plus, at least, at most, or thereabouts, on average,
      in total, at a minimum, at the most, at maximum, or under, or over`,
    ),
  },
  dates: {
    after: [],
    months: {
      ...counted(
        `january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct,
        november/nov, december/dec`,
        1,
      ),
    },
    weekdays: list(`monday, tuesday, wednesday, thursday, friday, saturday, sunday`),
    clock: list('am, pm, a.m, p.m, a.m., p.m.'),
    before: list(
      `in, since, by, from, until, till, before, after, during, through, throughout, around, circa, as of, as early as,
      as late as, back in, of, for, and, or, to, between, year, the year, fiscal, fiscal year, fy, class of, summer,
      winter, spring, autumn, fall, season, starting in, beginning in, ending in, early, late, mid, founded,
      established, born, the end of, the start of, the beginning of, up to, than, against, versus, on, this`,
    ),
    parts: list(
      `early, late, mid, mid-, middle of, the middle of, the end of, end of, the start of, start of, the beginning of,
      beginning of, the close of, the second half of, the first half of, the first quarter of, the second quarter of,
      the third quarter of, the fourth quarter of, the summer of, the fall of, the autumn of, the winter of, the
      spring of, spring, summer, autumn, fall, winter, q1, q2, q3, q4, h1, h2, the early, the late, the mid, fiscal,
      fiscal year, fy, the year, late in, early in, later in, year-end`,
    ),
    plain: list('in, on, of, for, and, or, to, this, than, a'),
    from: list('from'),
    of: list('of'),
    decades: { before: list('the'), after: list("s, 's") },
    idioms: [/\bas soon as\b/, /\bup to date\b/, /\bin the future of\b/],
    relative: list(
      `today, yesterday, tomorrow, tonight, now, right now, currently, at present, presently, at the moment, recently,
      lately, nowadays, these days, this morning, this week, this month, this quarter, this year, this summer, this
      winter, this spring, this autumn, this fall, this decade, this century, last week, last month, last quarter,
      last year, last summer, last winter, last spring, last autumn, last fall, last night, last decade, last century,
      next week, next month, next quarter, next year, next summer, next winter, next spring, next autumn, next fall,
      next decade, earlier this year, earlier this month, earlier this week, later this year, later this month, later
      this week, the past year, the past month, the past week, the past decade, the coming year, the coming months,
      the coming years, the coming weeks, the next year, the previous year, the following year, soon, in the near
      future, in the future, in recent years, in recent months, in recent weeks, a year ago, a month ago, a week ago,
      a decade ago, a century ago, so far this year, to date, until now`,
    ),
    spans: [
      /\b(?:(?:over|in|within|during|for|throughout|after|across) )?(?:the )?(?:next|past|last|coming|previous|following|first) (?:few|several|couple of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)(?: (?:to|or) (?:\d+|two|three|four|five|six|seven|eight|nine|ten))? (?:minutes|hours|days|weeks|months|quarters|years|decades|centuries)\b/iu,
      /\b(?:over|within|for|after|in) (?:(?:about|around|nearly|almost|roughly|more than|over|less than|at least|only|just) )?(?:a few|several|a couple of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a|one) (?:(?:and a half) )?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries)\b/iu,
      /\b(?:a few|several|a couple of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier|later|from now)\b/iu,
    ],
  },
  changes:
    /\b(?:grow|grew|growth|increase|increased|rise|rose|drop|fell|decline|decrease|reduc\w+|faster|slower|more than last|higher|lower|up|down|cut|by(?! the end of)|went from|from \d)\b/iu,
};
