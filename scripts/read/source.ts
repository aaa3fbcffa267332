/** The text of an article with its lines: from an offset to a line and back. Lines count from 1, offsets from 0. */
export class Source {
  /** Where each line begins. */
  readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The line that an offset stands in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  }

  /** Counted from 1, in UTF-16 code units. */
  columnAt(offset: number): number {
    return offset - this.startOf(this.lineAt(offset)) + 1;
  }

  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  /** The words of a line, without its end. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.endOf(line));
  }

  endOf(line: number): number {
    const next = this.starts[line];
    return next === undefined ? this.text.length : next - 1;
  }
}
