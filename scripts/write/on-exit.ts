const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Promises that `clean` runs before this process ends: by itself, by a fault or by a signal. It must be quick and wait for
 * nothing. Gives back a function that takes the promise back, for when the work was cleaned up in the ordinary way.
 */
export function onExit(clean: () => void): () => void {
  const leave = (signal?: NodeJS.Signals) => {
    forget();
    clean();
    // Nobody else answers this signal: die of it, as a process does that never listened.
    if (signal && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const atEnd = () => leave();
  const forget = () => {
    process.off('exit', atEnd);
    for (const signal of signals) process.off(signal, leave);
  };
  process.once('exit', atEnd);
  for (const signal of signals) process.once(signal, leave);
  return forget;
}
