/** A line of plain text and what it is. `more` goes on with the line above; a `heading` was underlined; a `row` has tabs; `code` is as it stands. */
export interface Line {
  kind: 'text' | 'more' | 'item' | 'quote' | 'heading' | 'rule' | 'row' | 'code';
  /** Without its marker. */
  text: string;
  /** Where that stands in the input. */
  at: number;
  ordered: boolean;
  /** Of an item: its number. Of a heading: its level. */
  number: number;
}
