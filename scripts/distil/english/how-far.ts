/**
 * "It was closed for a bit | over an hour", "just | under 40 boats", "came ten months | after the flood", "a range | between two and three": how far
 * over, after and between says the word before.
 */
export function partsHowFar(lead: string, rest: string): boolean {
  return (
    (bound.test(rest) && howFar.test(lead)) ||
    (/^(?:after|before)\s/.test(rest) && span.test(lead)) ||
    (/^(?:between|from|of)\s/.test(rest) && /\brange$/i.test(lead))
  );
}

const bound = /^(?:over|under|above|below|more|less|fewer)\s/;

const howFar = /\b(?:a (?:bit|little)|just|slightly|somewhat|well|far|not much)$/i;

const span =
  /\s(?:\d[\d.,]*|an?|half an?|(?:a )?few|several|many|(?!(?:this|last|next|each|every|that|the|same|past|first|previous|all)\s)[a-z]+)\s(?:minute|hour|day|week|month|year|decade)s?$/i;
