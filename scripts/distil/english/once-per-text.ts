/** So many answers are kept: what is long past is hardly asked for again. */
const mostKept = 20_000;

/** What is asked of a word, or of a clause, a dozen times over, and follows from its letters alone: worked out once. */
export function oncePerText<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, found);
    return found;
  };
}
