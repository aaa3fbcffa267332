/** In words: what a point may have; a longer clause is shown in two halves. */
export const mostWords = 14;
