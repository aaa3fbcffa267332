import type { Picture } from '#model';

/** A photograph may lose its edges; a drawing, a chart or a picture of a screen may not. */
export function isPhotograph({ file = '' }: Picture): boolean {
  return /\.(?:jpe?g|webp|avif)$/i.test(file);
}
