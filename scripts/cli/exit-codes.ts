/** Whose turn it is, as a number for the shell. The help and the README say the same. */
export const exitCodes = { made: 0, article: 1, usage: 2, machine: 3, bug: 70, interrupted: 130, ended: 143 };
