import type { Page } from 'puppeteer-core';
import { PNG } from 'pngjs';

/** The least that any text may have, WCAG 2.2 AA for text of ordinary size; large text is held to it as well. */
const least = 4.5;
/** A stretch of page that one picture shows, in css px: more would not be drawn everywhere. */
const highest = 15_000;

interface Run {
  text: string;
  slide: string;
  /** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
  ink: [number, number, number, number];
  box: { left: number; top: number; right: number; bottom: number };
}

export interface Faint {
  slide: string;
  text: string;
  ratio: number;
}

/**
 * The words on slides that are shown whose contrast is too small: their colour against the pixels that really lie behind
 * them, seen in a picture of the page without its words.
 * @param slides a selector for the slides
 * @param scale px of the picture for one of the page
 */
export async function faintWords(page: Page, slides: string, scale: number): Promise<Faint[]> {
  const runs = await page.evaluate(inks, slides);
  if (runs.length === 0) return [];
  await page.evaluate(hideWords, true);
  try {
    const pictures = await picturesOf(page, scale);
    return runs.flatMap((run) => {
      const ratio = ratioOf(run, pictures);
      return ratio < least - 0.05 ? { slide: run.slide, text: run.text, ratio } : [];
    });
  } finally {
    await page.evaluate(hideWords, false);
  }
}

interface Picture {
  top: number;
  bottom: number;
  /** Its px for one of the page. */
  scale: number;
  png: PNG;
}

async function picturesOf(page: Page, scale: number): Promise<Picture[]> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: Math.max(document.documentElement.scrollHeight, innerHeight),
  }));
  const pictures: Picture[] = [];
  for (let top = 0; top < height; top += highest) {
    const bottom = Math.min(height, top + highest);
    const clip = { x: 0, y: top, width, height: bottom - top, scale };
    const bytes = await page.screenshot({ ...(scale < 1 ? { clip } : {}), optimizeForSpeed: true });
    const png = PNG.sync.read(Buffer.from(bytes));
    pictures.push({ top, bottom, scale: png.width / width, png });
  }
  return pictures;
}

/** The contrast with the least favourable pixels behind the words, but for the few at the edges that are mixed. */
function ratioOf({ box, ink }: Run, pictures: Picture[]): number {
  const ratios: number[] = [];
  for (const { top, bottom, scale, png } of pictures) {
    const [from, to] = [Math.max(box.top, top), Math.min(box.bottom, bottom)].map((y) => Math.round((y - top) * scale));
    const [left, right] = [box.left, box.right].map((x) => Math.round(x * scale));
    for (let y = from ?? 0; y < Math.min(to ?? 0, png.height); y++) {
      for (let x = Math.max(0, left ?? 0); x < Math.min(right ?? 0, png.width); x++) {
        const at = (y * png.width + x) * 4;
        const behind = [png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0] as const;
        const drawn = behind.map((value, channel) => value + ((ink[channel] ?? 0) - value) * ink[3]);
        ratios.push(contrast(luminance(drawn), luminance(behind)));
      }
    }
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.02)] ?? Number.POSITIVE_INFINITY;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, WCAG 2.2, of channels from 0 to 255. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs in the page: every line of words that is drawn, its colour, and the part of its box that letters fill. */
function inks(slides: string): Run[] {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Run['ink']>();
  const parse = (colour: string): Run['ink'] => {
    const ink = known.get(colour) ?? paint(colour);
    known.set(colour, ink);
    return ink;
  };
  const paint = (colour: string): Run['ink'] => {
    if (!brush) return [0, 0, 0, 1];
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 255] = brush.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, opacity / 255];
  };
  const found: Run[] = [];
  const range = document.createRange();
  for (const slide of document.querySelectorAll(slides)) {
    const id = slide.closest('section[id]')?.id ?? '';
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim().replace(/\s+/g, ' ').slice(0, 60);
      if (!text || !holder || holder.closest('.unseen, .notes, title, desc')) continue;
      const style = getComputedStyle(holder);
      const [red, green, blue, opacity] = parse(holder.closest('svg') ? style.fill : style.color);
      let seen = opacity;
      for (let up: Element | null = holder; up && up !== slide; up = up.parentElement)
        seen *= Number(getComputedStyle(up).opacity);
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const air = (bottom - top) * 0.2;
        const box = { left, right, top: top + air + scrollY, bottom: bottom - air + scrollY };
        if (right - left > 1) found.push({ text, slide: id, ink: [red, green, blue, seen], box });
      }
    }
  }
  return found;
}

/** Runs in the page: leaves everything but the letters. */
function hideWords(hide: boolean): void {
  const shared = globalThis as typeof globalThis & { wordless?: CSSStyleSheet };
  shared.wordless ??= new CSSStyleSheet();
  shared.wordless.replaceSync(
    `*, *::before, *::after, *::marker { color: transparent !important; -webkit-text-fill-color: transparent !important;
      text-decoration-color: transparent !important; transition: none !important }
    svg text, svg tspan { fill: transparent !important }`,
  );
  document.adoptedStyleSheets = hide ? [shared.wordless] : [];
}
