import { setFlagsFromString } from 'node:v8';

/**
 * Sets Node's engine for what a build is: many patterns and functions, most of them used for less than a second. A pattern
 * becomes machine code at its first use, where V8 would make bytecode of it first and then do it again; a function is optimised
 * after it has run some seven times as long as V8 would wait for. What runs long is as fast as ever. Call it before anything else
 * runs. An engine that is not known here is left as it is.
 */
export function setEngine(): void {
  const version = Number.parseInt(process.versions.v8 ?? '', 10);
  if (version < 11 || version > 14) return;
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--interrupt-budget=1000000');
}
