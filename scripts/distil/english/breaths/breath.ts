/** A sentence that is about to be shown in two lines: its lead, and below it how it goes on. */
export interface Breath {
  lead: string;
  rest: string;
  /** The words of the lead, and those of the rest. */
  before: string[];
  after: string[];
  /** Whether a comma stands between the two: how far a negation reaches is then plain. */
  pause: boolean;
}

/** Whether two lines would tear apart what is only understood together. */
export type Tears = (breath: Breath) => boolean;
