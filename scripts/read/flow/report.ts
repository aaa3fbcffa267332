import type { Dropped, Warning } from '#model';
import type { Source } from '../source.ts';

/** What is told of a text that was read: what was left out of it, and what its author can mend. */
export class Report {
  readonly dropped: Dropped[] = [];
  readonly warnings: Warning[] = [];
  /** Elements that were left out, with the place of the first of each, and how many there were. */
  private elements = new Map<string, { count: number; at: number }>();

  constructor(
    private readonly source: Source,
    private readonly file: string,
  ) {}

  /** Words that are no part of the article, and why; they are not told where the reason is empty. */
  drop(text: string, at: number, reason: string): void {
    if (reason !== '' && text.trim() !== '')
      this.dropped.push({ text: text.trim(), line: this.source.lineAt(at), reason });
  }

  /** An HTML element that was left out; named once, with its first line and how often, when the text ends. */
  removed(tag: string, at: number): void {
    const known = this.elements.get(tag);
    if (known) known.count++;
    else this.elements.set(tag, { count: 1, at });
  }

  warn(code: string, message: string, at: number, hint?: string): void {
    const place = { file: this.file, line: this.source.lineAt(at), column: this.source.columnAt(at) };
    this.warnings.push(hint === undefined ? { code, message, place } : { code, message, place, hint });
  }

  /** The text has ended. */
  end(): void {
    for (const [tag, { count, at }] of this.elements)
      this.warn('html-removed', count === 1 ? `<${tag}> was left out` : `<${tag}> was left out ${count} times`, at);
    this.elements.clear();
  }
}
