import { alternatives, isEmptyHeading, type Signs } from '#model';
import { packs } from './languages/index.ts';
import { lineTest } from './languages/phrases.ts';

const noises = packs.flatMap((pack) => pack.noise);
const page = lineTest(packs.flatMap((pack) => pack.page.lines));
const pageHeadings = lineTest(packs.flatMap((pack) => pack.page.headed));
const bylines = packs.flatMap((pack) => pack.bylines);
const faqHeadings = new Set(packs.flatMap((pack) => pack.faqHeadings));
const tails = packs.flatMap((pack) => pack.tails);
/** "The most frequent questions", "your questions": whose they are makes no difference. */
const whose = new RegExp(
  `^(?:${alternatives(packs.flatMap(({ definite }) => definite))}|our|some|your|unsere)\\s+`,
  'u',
);

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
  emptyHeading(heading) {
    return packs.some((pack) => isEmptyHeading(heading, pack));
  },
  tail(heading) {
    return tails.find(({ pattern }) => pattern.test(heading))?.reason;
  },
  faq(heading) {
    const text = heading
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/\s*[(（][^)）]*[)）]\s*/gu, ' ')
      .replace(/^[\s#\d.)*_]+|[\s:：?？.!*_-]+$/gu, '');
    return faqHeadings.has(text) || faqHeadings.has(text.replace(whose, ''));
  },
  byline(line) {
    const text = line.trim();
    return text.length <= 160 && bylines.some((pattern) => pattern.test(text));
  },
};
