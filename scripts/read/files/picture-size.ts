import { imageSize } from 'image-size';

const shown = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'heif', 'svg']);

/** More pixels than this take a browser minutes, or its life. */
const most = 50_000_000;

/**
 * Width and height in CSS pixels, from the header of a picture: PNG, JPEG, GIF, WebP, AVIF or SVG.
 * @returns `huge` beyond 50 million pixels; undefined for anything that is no such picture
 */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | 'huge' | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    if (!shown.has(type) || !(width > 0) || !(height > 0)) return undefined;
    if (width * height > most) return 'huge';
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
