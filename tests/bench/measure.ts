import { spawn } from 'node:child_process';
import { canSeeTrees, treeCpu, treeMemory } from './processes.ts';

/** A program to run from beginning to end, with its arguments. */
export interface Command {
  name: string;
  words: string[];
  /** What it writes: removed before each run, measured after the last. */
  output?: string;
  /** Done before each run, and not measured. */
  before?: () => Promise<unknown>;
}

export interface Sample {
  /** Milliseconds from the start of the process to its end. */
  wall: number;
  /** Milliseconds of all processors, in user and in system, of the process and the children that it waited for. */
  cpu: number;
}

/**
 * Runs a command whole and gives its time. The shell's `times` adds up the processes that were waited for, and on Linux the tree
 * is looked at as it runs, for a browser's children that nobody waits for: the larger sum counts.
 */
export async function timed({ name, words, before }: Command): Promise<Sample> {
  await before?.();
  const spent = new Map<number, number>();
  let seen = 0;
  const look = (pid: number) => {
    seen = treeCpu(pid, spent);
  };
  const start = process.hrtime.bigint();
  const script = '"$@" >/dev/null; code=$?; times; exit $code';
  const { code, out, err } = await run(['/bin/sh', '-c', script, 'sh', ...words], canSeeTrees ? look : undefined, 50);
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${err.slice(-2000)}`);
  const waited = out.trim().split('\n').at(-1) ?? '';
  const cpu = [...waited.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
  return { wall, cpu: Math.max(cpu, seen) };
}

/** The most memory that the command held at once, in bytes. Looked at in a run of its own, since looking slows it down. */
export async function peakMemory(command: Command): Promise<number> {
  await command.before?.();
  if (!canSeeTrees) return largestMain(command);
  const known = new Set<number>();
  let peak = 0;
  await run(command.words, (pid) => {
    peak = Math.max(peak, treeMemory(pid, known));
  });
  return peak;
}

/** Elsewhere than on Linux: the main process alone, as Node counts it. */
async function largestMain({ words }: Command): Promise<number> {
  const [, ...rest] = words;
  const tell =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS="+process.resourceUsage().maxRSS+"\\n"))';
  const { err } = await run([process.execPath, '--import', tell, ...rest]);
  return Number(/maxRSS=(\d+)/.exec(err)?.[1] ?? 0) * 1024;
}

async function run(
  words: string[],
  look?: (pid: number) => void,
  every = 20,
): Promise<{ code: number | null; out: string; err: string }> {
  const [program = '', ...rest] = words;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const watch = look && setInterval(() => child.pid && look(child.pid), every);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, out, err });
    });
  });
}

/** The middle one; of an even number, the mean of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 ? (sorted[Math.floor(half)] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
