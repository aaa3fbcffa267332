/**
 * Gives what was made under the same key before, or makes it. What is asked must follow from the key alone; where it does not,
 * `holds` says whether what was made before still holds. What is given is shared: nobody may change it.
 */
export type Recall = <Made>(key: string, make: () => Made, holds?: (made: Made) => boolean) => Made;

/**
 * What was worked out once, kept from one making of a deck to the next while its article is being written. Whoever asks hands it
 * in, and says what it was worked out with: a language, a design. With that it is forgotten.
 */
export type Memory = (about: object) => Recall;

/** Makes everything anew. */
export const noMemory: Memory = () => (_key, make) => make();
