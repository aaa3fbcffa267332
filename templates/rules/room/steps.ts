import type { Box, Boxes, Context } from '#model';

/** Every step of the boxes in which all of the texts fit, in its order, and the boxes of that step. */
export function* steps<Name extends string>(
  boxes: Boxes<Name>,
  texts: { box: NoInfer<Name>; text: string }[],
  context: Context,
): Generator<{ step: number; box: Record<Name, Box> }> {
  for (let from = 0; from < boxes.length; from++) {
    const step = context.step(boxes, texts, from);
    const box = step === undefined ? undefined : boxes[step];
    if (step === undefined || !box) return;
    yield { step, box };
    from = step;
  }
}
