import { claimStart, type Context, type LanguagePack, type LayoutRule, type Said, type Sentence } from '#model';
import { type Point, pointsWithBound } from '../../rules/points/point.ts';
import { capital, fixed, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** Who says so: the claims of the article that it puts into somebody's mouth. */
export const rule: LayoutRule = {
  name: 'sources',
  budget: 60,
  boxes,
  compose: ({ article, said: shownBefore }, context) => {
    const isShown = context.saidIn(shownBefore);
    const rows = article.sentences.flatMap((sentence): { by: Said; claim: Said }[] => {
      const { attribution } = sentence;
      if (!attribution || sentence.kind !== 'prose' || !sentence.text.includes(attribution.by)) return [];
      if (isCrowd(attribution.by, context.pack)) return [];
      const claim = claimOf(sentence, context);
      // Whose words a quotation is, stands on its own slide.
      if (claim && isQuote.test(claim.text) && isShown(claim.text, sameWords)) return [];
      return claim ? [parted(said(capital(attribution.by), sentence), claim, sentence, context)] : [];
    });
    const shown = asMany(rows, context);
    // Of an article about what one says, every slide tells who says so.
    if (shown.length < 3 || new Set(shown.map(({ by }) => by.text.toLowerCase())).size < 2) return [];
    const title = fixed(context.pack.words.sources);
    const texts = shown.flatMap(({ claim, by }) => [
      { box: 'claim' as const, text: claim.text },
      { box: 'by' as const, text: by.text },
    ]);
    const scale = context.step(boxes, [{ box: 'title', text: title.text }, ...texts]);
    return scale === undefined ? [] : [{ layout: 'sources', title, slots: { rows: shown }, scale }];
  },
};

const isQuote = /^["“«]/u;

/** From this share of the same content words on, two texts say the same. */
const sameWords = 0.75;

/** As many as the budget holds, the short ones before the long, in the order of the article. */
function asMany<Row extends { by: Said; claim: Said }>(rows: Row[], context: Context): Row[] {
  const count = ({ by, claim }: Row) => context.words(claim.text) + context.words(by.text);
  const chosen = new Set<Row>();
  let left = 54;
  for (const row of [...rows].sort((one, other) => count(one) - count(other))) {
    if (chosen.size === 5 || count(row) > left) break;
    chosen.add(row);
    left -= count(row);
  }
  return rows.filter((row) => chosen.has(row));
}

/** A share of people is no source: "many", "two thirds". */
function isCrowd(by: string, { attribution, numbers }: LanguagePack): boolean {
  const low = by.toLowerCase();
  return attribution.crowds.includes(low) || low.replaceAll('-', ' ') in numbers.fractions;
}

/** What is claimed: without "According to …", which the name beside it says, and never half of it. */
function claimOf(sentence: Sentence, context: Context): Said | undefined {
  const point = pointsWithBound(sentence, context, 16).find((one) => isTheirs(one, sentence, context));
  // "Did not work there, the yard said": who did not, no row tells.
  if (!point || point.leans) return undefined;
  const { bound } = point.unit;
  // "“…”, said the mayor": the name beside it says who did.
  const words = /^["“«][^"“”«»]+[,.!?]["”»](?=\s)/u.exec(point.text)?.[0];
  if (words && !bound) return said(words.replace(/,(?=["”»]$)/u, ''), sentence);
  const rest = behindClaim(point, sentence);
  if (!bound || rest === '') return said(point.text, sentence);
  const whole = `${point.text} ${rest}`;
  return sentence.text.includes(whole.slice(1)) && context.words(whole) <= 18 ? said(whole, sentence) : undefined;
}

/** "The survey found that boats leak": beside "The survey found" what it found, where "that" opens it. */
function parted(by: Said, claim: Said, { attribution }: Sentence, { pack }: Context): { by: Said; claim: Said } {
  const [that = ''] = pack.attribution.that;
  const owner = capital(attribution?.text ?? '');
  const opens = `${owner} ${that} `;
  if (!pack.surgery || !attribution || !claim.text.startsWith(opens)) return { by, claim };
  return { by: { ...by, text: owner }, claim: { ...claim, text: capital(claim.text.slice(opens.length)) } };
}

/** "To the end of May, the owners said": how the claim goes on; nothing where its owners stand alone, or behind when they said it. */
function behindClaim({ text, unit: { support = '' } }: Point, { attribution, text: all }: Sentence): string {
  const owner = attribution ? support.toLowerCase().indexOf(attribution.by.toLowerCase()) : -1;
  if (owner < 0) return /^according to\s/i.test(support) ? '' : support;
  const rest = support.slice(0, owner).replace(/(?:^|[,\s]+)according to\s*$|[,\s]+$/iu, '');
  return all.indexOf(rest) > all.indexOf(text.slice(1)) ? rest : '';
}

/** "The toll will vary, and experts said it is too early to tell": only what comes behind them is theirs. */
function isTheirs({ text, unit }: Point, { attribution, text: all }: Sentence, context: Context): boolean {
  // "Reed dismissed what Holm says": it is Reed who does.
  if (attribution && /[^,\s]\s+$/u.test(text.split(attribution.text)[0] ?? '') && text.includes(attribution.text))
    return false;
  // "The yard is full, although Reed says that it was empty in May": what is theirs begins behind them.
  if (attribution && isBelow(unit.support, attribution.text, context)) return false;
  if (!attribution || attribution.start === 0 || `${text} ${unit.support ?? ''}`.includes(attribution.by)) return true;
  // "Reed, who has two boats, heard what the owners said": what is said of her in passing, she knows best.
  if (unit.passing) return false;
  const start = claimStart({ attribution, text: all });
  return start === 0 || all.indexOf(text.slice(1)) > start;
}

/** Whether what stands below a claim is a clause of its own, in which somebody says more. */
function isBelow(support: string | undefined, owner: string, { pack }: Context): boolean {
  const [first = ''] = support?.toLowerCase().split(' ') ?? [];
  const more = support?.split(owner)[1] ?? '';
  return pack.subordinators.includes(first) && /\p{L}/u.test(more);
}
