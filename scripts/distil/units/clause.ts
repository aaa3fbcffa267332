/** A clause that can stand by itself, and what hung on it: "…, enabling scalable workloads", "…, which runs in 40 cities". */
export interface Clause {
  text: string;
  support?: string;
  /** True where the support says whose claim it is: the clause is never shown without it. */
  bound?: boolean;
  /** True where its support is who says it, and stands behind all else that hangs on the clause. */
  owned?: boolean;
  /** The clause and what is bound to it, as they stood. */
  entire?: string;
  /** True where it only names what its support tells of. */
  names?: boolean;
  /** True for what was only said in passing. */
  passing?: boolean;
  /** True for what the sentence takes back behind it. */
  conceded?: boolean;
}
