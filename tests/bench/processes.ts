import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its children hold, in bytes: the sum of their PSS, which counts shared pages once. */
export function treeMemory(root: number, known: Set<number>): number {
  for (const pid of tree(root)) known.add(pid);
  let kilobytes = 0;
  for (const pid of known) {
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    if (rollup) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes * 1024;
}

/** Processor time of the tree in milliseconds, user and system; `spent` keeps what was last seen of each process. */
export function treeCpu(root: number, spent: Map<number, number>): number {
  for (const pid of tree(root)) {
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    // 100 ticks a second on every Linux that Node runs on.
    if (fields) spent.set(pid, (Number(fields[11]) + Number(fields[12])) * 10);
  }
  return [...spent.values()].reduce((sum, one) => sum + one, 0);
}

/** Only Linux tells, and not in every container. */
export const canSeeTrees = process.platform === 'linux' && read('/proc/self/smaps_rollup') !== undefined;

function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    if (!stat) continue;
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    found.push(pid);
    open.push(...(children.get(pid) ?? []));
  }
  return found;
}

/** A process may be gone by the time we look. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
