import { alternatives, type LanguagePack, oncePerPack } from '#model';
import type { Beside } from './beside.ts';
import { besideSpaced } from './beside-spaced.ts';

const patterns = oncePerPack(({ titles, attribution: { verbs, marks = [] } }) => {
  const verb = alternatives(verbs);
  // "丹尼尔·霍特(Daniel Huot)表示": a name as it is written elsewhere, or how old somebody is.
  const bracket = '(?:[(（][^()（）]{1,30}[)）])?';
  return {
    /** `“…”王芳说`, `“…，”她笑着说`, `「…」。森さんはそう話す`. */
    behind: new RegExp(
      `^[，,。]?(?<by>[^，。；：、“”「」()（）\\s]{1,24}?)${bracket}(?:そう|こう)?(?:${verb})(?=[，。：,:\\s]|$)`,
      'u',
    ),
    /** `王芳说：“…”`. */
    front: new RegExp(
      `(?:^|[，。；、,\\s])(?<by>(?<front>[^，。；：、“”「」()（）\\s]{2,24}?))${bracket}(?:${verb})[，,：:。]?\\s*$`,
      'u',
    ),
    /** `森教授は、湾は浅いと指摘する。「…」`: what stands before the verb is the claim, and not who makes it. */
    topic: new RegExp(
      `(?:^|。)(?<by>[^、。「」（）は]{0,24}(?:${alternatives(titles)}))${bracket}(?:${alternatives(marks)})、?[^。「」]{2,80}(?:${verb})。?$`,
      'u',
    ),
    /** `森さんは「…」と話す`. */
    marked: new RegExp(`(?:^|[、。，\\s])(?<by>[^、。，「」\\s]{2,24}?)(?:${alternatives(marks)})、?$`, 'u'),
    /** `「…」と、漁師の森一郎さん（61）は話す`. */
    through: new RegExp(
      `^(?:など)?と、?(?<by>[^、。「」（）]{2,28}?)${bracket}(?:${alternatives(marks)})、?(?:${alternatives(
        verbs.map((one) => one.replace(/^(?:など)?と/u, '')),
      )})`,
      'u',
    ),
    /** `「…」と話す森さん。`, `「…」と話すのは、漁師の森一郎さんだ` */
    told: new RegExp(
      `^(?:${verb})(?:のは、?)?(?<by>[^、。「」（）は\\s]{1,20}?(?:${alternatives(titles)}))(?=[。（(]|だ|です|$)`,
      'u',
    ),
    verb: new RegExp(`^(?:${verb})`, 'u'),
  };
});

/** Who says a quotation, by the words right before and behind it; undefined where nobody is told to say it. */
export function besideQuotation(before: string, after: string, pack: LanguagePack): Beside | undefined {
  if (pack.spaced) return besideSpaced(before, after, pack);
  const { behind, front, marked, through, told: behindVerb, topic, verb } = patterns(pack);
  const { marks = [] } = pack.attribution;
  const found = verb.test(after)
    ? (marked.exec(before) ?? behindVerb.exec(after) ?? verb.exec(after))
    : (through.exec(after) ??
      behind.exec(after) ??
      (marks.length > 0 ? topic.exec(before) : null) ??
      front.exec(before));
  if (!found) return undefined;
  const told = found.groups?.by;
  const mark = marks.find((one) => told?.endsWith(one));
  // Where a mark stands behind whoever says it, what has none is what is said.
  if (marks.length > 0 && found.groups?.front !== undefined && !mark) return {};
  const by = somebody(told?.slice(0, told.length - (mark?.length ?? 0)), pack);
  return by && !pack.pronouns.some((word) => by.startsWith(word)) ? { by } : {};
}

/** In characters: what stands before a place is no name if it is shorter. */
const leastName = 2;

/** Of "王芳在会上" the one who speaks there. */
function somebody(by: string | undefined, { attribution: { places = [] } }: LanguagePack): string | undefined {
  const at = places.map((word) => by?.indexOf(word, leastName) ?? -1).filter((index) => index >= leastName);
  return at.length > 0 ? by?.slice(0, Math.min(...at)) : by;
}
