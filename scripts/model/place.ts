/** Where something stands in the input. Lines and columns count from 1, front matter and all. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A stretch of the input: `start` is inclusive, `end` exclusive, both in UTF-16 code units of the text as it was read. */
export interface Range {
  start: number;
  end: number;
}
