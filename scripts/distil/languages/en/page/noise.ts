import type { PageWords } from '#model';

/** Lines that stand around an article and are no part of it, and why. */
export const noise: PageWords['noise'] = [
  {
    pattern:
      /^(?:also read|read also|read more|read next|see also|you may also like|you might also like|recommended(?: reading| for you)?|related(?: articles?| posts?| stories| coverage)?|more from|more on this|don't miss|up next|keep reading|most (?:read|viewed|popular|shared)|explore more on these topics|reuse this content|trending(?: now)?|must read)(?:$|\s*[:：–—-])/iu,
    reason: 'link to another article',
  },
  { pattern: /^[Mm]ore [Ff]rom (?:[Tt]he )?\p{Lu}[^.!?]{1,40}$/u, reason: 'link to another article' },
  {
    pattern: /^(?:continue reading|read the full (?:[a-z]+ )?(?:story|article)|click here)\b/iu,
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
      /^(?:share(?: this(?: article| post| story| page)?)?(?: on| via| with)?:?|tweet(?: this)?|pin it|like this:?|follow us(?: on)?.{0,60}|copy link|print|email|save|share|comments?(?: \(\d+\))?|(?:\d+|no) (?:comments?|shares?|likes?|views?))$/iu,
    reason: 'share bar',
  },
  {
    pattern:
      /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|e-?mail(?: this(?: to a friend)?)?|copy link|print(?:able (?:version|page)| this(?: page)?)?|send to a friend|instagram|youtube|tiktok|bluesky|mastodon|threads)(?:\s*[|•·,/]\s*|\s+|$)){2,}$/iu,
    reason: 'share bar',
  },
  {
    pattern:
      /^(?:share|post) (?:on|via|by|with|to) (?:facebook|twitter|x|linkedin|whatsapp|reddit|e-?mail|bluesky|messenger|pinterest|google(?: ?\+| plus)?|tumblr|telegram|threads|mastodon|flipboard)\b.{0,60}$/iu,
    reason: 'share bar',
  },
  {
    pattern:
      /^Follow (?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:on\s(?:Twitter|X|Facebook|Instagram|Google|LinkedIn|Bluesky|Mastodon|Threads|TikTok)\b|@).{0,200}$/u,
    reason: 'share bar',
  },
  {
    pattern:
      /^[•*]?\s*this (?:article|story|post|piece|report) was (?:last )?(?:amended|corrected|updated|edited|revised) (?:on|at|to|in)\b.{0,300}$/iu,
    reason: 'tells what was changed',
  },
  {
    // "(Adds comment of the mayor, share price)", below the headline of an agency.
    pattern:
      /^\((?:adds?|updates?|updating|adding|recasts?|rewrites?|corrects?|refiles?|repeats?|removes?|clarifies|changes|fixes|deletes|writes through|new throughout)\b[^()]{3,250}\)$/iu,
    reason: 'tells what was changed',
  },
  {
    pattern:
      /^(?:(?:while|although) )?(?:(?:most|all|your|the|our) )?comments? (?:will be|are|is) (?:posted|published|moderated|reviewed|approved|subject to|welcome)\b.{0,250}$/iu,
    reason: 'what readers may write',
  },
  {
    pattern:
      /^(?:hover|tap|click|scroll|swipe)(?: or (?:hover|tap|click))? (?:over|on|through|across)\b[^.!?]{0,80}\b(?:charts?|maps?|graphs?|bars?|lines?|dots?|countr(?:y|ies)|states?)\b[^.!?]{0,60}[.!]?$/iu,
    reason: 'tells how to use a page',
  },
  {
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b|^(?:accept|reject|manage) (?:all )?cookies|\bcookie (?:policy|settings|preferences)$|^by (?:continuing|clicking|using this site)\b.{0,80}\bcookies\b/iu,
    reason: 'cookie notice',
  },
  {
    // "Read the full report: The Lysvik Post", "Read the full Harbour Report (PDF, 26 pages)".
    pattern:
      /^read the (?:full|whole|entire|complete|original) (?:\S+ ){0,3}(?:report|post|interview|transcript|study|analysis|paper|(?:press )?release)(?:\s?[(:–—-].{1,80}|\s(?:here|on|at|from)\b.{1,80}|\s?[»›→]+|\shere)?[.!]?$/iu,
    reason: 'link to another article',
  },
  {
    pattern:
      /^(?:[^.!?]{3,50}\?\s+)?(?:subscribe(?: now| today)?(?: to .{0,90})?|sign up (?:for|to) (?:our|the) (?:\w+ )?newsletter\b.{0,60}|(?:join|get) our (?:\w+ )?newsletter\b.{0,60}|log in|sign in|sign up|enter your e-?mail.{0,40})[.!]?$/iu,
    reason: 'sign-up form',
  },
  {
    // "Starting at $4.50/week.", "Today's news and more in your inbox", "I'm interested in (please check all that apply)".
    pattern:
      /^(?:(?:plans |subscriptions )?(?:starting (?:at|from)|from|only|just) [$£€]\d[\d.]*\s?(?:\/|per |an? )\s?(?:week|month|year|day)\.?|[^.!?]{3,60} and more (?:in|to) your inbox[.!]?|[^.!?]{3,60} \((?:please )?(?:check|select|tick|choose) all that apply\):?)$/iu,
    reason: 'sign-up form',
  },
  { pattern: /^privacy notice\s*:.{0,200}\bnewsletters?\b.{0,200}$/iu, reason: 'sign-up form' },
  {
    pattern:
      /^(?:skip to (?:main )?content|back to top|(?:[►▶▸▼☰]\s*)?(?:table of )?contents|menu|home|(?:previous|next|older|newer)(?: post| article| page| story)?|scroll to top|toggle navigation|jump to .{0,40})\s*[>»›→]*$|^(?:[«‹<]\s?)?prev(?:ious)?\b(?!ious).{0,60}\bnext(?:\s?[»›>])?$/iu,
    reason: 'navigation',
  },
  {
    pattern:
      /^(?:©|\(c\)|copyright\s+(?:©|\(c\)|\d{4})).{0,300}$|^.{0,80}©\s?\d{4}\b.{0,80}\ball rights reserved\b.{0,60}$|^all rights reserved\.?$/iu,
    reason: 'copyright line',
  },
  {
    pattern:
      /^(?:tags?|(?:industry )?keywords?|filed (?:under|to|in)|categor(?:y|ies)|topics?|posted in|tagged)\s*[:：].{0,160}$/iu,
    reason: 'tags',
  },
  {
    pattern:
      /^(?:view (?:this (?:e-?mail|message|issue|newsletter)|it) in (?:your|a) browser|you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter)\b.{0,160}|(?:to )?unsubscribe\b.{0,80}|(?:update|manage) your (?:e-?mail )?preferences\b.{0,60}|(?:forwarded|was) this e-?mail .{0,60})[.!]?$/iu,
    reason: 'the frame of a newsletter',
  },
  {
    pattern:
      /^(?:(?:for (?:immediate|\d[\d:.\sapmcet]{2,14}) release|(?:strictly )?embargoed (?:until|for)\b.{0,60}|(?:press|news) release(?: issued (?:by|on)\b.{0,80})?)[:.]?|#\s?#\s?#|[-–—]\s?(?:30|ends)\s?[-–—])$/iu,
    reason: 'the frame of a press release',
  },
  { pattern: /^exhibit \d{1,2}(?:\.\d{1,2})?$/iu, reason: 'the frame of a press release' },
  {
    pattern: /^\p{Lu}{3,}[\p{Lu}\s.'’-]*,[^.!?]{2,40}\.?\s?(?:—|–|--)?\s?[(/][^()/]{3,30}[)/]\s?(?:—|–|--)$/u,
    reason: 'the frame of a press release',
  },
  {
    pattern: /^(?:media|press|investor)s? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:?$/iu,
    reason: 'the frame of a press release',
  },
  {
    pattern:
      /^(?:from wikipedia, the free encyclopedia|text is available under the creative commons\b.{0,200}|this article (?:needs|is about|relies|may)\b.{0,200}|coordinates\s*:.{0,60}|["“].{1,80}["”] redirects here\..{0,120}|for (?:other uses|the .{1,60}), see .{1,80})[.]?$/iu,
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
    pattern: /^(?:main articles?|further information|see also)\s*[:：]\s?[a-zß-ɏ][^.!?]{1,120}$/i,
    reason: 'the frame of an encyclopedia',
  },
  {
    pattern: /^this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended (?:only|solely))\b.{0,220}$/iu,
    reason: 'disclaimer',
  },
  {
    pattern:
      /^(?:sure(?: thing)?|certainly|of course|absolutely)\s?[!,.—–-]\s*(?:here(?:['’]s| is| are)|below)\b.{0,160}[:.!]$/iu,
    reason: 'said by the machine that was asked',
  },
  {
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:can be (?:reached|contacted|e-?mailed|followed)|(?:tweets|posts|writes|blogs)) (?:at|on|via|by|@)[^!?]{3,120}$/u,
    reason: 'about the author',
  },
  {
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:is|was|works as) (?:an?|the) [^!?]{3,120}\.\s[^!?]{0,160}\b(?:e-?mail|follow|contact|reach|friend|write to|send) (?:him|her|them)\b[^!?]{0,300}$/u,
    reason: 'about the author',
  },
  { pattern: /^(?:Courtesy(?: of|:)\s[^.!?]{2,60}|Courtesy\s\p{Lu}\S+)$/u, reason: 'says who took a picture' },
  { pattern: /^by$/iu, reason: 'a byline without its name' },
  {
    pattern:
      /^(?:(?:additional|further) (?:reporting|research) by\b.{0,120}|\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))? by [^.!?;]{3,160}(?:; .{0,160}|\)))$|^(?!i |we |it |they |that |this )[^.!?]{3,120} contributed (?:to this (?:report|story|article|post)|reporting)\b[^.!?]{0,40}\.?$/iu,
    reason: 'says who helped',
  },
  { pattern: /^(?:disclaimer|disclosure|affiliate disclosure)\s*[:：].{0,400}$/iu, reason: 'disclaimer' },
];
