/** `npm run tuning -- folder 1000`: random edits under random tunings, over every article of a folder. Exits 1 at any fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomEdits } from './random-edits.ts';

const [folder = join(import.meta.dirname, '../articles'), count = '1000', first = '1'] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => /\.(md|txt)$/.test(name))
  .map((name) => join(folder, name));
const sum = { sequences: 0, edits: 0, entries: 0, applied: 0, stale: 0, orphaned: 0 };
const faults: string[] = [];
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const file = files[seed % files.length] as string;
  const outcome = await randomEdits(readFileSync(file, 'utf8'), file, seed);
  sum.sequences++;
  for (const name of ['edits', 'entries', 'applied', 'stale', 'orphaned'] as const) sum[name] += outcome[name];
  faults.push(...outcome.faults);
  for (const fault of outcome.faults) console.log(fault);
}
console.log(`${JSON.stringify(sum)}, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
