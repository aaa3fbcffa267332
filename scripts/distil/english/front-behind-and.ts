/** "… and at this place", "… but in 1902": before a comma, where or when something was, of which nothing is said yet. */
const frontBehindAnd =
  /\s(?:and|but|so)\s(in|on|at|by|from|for|with|during|since|after|before|under|over)\s(?:\S+\s){0,3}\S+$/;

/**
 * Whether what stands before a comma only opens what stands behind it: "The lamp was lit and in the fog, the crews rowed home"; but "The
 * lamp is lit in the fog and in the dark" says both of the lamp.
 */
export function opensBehindAnd(left: string): boolean {
  const front = frontBehindAnd.exec(left);
  if (!front) return false;
  const before = left.slice(0, front.index).split(/\s+/);
  return !before.slice(-nearest).includes(front[1] ?? '');
}

/** In words: so near before the "and" stands what it goes on with. */
const nearest = 4;
