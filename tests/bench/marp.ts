import { installed } from './installed.ts';

export const marpVersion = '4.5.1';

export const marp = {
  name: 'marp-cli',
  version: marpVersion,
  packages: [`@marp-team/marp-cli@${marpVersion}`],
  script: '@marp-team/marp-cli/marp-cli.js',
};

export function installMarp(): Promise<string> {
  return installed(marp);
}

/** The same words as Marp takes them: our front matter off, the title as a heading, a slide at every heading. */
export function forMarp(article: string): string {
  const [front = ''] = article.match(/^---\n[\s\S]*?\n---\n/) ?? [];
  const title = /^title:\s*["']?(.*?)["']?$/m.exec(front)?.[1];
  const body = article.slice(front.length);
  return `---\nmarp: true\nheadingDivider: 3\n---\n${title ? `\n# ${title}\n` : ''}${body}`;
}
