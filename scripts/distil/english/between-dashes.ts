/** "The ferry—a steamer, | an old one—sails at noon": a place within what is said between two dashes. */
export function isBetweenDashes(lead: string, rest: string): boolean {
  return (lead.match(dash)?.length ?? 0) % 2 === 1 && rest.search(dash) >= 0;
}

const dash = /—|---?|\s[–-]\s/g;
