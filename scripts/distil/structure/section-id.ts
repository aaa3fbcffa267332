/** `s-` and the words of the heading; a number after it where a heading stands twice. Counts in `taken`. */
export function sectionId(heading: string, taken: Map<string, number>): string {
  const words =
    heading
      .normalize('NFKC')
      .replaceAll('\ufe0f', '')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let id = 's';
  for (const word of words) if (`${id}-${word}`.length <= 60 || id === 's') id = `${id}-${word.slice(0, 50)}`;
  if (id === 's') id = 's-section';
  return free(id, taken);
}

function free(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : free(`${id}-${count}`, taken);
}
