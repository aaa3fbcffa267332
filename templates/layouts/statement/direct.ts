import { asks, type Context, type Material, opensOn, type Sentence } from '#model';

/**
 * "That is planned for May", below what was asked: no riddle, and in an interview the answer, whatever else is said. "Yes, there has been,
 * although …" is one to what was asked last, which may not be what stands above it.
 */
export function isDirect({ id, text }: Sentence, { section }: Material, { pack, answerer }: Context): boolean {
  return answerer(id) !== undefined && asks(section.heading?.text ?? '') && !opensOn(pack.contrasts.grants, text, pack);
}

/** What it is worth besides that it answers. */
export const ofAnswer = 0.6;
