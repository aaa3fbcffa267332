/**
 * Gives what was made under the same key before, or makes it. What is asked must follow from the key alone; where it does not,
 * `holds` says whether what was made before still holds. What is given is shared: nobody may change it. It is plain data without
 * an identity, since it may have been on the disk meanwhile.
 */
export type Recall = <Made>(key: string, make: () => Made, holds?: (made: Made) => boolean) => Made;

/**
 * What was worked out once, kept from one making of a deck to the next. Whoever asks hands it in, and names what it was worked out
 * with: a language, the fonts of a design. Two of the same name would work out the same.
 */
export type Memory = (about: string) => Recall;

/** Makes everything anew. */
export const noMemory: Memory = () => (_key, make) => make();
