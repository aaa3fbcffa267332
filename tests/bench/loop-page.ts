import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { Loop } from './loops.ts';
import { median } from './measure.ts';
import type { Round } from './save-to-screen.ts';

export interface Measured extends Round {
  loop: Loop;
  /** How many slides the deck was to have. */
  wanted: number;
}

export const loopHead =
  '| slides | who | save → words, median | slowest | slide kept | lost | reloads |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |';

export function loopRow({ slides, loop, times, kept, lost, reloads }: Measured): string {
  const many = times.length + lost;
  const share = `${Math.round((100 * kept) / Math.max(1, many))} %`;
  return `| ${slides} | ${loop.name} | ${time(median(times))} | ${time(Math.max(...times))} | ${share} | ${lost} | ${reloads} |`;
}

/** The part of docs/benchmarks.md about the edit loop: what was measured, how, on what, and whether the promises hold. */
export function loopPage(rows: Measured[], browser: string, edits: number): string {
  const versions = [...new Map(rows.map(({ loop }) => [loop.name, loop.version]))];
  return `## The edit loop

Made by \`npm run bench:loop -- --write\`. A real browser shows the slide that is edited; the deck is saved ${edits} times, each time with
a new word in one point, and the clock stops when that word is in the page. One save before them does not count. Each deck is in words
before the clock starts, and of the page only what changes is looked at: neither grows with the deck. The words are the same for all, cut
into as many slides as Lectern makes of them. *Kept* is how often the edited slide was still on the screen 0.7 s later.

- ${versions.map(([name, version]) => `${name} ${version}`).join(', ')}
- ${browser}, Node ${process.version}, ${platform()} ${arch()}, kernel ${release().split('-')[0]}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB

${loopHead}
${rows.map(loopRow).join('\n')}

${promises(rows).join('\n')}
`;
}

function promises(rows: Measured[]): string[] {
  const ours = rows.filter(({ loop }) => !loop.deck);
  const held = (kept: boolean, text: string) => `- ${kept ? 'kept' : '**not kept**'}: ${text}`;
  const found = ours
    .filter(({ wanted }) => wanted !== 100)
    .flatMap((own) => {
      const others = rows.filter(({ wanted, loop, times }) => wanted === own.wanted && loop.deck && times.length > 0);
      if (others.length === 0) return [];
      const best = others.reduce((one, other) => (median(other.times) < median(one.times) ? other : one));
      const ratio = median(own.times) / median(best.times);
      return held(
        ratio <= 0.3,
        `${own.slides} slides take ${ratio.toFixed(2)} of ${best.loop.name}'s time (at most 0.3)`,
      );
    });
  const [small, large] = [10, 500].map((many) => ours.find(({ wanted }) => wanted === many));
  if (small && large) {
    const growth = median(large.times) / median(small.times);
    found.push(
      held(
        growth <= 2,
        `an edit costs ${growth.toFixed(1)} times as much at ${large.slides} slides as at ${small.slides} (at most 2)`,
      ),
    );
  }
  const all = (sum: (row: Measured) => number) => ours.reduce((total, row) => total + sum(row), 0);
  found.push(
    held(all(({ kept }) => kept) === all(({ times, lost }) => times.length + lost), 'the slide is kept every time'),
  );
  found.push(held(all(({ reloads }) => reloads) === 0, 'the page is never loaded anew'));
  return found;
}

function time(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '–';
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
