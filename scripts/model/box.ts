/**
 * The box that a run of words is set in: what `fits` measures against. Lengths in px of the 1920 × 1080 stage. Size, weight,
 * leading and tracking are the studio look's; `dress` turns them into those of any other.
 */
export interface Box {
  size: number;
  width: number;
  lines: number;
  weight: 400 | 500 | 600;
  leading: number;
  /** Letter spacing in em. */
  tracking: number;
  face?: 'text' | 'mono';
  /** How many such runs the step holds, those of its other boxes with a count among them; absent where any number. */
  most?: number;
}

/** The boxes of a layout, a step of the type scale each, the largest first. render writes them out as CSS variables. */
export type Boxes<Name extends string = string> = Record<Name, Box>[];

/** How wide words are in a look, in the voice of their box. */
export interface Measure {
  /** Says what it measures with: two of the same name give the same answers. */
  name: string;
  /** Lines that the text takes in the box, breaking as the browser would, counted in lines as high as the box's own. */
  lines(text: string, box: Box): number;
}
