import type { FontPart, LookFont } from '#model';
import { type FontFile, openFont } from './font-file.ts';
import { wrapFont } from './font-work.ts';
import type { Face } from './measure.ts';
import { ownBytes } from '../files/own-file.ts';

/** Opens the files of a look's faces, each of which the letters are sought in, in turn. */
export async function readFaces(fonts: LookFont[]): Promise<Face[]> {
  const opened = new Map<string, Promise<FontFile>>();
  const open = ({ file, cut }: FontPart) => {
    if (cut) return openFont(cut.bytes);
    const font = opened.get(file) ?? readFont(file).then(openFont);
    opened.set(file, font);
    return font;
  };
  const upright = fonts.filter(({ style }) => style === 'normal');
  return Promise.all(
    upright.map(async ({ family, weight, files }) => ({
      family,
      weight,
      font: inTurn(await Promise.all(files.map(open))),
    })),
  );
}

/** A font's bytes as TrueType, whatever it is wrapped in. */
export async function readFont(file: string): Promise<Buffer> {
  const bytes = ownBytes(file);
  return /\.woff2?$/.test(file) ? wrapFont(bytes, 'truetype') : bytes;
}

function inTurn(fonts: FontFile[]): FontFile {
  const [only] = fonts;
  if (only && fonts.length === 1) return only;
  return {
    advance(codePoint) {
      for (const font of fonts) {
        const width = font.advance(codePoint);
        if (width !== undefined) return width;
      }
      return undefined;
    },
  };
}
