/** A long piece of work in steps, between which others may have their turn. It may be given up at any of them. */
export type Steps<Made> = Generator<void, Made, void>;

/** Does all the steps one after another. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps with a pause between each and the next. What the pause throws ends the work. */
export async function inTurns<Made>(steps: Steps<Made>, pause: () => Promise<void>): Promise<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
