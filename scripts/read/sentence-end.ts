/** What ends a sentence, at the end of a text. */
export const sentenceEnd = /[.!?。！？]["”’)]*$/u;

/** The end of a Western sentence, or of the words that announce what comes. */
export const stopOrColon = /[.!?:]["”’)]*$/u;
