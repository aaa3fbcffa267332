/** What ends a sentence, at the end of a text. */
export const sentenceEnd = /[.!?。！？।॥۔؟]["”’)»」』]*$/u;

/** The same, or the end of the words that announce what comes. */
export const stopOrColon = /[.!?。！？।॥۔؟:：]["”’)»」』]*$/u;
