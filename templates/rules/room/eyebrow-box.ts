/** What stands small above a claim or an answer that fills the stage: a heading, or what was asked. */
export const eyebrowBox = { width: 1552, weight: 500, size: 40, lines: 1, leading: 1.2, tracking: -0.012 } as const;
