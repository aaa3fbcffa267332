import type { Said, Sentence, SentenceId } from '#model';

/**
 * Whether words may be shown beside others: what the author only grants, to take it back in the next sentence, would be told as the
 * author's own claim without it.
 * @param sentences in their order
 */
export function grantedBeside(sentences: Sentence[]): (said: Said, beside: Said[]) => boolean {
  const takenBackBy = new Map<SentenceId, SentenceId | undefined>();
  for (const [at, { id, roles }] of sentences.entries())
    if (roles.includes('granted')) takenBackBy.set(id, sentences[at + 1]?.id);
  return ({ sources }, beside) =>
    sources.every((id) => {
      if (!takenBackBy.has(id)) return true;
      const next = takenBackBy.get(id);
      return beside.some((one) => one.sources.some((source) => source === next));
    });
}
