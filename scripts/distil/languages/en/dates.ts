import type { DateWords } from '#model';
import { counted, list } from '../pack/list.ts';

export const dates: DateWords = {
  after: [],
  reckoning: /^\s?(?:[Bb][Cc][Ee]?|B\.C\.(?:E\.)?|[Cc][Ee]|C\.E\.|AD|A\.D\.)(?![\p{L}\p{Nd}-])/u,
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
    `early, late, mid-to-late, mid to late, early-to-mid, early to mid, mid, mid-, middle of, the middle of, the end of,
    end of, the start of, start of, the beginning of, beginning of, the close of, the second half of, the first half of, the first quarter of, the second quarter of,
    the third quarter of, the fourth quarter of, first quarter, second quarter, third quarter, fourth quarter, first-quarter, second-quarter,
    third-quarter, fourth-quarter, full year, full-year, the summer of, the fall of, the autumn of, the winter of, the
    spring of, spring, summer, autumn, fall, winter, q1, q2, q3, q4, h1, h2, the early, the late, the mid, fiscal,
    fiscal year, fy, the year, late in, early in, later in, year-end`,
  ),
  middle: list('mid, middle, second quarter, second-quarter, third quarter, third-quarter, q2, q3, spring, summer'),
  late: list('late, later, end, close, second half, fourth quarter, fourth-quarter, q4, h2, autumn, fall, year-end'),
  plain: list('in, on, of, for, and, or, to, this, than, a'),
  from: list('from'),
  of: list('of'),
  decades: {
    before: list('the'),
    after: list("s, 's"),
    short: /['’‘]$|\b(?:the|early|late|mid|my|your|his|her|our|their)[\s-]$/i,
  },
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
    /\b(?:a few|several|a couple of|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) (?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier|later|prior|from now)\b/iu,
  ],
};
