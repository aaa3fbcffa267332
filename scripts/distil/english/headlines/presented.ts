import { finish } from '../finish.ts';
import { isClause } from '../syntax.ts';

/**
 * "The port has reached a milestone: 400 boats moor there": what was reached is told behind the colon, and is a claim without that.
 * @returns undefined where nothing is presented so
 */
export function presented(text: string): string | undefined {
  const [, front = '', rest = ''] = /^([^:]+):\s([^:]+)$/.exec(text) ?? [];
  return presents.test(front) && isClause(rest) ? finish(rest) : undefined;
}

/** "We have now taken a step that was long in the making"; but what "will be" one, or "would have", is not reached yet. */
const presents =
  /(?<!\b(?:not|never|to|will|would|could|may|might|should|hardly|almost|nearly)\s(?:be\s|have\s)?)\b(?:reach|hit|pass|cross|mark|ma[dk]e|t[ao]ke|achieve|set)\p{Ll}*\s(?:an?|another|its|our|their|the)\s(?:\p{L}+\s){0,2}(?:milestone|step|goal|target|record|change|move|breakthrough|discovery)\b[^,;]*$/u;
