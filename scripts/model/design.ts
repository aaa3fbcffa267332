import type { Measure } from './box.ts';
import type { Look } from './look.ts';
import type { Warning } from './problem.ts';
import type { LayoutRule } from './rule.ts';

/** All of templates/, read. */
export interface Design {
  deck: string;
  print: string;
  /** CSS of both pages. */
  base: string;
  /** CSS of the paper alone. */
  printStyle: string;
  /** CSS of the screen alone. */
  deckStyle: string;
  blocks: Record<string, string>;
  layouts: Record<string, Layout>;
  look: Look;
  measure: Measure;
  /** What could not be had for it. */
  warnings: Warning[];
}

/** A layout as it lies in its folder: the rule, the markup, the look. */
export interface Layout {
  rule: LayoutRule;
  markup: string;
  css: string;
}
