/** So many answers are kept: an article is gone through once from its beginning to its end, and few ask of what is long past. */
const mostKept = 20_000;

/** What is asked of the same words over and over, and follows from them alone: each answer is worked out once. */
export function oncePerText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const given = new Map<string, Answer>();
  return (text) => {
    const before = given.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (given.size >= mostKept) given.clear();
    given.set(text, now);
    return now;
  };
}
