/** What stands beside a quotation: that somebody is told to say it, and who, unless only a pronoun tells. */
export interface Beside {
  by?: string;
}
