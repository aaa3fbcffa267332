/** A heading without a number in front and a colon or full stop behind. */
export function plainHeading(text: string): string {
  return (
    text
      .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.):]|[IVX]+\.)\s+(?=\S)/u, '')
      .replace(/[\s:：.。…]+$/u, '')
      .trim() || text.trim()
  );
}
