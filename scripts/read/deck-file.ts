import { readFile } from 'node:fs/promises';
import type { SlideWords } from '#model';

/**
 * The slides of a deck.json that an earlier build wrote. Gives undefined where there is no such file, or one that this
 * program does not know: an earlier deck is only ever something to compare with.
 */
export async function readDeckFile(file: string): Promise<SlideWords[] | undefined> {
  try {
    const { slides, sentences } = JSON.parse(await readFile(file, 'utf8'));
    const texts = new Map<string, string>(sentences.map(({ id, text }: Record<string, string>) => [id, text]));
    return slides.map((slide: SlideWords) => ({
      id: String(slide.id),
      layout: String(slide.layout),
      kicker: String(slide.kicker),
      title: String(slide.title),
      appendix: slide.appendix === true,
      texts: slide.texts.map(({ role, text }) => ({ role: String(role), text: String(text) })),
      notes: slide.notes.map((id) => texts.get(id) ?? ''),
    }));
  } catch {
    return undefined;
  }
}

/** The bytes of a file that an earlier build wrote; undefined where there is none that can be read. */
export async function bytesOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}
