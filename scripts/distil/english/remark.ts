/**
 * Whether a text ends on a remark between commas, of which the second has come: "They paid, not surprisingly, | in coal", "It was hard, at
 * first, | to row". What is remarked on stands behind.
 */
export function endsOnRemark(text: string): boolean {
  return remark.test(text);
}

const remark =
  /,\s(?:(?:not\s)?[a-zß-ɏ]{3,}ly|at (?:first|least|last|best|worst|most|times)|in (?:part|general|practice|theory|principle|effect|essence|particular|many cases|most cases|some cases|some ways|many ways)|on (?:average|balance|the whole)|for (?:now|example|instance|the most part)|by and large|so far|to date|as usual|to some extent|if anything)$/;
