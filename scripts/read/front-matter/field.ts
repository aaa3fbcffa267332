/** A key with its value as it was written, and where the value stands. */
export interface Field {
  key: string;
  /** A text, several texts, or something else that no key of ours can be. */
  value: string | string[] | undefined;
  line: number;
  start: number;
  end: number;
}
