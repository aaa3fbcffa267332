import type { ShowingWords } from '#model';

export const showing: ShowingWords = {
  bare: {
    clumsy:
      /^(?:we['’]d like|thank|please|see |for more|check out|read more|subscribe|sign up|we hope (?:you|it|this)|if you have (?:any )?questions|here['’]s|here are|the following|you can (?:view|find|read)|click|as (?:described|shown|mentioned|you can see))|(?:^|\s)(?:following|below|above|as follows)$|\bplease\b|, check out\b|\b(?:says?|said|asks?|asked|replies|replied),\s(?:to|as|with|in|without)\s[^"“”]*$|\b(?:been|has|have|had|is|are|was|were)(?: also)?$|^["“][^"“”]{1,24}["”]\s(?:\S+\s){1,3}(?:said|says|asked|replied)$/i,
    own: /^i(?:\s|['’])/i,
    // "Had the ice held" has its subject behind it.
    headless:
      /^(?:also\s+)?(?:will|would|could|can|may(?!\s+\d)|might|should|must|have|has|had(?!\s(?:the|an?|it|they|we|he|she)\b)|is|are|was|were|do|does|currently)\b/i,
    quoted:
      /^["“][^"“”]+[,!?.]["”]\s(?:he|she|they)\s(?:\p{L}+ly\s)?(?:said|says|told|adds|added|recalls|recalled|wrote|insists|insisted|explains|explained)\b/u,
    fleeting: [
      // "Let’s row"; "Let’s Encrypt" is called so.
      /^[Ll]et['’]s\s\p{Ll}/u,
      /^(?:i |i['’]|we (?:hope|believe|think|want|would|['’]d|will|['’]ll|['’]re going)|subscribe|check|thank|please|if |when |you (?:can|could|may|might)\b|one of|some |many |each |(?:nearly |almost )?every time |today,|in this|in many cases|for example|sometimes|.*\byou(?:['’]ll)? (?:also |then |will |may )*need\b)/i,
    ],
  },
  hanging: {
    empty: /^which (?:is|was) (?:what|why|how|where|when)\b/i,
    goesOn:
      /^(?:(?:which|who)\s+(?:will|would|can|could|may|might|must|should|do|does|did|has|have|had)\b|(?:(?:most |some |many |all |half |both |part |none |each |one |two |three )?of (?:which|whom)|where|whereas|although|though|even though|since|as|such as|as well as|along with|including|like|especially|particularly|notably|mainly|due to|thanks to)\s)/,
    object: /^(?:which|who)\s+(?:(?:we|you|they|he|she|it|the|a|an|our|their|his|her|its|my|your)\s|\p{Lu})/u,
    relative: /^(?:which|who)\s+(?:(?:is|are|was|were)\s+(?!not\b))?(?=\p{L})/iu,
    pronoun: /^(?:which|who)\s+(?=\p{L})/iu,
    torn: /^(?:whose|whom|that|why|how|what|when|because)\b/i,
  },
};
