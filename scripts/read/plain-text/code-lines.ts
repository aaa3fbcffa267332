/** What only code has, whatever its language: a prompt, a bracket that ends a line, a call by itself, a tag, a word of code. */
const plainly = [
  /^\s*(?:>>>|\$(?!\s?\d)|#!|PS>|[A-Z]:\\[^>]*>)\s?\S/u,
  /[)\]\w'"`,:]\s*\{\s*$|=>\s*[{(]\s*$|^\s*\}[\s;,)]*$|^\s*[)\]]+[;,]*$/u,
  /\w\(.*\)\s*;\s*$|\s=\s.*;\s*$|^\s*(?:return|break|continue)\b[^.]*;\s*$/u,
  /^\s*[a-z_$][\w$]*(?:(?:\.|->|::)[\w$]+)*\([^.!?]*\)[;,]?$/u,
  /^\s*(?:import [\w.{}*, ]+(?: from ['"].+['"])?;?|from [\w.]+ import .+|#include\s?[<"].+|using [\w.]+;|package [\w.]+;)$/u,
  /^\s*(?:def|class|if|elif|for|while|with|except)\b.*(?:\w\(|[_=[\]<>]).*:$/u,
  /^\s*(?:export\s+)?(?:const|let|var)\s+(?:\w+|[{[][^}\]]*[}\]])\s*(?::[^=]+)?=|^\s*(?:async\s+)?(?:function|func|fn|def)\s+\w+\s*[(<]/u,
  /^\s*[\w$.[\]'"]+(?:,\s*[\w$.]+)*\s*(?::\s*\w+\s*)?[-+*/:]?=\s*(?:["'`[{(]|new\s|await\s|[\w$.]+\()/u,
  /^\s*<[!/]?[a-zA-Z][\w-]*(?:\s[^<>@]*)?\/?>(?:.*<\/[a-zA-Z][\w-]*>)?\s*$/u,
  /^\s*(?:sudo|npm|npx|yarn|pnpm|pip3?|git|docker|kubectl|curl|wget|brew|apt-get|cargo|\.\/\S+)\s(?:.*(?:\s-{1,2}\w|[\w.]\/[\w.]|\w@\w|\.\w+$)|(?:install|run|add|clone|init|push|pull|build|test|apply)\b(?:\s\S+){0,3}$)/u,
];

/** What any of those has: without it a line is not looked at again. */
const mark =
  /[{}()=<>;$\\]|^\s*(?:import|from|sudo|npm|npx|yarn|pnpm|pip|git|docker|kubectl|curl|wget|brew|apt-get|cargo|\.\/)/u;

/** What may be code below such a line: a comment, a line that is set in, words that only code joins so. */
const perhaps =
  /^\s*(?:\/\/|--\s|\/\*|\*\s|\*\/)|^(?:\t| {2,})\S|^\s*[\w$.]+\s?[-+*/]?=\s?\S+$|^\s*["'][^"']*["'][,:]/u;

/** In characters: what is longer is prose, whatever it ends in. */
const longest = 200;

/**
 * The indexes of lines of code: from one that is plainly code, with the comments right above it, as long as lines are or may be, over an
 * empty line too, if code goes on below it.
 */
export function codeLines(texts: string[]): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < texts.length; from++) {
    if (!isCode(texts[from])) continue;
    let start = from;
    while (start > 0 && !found.has(start - 1) && /^\s*(?:\/\/|\/\*|\*\s|\*\/)/u.test(texts[start - 1] ?? '')) start--;
    let to = from + 1;
    for (let at = to; at < texts.length && (goesOn(texts, at) || isBetween(texts, at)); at++)
      if (goesOn(texts, at)) to = at + 1;
    for (let at = start; at < to; at++) found.add(at);
    from = to - 1;
  }
  return found;
}

function goesOn(texts: string[], at: number): boolean {
  const text = texts[at] ?? '';
  return isCode(text) || perhaps.test(text);
}

/** An empty line, or a comment that could be a heading, with code below; or an empty one with more of what is set in. */
function isBetween(texts: string[], at: number): boolean {
  const [text = '', next = ''] = texts.slice(at, at + 2);
  if (!/^\s*(?:$|#\s)/u.test(text)) return false;
  return isCode(next) || (text.trim() === '' && setIn.test(next) && setIn.test(texts[at - 1] ?? ''));
}

const setIn = /^(?:\t| {2,})[^\s•‣▪●◦*–-]|^\}/u;

function isCode(line = ''): boolean {
  const text = line.replace(/\s\/\/\s.*$/u, '');
  return text.length <= longest && mark.test(text) && plainly.some((one) => one.test(text));
}
