/** Room that a formula takes, as a run of letters that would be as wide: one for each sign, none for what only arranges them. */
export function breadthOf(tex: string): string {
  const rows = tex.split(/\\\\(?:\[[^\]]*\])?/u).map(signs);
  return 'n'.repeat(Math.max(...rows));
}

function signs(row: string): number {
  const flat = row
    // Of a fraction the wider part counts.
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/gu, (_, over: string, under: string) =>
      over.length > under.length ? over : under,
    )
    .replace(
      /\\(?:begin|end)\s*\{[^}]*\}|\\(?:left|right|big|Big|bigg|Bigg|displaystyle|limits|label\{[^}]*\}|tag)\b/gu,
      '',
    )
    .replace(/\\(?:operatorname|text|mathrm|textbf|mathbf|mathit)\*?\s*/gu, '')
    .replace(/\\(?:q?quad)\b/gu, 'nn')
    .replace(/\\(?:sin|cos|tan|log|exp|lim|max|min|det|dim|ker|arg|ln|Pr|sup|inf)\b/gu, 'nnn')
    .replace(/\\[a-zA-Z]+\s*/gu, 'n')
    .replace(/[{}&\s]|\\./gu, '');
  const small = (flat.match(/[\^_]/gu) ?? []).length;
  const relations = (flat.match(/[=<>+]/gu) ?? []).length;
  return Math.max(1, flat.length - 1.3 * small + 0.8 * relations);
}

/** A formula broken before its relations and set one under the other, where it has any outside of braces and brackets. */
export function brokenAtRelations(tex: string): string | undefined {
  if (/\\begin|\\\\|&/u.test(tex)) return undefined;
  const pieces: string[] = [''];
  let depth = 0;
  for (const token of tex.match(/\\[a-zA-Z]+|\\.|[\s\S]/gu) ?? []) {
    if (/^[{([]$/u.test(token) || token === '\\left') depth++;
    if (/^[})\]]$/u.test(token) || token === '\\right') depth--;
    const relation = /^(?:=|<|>|\\(?:leq?|geq?|approx|equiv|sim|to|Rightarrow|iff|propto))$/u.test(token);
    if (relation && depth <= 0 && pieces.at(-1)?.trim()) pieces.push('');
    pieces[pieces.length - 1] += token;
  }
  if (pieces.length < 3) return undefined;
  const [first = '', second = '', ...rest] = pieces;
  return `\\begin{aligned}${first}&${second}${rest.map((piece) => `\\\\&${piece}`).join('')}\\end{aligned}`;
}
