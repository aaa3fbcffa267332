import type { Signs } from '#model';
import { packs } from './languages/index.ts';
import { lineTest } from './languages/phrases.ts';

const noises = packs.flatMap((pack) => pack.noise);
const page = lineTest(packs.flatMap((pack) => pack.page.lines));
const pageHeadings = lineTest(packs.flatMap((pack) => pack.page.headed));
const bylines = packs.flatMap((pack) => pack.bylines);
const faqHeadings = new Set(packs.flatMap((pack) => pack.faqHeadings));

/** What all language packs together know of noise, bylines and lists of questions. */
export const signs: Signs = {
  noise(line) {
    const text = line.trim();
    return noises.find(({ pattern }) => pattern.test(text))?.reason;
  },
  pageLine(line) {
    return page(line);
  },
  pageHeading(line) {
    return pageHeadings(line);
  },
  faq(heading) {
    const text = heading
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/\s*[(（][^)）]*[)）]\s*/gu, ' ')
      .replace(/^[\s#\d.)*_]+|[\s:：?？.!*_-]+$/gu, '');
    return (
      faqHeadings.has(text) || faqHeadings.has(text.replace(/^(?:the|our|some|your|les?|die|unsere|las?|los)\s+/u, ''))
    );
  },
  byline(line) {
    const text = line.trim();
    return text.length <= 160 && bylines.some((pattern) => pattern.test(text));
  },
};
