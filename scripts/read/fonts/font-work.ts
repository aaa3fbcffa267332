/**
 * Work on fonts is done one piece after another: the tools lend out memory of theirs, which a second piece of work would write
 * over. Hence the one variable of this house that outlives a call.
 */
let last: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Cuts a font to the glyphs of some letters.
 * @param weight where the weight of a variable font is pinned
 */
export function cutFont(
  font: Uint8Array,
  letters: string,
  targetFormat: 'truetype' | 'woff2',
  weight?: number,
): Promise<Buffer> {
  return inTurn(async () => {
    const { default: subsetFont } = await import('subset-font');
    const axes = weight === undefined ? {} : { variationAxes: { wght: weight }, noHinting: true };
    return subsetFont(Buffer.from(font), letters, { targetFormat, ...axes });
  });
}

/** A font in another wrapping. */
export function wrapFont(font: Uint8Array, format: 'truetype' | 'woff2'): Promise<Buffer> {
  return inTurn(async () => {
    const { default: fontverter } = await import('fontverter');
    return fontverter.convert(Buffer.from(font), format);
  });
}
