import { finiteVerb } from './finite-verb.ts';
import { isClause } from './syntax.ts';
import { isBase, words } from './verbs.ts';

/** "As we found out, quite a lot": what was found out, was asked in the sentence before. */
export function isOnlyFrame(form: string): boolean {
  const [, front = '', rest = ''] =
    /^(?:as|when|because|since|although|though|once|until)\s([^,]+),\s+(.+)$/i.exec(form) ?? [];
  return (
    rest !== '' &&
    words(rest).length <= 5 &&
    isClause(front) &&
    !/,/.test(rest) &&
    finiteVerb(words(rest)) < 0 &&
    !isBase(words(rest)[0] ?? '')
  );
}

/** "Good reasons, we should say": the only verb is of the one who says so. */
export function isOnlyComment(form: string): boolean {
  const [, said] = comment.exec(form) ?? [];
  return said !== undefined && finiteVerb(words(said)) < 0 && !isBase(words(said)[0] ?? '');
}

const comment =
  /^([^,]+),\s(?:I|we|you)(?:['’]d|\s(?:should|would|might|must|can|could))?\s(?:say|think|guess|suppose|hope|believe|add|admit|argue)$/;
