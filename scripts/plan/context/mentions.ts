import {
  type Article,
  type Context,
  firstPerson,
  type LanguagePack,
  type Said,
  type Sentence,
  type SentenceId,
  type SentencesById,
} from '#model';
import { answering } from './interviewee.ts';

/** Where else an article speaks of something. It is gone through once, and only where somebody asks. */
export function mentions(
  article: Pick<Article, 'sentences' | 'sections' | 'lead' | 'dropped'>,
  pack: LanguagePack,
  byId: SentencesById,
): Pick<Context, 'comesBack' | 'wholeName' | 'isPersonal' | 'hasSections' | 'answerer' | 'speaks'> {
  const { sentences, sections } = article;
  let answers: ((sentence: Sentence) => Said | undefined) | undefined;
  let speakers: Set<string> | undefined;
  let texts: string[] | undefined;
  let names: Map<string, Whole> | undefined;
  let isPersonal: boolean | undefined;
  return {
    comesBack(term) {
      texts ??= sentences.map(({ text }) => text.toLowerCase());
      const low = term.toLowerCase();
      const first = texts.findIndex((text) => text.includes(low));
      return first >= 0 && texts.some((text, at) => at > first && text.includes(low));
    },
    wholeName(part) {
      names ??= byParts(sentences, (name) => speaks(name));
      return names.get(part);
    },
    isPersonal() {
      isPersonal ??= firstPerson(sentences) >= personal;
      return isPersonal;
    },
    speaks,
    answerer(id) {
      answers ??= answering(article, pack);
      const sentence = byId.get(id);
      return sentence && answers(sentence);
    },
    hasSections: () => sections.length > 0,
  };

  function speaks(name: string): boolean {
    speakers ??= new Set(sentences.flatMap(speakersOf).map(lastOf));
    return speakers.has(lastOf(name));
  }
}

function speakersOf({ attribution, quotations }: Sentence): string[] {
  return [...(attribution ? [attribution.by] : []), ...quotations.flatMap(({ by }) => by ?? [])];
}

function lastOf(name: string): string {
  return name.split(/\s+/u).at(-1) ?? name;
}

/** From this share of its sentences on, an article is about its author. */
const personal = 0.2;

interface Whole {
  text: string;
  sentence: SentenceId;
}

/**
 * Names of two or three words by what they begin and end with; the first one that the article tells, of those that fit best. "Cross" is
 * Ada Cross who speaks rather than Ada Cross who does not, and she rather than Cross Research. What stood alone before is called so: a
 * "Cross" of the first line is not the "Cross Days" of the third.
 */
function byParts(sentences: Article['sentences'], speaks: (name: string) => boolean): Map<string, Whole> {
  const known = new Map<string, Whole & { fits: number }>();
  const alone = new Set<string>();
  for (const { id, names } of sentences) {
    for (const { text } of names) {
      const parts = text.split(/\s+/u);
      // "READ Holm": the word before is none of hers.
      if (parts.length < 2 || parts.length > 3 || (shouted.test(parts[0] ?? '') && !shouted.test(parts.at(-1) ?? '')))
        continue;
      for (const [at, part] of [parts[0], parts.at(-1)].entries()) {
        const fits = at === 0 ? 0 : speaks(text) ? 2 : 1;
        if (part === undefined || (at === 0 && alone.has(part))) continue;
        if (fits > (known.get(part)?.fits ?? -1)) known.set(part, { text, sentence: id, fits });
      }
    }
    for (const { text } of names) alone.add(text);
  }
  return known;
}

const shouted = /^\p{Lu}{3,}$/u;
