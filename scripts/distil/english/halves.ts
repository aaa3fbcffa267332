import { mostLead, mostRest } from '../units/half.ts';
import { breathes } from './breaths/breathes.ts';
import { partings } from './syntax.ts';
import type { Clause } from '../units/clause.ts';
import { words } from './verbs.ts';

/** Where a sentence can take breath, the better places first. */
const breaths: RegExp[] = [
  /[,;]\s+/g,
  /\s+(?=(?:because|since|so that|while|where|which|who|when|although|though|unless|but|and then)\s)/g,
  /(?<!\b(?:so|such|now|than|fact|ensure|sure))\s+(?=that\s+(?:may|might|can|could|will|would|is|are|was|were|has|have|had|we|you|they|people|users|no|\p{Ll}+s|\p{Ll}+ed)\s)/gu,
  // But "once in a while", "every | once more" is how often.
  /\s+(?=(?:after|before|until|if|once(?!\s(?:an?|in|again|more|or|every)\s)|as long as)\s)/g,
  /\s+(?=as well as\s)/g,
  /\s+(?=(?:in order to|to|by)\s)/g,
  // "… came to us | and asked": what the subject did besides.
  /\s+(?=and\s+(?:then\s+|also\s+|now\s+|still\s+)?\p{Ll}+\s)/gu,
  // "… a chart | drawn by the keepers".
  /\s+(?=\p{Ll}+(?:ed|[ao]wn|ade|uilt|eld|tten|ung|aken|iven|oken|osen)\s+by\s)/gu,
  /\s+(?=(?:using|making|allowing|giving|leaving|including|enabling|helping|depending on|thanks to|due to|because of|instead of|rather than)\s)/g,
  /\s+(?=(?:through|with|without|from|as|via|across|for|among|between|during|based on|around|within|despite|on|in|at)\s)/g,
];

/**
 * A clause that is too long for a point, in two halves that are shown together: the lead, which is a clause by itself, and below it
 * how the sentence goes on. Nothing is left out. Undefined where there is no such place to breathe.
 * @param mayStandBelow whether what is left may stand below the lead, where that is not plain
 */
export function halves(text: string, mayStandBelow = (_rest: string) => true): Clause | undefined {
  if (words(text).length > mostLead + mostRest) return undefined;
  for (const breath of breaths) {
    for (const { found, lead, rest } of partings(text, breath)) {
      const [before, focus = ''] = lead.split(focused);
      if (before !== undefined && mayStandBelow(rest) && breathes(before, rest, /^[,;]/.test(found)))
        return { text: before, support: focus === '' ? rest : `${focus} ${rest}`, bound: true };
    }
  }
  return undefined;
}

/** "They row | mainly because the wind is weak": the last word of a lead that only says how far the rest is so. */
const focused = /\s((?:primarily|mainly|chiefly|mostly|partly|largely|particularly|especially))$/u;
