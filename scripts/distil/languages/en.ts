import type { LanguagePack } from '#model';
import { counted, list } from './list.ts';

export const english: LanguagePack = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  surgery: true,
  spaced: true,
  capitalNouns: false,
  words: {
    agenda: 'Agenda',
    takeaways: 'Takeaways',
    questions: 'Questions?',
    closing: 'Thank you',
    timeline: 'Timeline',
    numbers: 'In numbers',
    sources: 'Who says so',
    source: 'Source',
    example: 'Example',
    introduction: 'Introduction',
    backup: 'More figures',
  },
  faqHeadings: list(
    `faq, faqs, questions, frequently asked questions, common questions, questions and answers, q&a, q & a, your questions
      answered, questions you may have`,
  ),
  emptyHeadings:
    list(`introduction, overview, summary, abstract, background, foreword, preface, method, methods, result, results, discussion, conclusion,
      conclusions, the bottom line, final thoughts, wrapping up`),
  tails: [
    {
      pattern:
        /^(?:references|external links|see also|further reading|bibliography|works cited|notes and references)$/iu,
      reason: 'where else to read of it',
    },
    {
      pattern: /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)$/iu,
      reason: 'the frame of a press release',
    },
    { pattern: /^about the (?:authors?|writers?)$/iu, reason: 'about the author' },
    {
      pattern:
        /^(?:related|recommended|similar|popular|latest|recent) (?:posts?|articles?|stories|content|reading|links|news)$|^(?:related|read (?:next|more)|more (?:stories|articles|posts|from .{1,30}|on .{1,30})|you (?:may|might) (?:also )?(?:like|enjoy)|keep reading|up next|trending)$/iu,
      reason: 'links to other articles',
    },
    {
      pattern:
        /^(?:share (?:this|on)\b.*|leave a (?:comment|reply)|comments|\d+ comments?|tags|subscribe\b.*|(?:sign up for|join) (?:our|the) newsletter|newsletter|advertisement)$/iu,
      reason: 'not part of the article',
    },
  ],
  noise: [
    {
      pattern:
        /^(?:also read|read also|read more|read next|see also|you may also like|you might also like|recommended(?: reading| for you)?|related(?: articles?| posts?| stories| coverage)?|more from|more on this|don't miss|up next|keep reading|most (?:read|viewed|popular|shared)|explore more on these topics|reuse this content|trending(?: now)?|must read)(?:$|\s*[:：–—-])/iu,
      reason: 'link to another article',
    },
    {
      pattern: /^(?:continue reading|read the full (?:story|article)|click here)\b/iu,
      reason: 'link to another article',
    },
    {
      pattern:
        /^[[(]?(?:advertisements?|advertorial|ad|ads|sponsored(?: content| post)?|promoted|paid content)[\])]?[:.]?$/iu,
      reason: 'advertisement',
    },
    { pattern: /^(?:advertisement|sponsored)\s*[-–—|:].{0,60}$/iu, reason: 'advertisement' },
    {
      pattern:
        /^(?:share(?: this(?: article| post| story| page)?)?(?: on| via| with)?:?|tweet(?: this)?|pin it|like this:?|follow us(?: on)?.{0,60}|copy link|print|email|save|share|comments?(?: \(\d+\))?|\d+ (?:comments?|shares?|likes?|views?))$/iu,
      reason: 'share bar',
    },
    {
      pattern:
        /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|email|e-mail|copy link|print|instagram|youtube|tiktok|bluesky|mastodon|threads)(?:\s*[|•·,/]\s*|\s+|$)){2,}$/iu,
      reason: 'share bar',
    },
    { pattern: /^share on (?:facebook|twitter|x|linkedin|whatsapp|reddit)\b.{0,60}$/iu, reason: 'share bar' },
    {
      pattern:
        /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b|^(?:accept|reject|manage) (?:all )?cookies|\bcookie (?:policy|settings|preferences)$|^by (?:continuing|clicking|using this site)\b.{0,80}\bcookies\b/iu,
      reason: 'cookie notice',
    },
    {
      pattern:
        /^(?:[^.!?]{3,50}\?\s+)?(?:subscribe(?: now| today)?(?: to .{0,90})?|sign up (?:for|to) (?:our|the) (?:\w+ )?newsletter\b.{0,60}|(?:join|get) our (?:\w+ )?newsletter\b.{0,60}|log in|sign in|sign up|enter your e-?mail.{0,40})[.!]?$/iu,
      reason: 'sign-up form',
    },
    { pattern: /^privacy notice\s*:.{0,200}\bnewsletters?\b.{0,200}$/iu, reason: 'sign-up form' },
    {
      pattern:
        /^(?:skip to (?:main )?content|back to top|(?:table of )?contents|menu|home|previous(?: post| article)?|next(?: post| article)?|scroll to top|toggle navigation|jump to .{0,40})$/iu,
      reason: 'navigation',
    },
    {
      pattern: /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4})).{0,100}$|^all rights reserved\.?$/iu,
      reason: 'copyright line',
    },
    {
      pattern: /^(?:tags?|filed under|categor(?:y|ies)|topics?|posted in|tagged)\s*[:：].{0,160}$/iu,
      reason: 'tags',
    },
    {
      pattern:
        /^(?:view (?:this (?:e-?mail|message|issue|newsletter)|it) in (?:your|a) browser|you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter)\b.{0,160}|(?:to )?unsubscribe\b.{0,80}|(?:update|manage) your (?:e-?mail )?preferences\b.{0,60}|(?:forwarded|was) this e-?mail .{0,60})[.!]?$/iu,
      reason: 'the frame of a newsletter',
    },
    {
      pattern:
        /^(?:(?:for immediate release|embargoed (?:until|for)\b.{0,60}|press release|news release)[:.]?|#\s?#\s?#|[-–—]\s?(?:30|ends)\s?[-–—])$/iu,
      reason: 'the frame of a press release',
    },
    {
      pattern: /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:?$/iu,
      reason: 'the frame of a press release',
    },
    {
      pattern:
        /^(?:from wikipedia, the free encyclopedia|this article (?:needs|is about|relies|may)\b.{0,200}|coordinates\s*:.{0,60}|["“].{1,80}["”] redirects here\..{0,120}|for (?:other uses|the .{1,60}), see .{1,80})[.]?$/iu,
      reason: 'the frame of an encyclopedia',
    },
    { pattern: /^(?:additional|further) (?:reporting|research) by\b.{0,80}$/iu, reason: 'byline' },
    { pattern: /^(?:disclaimer|disclosure|affiliate disclosure)\s*[:：].{0,400}$/iu, reason: 'disclaimer' },
  ],
  page: {
    lines: list(
      `story continues below…, article continues below…, article continues after…, story continues after…, the story continues…,
        published: …, updated: …, posted: …, last updated…, updated # am…, updated # pm…, photograph: …, photographs: …, watch: …,
        print this page, print this article, print this story, print article, email this page, email this article, email this story,
        email article, facebook, twitter, linkedin, whatsapp, reddit, telegram, pinterest, instagram, youtube, tiktok, bluesky, flipboard,
        like us on…, follow us on…, follow me on…, find us on…, join us on…, add as preferred source…, add us as a preferred source…,
        follow on google news, sign up here, register now, subscribe here, get the app, download our app…, download the app…,
        get our … in your inbox, get … delivered to your inbox…, get … in your inbox…, delivered to your inbox…, by signing up…,
        by subscribing…, by entering your email…, by submitting…, by clicking…, already a subscriber…, already registered…,
        already a member…, this article is for subscribers…, this story is for subscribers…, this content is for subscribers…,
        subscribe to read…, subscribe to continue…, to continue reading…, you have # free articles…, support our journalism…,
        support independent journalism…, support our work…, donate, donate today, donate now, become a member…, become a subscriber…,
        manage preferences, manage options, manage choices, manage consent, cookie preferences, privacy settings, your privacy choices,
        do not sell my…, accept, accept all, reject all, accept all cookies, accept and continue, leave a comment, leave a reply,
        post a comment, add a comment, write a comment, join the conversation…, join the discussion…, log in to comment, login to comment,
        sign in to comment, view comments, show comments, view all comments, read all comments, read the comments, load comments,
        view # comments, comments are closed, comments off, # replies, # reactions, # responses, # claps, be the first to comment,
        published # minutes ago, published # hours ago, published # days ago, # minutes ago, # hours ago, # hour ago, # days ago,
        # day ago, # weeks ago, updated # minutes ago, updated # hours ago, # min read, # minute read, # mins read,
        listen to this article…, listen to this story…, listen to article…, listen now, listen · …, listen (# min), play audio,
        audio by…, watch now, watch the video, play video, image source…, image caption…, image credit…, media caption…, video caption…,
        photograph by…, photo by…, (photo by…, photo courtesy of…, photo illustration by…, hide caption, show caption, toggle caption,
        enlarge image, enlarge this image, open image in…, view image in…, view gallery, view slideshow, view full size, fullscreen,
        getty images, getty images/…, …/getty images, afp, reuters, ap photo, ap photo/…, associated press, shutterstock, alamy, istock,
        unsplash, # / #, # of #, load more…, loading, loading..., show more, show less, see more, see all, view all, read less,
        opens in new window, opens in a new window, opens in new tab, opens in a new tab, expand, collapse, close, open menu, close menu,
        sign out, my account, main navigation, more on this story, more on this topic, most popular, most viewed, most shared,
        most commented, editor's picks, editors' picks, editor's choice, what to read next, what to watch next, from our partners,
        from our sponsors, from the web, in case you missed it…, you might be interested in…, you might also be interested in…,
        don't miss, don't miss: …, popular posts, popular articles, popular stories, reprints, reprints and permissions, rights & permissions,
        rights and permissions, request permissions, report a correction…, report an error…, report a typo…, report this…,
        suggest a correction…, see an error…, spotted an error…, spot a mistake…, have a tip…, got a tip…, got a story…,
        have a news tip…, send us a tip…, send tips…, thanks for signing up…, thank you for signing up…, all rights reserved,
        terms of use, terms of service, terms & conditions, terms and conditions, privacy notice, privacy statement, cookie policy,
        home > …, home / …, home » …, home › …, news > …, news / …`,
    ),
    headed:
      list(`search, search this site, sections, contact, contact us, about us, about, advertise, advertise with us, careers, help,
        help center, newsletters, newsletter, privacy policy, privacy, accessibility, sitemap, legal, top stories, latest news,
        latest stories, latest, more stories, more news, popular, featured, in this section, in this series, follow, followers,
        subscribe, login, account, settings, languages, topics, archive, archives`),
  },
  bylines: [
    /^@[\w.]{2,30}$/u,
    /^(?:[^\s\d,;:.]+ ){0,4}(?:correspondent|reporter|columnist|staff writer|editor)(?: in \S.{1,30})?$/i,
    /^(?:this (?:article|post|story|piece) (?:was )?)?(?:originally|first) (?:posted|published|appeared) (?:on|in|at|by)\b[^,]{0,90}$/iu,
    /^[Bb]y(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:\s*(?:,|and|&|\||[-–—•·]).{0,60})?$/u,
    /^By an?\s\p{Ll}[^.!?:;]{3,70}$/u,
    /^(?:written|posted|published|story|words|reported|edited|photos?|photographs?|reviewed|translated)\s+by\b.{0,80}$/iu,
    /^(?:published|updated|last updated|last modified|posted|first published|date)(?:\s+on)?\s*[:：]?\s.{0,20}\d{4}.{0,30}$/iu,
    /^\d{1,3}\s*-?\s*min(?:ute)?s?\.?\s+read(?:ing time)?$|^(?:reading time|estimated reading time)\b.{0,30}$/iu,
    /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|r|rs|s)?,?\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2}),?\s+\d{4}.{0,30}$/i,
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
    /^\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
    /^(?:[^\s\d,;:]+(?: [^\s\d,;:]+){0,5}, ){1,2}(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}$/i,
  ],

  abbreviations: list(
    `mr, mrs, ms, dr, prof, sr, jr, st, mt, ft, gen, col, lt, sgt, capt, cmdr, adm, maj, rev, hon, pres, gov, sen,
      rep, vs, v, etc, e.g, i.e, eg, ie, cf, ca, c, al, approx, est, dept, univ, assn, bros, inc, ltd, co, corp, plc,
      llc, gmbh, fig, figs, eq, eqs, sec, ch, chap, vol, vols, no, nos, nr, p, pp, para, art, ed, eds, trans, ver,
      jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat,
      sun, a.m, p.m, am, pm, u.s, u.k, u.n, e.u, u.s.a, d.c, ph.d, m.d, b.a, m.a, b.sc, m.sc, ave, blvd, rd, hwy, min,
      max, avg, tel, ext, misc, resp, incl, viz, ibid, op, cit, bn, mn, tn, mio, dist, intl, natl, govt, mfg, a.k.a,
      aka, w.r.t, r.i.p`,
  ),
  closers: list(
    `etc, inc, ltd, co, corp, plc, llc, bros, gmbh, jr, sr, a.m, p.m, am, pm, u.s, u.k, u.n, e.u, u.s.a, d.c, ph.d,
      m.d, b.a, m.a, b.sc, m.sc, al, no, art, sun, sat, mar, dec, mon, wed, fri, min, max, op, gen, ave, blvd, rd,
      hwy, est, ext, ed, eds, bn, mn, tn, a.k.a, aka, st, mm, c, v, misc, rep, sec, pres, col, fig, para, r.i.p, intl,
      univ`,
  ),
  titles: list(
    `mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, president, vice president, prime minister,
      minister, secretary, senator, representative, congressman, congresswoman, governor, mayor, chancellor, king,
      queen, prince, princess, pope, judge, justice, colonel, captain, lieutenant, sergeant, admiral, ceo,
      cto, cfo, coo, chief executive, chief executive officer, chairman, chairwoman, chair, director, executive
      director, founder, co-founder, cofounder, engineer, scientist, economist, analyst, researcher, author,
      journalist, reporter, editor, spokesman, spokeswoman, spokesperson, employee, historian, philosopher, architect`,
  ),
  capitals: list(
    `american, british, english, scottish, welsh, irish, canadian, australian, chinese, japanese, korean, indian, pakistani,
      russian, ukrainian, german, french, spanish, italian, portuguese, dutch, belgian, swiss, austrian, polish, czech,
      swedish, norwegian, danish, finnish, greek, turkish, israeli, arab, arabic, persian, iranian, egyptian, african,
      nigerian, kenyan, brazilian, mexican, argentinian, european, asian, latin, western, eastern, northern, southern,
      internet, web, god, christmas, easter, bible, earth, americans, britons, germans, europeans, africans, asians,
      roman, catholic, muslim, jewish, christian, no, figure, table, section, chapter, appendix`,
  ),
  particles: list(
    `of, for, and, the, de, del, della, di, da, van, von, der, den, du, la, le, los, las, al, el, bin, ibn, ter, ten,
      zu, &, in, on`,
  ),
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
  qualifiers: {
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
  hedges: {
    modals: list(`may, might, could, would`),
    adverbs: list(
      `potentially, possibly, perhaps, maybe, probably, presumably, reportedly, allegedly, apparently, supposedly,
      purportedly, seemingly, arguably, likely, unlikely, conceivably, theoretically, in theory, in principle, partly,
      partially, largely, mostly, mainly, generally, typically, usually, often, sometimes, occasionally, frequently,
      tentatively, in some cases, in most cases, in many cases, to some extent, at least partly, for the most part,
      almost certainly, hopefully, as far as we know`,
    ),
    plans: list(
      `plan to, plans to, planned to, planning to, plans for, announced plans, has plans, have plans, aim to, aims to,
      aimed to, aiming to, hope to, hopes to, hoped to, hoping to, intend to, intends to, intended to, intending to,
      expect to, expects to, expected to, is expected to, are expected to, was expected to, were expected to, is set
      to, are set to, is scheduled to, are scheduled to, is slated to, are slated to, is due to, are due to, is likely
      to, are likely to, seek to, seeks to, sought to, is poised to, are poised to, on track to, is projected to, are
      projected to, is forecast to, are forecast to, proposes to, proposed to, pledged to, promised to, vowed to`,
    ),
    frames: list(
      `seem, seems, seemed, appear to, appears to, appeared to, tend to, tends to, tended to, is thought to, are
      thought to, is believed to, are believed to, is said to, are said to, is considered, are considered, is
      generally considered, it is possible that, it's possible that, it is likely that, it is unlikely that, suggests
      that, suggest that, suggested that, indicate that, indicates that, i think, we think, we believe, i believe, we
      expect, in our opinion, in my opinion, in our view, in my view, is estimated, are estimated, an estimated`,
    ),
    quantifiers: list(
      `some, several, many, most, few, a few, various, numerous, a number of, a majority of, the majority of, a
      minority of, part of, parts of, almost all, nearly all, one of, one of the, some of, most of, many of,
      including, such as, especially, particularly`,
    ),
  },
  attribution: {
    leading: list(
      `according to, as reported by, as noted by, as stated by, in the words of, as told by, based on data from, in the
      opinion of, in the view of`,
    ),
    verbs: list(
      `say, says, said, argue, argues, argued, believe, believes, believed, think, thinks, claim, claims, claimed,
      note, notes, noted, state, states, stated, suggest, suggests, suggested, report, reports, reported, estimate,
      estimates, estimated, predict, predicts, predicted, warn, warns, warned, explain, explains, explained, add,
      adds, added, write, writes, wrote, tell, tells, told, contend, contends, contended, maintain, maintains,
      maintained, observe, observes, observed, point out, points out, pointed out, find, finds, found, conclude,
      concludes, concluded, announce, announces, announced, expect, expects, hope, hopes, recall, recalls, recalled,
      insist, insists, insisted, acknowledge, acknowledges, acknowledged, admit, admits, admitted, confirm, confirms,
      confirmed, show, shows, showed, reveal, reveals, revealed, indicate, indicates, indicated, call, calls, called,
      ask, asks, asked, emphasize, emphasizes, emphasized, stress, stresses, stressed, remark, remarks, remarked,
      declare, declares, declared, forecast, forecasts, fear, fears, agree, agrees, agreed, see, quip, quips, quipped`,
    ),
    nouns: list(
      `experts, analysts, critics, researchers, scientists, economists, observers, officials, commentators, scholars,
      historians, engineers, developers, investors, insiders, sources, supporters, opponents, proponents, skeptics,
      sceptics, advocates, regulators, lawmakers, executives, industry watchers, studies, a study, the study,
      research, surveys, a survey, the survey, statistics, estimates, reports, a report, the report, data, the data,
      evidence, some, many, others, people, the company, the authors, the author, the team, the government`,
    ),
    crowds: list('many, some, most, few, several, other, others, people, everyone'),
    papers: list('study, studies, research, survey, surveys, statistics, estimates, report, reports, data, evidence'),
    holding: list(
      `think, thinks, believe, believes, believed, expect, expects, hope, hopes, fear, fears, estimate, estimates, estimated, agree,
      agrees, agreed, suggest, suggests, suggested, forecast, forecasts, conclude, concludes, concluded`,
    ),
    loose: list(
      `find, finds, found, show, shows, showed, see, call, calls, called, report, reports, reported, announce, announces, announced, add,
      adds, added, note, tell, tells, told, ask, asks, asked, maintain, maintains, maintained, state, states, expect, expects, hope,
      hopes, observe, observes, observed, reveal, reveals, revealed, indicate, indicates, indicated, fear, fears, forecast, forecasts,
      suggest, suggests, suggested, write, writes, wrote, agree, agrees, agreed, recall, recalls, recalled, declare, declares, declared,
      estimate, think, believe, conclude, confirm, confirms, confirmed`,
    ),
    that: list('that, how, why'),
  },
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
  },
  announcing: {
    here: [/^here(?:['’]s|\s+is|\s+are)\s+(?<what>\S.*)$/iu],
    below: [/\s(?:like this|as follows)$/iu],
    away: list('this, these, those, it, them, below, following'),
  },
  contrasts: {
    markers: list(
      `while, whereas, unlike, in contrast, by contrast, contrary to, compared with, compared to, in comparison,
      versus, vs., vs, as opposed to, rather than, instead of, not only, on the one hand, on the other hand,
      conversely, than before, up from, down from, not just`,
    ),
    pairs: [
      /^(?:While|Whereas|Whilst)\s+(?<left>[^;:]{8,220}?),\s+(?<right>[^,].{8,})$/u,
      /^Unlike\s+(?<left>[^,;]{2,90}),\s+(?<right>.{8,})$/iu,
      /^(?:In contrast to|By contrast with|Compared (?:with|to)|As opposed to|Contrary to)\s+(?<left>[^,;]{2,90}),\s+(?<right>.{8,})$/iu,
      /^(?<left>.{8,}?),?\s+(?:whereas|while at the same time|in contrast to|as opposed to)\s+(?<right>.{8,})$/iu,
      /^(?<left>.{8,}?),\s+while\s+(?<right>.{8,})$/iu,
      /\bnot (?:only|just|merely|simply)\s+(?<left>[^;]{3,140}?),?\s+but(?:\s+also|\s+rather|\s+instead)?\s+(?<right>[^;]{3,})$/iu,
      /^On the one hand,?\s+(?<left>.{8,}?)[,;]?\s+(?:but |and )?on the other(?: hand)?,?\s+(?<right>.{8,})$/iu,
      /\b(?<right>[^,;]{4,120}?),?\s+(?:rather than|instead of)\s+(?<left>[^,;]{3,})$/iu,
      /^(?<left>[\p{Lu}\d][^,.;:?!]{1,50}?)\s+(?:vs\.?|versus)\s+(?<right>[^,.;:?!]{2,50})/iu,
    ],
    linking: list(
      `in contrast, by contrast, conversely, on the other hand, by comparison, in comparison, on the contrary, instead`,
    ),
    turns: list('but, however, yet, still, that said, having said that, nevertheless, nonetheless, in reality'),
  },
  plans: list(
    `will, won't, 'll, shall, plans to, plan to, planning to, aims to, aim to, intends to, intend to, expects to,
      expect to, is expected to, are expected to, hopes to, hope to, is set to, are set to, is scheduled to, are
      scheduled to, is slated to, are slated to, is due to, are due to, is going to, are going to, about to, announced
      plans, has plans, have plans, plans for, planned for, upcoming, forthcoming, by next year, next year, next
      month, in the coming years, in the coming months, later this year,
      on track to, would like to, looking forward to, proposes to`,
  ),
  superlatives: [
    /\b(?:the|its|their|our|his|her|'s|’s)\s+(?:\w+(?:'s|’s)\s+|(?:second|third|fourth|fifth|single|very|ever)[\s-]+)?(?!(?:interest|request|forest|harvest|honest|guest|test|rest|west|protest|contest|invest|latest|nearest|modest|manifest)\b)(?:[a-z]{3,}(?:gest|iest|test|nest|rest|lest|mest|dest|west|hest|kest|pest)|most\s+[a-z]+|least\s+[a-z]+|best|worst|first|last|only|leading|top|biggest)\b/iu,
    /\b(?:world|country|nation|industry|china|europe|germany|america|japan|india)['’]s\s+(?:largest|biggest|first|fastest|leading|oldest|most\s+[a-z]+|only|best|top|smallest|highest|richest)\b/iu,
    /\b(?:most|least)\s+[a-z]{4,}(?:ly|ed|ing|ful|ous|ive|able|ible|al|ic|ant|ent)\b/iu,
    /\b(?:larger|bigger|faster|more|higher|longer|better|cheaper) than (?:ever|any other|all other|every other)\b/iu,
    /\b(?:unprecedented|unrivall?ed|unmatched|record-(?:breaking|high|low)|all-time (?:high|low)|of all time|second to none|for the first time|number one|no\. 1)\b/iu,
    /\b(?:largest|biggest|fastest-growing|fastest|smallest|oldest|strongest|highest|lowest|longest|earliest|newest|cheapest|richest|busiest)\b/iu,
  ],
  definitions: [
    /^(?:An?\s+|The\s+)?(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:is|are)\s+(?<gloss>an?\s+(?!(?:lot|few|bit|little|number|leading|classic|standout|prime|typical|perfect|notable|example|good|great|bad|big|huge|key|must|matter|day|year|problem|challenge|mistake|shame|pity|given|sign|result|while|way|reason|member|part|question|long|far)\b)[^;:?!]{6,220})$/iu,
    /^(?<term>[\p{L}\d][^,.;:?!()]{1,50}?)\s+(?:stands for|is short for|refers to|means|is defined as|is known as|denotes)\s+(?<gloss>[^;:?!]{4,220})$/iu,
    /^(?<term>[\p{Lu}\d][^,.;:?!()]{1,50}?),\s+(?<gloss>(?:an?|the)\s+(?!(?:classic|full|good|great|leading|company|more|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^,;:?!]{6,120}),\s/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)?[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4})\s*[—–]\s*(?<gloss>(?:an?|the)\s+(?!(?:classic|full|good|great|leading|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^—–;:?!]{6,160})(?=[—–]|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)?[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4}),\s+(?<gloss>an?\s+(?!(?:classic|full|good|great|leading|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^,;:?!—]{6,120})(?=,|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4}),\s+which\s+(?:is|are)\s+(?<gloss>an?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list(
    `for example, for instance, such as, e.g., including, one example is, examples include, an example of, to
      illustrate, as an example, one standout example, a case in point, among them`,
  ),

  summaries: list(
    'in short, in summary, in conclusion, to sum up, all in all, overall, ultimately, above all, most importantly, in essence, simply put, put simply, the bottom line is, in other words',
  ),
  connectives: list(
    `however, moreover, furthermore, in addition, additionally, as a result, meanwhile, therefore, thus, hence,
      consequently, accordingly, as such, nevertheless, nonetheless, besides, also, in fact, indeed, of course, in
      short, in summary, in conclusion, in other words, that said, having said that, that is, to be sure, after all,
      for example, for instance, similarly, likewise, in turn, finally, first, firstly, second, secondly, third,
      thirdly, lastly, first of all, to begin with, on top of that, what's more, and, but, so, or, by contrast, in
      contrast, conversely, on the other hand, on the one hand, in particular, specifically, notably, importantly,
      most importantly, most importantly though, more importantly, above all, overall, ultimately, in essence, as
      mentioned, as noted, at the same time, afterwards, afterward, subsequently, since then, to that end, to this
      end, for this reason, for that reason, for these reasons, with that, with this in mind, because of this, because
      of that, again, instead, otherwise, alternatively, simply put, put simply, plus, well, anyway, in the end, as an example, as a
      consequence, as always, as usual, more seriously, to be clear, to be fair, to be honest, sure, granted,
      admittedly, unsurprisingly, surprisingly, interestingly, unfortunately, fortunately, luckily, sadly, after this,
      after that, next, then, once again, all in all, by the way`,
  ),
  fillerFrames: [
    /^(?:One|Another|A|The most|Perhaps the most|An) (?:(?:standout|notable|good|prominent|recent|famous|striking|interesting|great|obvious|clear|excellent|prime|common|further|particularly \w+) )?example(?: of (?:this|that|these|such \w+))? (?:is|was|would be|comes from) (?=\S)/iu,
    /^It(?: is|'s|’s) (?:(?:also|perhaps|always|especially) )?(?:worth (?:noting|mentioning|remembering|pointing out|stressing|repeating)|important to (?:note|remember|understand|realize|recognise|recognize|mention|point out|keep in mind)|interesting to note|clear|no secret|no surprise|no wonder|safe to say|fair to say|well known|obvious|true) that (?=\S)/iu,
    /^(?:Note|Notice|Remember|Recall|Keep in mind|Bear in mind|Be aware|Suffice it to say|Needless to say),? that (?=\S)/iu,
    /^What(?: is|'s|’s|'s also|’s also| makes) (?:(?:particularly|especially|really|truly|so|most|also) )?(?:unique|interesting|remarkable|notable|striking|special|important|different|great|exciting|more) about (?:[^.?!]{1,40}?) (?:is|are) (?=\S)/iu,
    /^What (?:makes|sets) (?:[^.?!]{1,40}?) (?:unique|special|different|interesting|apart|stand out) (?:is|are) (?=\S)/iu,
    /^(?:The (?:key|main|important|interesting|best|good|great|crucial) (?:point|thing|takeaway|news|part|idea)|The fact|The truth|The point|The bottom line|The reality) (?:is|here is) (?:that )?(?=\S)/iu,
    /^(?:There(?: is|'s|’s) no (?:doubt|question) that|As (?:we|you) (?:all )?(?:know|can see|may know|might expect|mentioned|noted),|As mentioned(?: above| earlier| before)?,|As (?:noted|discussed|described|explained)(?: above| earlier| before)?,|In (?:today['’]s|the modern|a) (?:[^,]{3,50}),|When it comes to [^,]{2,50},|At the end of the day,|In this (?:article|post|section|guide|chapter),?) (?=\S)/iu,
    /^(?:Let me|Let us|Let['’]s) (?:start by saying|be clear|be honest|face it)[:,]? (?:that )?(?=\S)/iu,
    /^(?:This|That|Which|All this|All of this) (?:also )?(?:means|shows|suggests) that (?=\S)/iu,
    /^(?:We|I) mention (?:this|that|it|all this) because (?=\S)/iu,
    /^(?:We|I) (?:would|['’]d) like to (?:note|mention|point out|emphasize|stress|say) that (?=\S)/iu,
  ],
  asides: [
    /^(?:you|readers?) (?:may|might|will|['’]ll|can|could) (?:also |already |perhaps |well )*(?:have (?:seen|heard|read|noticed|guessed|wondered)|be (?:curious|wondering|asking|tempted)|(?:wonder|recall|remember|object|ask) )/iu,
    /^if (?:you(?:['’]re| are| have|['’]ve| want| would|['’]d)?|anyone|any of you)\b[^,]*\b(?:interested|questions?|curious|enjoyed?|liked?|learn more|know more|read more|more information|feedback|get involved|comments?)\b[^,]*,/iu,
    /^(?:get in touch|stay tuned|stay with me|bear with me|read on|keep reading|(?:please )?continue reading|let (?:me|us) know|drop (?:me|us) a (?:line|note)|(?:write|talk|reach out) to (?:me|us)|(?:contact|email) (?:me|us)\b(?!.*\d)|sign up|subscribe|follow (?:me|us)|join (?:me|us) |share (?:this|it) |forward (?:this|it) |click |scroll |good luck|have fun|enjoy[!.]?$|happy \p{Ll}+ing[!.]?$|see you |over to you|watch this space|more on (?:that|this)\b|that['’]s (?:all|it) for\b)/iu,
    /^(?:(?:now,? )?(?:let me|let['’]s|let us)|(?:we|i)(?:['’]ll| will|['’]m going to| am going to| want to|['’]d like to| would like to| should)) (?:also |now |first |just |briefly )*(?:explain|show|describe|discuss|look at|cover|talk about|say|return to|come back to)\b.*\b(?:below|above|later|in this (?:post|article|section|chapter|guide|talk)|shortly|in a moment|next time|in the next (?:post|article|section|part))\b/iu,
    /^(?:(?:now,? )?(?:let me|let['’]s|let us)|(?:we|i)(?:['’]ll| will| want to|['’]d like to| would like to)) (?:also |now |first |just )*(?:begin|start|open|end|close|finish|turn my attention)\b/iu,
    /^(?:(?:many|special|big|warm) )?thanks(?! to [^,]*, )\b|^thank you\b|^a (?:big|huge|special|warm) thank/iu,
    /^(?:(?:first of all|and finally|finally|lastly|last but not least),? )?(?:we|i)(?:['’]d (?:also )?like to| would (?:also )?like to| want to|['’]m| am|['’]re| are)? (?:once again |also |very |truly |deeply |really )*(?:thank|acknowledge|grateful|thankful) /iu,
    /^(?:the|this|our) (?:conversation|interview|transcript|text|article|post|story|piece|essay|column)\b.*\b(?:has been|have been|was|were|is|first) (?:[a-z]+ly )?(?:edited|condensed|shortened|updated|corrected|translated|transcribed|published|appeared)\b/iu,
    /^(?:(?:originally|first) (?:published|posted|appeared|printed)\b|(?:additional )?(?:reporting|editing|translation|photographs?|photography|photos?|illustrations?|graphics?) by\s)/iu,
    /^as (?:i|we) (?:write|type) this\b/iu,
    /^(?:good (?:morning|afternoon|evening)\b|ladies and gentlemen\b|you may (?:sit|be seated)\b|(?:please )?(?:take your seats|be seated|sit down)\b)/iu,
    /^(?:i have|i['’]ve got|i want to (?:tell|leave) you|i was (?:given|asked|told to say|told i had)|there are) (?:just |only |about )?(?:one|two|three|four|five|a few|several|some|ten|twelve|fifteen|twenty|\d+|that)\b(?: \p{Ll}+)?(?: (?:things?|points?|stories|lessons?|thoughts|requests?|minutes)\b.*|$)/iu,
    /^i (?:will|['’]ll|want to|would like to|['’]d like to|can|must|have to|should) (?:now |just |also )*(?:tell|say to|remind|warn) you (?:what|how|why|about|a story|one thing|something|this)\b/iu,
    /^(?:the|my) (?:first|second|third|fourth|fifth|next|last|final|other)(?: (?:thing|point|lesson|story|one))? (?:is about|concerns|has to do with)\b(?=.{0,40}$)/iu,
    /^(?:so |and )?i(?: am|['’]m) (?:often|sometimes|frequently|always) asked\b/iu,
    /^(?:i|we) mention (?:this|that|it|these|him|her|them)\b(?! because)/iu,
    /\b(?:map|maps|photo|photos|photographs?|pictures?|image|images|diagrams?|charts?|graphs?|screenshots?|video|videos|illustrations?|postcard|plot|snippet) (?:above|below|on the (?:left|right)|at the top|opposite)\b/iu,
    /\b(?:the|this) (?:following|above|accompanying) (?:map|photo|photograph|picture|image|diagram|chart|graph|screenshot|video|illustration|plot)s?\b/iu,
    /\b(?:pictured|as (?:shown|seen|described|discussed|mentioned|noted|explained)|see|shown) (?:above|below|here)\b|\bsee (?:next|previous) (?:section|chapter|page)\b/iu,
  ],
  intensifiers: list(
    `very, really, truly, extremely, incredibly, highly, absolutely, completely, totally, utterly, simply, just,
      quite, fairly, pretty, actually, basically, literally, certainly, definitely, obviously, clearly, of course,
      indeed, remarkably, significantly, dramatically, massively, hugely, enormously, tremendously, exceptionally,
      extraordinarily, deeply, profoundly, strongly, rapidly, actively, bold, massive, huge, incredible, remarkable,
      amazing, stunning, impressive, powerful, vibrant, cutting-edge, exciting, significant, tremendous, renowned,
      groundbreaking, game-changing, state-of-the-art, seamlessly`,
  ),
  pronouns: list(
    `it, its, itself, this, that, these, those, they, them, their, theirs, themselves, he, him, his, himself, she,
      her, hers, herself, we, us, our, ours, ourselves, you, your, yours, yourself, i, me, my, mine, myself, such,
      here, there, the former, the latter, another, others`,
  ),
  pointers: [
    /^(?:it|its|this|that|these|those|they|their|he|she|his|her|such|there(?!\s(?:is|are|was|were|have|has|had|will|may|might|must|can|could)\b)|here|which|and|but|or|so|thus|then)(?!\p{L})/iu,
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
};
