import { isClause, splitTop } from '../syntax.ts';
import { relative } from './in-row.ts';

/**
 * What stands between semicolons, each part a clause. "Too much, and it burns; too little, and …" is one, and so is a list, "were sold;
 * burned; or given away", whose last thing is no clause: only together it is true.
 */
export function betweenSemicolons(text: string): string[] {
  const all = splitTop(text, /;\s+/);
  const [, more = ''] = /^(?:and|or)\s+(.*)$/.exec(all.at(-1) ?? '') ?? [];
  if (all.length > 2 && more !== '' && !isClause(more.replace(relative, ''))) return [text];
  const whole: string[] = [];
  for (const part of all) {
    const last = whole.at(-1);
    if (last !== undefined && (isLimit(part) || (denied.test(last) && corrected.test(part))))
      whole[whole.length - 1] = `${last}; ${part}`;
    else whole.push(part);
  }
  return whole.some((part) => /^(?:too|less|more|fewer)\s[^,]{1,30},?\s+and\s/i.test(part)) ? [] : whole;
}

/** "Boats may moor here; unless the ice comes": how far the first is so. "…; if it snows, sweep the quay" is told of itself. */
function isLimit(part: string): boolean {
  return limits.test(part) && !ofItself.test(part);
}

const limits =
  /^(?:(?:but |and |or )?only )?(?:unless|if|except|provided|as long as|until|when|where|although|though|whereas)\s/i;
const ofItself =
  /^(?:unless|if|as long as|until|when|where|although|though|whereas)\s[^,]+,\s(?!(?:or|and|nor|but)\s)/i;

/** "The trouble is not the ice; it's the wind": what it is not, is not told alone. */
const denied = /^[^;]*\b(?:is|are|was|were)(?:n['’]t|\snot)\s[^;]*$|^(?:it|this|that)['’]s not\s[^;]*$/i;
const corrected = /^(?:it|that|this|they)(?:['’](?:s|re)|\s(?:is|are|was|were))\s/i;
