import { alternatives, type LanguagePack, oncePerPack } from '#model';

/** Whether the words behind a quotation still tell whose it was. */
export function goesOnAfterQuotation(before: string, mark: string, after: string, pack: LanguagePack): boolean {
  // `「…」。司書の森さんはそう話す。`: whose words they were is told behind them.
  if (/[」』”]$/u.test(before) && mark === '。') return /^[^。「]{2,24}(?:そう|こう)[^。「]{2,8}。/u.test(after);
  const next = after.trimStart();
  // "何も変わらないのでは？と思い、…": what is asked or called is said to be thought.
  if (/^[！？]+[)）]?$/u.test(mark) && /^と(?=[思考感言聞叫訊問呼]|い[いうっ])/u.test(next)) return true;
  if (!/[”’」』]$/u.test(mark)) return false;
  return /^(?:[とっなのがを、，]|.{0,8}(?:说|表示|问|問|道|称|寫道|写道))/u.test(next) || teller(pack).test(next);
}

/** `“…。”在南门上班的周敏抱怨道。`: behind a quotation, a short sentence that only tells whose it is. */
const teller = oncePerPack(({ spaced, attribution: { verbs } }) =>
  spaced ? /(?!)/u : new RegExp(`^[^，。；：“”「」！？]{2,24}?(?:${alternatives(verbs)})[。，：]`, 'u'),
);

/** `森田さんは言う。「…」`: what somebody says belongs to the words that say so. */
export function leadsIntoSpeech(
  before: string,
  after: string,
  { attribution: { verbs, marks = [] }, spaced }: LanguagePack,
): boolean {
  if (spaced && marks.length === 0) return false;
  return /^\s?[「“"]/u.test(after) && verbs.some((verb) => before.endsWith(verb));
}

/** `“Really?” Ada asked`: who said it still belongs to what was said. */
export function speaks(next: string, pack: LanguagePack): boolean {
  const words = next.split(/\s+/u).slice(0, 4);
  return words.some((word, index) => index > 0 && pack.attribution.verbs.includes(word.replace(/\W+$/u, '')));
}
