/** "They have long-term, | steady trouble finding crews": what kind of trouble, and nothing that they have. */
export const kindAhead = /(?<!\b(?:is|are|was|were|be|been|being|very|so|too|more|most|and))\s\p{Ll}+-\p{Ll}+$/u;
