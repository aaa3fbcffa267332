import { isAuxiliary, isBase, isGerund, isPast, isPlainlyFinite } from '../verbs.ts';

/** Whether the last word of a clause is nothing by itself: a verb, or a word that a phrase has to follow. */
export function callsForMore(last: string): boolean {
  return (
    isPlainlyFinite(last) ||
    isPast(last) ||
    /^[a-z]{3,}ed$/.test(last) ||
    isBase(last) ||
    isGerund(last) ||
    isAuxiliary(last) ||
    /,$|^\p{Ll}+ly$|['’](?:s|re|m|ve|ll|d)$/u.test(last) ||
    wanting.test(last)
  );
}

/** Words that say little until a phrase says of what, for what or with whom. */
const wanting =
  /^(?:just|it|them|him|her|us|me|you|itself|themselves|relationships?|and|or|of|the|a|an|to|as|by|from|with|for|into|about|up|out|on|off|role|part|interest|access|used|able|ready|responsible|familiar|compatible|incompatible|consistent|comfortable|identical|interested|available|need|needs|look|rich|new|good|great|strong|focus|emphasis|even|when|while|if|after|before|reason|effect|impact|demand|support|named|based|back|central|crucial|close|investment|investments|approach|solution|expert|experts|increase|growth|momentum|rise|fall|drop|decline|surge|jump|boom|shift|recovery|progress|advances?|confidence|change|changes|place|case|cases|top|way|somebody|someone|somewhere|anywhere|anybody|anyone|else|end|start|beginning|question|questions|attention|number|amount|lack|kind|sort|sync|line|touch|contact|keeping|odds|tune|step|things?|something|anything)$/i;
