import { type LanguagePack, type Material, type Said, type SentenceId, sideOf } from '#model';

/**
 * Whether words may be shown beside others: what the author only grants, to take it back in the next sentence, would be told as the
 * author's own claim without it; and so would a myth without its fact, which may be the heading, and without its name where that is the title.
 */
export function grantedBeside(
  { section, sentences }: Material,
  pack: LanguagePack,
): (said: Said, title: Said, parts: Said[]) => boolean {
  const takenBackBy = new Map<SentenceId, SentenceId | undefined>();
  let behind: SentenceId | undefined;
  for (const { id, roles } of [...sentences].reverse()) {
    if (roles.includes('granted')) takenBackBy.set(id, behind);
    else behind = id;
  }
  const { text = '', sentences: heads = [] } = section.heading ?? {};
  const answers = takenBackBy.size > 0 && sideOf(text, pack) ? heads.map(({ id }) => id) : [];
  const isName = ({ text: name }: Said) => sideOf(name, pack)?.at === name.length;
  return ({ sources }, title, parts) =>
    sources.every((id) => {
      if (!takenBackBy.has(id)) return true;
      const next = takenBackBy.get(id);
      return (
        [title, ...parts].some((one) => one.sources.some((source) => source === next)) ||
        [...(parts.some(isName) ? [title] : []), ...parts].some((one) =>
          one.sources.some((source) => answers.includes(source)),
        )
      );
    });
}
