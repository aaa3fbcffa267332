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
export function wrapFont(font: Uint8Array, format: 'truetype' | 'woff' | 'woff2'): Promise<Buffer> {
  return inTurn(async () => {
    const { default: fontverter } = await import('fontverter');
    return fontverter.convert(Buffer.from(font), format);
  });
}

/** Browsers take a WOFF2 that unpacks to a hundred times its size and more for an attack. */
const mostUnpacked = 90;

/** A font as small as it can be that browsers still open: one cut to a few signs is nearly empty, and WOFF2 packs it too well. */
export async function packed(font: Uint8Array): Promise<Buffer> {
  const small = await wrapFont(font, 'woff2');
  return font.length <= mostUnpacked * small.length ? small : wrapFont(font, 'woff');
}
