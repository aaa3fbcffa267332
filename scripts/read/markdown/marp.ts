/** What Marp, reveal-md and tools of writers say in comments, which is meant for programs and nobody's notes. */
const settings =
  /^\s*(?:[$_]?(?:theme|style|headingDivider|size|math|title|author|description|keywords|url|image|marp|lang|paginate|header|footer|class|background(?:Color|Image|Position|Repeat|Size)|color|transition|auto-scaling|inlineSVG)\s*:|\.(?:slide|element)\s*:|fit\s*$|(?:prettier|markdownlint|textlint|eslint|vale|spellchecker|cspell)\b|TODO\b|FIXME\b|toc\s*$|more\s*$|lectern\s*:)/i;

/** Whether a comment in a deck of Marp's is what the speaker says: any that sets nothing. */
export function isSpoken(comment: string): boolean {
  return comment.trim() !== '' && !settings.test(comment);
}

const keywords =
  /^(?:bg|left|right|(?:left|right):\d+%|cover|contain|fit|auto|vertical|\d+%|(?:w|h|width|height):[\w.%]+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/i;

/** The words of a picture without what Marp reads in them ("bg left:40%", "w:300"). */
export function altWords(alt: string): string {
  const words = alt.split(/\s+/).filter(Boolean);
  return words.some((word) => keywords.test(word)) ? words.filter((word) => !keywords.test(word)).join(' ') : alt;
}
