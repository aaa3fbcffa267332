/**
 * Whether a clause speaks of a place or a house that only what stands in front of it names: "due to floods in Asia, sales in the region fell".
 * Without the front nobody could tell which region.
 */
export function isMeantInFront(front: string, rest: string): boolean {
  return nameWithin.test(front) && meant.test(rest);
}

const nameWithin = /\s\p{Lu}/u;

const meant =
  /\s(?:in|of|across|for|to|from|at|within|throughout)\sthe\s(?:region|country|city|town|area|state|province|island|continent|district|village|nation|county|capital|company|firm)\b/;
