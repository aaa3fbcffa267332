import { setFlagsFromString } from 'node:v8';

/**
 * Sets Node's engine for what a build is: many patterns and functions, most of them used for less than a second. A pattern becomes
 * machine code at its first use, where V8 would make bytecode of it first and then do it again; and Node 20 optimises a function
 * after it has run some seven times as long as it would wait for by itself, as later ones do. What runs long is as fast as ever.
 * The room for young objects stays as small as it begins, which saves 10 MB, and is swept by one thread: others would only have to
 * be waited for. What is old is looked through at once, if at all: most builds are over before another thread that did it beside
 * them would be done. Call it before anything else runs, and where nothing runs beside it: the flags are those of all threads, and
 * what runs the source has one more, which would be swept by other rules than it began with. V8 complains of flags that it has not:
 * an engine that was not tried is left as it is.
 */
export function setEngine(): void {
  const version = Number.parseInt(process.versions.v8 ?? '', 10);
  if (version >= 11 && version <= 13) setFlagsFromString('--no-regexp-tier-up');
  if (version !== 11) return;
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-incremental-marking');
}

/** For what goes on for long, and is waited for at every moment: what is old is looked through little by little again. */
export function takeTurns(): void {
  if (Number.parseInt(process.versions.v8 ?? '', 10) === 11) setFlagsFromString('--incremental-marking');
}

/** In characters, 25,000 words: from here on there is so much to throw away that room for it pays. */
const longArticle = 150_000;

/**
 * Gives a long article room. V8 sweeps the room for young objects each time that it is full, and lets it grow only when most of them
 * live on; here hardly any do, so that a megabyte is swept ten thousand times, and what happened to be in use just then grows old
 * by mistake. A crowd that lives for a moment makes it grow. What is old is looked through as soon as there is twice as much of it as is in
 * use, instead of four times.
 */
export function giveRoom(characters: number): void {
  if (characters < longArticle || Number.parseInt(process.versions.v8 ?? '', 10) !== 11) return;
  takeTurns();
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--heap-growing-percent=80');
  const crowd: object[] = [];
  while (crowd.length < 100_000) crowd.push({ at: crowd.length });
}
