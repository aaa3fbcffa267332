/** A heading across the stage, whatever its size: how all layouts set theirs. */
export const headingBox = { width: 1552, weight: 600, leading: 1.06, tracking: -0.028 } as const;
