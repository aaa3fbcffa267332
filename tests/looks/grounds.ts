/** Grounds of a look, and the tokens that text on them is set in. */
export const grounds: [string, string[]][] = [
  ['--bg', ['--fg', '--fg-2', '--fg-3', '--mark']],
  ['--surface', ['--fg', '--fg-2', '--fg-3', '--mark']],
  ['--x-accent-bg', ['--x-accent-fg', '--x-accent-fg2', '--x-accent-mark']],
  ['--x-ink-bg', ['--x-ink-fg', '--x-ink-fg2', '--x-ink-mark']],
  ['--x-cover-bg', ['--x-cover-fg', '--x-cover-fg2', '--x-cover-mark']],
  ['--code-bg', ['--code-fg', '--code-comment', '--code-keyword', '--code-string', '--code-number', '--code-fn']],
  ['--code-hl', ['--code-fg', '--code-comment', '--code-keyword', '--code-string', '--code-fn', '--code-punct']],
];
