/** A list of words or phrases as one writes it in a language pack: parted by commas, over as many lines as it takes. */
export function list(text: string): string[] {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .split(/ ?[,，、،] ?/)
    .filter((item) => item !== '');
}

/** Words in the order of their numbers: the first is `from`. Forms of the same number are parted by a slash. */
export function counted(text: string, from: number): Record<string, number> {
  const entries = list(text).flatMap((forms, index) =>
    forms.split('/').map((form): [string, number] => [form, index + from]),
  );
  return Object.fromEntries(entries);
}
