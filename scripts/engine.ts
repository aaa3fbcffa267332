import { setFlagsFromString } from 'node:v8';

/**
 * Sets Node's engine for what a build is: many patterns and functions, most of them used for less than a second. A pattern
 * becomes machine code at its first use, where V8 would make bytecode of it first and then do it again; and Node 20 optimises a
 * function after it has run some seven times as long as it would wait for by itself, as later ones do. What runs long is as fast as
 * ever. The room for young objects stays as small as it begins, which saves 10 MB, and is swept by one thread: others would only have
 * to be waited for. Call it before anything else runs. V8 complains of flags that it has not: an engine that was not tried is left as
 * it is.
 */
export function setEngine(): void {
  const version = Number.parseInt(process.versions.v8 ?? '', 10);
  if (version >= 11 && version <= 13) setFlagsFromString('--no-regexp-tier-up');
  if (version !== 11) return;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
}
