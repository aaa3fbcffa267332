import type { Live } from '../render/render-deck.ts';
import { livePolicy } from '../render/policy.ts';
import { escaped } from '../render/escaped.ts';

/** What is shown where there is no deck yet: why not, until the article is mended. */
export function problemPage(problem: string, { scripts, styles }: Live): string {
  const all = scripts.map((script) => script.replace(/\r\n?/g, '\n').trim());
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(livePolicy(all))}">
<title>Not yet a deck</title>
<link rel="icon" href="data:,">
<style>${styles.join('\n')}</style>
<pre class="live-problem" role="alert">${escaped(problem)}</pre>
${all.map((script) => `<script>${script}</script>`).join('\n')}
`;
}
