import type { Slide } from './slide.ts';

/** The number of each slide as it is said aloud: 1, 2, 3 …; those of the appendix count below the slide before them: 21.1. */
export function slideNumbers(slides: Pick<Slide, 'appendix'>[]): string[] {
  let main = 0;
  let below = 0;
  return slides.map(({ appendix }) => {
    if (appendix) {
      below += 1;
      return `${main}.${below}`;
    }
    main += 1;
    below = 0;
    return String(main);
  });
}
