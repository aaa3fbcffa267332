import { depthAt, isClause } from './syntax.ts';
import { words } from './verbs.ts';

/**
 * "Profit doubled | in the latest sign of its strength", "The council passed the bill | in what the mayor called a victory": how somebody
 * takes what is told stands behind it, and goes where a clause is too long. What holds an amount of its own stays.
 */
export function withoutVerdictBehind(text: string): string {
  for (const { index } of text.matchAll(verdict)) {
    const [left, gone] = [text.slice(0, index), text.slice(index)];
    if (
      depthAt(text, index) > 0 ||
      /\d|[,;:]\s/.test(gone.replace(day, '')) ||
      words(left).length < least ||
      !isClause(left)
    )
      continue;
    return left;
  }
  return text;
}

/** In words: what is shorter may lean on what stands behind it, "it resulted in a blow to the town". */
const least = 4;

/** "On Nov. 3": when that is to be, which is no amount. */
const day = /\bon\s\p{Lu}\p{Ll}+\.?\s\d{1,2}(?=$|\s)/u;

const verdict =
  /,?\s(?:in|as)\s(?:what\s(?:\S+\s){1,6}?(?:see|sees|saw|call|calls|called|describe|describes|described|say|says|said|view|views|hope|hopes|hoped|believe|believes|fear|fears|feared)\s|(?:an?|the\slatest|the\sfirst|another|yet\sanother|the\sclearest|the\sstrongest)\s(?:\p{Ll}+\s)?(?:sign|signs|signal|demonstration|proof|blow|boost|setback|victory|win|defeat|test|step|move|bid|effort|attempt|reminder|twist|example|instance|case|show|display|push|response|reversal|turn|turnaround|concession|gesture)\s(?:of|to|for|that|by|in|aimed|meant|intended|designed)\s)(?=\S)/gu;
