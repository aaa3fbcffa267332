/** `npx tsx tests/tune/many-kills.ts 200`: kills a writer so many times, and exits 1 if a file was ever found broken. */
import { killed } from './killed.ts';

const times = Number(process.argv[2] ?? 200);
const broken = await killed(times);
for (const one of broken) console.log(one);
console.log(`${times} kills, ${broken.length} broken files`);
process.exitCode = broken.length > 0 ? 1 : 0;
