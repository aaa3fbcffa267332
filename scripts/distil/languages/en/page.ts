import type { PageWords } from '#model';
import { list } from '../pack/list.ts';
import { bylines } from './page/bylines.ts';
import { givenNames } from './page/given-names.ts';
import { lines } from './page/lines.ts';
import { noise } from './page/noise.ts';
import { tails } from './page/tails.ts';

export const page: PageWords = {
  faqHeadings: list(
    `faq, faqs, questions, frequently asked questions, common questions, questions and answers, questions & answers, people also ask, q&a, q & a, your questions
      answered, questions you may have`,
  ),
  numbering: { parts: list('chapter, part, section, step'), counts: list('one, two, three, four, five') },
  cutOff: [/\b(?:the|and|a|an|or)$/u, /^(?![Ww]h|[Hh]ow).*\b(?:of|to|in|with|for|by)$/u],
  rubrics:
    list(`analysis, announcement, announcements, archive, archives, art, arts, arts and culture, artificial intelligence, blog, blog post, blogs,
      books, business, business news, case studies, case study, civil society, climate, column, columns, comment, commentary, community, company,
      company news, culture, customer stories, cybersecurity, data, design, economics, economy, education, energy, engineering, entertainment, environment, essay,
      essays, events, explained, explainer, explainers, fashion, feature, features, film, finance, food, from the archive, guest post, guide,
      guides, health, history, home, ideas, in depth, in-depth, innovation, insight, insights, international, interview, interviews, investing, law,
      leadership, life, lifestyle, local, local news, long read, long reads, longread, magazine, management, markets, marketing, media, money,
      music, nation, national, news, news and analysis, news & analysis, news release, newsroom, open source, opinion, opinions, op-ed,
      perspective, perspectives, podcast, policy, politics, press, product, product news, product updates, profile, profiles, q&a, report,
      reports, research, resources, review, reviews, science, security, society, space, special report, sport, sports, startups, stories, story,
      strategy, style, tech, tech news, technology, transcript, transport, travel, trends, tutorial, tutorials, uk news, us news, viewpoint, weather,
      world, world news`),
  wires: [
    /^(?:(?:UPDATED?|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|EXCLUSIVE|BREAKING|JUST IN|DEVELOPING|ANALYSIS|INSIGHT|FACTBOX|TIMELINE|INTERVIEW|FOCUS|PREVIEW|POLL|EXPLAINER|FEATURE|NEWSMAKER|GRAPHIC|WATCH|READ)(?:[ -]\d{1,2})?(?:\s?[–—:]\s?|(?<!WATCH|READ|POLL|FEATURE)-|\s-\s))+(?=\S)/u,
    /^(?:\p{Lu}{2,}\s)?(?:STOCKS|MARKETS|BONDS|FOREX|CURRENCIES|METALS)(?:\sNEWS)?(?:\s\p{Lu}{2,})?-(?=\p{Lu})/u,
    /^(?:Exclusive|Breaking|UPDATE \d{1,2})\s?[:–—]\s(?=\S)/u,
  ],
  calledBy: list('title, name, feature name, feature, proposal, proposal name'),
  filed:
    list(`status, author, authors, reviewer, reviewers, approver, approvers, decider, deciders, champion, champions, issue, issues, pr, prs,
      pull request, ticket, rfc, start date`),
  emptyHeadings:
    list(`introduction, overview, summary, abstract, background, foreword, preface, method, methods, result, results, discussion, conclusion,
      conclusions, the bottom line, final thoughts, wrapping up, key points, key takeaways, takeaways, highlights, key facts, at a glance, in brief`),
  conclusions:
    list(`conclusion, conclusions, in conclusion, verdict, the verdict, our verdict, final verdict, lessons, lessons learned, what we learned,
      what i learned, takeaways, key takeaways, the takeaway, key messages, key findings, the bottom line, final thoughts, closing thoughts,
      wrapping up, in short, in a nutshell, tl;dr, summary, executive summary, the upshot, why it matters, what it means`),
  household:
    list(`license, licence, licenses, licensing, license information, copyright, copyright and license, license and copyright, badge, badges, team,
      the team, our team, core team, alumni, author, authors, the author, maintainer, maintainers, the maintainers, contributor, contributors,
      our contributors, contributors to, contributing, how to contribute, contribute, contribution, contributions, contributing guidelines,
      contribution guidelines, get involved, getting involved, sponsor, sponsors, our sponsors, platinum sponsors, gold sponsors, golden sponsors, silver sponsors,
      bronze sponsors, diamond sponsors, premium sponsors, corporate sponsors, special sponsors, backers and sponsors, sponsors and backers, financial contributors, code contributors, github sponsors, open collective sponsors, sponsorship, for enterprise, enterprise, sponsor development, please sponsor development, support development, support us, support the project,
      support this project, become a sponsor, please support, sponsoring, sponsored by, backers, supporters, funding, donate,
      donations, donation, thanks, thank you, thanks to, special thanks, acknowledgments, acknowledgements, acknowledgment, acknowledgement, credits,
      code of conduct, star history, stargazers, stargazers over time, used by, who uses it, who is using this, projects using it`),
  lookedUp:
    list(`documentation, docs, learn more, links, resources, additional resources, more resources, useful links, project links, project information, get help, getting help, help, support, community, contact, questions, changelog, change log, changes history, release
      notes, security contact, further information, more information`),
  elsewhere: [
    /(?:^|,\s)(?:(?:please|also|and|or|just),?\s)*(?:see|refer to|consult|read|check out|check|(?:have|take) a look at)\s/iu,
    /^for\s[^.!?]{1,160}\s(?:see|refer to|consult|check out)\s/iu,
    /\scheck out\s|^you can (?:also )?(?:find|read|see)\s|\b(?:can|may) (?:also )?be found\s|\b(?:is|are) (?:also |now )?(?:available|described|documented|listed|hosted|explained) (?:here|separately|at|in|on|under)\b/iu,
  ],
  tails,
  noise,
  page: lines,
  captions: {
    pictures: list('photo, photograph, image, picture, credit, featured image, graphic, illustration'),
    figures: list('figure, fig., fig'),
    tables: ['table'],
    by: list('by, credit, courtesy of, courtesy, source'),
    from: ['source'],
  },
  comments: list(
    `comments, comments (#), # comments, # comment, responses, responses (#), # responses, # replies, leave a comment, leave a reply,
      post a comment, add a comment…, write a comment…, write a response, join the conversation, join the discussion, most relevant,
      discussion about this post, discussion about this episode, # thoughts on …, # responses to …, what readers say, reader comments,
      reader comments (#), view # comments, read # comments`,
  ),
  mail: {
    from: ['from'],
    to: ['to'],
    subject: ['subject'],
    date: list('date, sent'),
    others: list('cc, bcc, reply-to, attachments, importance, message-id, mime-version, content-type, organization'),
    again: list('re, fw, fwd'),
    closings: list(
      `best, best regards, best wishes, kind regards, warm regards, warmly, regards, cheers, thanks, many thanks, thank you, sincerely,
        yours sincerely, yours truly, yours faithfully, all the best, with best wishes, with kind regards, take care, see you soon`,
    ),
  },
  bylines,
  givenNames,
};
