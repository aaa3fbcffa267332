import type { ShowingWords } from '#model';
import { timeBeforePronoun } from '../../english/time-before-pronoun.ts';

export const showing: ShowingWords = {
  bare: {
    clumsy:
      /^(?:we['’]d like|thank|please|see |for more|check out|read more|subscribe|sign up|we hope (?:you|it|this)|if you have (?:any )?questions|here['’]s|here are|the following|you can (?:view|find|read)|click|as (?:described|shown|mentioned|you can see))|(?:^|\s)(?:following|below|above|as follows|though)$|\bthe (?:following|preceding|above)\s|\bplease\b|, check out\b|\b(?:says?|said|asks?|asked|replies|replied),\s(?:to|as|with|in|without)\s[^"“”]*$|\b(?:been|has|have|had|is|are|was|were)(?: also)?$(?<!\b(?:what|who|where|when|how|why|whatever|wherever|than|as)\s(?:\S+\s){0,7}\S+)|^["“][^"“”]{1,24}["”]\s(?:\S+\s){1,3}(?:said|says|asked|replied)$/i,
    own: /^i(?:\s|['’])/i,
    // "Had the ice held" has its subject behind it.
    headless:
      /^(?:also\s+)?(?:will|would|could|can|may(?!\s+\d)|might|should|must|have|has|had(?!\s(?:the|an?|it|they|we|he|she)\b)|is|are|was|were|do|does|currently)\b/i,
    quoted:
      /^["“][^"“”]+[,!?.]["”]\s(?:he|she|they)\s(?:\p{L}+ly\s)?(?:said|says|told|adds|added|recalls|recalled|wrote|insists|insisted|explains|explained)\b/u,
    // "In 1900 they sold it"; but in "The quay was built in 1900, and by now it is closed" its own sentence has told what "it" is.
    pointing: new RegExp(
      String.raw`${timeBeforePronoun.source}|\b(?:this|these|those|them|him)\b|(?<!,\s(?:and|but|so)\s(?:(?:as of\s|by\s)?(?:now|today)[\s,]+|then\s|still\s)?)\bit\b`,
      'i',
    ),
    copula: /^(?:is|are|was|were)\s+(?=\p{L})(?!not\b)/u,
    fleeting: [
      // "Let’s row"; "Let’s Encrypt" is called so.
      /^[Ll]et['’]s\s\p{Ll}/u,
      // Where more is to be read, and how the text came about.
      /^(?:note\b|to (?:see|learn|find out|read)\b)|\b(?:learn|find out|read) more\b|\b(?:read|see|check) (?:the|our|their|its) (?:wiki|docs|documentation|readme|guide|manual|reference|changelog|source)\b|\bwas reviewed (?:using|on|with)\b/i,
      /^(?:i |i['’]|we (?:hope|believe|think|thought|talked|spoke|asked|wanted|decided to (?:share|write|look|ask|talk)|want|would|will|understand|know|pride)|we['’](?:d|ll|re going)\b|subscribe|check|thank|please|if |when |you (?:can|could|may|might)\b|one of|some |many |each |(?:nearly |almost )?every time |today,|in this|in many cases|for example|imagine |suppose |say (?:that|we|you)\b|see |follow (?:our|the|this) |.*\b(?:have|take) a look at\b|sometimes|.*\byou(?:['’]ll)? (?:also |then |will |may )*need\b|.*\s(?:described|shown|listed|mentioned|discussed|outlined|explained) (?:above|below)\b|.*\s(?:this|these|those) (?!(?:day|week|month|year|summer|winter|spring|autumn|season|time|decade|century|morning|who|which|that|with|in|of|from|is|are|was|were)\b)[a-zß-ɏ]|.*\s(?:seen|see|saw|do|done|did|heard|read|said|know|knew|use|used|like|love|want|need|believe|noticed?) this(?:$|\s(?:in|on|at|for|with|by|to|from|as)\b))/i,
    ],
  },
  hanging: {
    empty: /^which (?:is|was) (?:what|why|how|where|when)\b/i,
    goesOn:
      /^(?:(?:which|who)\s+(?:will|would|can|could|may|might|must|should|do|does|did|has|have|had|means|meant)\b|(?:(?:most |some |many |all |half |both |part |none |each |one |two |three )?of (?:which|whom)|where|whereas|although|though|even though|since|as|such as|as well as|along with|including|like|especially|particularly|notably|mainly|due to|thanks to)\s)/,
    object:
      /^(?:which|who)\s+(?:(?:we|you|they|he|she|it|the|a|an|our|their|his|her|its|my|your|people|users|visitors|readers|customers|everybody|everyone|nobody|most|many|some|few|all|both)\s|\p{Lu})/u,
    relative: /^(?:which|who)\s+(?:(?:is|are|was|were)\s+(?!not\b))?(?=[a-zß-ɏ])/i,
    pronoun: /^(?:which|who)\s+(?=[a-zß-ɏ])/i,
    second: /\sand\s(?=[a-zß-ɏ])(?!(?:the|an?|its|their|our|his|her|in|on|at|to|of|for|from|with|by)\s)/,
    torn: /^(?:whose|whom|that|why|how|what|when|because)\b/i,
  },
  labels: {
    rates: /\bper\b|\beach\b|\bevery\b/u,
    goesOn: /^(?:of|in|for|on|per|to)\b/u,
    calls: /\s(?:for|to|of|by|at|from|with|in|on|than)$/iu,
    ends: /\s+(?:is|are|was|were|and|the|a|an)$/iu,
    unnamed:
      /^(?:[^,]{3,60},\sthe (?:figure|number)\b(?!\sof\b)|the (?:(?:figure|number|rest|remainder|remaining|others?|latter|former|next (?:most|\p{L}+est))\b|(?:first|second|third|last|next) (?:is|was|were|has|had|came|went|opened|followed|appeared|will|would)\b)|compare[sd]? (?:to|with)\s)/iu,
    thatIs:
      /^(?:that|this|these|those)(?:['’]s| (?:is|are|was|were|equals?|equaled|makes?|made|represents?|represented|amounts? to|amounted to|compares?|compared|came|comes|rose|fell|grew|dropped|climbed|increased|decreased|declined|shrank|jumped|slipped|slid|soared|surged|tumbled|plunged|dipped|beats?|exceeds|exceeded|miss(?:es|ed)|topped|tops))\s/iu,
    points: /\b(?:of|in|for|with|by|from|on|to) (?:it|them|this|these|those)\b/iu,
  },
  dating: {
    compared:
      /(?:(?<!\b(?:more|less|fewer|rather|other)\s)\bthan|\bcompared (?:with|to)|\bversus|\b(?:up|down) from|\bwould have)\b[^,;:.]*$/iu,
    from: /\bfrom\b[^,;:.]*$/iu,
    to: /^\s(?:to|until)\b/u,
    between: /\bbetween\s[^,;]{0,30}$/iu,
    named: /\b(?:on|over|below|above|against|of|and|the|between)\s$/iu,
    passing: /,\s(?:where|which|who|whose)\s[^,]*$/u,
    state: /^as of\b/i,
    opens:
      /^(?:(?:an?|[a-zß-ɏ]+|\d+)\s(?:years?|months?|weeks?|days?|decades?)\s(?:later|earlier|before),\s+)?(?:(?:in|on|by|since|at|from|during|as of)\s+)?(?:the\s+)?$/i,
    ends: /,?\s+(?:(?:in|on|by|since|at|from|during|as of)\s+)?(?:the\s+)?$/iu,
    joint: { before: /(?<=^\p{L}+)\s+in\s+$/u, behind: /^\s+by\s/u },
    calls:
      /\b(?:of|and|or|between|to|from|in|on|by|at|for|with|the|an?|than|since|until|during|over|only|just|even|not)$/iu,
  },
  denying: {
    // "Boats | are | not …", "Families | do | not | quarrel …".
    denied: /^([^,;:]{2,60}?)(?:\s(is|are|was|were)(?:\snot|n['’]t)|\s(do|does|did)(?:\snot|n['’]t)\s(\p{L}+))\s/u,
    again: /^(?:It|They|He|She|That)(?=['’\s])\s?/u,
    copula: /^(?:['’]s|['’]re|is|are|was|were)\s/u,
    negation: /\b(?:not|never|no|nor)\b|n['’]t\b/iu,
    unless: ['what'],
    goesOn: /,\s(?:and|but|so)\s/u,
  },
};
