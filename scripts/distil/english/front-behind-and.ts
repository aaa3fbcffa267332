/** "… and at this place", "… but in 1902": before a comma, where or when something was, of which nothing is said yet. */
const frontBehindAnd =
  /\s(?:and|but|so)\s(?:in|on|at|by|from|for|with|during|since|after|before|under|over)\s(?:\S+\s){0,3}\S+$/;

/** Whether what stands before a comma only opens what stands behind it: "The lamp was lit and in the fog, the crews rowed home". */
export function opensBehindAnd(left: string): boolean {
  return frontBehindAnd.test(left);
}
