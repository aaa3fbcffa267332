import { implied } from './elements.ts';
import type { By, Frame } from './frame.ts';

/** The elements that are open, one in another. */
export class OpenElements {
  private readonly frames: Frame[];

  constructor(root: Frame) {
    this.frames = [root];
  }

  /** The innermost. */
  get top(): Frame {
    return this.frames.at(-1) as Frame;
  }

  get count(): number {
    return this.frames.length;
  }

  push(frame: Frame): void {
    this.frames.push(frame);
  }

  /** Takes the innermost off. */
  pop(): Frame {
    return this.frames.pop() as Frame;
  }

  /** Whether one of these names is open. */
  has(tags: string[]): boolean {
    return this.frames.some((frame) => tags.includes(frame.tag));
  }

  /**
   * How many stay open when an element of this name is closed: the one that was opened last closes, with all that is open in it.
   * HTML closes only HTML.
   */
  leftByClosing(tag: string, by: By): number {
    for (let index = this.count - 1; index > 0; index--) {
      const frame = this.frames[index] as Frame;
      if (frame.tag === tag && frame.by === by) return index;
      if (by === 'html' && frame.by === 'markdown') break;
    }
    return this.count;
  }

  /** How many stay open when HTML opens an element: an item ends the item before it, a block the paragraph it stands in. */
  leftByOpening(tag: string): number {
    const rule = implied[tag];
    if (!rule) {
      const { tag: last, by, markdown } = this.top;
      return last === 'p' && by === 'html' && !markdown ? this.count - 1 : this.count;
    }
    for (let index = this.count - 1; index > 0; index--) {
      const frame = this.frames[index] as Frame;
      if (frame.by === 'markdown' || rule.within.includes(frame.tag)) break;
      if (rule.ends.includes(frame.tag)) return index;
    }
    return this.count;
  }
}
