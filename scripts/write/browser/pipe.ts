import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * Puppeteer's line to a browser that was started with --remote-debugging-pipe: messages end with a zero byte. A pipe opens
 * no port that others could reach, and a browser whose pipe breaks goes away by itself.
 */
export class Pipe implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  #write: Writable;
  #parts: Uint8Array[] = [];

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    // A browser that dies breaks both ends; that it died is told by its exit.
    write.on('error', () => undefined);
    read.on('error', () => undefined);
    read.on('data', (chunk: Uint8Array) => this.#take(chunk));
    read.on('close', () => this.onclose?.());
  }

  send(message: string): void {
    this.#write.write(`${message}\0`);
  }

  close(): void {
    this.#write.end();
  }

  #take(chunk: Uint8Array): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#parts, rest.subarray(0, end)]).toString('utf8');
      this.#parts = [];
      rest = rest.subarray(end + 1);
      // Puppeteer counts on an empty stack between two messages.
      setImmediate(() => this.onmessage?.(message));
    }
    if (rest.length > 0) this.#parts.push(rest);
  }
}
