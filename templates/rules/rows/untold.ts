/** "Berth: N/A": an item that was left empty where every list of its kind has something. But "Builder: TBD" says that there is none yet. */
export function isUntold(text: string): boolean {
  return empty.test(text);
}

const empty = /^[^:：]{2,48}[:：]\s*n\/a\.?$/iu;
