import type { PageWords } from '#model';
import { list } from '../list.ts';

export const page: PageWords = {
  faqHeadings: list(
    `faq, faqs, questions, frequently asked questions, common questions, questions and answers, questions & answers, people also ask, q&a, q & a, your questions
      answered, questions you may have`,
  ),
  emptyHeadings:
    list(`introduction, overview, summary, abstract, background, foreword, preface, method, methods, result, results, discussion, conclusion,
      conclusions, the bottom line, final thoughts, wrapping up`),
  conclusions:
    list(`conclusion, conclusions, in conclusion, verdict, the verdict, our verdict, final verdict, lessons, lessons learned, what we learned,
      what i learned, takeaways, key takeaways, the takeaway, key messages, key findings, the bottom line, final thoughts, closing thoughts,
      wrapping up, in short, in a nutshell, tl;dr, summary, executive summary, the upshot, why it matters, what it means`),
  household:
    list(`license, licence, licenses, licensing, license information, copyright, copyright and license, license and copyright, badge, badges, team,
      the team, our team, core team, alumni, author, authors, the author, maintainer, maintainers, the maintainers, contributor, contributors,
      our contributors, contributors to, contributing, how to contribute, contribute, contribution, contributions, contributing guidelines,
      contribution guidelines, sponsor, sponsors, our sponsors, sponsorship, sponsoring, sponsored by, backers, supporters, funding, donate,
      donations, donation, thanks, thanks to, special thanks, acknowledgments, acknowledgements, acknowledgment, acknowledgement, credits,
      code of conduct, star history, stargazers, stargazers over time, used by, who uses it, who is using this, projects using it`),
  tails: [
    {
      pattern:
        /^(?:references|external links|see also|further reading|bibliography|(?:works|sources) cited|citations|notes and references)$/iu,
      reason: 'where else to read of it',
    },
    {
      pattern: /^(?:citations?|sources?|resources|sources cited|works consulted|endnotes)$/iu,
      reason: 'where it was read',
    },
    {
      pattern: /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)$/iu,
      reason: 'the frame of a press release',
    },
    { pattern: /^about the (?:authors?|writers?)$/iu, reason: 'about the author' },
    {
      pattern: /^(?:cautionary note regarding )?forward-looking statements$/iu,
      reason: 'the frame of a press release',
    },
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
    { pattern: /^[Mm]ore [Ff]rom (?:[Tt]he )?\p{Lu}[^.!?]{1,40}$/u, reason: 'link to another article' },
    {
      pattern: /^(?:continue reading|read the full (?:story|article)|click here)\b/iu,
      reason: 'link to another article',
    },
    {
      pattern:
        /^[[(]?(?:advertisements?|advertorial|ad|ads|sponsored(?: content| post)?|promoted|paid content)[\])]?[:.]?$/iu,
      reason: 'advertisement',
    },
    { pattern: /^a (?:word|message|note) from (?:our|today['’]s) sponsors?:?$/iu, reason: 'advertisement' },
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
    {
      pattern:
        /^(?:share|post) (?:on|via|by|with|to) (?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|bluesky|messenger|pinterest|google(?: ?\+| plus)?|tumblr|telegram|threads|mastodon|flipboard)\b.{0,60}$/iu,
      reason: 'share bar',
    },
    {
      pattern:
        /^[•*]?\s*this (?:article|story|post|piece|report) was (?:last )?(?:amended|corrected|updated|edited|revised) (?:on|at|to|in)\b.{0,300}$/iu,
      reason: 'tells what was changed',
    },
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
        /^(?:skip to (?:main )?content|back to top|(?:[►▶▸▼☰]\s*)?(?:table of )?contents|menu|home|(?:previous|next|older|newer)(?: post| article| page| story)?|scroll to top|toggle navigation|jump to .{0,40})\s*[>»›→]*$/iu,
      reason: 'navigation',
    },
    {
      pattern: /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4})).{0,300}$|^all rights reserved\.?$/iu,
      reason: 'copyright line',
    },
    {
      pattern: /^(?:tags?|filed (?:under|to|in)|categor(?:y|ies)|topics?|posted in|tagged)\s*[:：].{0,160}$/iu,
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
    {
      pattern:
        /^we (?:and our|value your|and selected|use|store)\b.{0,200}\b(?:cookies?|personal data|on a device|your consent)\b.{0,200}$/iu,
      reason: 'cookie notice',
    },
    {
      pattern:
        /^if you(?:'ve|’ve| have)? (?:enjoyed|liked|like|loved|found) (?:this|what you)\b.{0,80}\b(?:consider|subscri|follow|share|forward|sign up|please|support|newsletter|clap|buy me)\b.{0,140}$/iu,
      reason: 'asks for readers',
    },
    {
      pattern:
        /^(?:(?:hello|hi|welcome)\b.{0,30} (?:to|and welcome to) (?:the )?\d[\d.,]* new (?:readers|subscribers|members)\b.{0,200}|(?:this|today['’]s) (?:issue|newsletter|e-?mail|edition|episode|post) is (?:brought to you|sponsored|presented|supported) by\b.{0,240})$/iu,
      reason: 'the frame of a newsletter',
    },
    {
      pattern: /^(?:main articles?|further information|see also)\s*[:：]\s?\p{Lu}[^.!?]{1,120}$/iu,
      reason: 'the frame of an encyclopedia',
    },
    {
      pattern: /^this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended (?:only|solely))\b.{0,220}$/iu,
      reason: 'disclaimer',
    },
    { pattern: /^by$/iu, reason: 'a byline without its name' },
    {
      pattern:
        /^(?:additional|further) (?:reporting|research) by\b.{0,80}$|^(?!i |we |it |they |that |this )[^.!?]{3,120} contributed (?:to this (?:report|story|article|post)|reporting)\b[^.!?]{0,40}\.?$/iu,
      reason: 'says who helped',
    },
    { pattern: /^(?:disclaimer|disclosure|affiliate disclosure)\s*[:：].{0,400}$/iu, reason: 'disclaimer' },
  ],
  page: {
    lines: list(
      `by, written by, posted by, story continues below…, article continues below…, article continues after…, story continues after…, the story continues…,
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
        view this image, view photo, view photos, view graphic, buy photo, buy this photo, full screen, autoplay, skip ad, illustration by…,
        illustrations by…, graphic by…, … / getty images, text size, resize text, font size, more options, print this…, email this,
        bookmark it, bookmark this…, post to facebook, view author page…, more from this author, more by this author, add your comment,
        add your comments, visitor comments…, reader comments, reader comments #, you must log in to…, you must login…, forgot password…,
        permalink, go to permalink, discussion policy, comments policy, expand full story, view as one page, view on one page,
        view as a single page, sponsored ads, comments powered by…, blog comments powered by…, was this article helpful…,
        was this page helpful…, found this helpful, read or share this story…, follow @…, subscribe to this rss feed,
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
        home > …, home / …, home » …, home › …, news > …, news / …,
        feed post number #, verified • …, #d •, #w •, #mo •, #d • edited •, #w • edited •, #h • edited •, #mo • edited •,
        … visible to anyone on or off linkedin, view …'s profile, activate to view larger image…, #st, #nd, #rd,
        #rd+, hashtag#…, like, celebrate, # reposts, repost, send, member-only story, # followers, #k followers, #m followers,
        # following, responses (#), write a response, what are your thoughts, respond, reply, see all from…, recommended from…,
        view comments (#), sort by …, load more comments, restack, start writing, read in app, listen in app, upgrade to paid,
        get more from …, hit reply…, until next week…, until next sunday…, until next time…, see you next …, that's all for this week…,
        that's all for today…, that's it for this week…, that's it for today…, that's all for now…, thanks for reading, thanks for reading…!,
        thank you for reading, your email address, type your email…, no thanks, search for articles…, search for help…, all collections,
        did this answer your question…, powered by intercom, powered by zendesk, # out of # found this helpful…, return to top,
        have more questions…, still have questions, still need help…, still need help, submit a request, get in touch, have your say,
        are you affected by …, email …@…, related topics, related internet links, your account, we value your privacy,
        your privacy, in this article, in this post, in this guide, in this issue, in today's issue, in this newsletter, on this page,
        what's inside, jump to section, jump to a section, quick links, subscribe for free…, share this newsletter…, edit this page…,
        previous topic, next topic, this page, report a bug, show source, quick search, navigation, modules |, next |, previous |`,
    ),
    headed:
      list(`search, search this site, sections, contact, contact us, about us, about, advertise, advertise with us, careers, help,
        help center, newsletters, newsletter, privacy policy, privacy, accessibility, sitemap, legal, top stories, latest news,
        latest stories, latest, more stories, more news, popular, featured, in this section, in this series, follow, followers,
        subscribe, login, account, settings, languages, topics, archive, archives`),
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
  bylines: [
    /^@[\w.]{2,30}$/u,
    /^(?:[^\s\d,;:.]+ ){0,4}(?:correspondent|reporter|columnist|staff writer|editor)(?: in \S.{1,30})?$/i,
    /^(?:this (?:article|post|story|piece) (?:was )?)?(?:originally|first) (?:posted|published|appeared) (?:on|in|at|by)\b[^,]{0,90}$/iu,
    /^(?:[Bb]y|BY)(?:\s+\p{Lu}[^\s\d,;:&|•·–—]*){1,4}(?:\s*(?:,|and|&|\||[-–—•·]).{0,60})?$/u,
    /^By an?\s\p{Ll}[^.!?:;]{3,70}$/u,
    /^(?:written|posted|published|prepared|story|words|reported|edited|photos?|photographs?|reviewed|translated)\s+by\b.{0,80}$/iu,
    /^[Bb]y:?\s+(?:\p{Lu}[^\s\d]*\s?){1,5}[^.!?]{0,20}(?:\d{4}|\d:\d\d|@\w|\bposted\b)[^!?]{0,60}$/u,
    /^[Bb]y:\s+\p{Lu}[^.!?]{2,60}$/u,
    /^(?=.*\d{1,2}:\d{2})(?=.*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d\d-\d\d)).{6,90}$/i,
    /^(?:published|updated|last updated|last modified|posted|first published|date)(?:\s+on)?\s*[:：]?\s.{0,30}\d{4}.{0,30}$/iu,
    /^\d{1,3}\s*-?\s*min(?:ute)?s?\.?\s+read(?:ing time)?$|^(?:reading time|estimated reading time)\b.{0,30}$/iu,
    /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|r|rs|s)?,?\s+(?:\d{1,2}\s+[a-z]+|[a-z]+\s+\d{1,2}),?\s+\d{4}.{0,30}$/i,
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{4}$/i,
    /^\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}(?:\s*[|•·,-]?\s*\d{1,2}:\d{2}.{0,20})?$/i,
    /^(?:[^\s\d,;:]+(?: [^\s\d,;:]+){0,5}, ){1,2}(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}, )?\d{4}$/i,
  ],
};
