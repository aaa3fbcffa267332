import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { home } from '../../files/home.ts';

/** HarfBuzz with a font in it, which cuts the font as often as it is asked to. */
export interface Cutter {
  /** The font with the glyphs of some letters and of some numbers; every glyph keeps its number. */
  cut(letters: string, glyphs: number[]): Buffer;
  /** Gives the memory back. */
  close(): void;
}

/** What is asked of HarfBuzz: pointers in, pointers out. */
interface HarfBuzz {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const readOnly = 1;
const noHinting = 0x1;
const keepNumbers = 0x2;

/** @param font TrueType */
export async function openCutter(font: Uint8Array): Promise<Cutter> {
  const { instance } = await WebAssembly.instantiate(await readFile(program()));
  const house = instance.exports as unknown as HarfBuzz;
  house._initialize();
  const at = house.malloc(font.length);
  new Uint8Array(house.memory.buffer).set(font, at);
  const blob = house.hb_blob_create(at, font.length, readOnly, 0, 0);
  const face = house.hb_face_create(blob, 0);
  return {
    cut: (letters, glyphs) => cut(house, face, letters, glyphs),
    close() {
      house.hb_face_destroy(face);
      house.hb_blob_destroy(blob);
      house.free(at);
    },
  };
}

function cut(house: HarfBuzz, face: number, letters: string, glyphs: number[]): Buffer {
  const input = house.hb_subset_input_create_or_fail();
  house.hb_subset_input_set_flags(input, noHinting | keepNumbers);
  for (const letter of letters) house.hb_set_add(house.hb_subset_input_unicode_set(input), letter.codePointAt(0) ?? 0);
  for (const glyph of glyphs) house.hb_set_add(house.hb_subset_input_glyph_set(input), glyph);
  const made = house.hb_subset_or_fail(face, input);
  house.hb_subset_input_destroy(input);
  if (made === 0) throw new Error('HarfBuzz could not cut the font.');
  const blob = house.hb_face_reference_blob(made);
  const start = house.hb_blob_get_data(blob, 0);
  const bytes = Buffer.from(house.memory.buffer.slice(start, start + house.hb_blob_get_length(blob)));
  house.hb_blob_destroy(blob);
  house.hb_face_destroy(made);
  return bytes;
}

/** HarfBuzz's WebAssembly: beside the bundle, or in node_modules. */
function program(): string {
  const beside = join(home(), 'vendor', 'harfbuzz-subset.wasm');
  const { resolve } = createRequire(import.meta.url);
  if (existsSync(beside)) return beside;
  return createRequire(resolve('subset-font')).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
}
