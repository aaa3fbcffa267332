import type { Fetching } from './options.ts';

const barLength = 30;

/**
 * Draws a download as a bar that fills, on a terminal; anywhere else it says once that it fetches, and how much.
 * @param what as a person would call it: "a browser"
 */
export function drawFetching(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>, what = 'a browser'): Fetching {
  let shown = '';
  return (received, total, done) => {
    const text = stream.isTTY
      ? bar(what, received, total)
      : `Fetching ${what}, once${total ? ` (${megabytes(total)} MB)` : ''} …\n`;
    if (done) {
      if (stream.isTTY && shown) stream.write('\r\x1b[K');
    } else if (stream.isTTY ? text !== shown : !shown) {
      stream.write(stream.isTTY ? `\r${text}` : text);
      shown = text;
    }
  };
}

function bar(what: string, received: number, total: number): string {
  const share = total ? Math.min(1, received / total) : 0;
  const full = Math.round(share * barLength);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `Fetching ${what}, once  ${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${percent} of ${megabytes(total)} MB`;
}

function megabytes(bytes: number): number {
  return bytes < 10_000_000 ? Math.ceil(bytes / 100_000) / 10 : Math.round(bytes / 1_000_000);
}
