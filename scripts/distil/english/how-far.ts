/** "It was closed for a bit | over an hour", "just | under 40 boats": how far over says the word before. */
export function partsHowFar(lead: string, rest: string): boolean {
  return bound.test(rest) && howFar.test(lead);
}

const bound = /^(?:over|under|above|below|more|less|fewer)\s/;

const howFar = /\b(?:a (?:bit|little)|just|slightly|somewhat|well|far|not much)$/i;
