import { canSeeTrees } from './processes.ts';

export interface Machine {
  lectern: string;
  node: string;
  marp: string;
  browser: string;
  system: string;
  cores: number;
  memory: number;
}

export interface Rival {
  name: string;
  wall: number;
  cpu: number;
  memory: number;
  bytes: number;
  ratio: number;
}

export interface Row {
  what: string;
  article: string;
  sections: number;
  runs: number;
  rivals: Rival[];
}

/** docs/benchmarks.md: what was measured, how, on what, and whether the promises hold. */
export function report(rows: Row[], machine: Machine, quick: boolean): string {
  return `# Benchmarks

Made by \`npm run bench${quick ? ' -- --quick' : ''}\`. Whole processes from start to end, the rivals in turn in every round, medians
of the runs, one round before them that does not count but where there is one run only. \`ratio\` is the median of the paired runs' wall time, Lectern divided by the
other. CPU is user and system time of the process and its children. Memory is ${
    canSeeTrees
      ? 'the peak of the whole process tree, browser and all (sum of PSS, looked at every 20 ms, in runs of its own)'
      : 'the largest resident set of the main process alone: this system does not tell more'
  }.

- Lectern ${machine.lectern}, Node ${machine.node}, ${machine.system}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB
- Browser for all of them: ${machine.browser}
- Marp: marp-cli ${machine.marp} on the same words, a slide at every heading (\`headingDivider: 3\`), its default theme
- \`→\` is a first build: what Lectern keeps of an article is taken away before each run, and what V8 compiled of the program is not. \`edit →\`
  is a build after another word was written into a paragraph from the middle, for Marp, which keeps nothing, as well; \`again →\` one after which nothing was changed
- floor: the print page that Lectern made, through \`page.pdf()\` alone, in a process that does nothing else
- The articles of 10, 100 and 500 sections are made by \`tests/bench/generate.ts\` and are the same everywhere

| what | article | runs | who | wall | CPU | memory | file | ratio |
| --- | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |
${rows.flatMap(lines).join('\n')}

## What was promised

${promises(rows).join('\n')}
`;
}

/** The lines of the table that a row makes, one for each rival. */
export function lines(row: Row): string[] {
  return row.rivals.map((one) =>
    [
      '',
      row.what,
      row.article || '–',
      row.runs,
      one.name,
      time(one.wall),
      time(one.cpu),
      `${Math.round(one.memory / 2 ** 20)} MB`,
      one.bytes ? `${Math.round(one.bytes / 1000)} kB` : '–',
      one.name === 'lectern' ? '' : one.ratio.toFixed(2),
      '',
    ]
      .join(' | ')
      .trim(),
  );
}

function promises(rows: Row[]): string[] {
  const held = (kept: boolean, text: string) => `- ${kept ? 'kept' : '**not kept**'}: ${text}`;
  const ratio = (row: Row | undefined, name: string) =>
    row?.rivals.find((one) => one.name === name)?.ratio ?? Number.NaN;
  const own = (row: Row | undefined) => row?.rivals.find((one) => one.name === 'lectern');
  const find = (what: string, article: string) => rows.find((row) => row.what === what && row.article === article);
  const found: string[] = [];
  const start = ratio(rows[0], 'node -e 0');
  found.push(held(start < 2, `start-up is ${start.toFixed(2)} of \`node -e 0\` (promised: under 2)`));
  for (const row of rows.slice(1)) {
    const most = row.what.endsWith('HTML') ? 0.35 : 0.6;
    const wall = ratio(row, 'Marp');
    const memory = (own(row)?.memory ?? 0) / (row.rivals.find((one) => one.name === 'Marp')?.memory ?? 1);
    found.push(
      held(
        wall <= most,
        `${row.article} ${row.what} takes ${wall.toFixed(2)} of Marp's time (promised: ${most} at most)`,
      ),
    );
    found.push(
      held(
        memory <= 0.8,
        `${row.article} ${row.what} holds ${memory.toFixed(2)} of Marp's memory (promised: 0.8 at most)`,
      ),
    );
  }
  for (const what of ['→ HTML', 'edit → HTML', '→ PDF', 'edit → PDF']) {
    const [small, middle, large] = ['10 sections', '100 sections', '500 sections'].map(
      (name) => own(find(what, name))?.wall,
    );
    if (!small || !middle || !large) continue;
    const first = (middle - small) / 90;
    const then = (large - middle) / 400;
    const text = `${what}: ${first.toFixed(1)} ms for each section from 10 to 100, ${then.toFixed(1)} ms from 100 to 500`;
    found.push(held(then <= first * 1.15, `${text} (promised: no worse than linear)`));
  }
  return found;
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
