import type { ClaimWords } from '#model';
import { list } from '../pack/list.ts';

export const claims: ClaimWords = {
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
    unreal: list(
      'would have, could have, might have, had expected, had predicted, had forecast, had projected, had anticipated, had hoped',
    ),
  },
  attribution: {
    mottos: list(
      'motto, slogan, mantra, tagline, credo, maxim, principle, a saying, the saying, this saying, that saying, old saying, common saying, popular saying, his saying, her saying, their saying, our saying, my saying',
    ),
    leading: list(
      `according to, as reported by, as noted by, as stated by, in the words of, as told by, based on data from, in the
      opinion of, in the view of`,
    ),
    verbs: list(
      `say, says, said, echo, echoes, echoed, argue, argues, argued, believe, believes, believed, think, thinks, claim, claims, claimed,
      note, notes, noted, state, states, stated, suggest, suggests, suggested, report, reports, reported, estimate,
      estimates, estimated, predict, predicts, predicted, warn, warns, warned, explain, explains, explained, add,
      adds, added, write, writes, wrote, tell, tells, told, contend, contends, contended, maintain, maintains,
      maintained, observe, observes, observed, point out, points out, pointed out, find, finds, found, conclude,
      concludes, concluded, announce, announces, announced, expect, expects, hope, hopes, recall, recalls, recalled,
      insist, insists, insisted, acknowledge, acknowledges, acknowledged, admit, admits, admitted, confirm, confirms,
      confirmed, show, shows, showed, reveal, reveals, revealed, indicate, indicates, indicated, call, calls, called,
      ask, asks, asked, emphasize, emphasizes, emphasized, stress, stresses, stressed, remark, remarks, remarked,
      declare, declares, declared, forecast, forecasts, fear, fears, agree, agrees, agreed, see, quip, quips, quipped, comment,
      comments, commented, share, shares, shared, reply, replies, replied, respond, responds, responded, joke, jokes, joked`,
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
      `echo, echoes, echoed, find, finds, found, show, shows, showed, see, call, calls, called, report, reports, reported, announce, announces, announced, add,
      adds, added, note, tell, tells, told, ask, asks, asked, maintain, maintains, maintained, state, states, expect, expects, hope,
      hopes, observe, observes, observed, reveal, reveals, revealed, indicate, indicates, indicated, fear, fears, forecast, forecasts,
      suggest, suggests, suggested, write, writes, wrote, agree, agrees, agreed, recall, recalls, recalled, declare, declares, declared,
      estimate, think, believe, conclude, confirm, confirms, confirmed`,
    ),
    quoting: list('continue, continues, continued, went on, goes on'),
    plain: list('say, says, said'),
    heard: list('tell, tells, told, echo, echoes, echoed'),
    measures: [],
    closing: {
      // Fewer words before the comma only say when.
      told: /^(?!(?:as|when|while|if|after|before|since|once|although|though|because)\s)(?:\S+\s){4,}\S+,\s(?:the\s)?$/iu,
      verbs: list(
        'say, says, said, report, reports, reported, announced, announces, confirmed, confirms, revealed, reveals, estimates, estimated, wrote, writes',
      ),
      when: /^(?:\s(?:in|on)\s[^,;:]{2,60})?\.?\s*$/u,
    },
    adverb: '[a-z]+ly',
    helpers: list('has, have, had, also'),
    anybody: list('a, an, the, one'),
    nobody: list(
      `and, but, or, as, which, who, that, when, while, where, if, because, since, it, they, he, she, we, i, so, of, in, by, with,
      this`,
    ),
    tellingOn: list('saying, adding, arguing, warning, insisting, noting, telling'),
    that: list('that, how, why'),
    claim: /^\s(?:the|its|their|his|her|it|they|he|she|we|you|this|these|\p{Lu})/u,
    owner: /['’]s?$/u,
    somebodyOf:
      /(?:^|[,;:]\s|\bthat\s)((?:\p{L}[\p{L}'’-]*\s){1,4}(?:of|in|from|at|for)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}'’-]*\s){1,3}and\s)?)$/u,
    houseOf: /(?:\p{Lu}[\p{L}.'’&-]*\s){1,4}(?:of|for)\s(?:the\s)?$/u,
    written: /^,\s\p{Ll}+ed\b/u,
  },
  interviews: {
    announced:
      /\b(?:interview(?:s|ed)?|conversation|Q ?& ?A|minutes with|questions (?:for|to)|(?:talk(?:s|ed|ing)?|spoke|speaks?|sat down|meets?|met|chat(?:s|ted)?) (?:to|with))\b/iu,
    title: /:\s\p{Lu}\S+(?:\s\p{Lu}\S+){1,2}\son\s/u,
    leads: /(?:\bwith|\bmeets?|\binterviews?|[:—–])\s*$/iu,
    own: /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/,
    questions: ['Q', 'Question'],
    answers: ['A', 'Answer'],
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
      /^(?<left>[a-zß-ɏ\d][^,.;:?!]{1,50}?)\s+(?:vs\.?|versus)\s+(?<right>[^,.;:?!]{2,50})/i,
    ],
    linking: list(
      `in contrast, by contrast, conversely, on the other hand, by comparison, in comparison, on the contrary, instead`,
    ),
    opposing: list(
      `in contrast, by contrast, on the other hand, on the contrary, conversely, unlike, compared to, compared with, as opposed to`,
    ),
    whiles: list('while, whereas, although'),
    turns: list('but, however, yet, still, that said, having said that, nevertheless, nonetheless, in reality'),
    concessions: list('although, though, even though, albeit'),
    grants: list(
      'yes, of course, granted, admittedly, to be sure, certainly, sure, no doubt, true, it is true that, it may be true that, at first glance, at first sight, on paper, in theory, on the face of it',
    ),
    instead: list('instead of, rather than, in place of'),
    formerly: list('previously, formerly, in the past'),
    now: list('now, instead'),
    means: list('with, using, via'),
    sides: [
      {
        left: list('myth, myths, fiction, misconception, common misconception'),
        right: list('fact, facts, reality, truth, the truth, the reality'),
      },
      { left: list('before'), right: list('after') },
      { left: list('then'), right: list('now, today'), spoken: true },
      { left: list('on the one hand, on one hand'), right: list('on the other hand, on the other'), spoken: true },
      {
        left: list('pro, pros, advantages, benefits, upsides, strengths, what works'),
        right: list('con, cons, disadvantages, drawbacks, limitations, downsides, weaknesses, what does not work'),
        equal: true,
      },
      {
        left: list('what went well'),
        right: list('what went wrong, what went badly, what could be better'),
        equal: true,
      },
      { left: list('old, the old way'), right: list('new, the new way') },
      {
        left: list('problem, the problem, issue, challenge, the challenge'),
        right: list('solution, the solution, our solution, fix, the fix'),
        holds: true,
      },
      { left: list('expectation, expected, in theory'), right: list('reality, actual, in practice') },
      { left: list("do, dos, do's"), right: list("don't, don'ts, do not"), equal: true },
      {
        left: list('bad, wrong, avoid, incorrect, invalid, not good, not so good, worse'),
        right: list('good, right, instead, correct, valid, better'),
      },
      { left: list('without'), right: list('with'), equal: true },
      { left: list('change this, replace this'), right: list('to this, into this, with this') },
    ],
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
  superlativeEnds: list('of, in, to, that, which, for, by, from, with, and, ahead'),
  definitions: [
    /^(?:An?\s+|The\s+)?(?<term>[a-zß-ɏ\d](?:[^,.;:?!()]|\.(?=\w)){1,50}?)(?:\s\([^()]{2,60}\))?\s+(?:is|are)\s+(?<gloss>an?\s+(?!(?:lot|few|bit|little|number|leading|classic|standout|prime|typical|perfect|notable|example|good|great|bad|big|huge|key|must|matter|day|year|problem|challenge|mistake|shame|pity|given|sign|result|while|way|reason|member|part|question|long|far)\b)[^;:?!]{6,260})$/i,
    /^(?<term>[a-zß-ɏ\d](?:[^,.;:?!()]|\.(?=\w)){1,50}?)\s+(?:stands for|is short for|refers to|means|is defined as|is known as|denotes)\s+(?<gloss>[^;:?!]{4,220})$/i,
    /^(?<term>[\p{Lu}\d](?:[^,.;:?!()]|\.(?=\w)){1,50}?),\s+(?<gloss>(?:an?|the)\s+(?!(?:classic|full|good|great|leading|company|more|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^,;:?!]{6,120}),\s/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)?[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4})\s*[—–]\s*(?<gloss>(?:an?|the)\s+(?!(?:classic|full|good|great|leading|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^—–;:?!]{6,160})(?=[—–]|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+(?:(?:of|for|and|the)\s+)?[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4}),\s+(?<gloss>an?\s+(?!(?:classic|full|good|great|leading|(?:long|larg|great|small|fast|slow|bigg|high|low|strong|new|old|deep|wid|full)er)\b)[^,;:?!—]{6,120})(?=,|[.]?$)/u,
    /(?<term>\p{Lu}[\p{L}\d.+#’'&-]*(?:\s+[\p{Lu}\d][\p{L}\d.+#’'&-]*){0,4}),\s+which\s+(?:is|are)\s+(?<gloss>an?\s+[^,;:?!—]{6,120})(?=,|[.]?$)/u,
  ],
  examples: list(
    `for example, for instance, such as, e.g., including, one example is, examples include, an example of, to
      illustrate, as an example, one standout example, a case in point, among them`,
  ),
};
