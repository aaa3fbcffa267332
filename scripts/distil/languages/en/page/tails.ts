import type { PageWords } from '#model';

/** Headings behind an article under which none of it stands, and why. */
export const tails: PageWords['tails'] = [
  {
    pattern:
      /^(?:references|article sources|external links|see also|(?:further|additional) reading|(?:additional|further|more|other|useful) resources|bibliography|(?:works|sources) cited|citations|links of interest|(?:notes|sources|references|authors|credits|(?:further )?reading|resources|links) (?:and|&|\/) (?:(?:(?:additional|further|more|other|useful) )?(?:resources|reading|links|sources)|references|notes))$/iu,
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
    pattern: /^(?:earnings )?conference call(?: (?:and|&) (?:audio )?webcast)?(?: (?:details|information))?$/iu,
    reason: 'the frame of a press release',
  },
  {
    pattern:
      /^(?:where to invest [$€£][\d,]+ right now|should (?:you|i) (?:invest|buy stock)\b.{2,60} right now\??|don['’]t miss (?:out on )?this (?:second )?chance\b.{0,60})$/iu,
    reason: 'advertisement',
  },
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
      /^(?:share (?:this|on)\b.*|leave a (?:comment|reply)|comments|comments?:? (?:our )?(?:rules|policy|guidelines)|\d+ comments?|tags|subscribe\b.*|(?:sign up for|join) (?:our|the) newsletter|newsletter|advertisement)$/iu,
    reason: 'not part of the article',
  },
];
