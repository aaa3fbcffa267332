/** The parts of the frame that front matter can switch off or on, by the names that it has for them. */
export const frameParts = [
  'agenda',
  'openers',
  'numbers',
  'timeline',
  'takeaways',
  'questions',
  'sources',
  'closing',
  'backup',
  'references',
] as const;

export type FramePart = (typeof frameParts)[number];
