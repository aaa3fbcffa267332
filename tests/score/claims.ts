import { numbers } from './numbers.ts';
import { plain, stopWords } from './words.ts';

const finite = new Set(
  `is are was were be been has have had do does did can could may might must shall should will would won't can't isn't aren't
  don't doesn't didn't get gets got make makes made give gives gave take takes took go goes went come comes came keep keeps kept
  lead leads led hold holds held win wins won lose loses lost rise rises rose fall falls fell grow grows grew run runs ran cost
  costs beat beats build builds built bring brings brought buy buys bought sell sells sold send sends sent set sets let lets put
  puts cut cuts hit hits meet meets met mean means meant need needs show shows use uses want wants help helps become becomes
  became begin begins began drive drives drove find finds found know knows pay pays paid say says said see sees saw spend spends
  spent stand stands stood start starts stop stops tell tells told think thinks thought turn turns write writes wrote carry
  carries reach reaches outperform outperforms open opens back backs stay stays remain remains work works offer offers support
  supports raise raises allow allows ask asks add adds avoid avoids choose chooses chose create creates change changes depend
  depends end ends expect expects fail fails fuel fuels handle handles include includes last lasts leave leaves left limit limits
  live lives look looks matter matters move moves own owns plan plans pledge pledges pledged prevent prevents provide provides
  reduce reduces release releases replace replaces require requires return returns save saves serve serves share shares ship
  ships support take takes train trains try tries understand watch watches improve improves don't`.split(/\s+/),
);

/** Whether a title says something that could be wrong: it has a figure, or a verb that says what somebody does. A guess. */
export function statesAClaim(title: string, article: string): boolean {
  const words = plain(title).match(/[\p{L}\d][\p{L}\d'-]*/gu) ?? [];
  if (numbers(title).length > 0) return words.length > 1;
  if (words.length < 2) return false;
  const known = verbsOf(article);
  return words.some(
    (word, at) =>
      finite.has(word.toLowerCase()) ||
      (at > 0 && known.has(word.toLowerCase())) ||
      (at === 0 && imperative(word, known)),
  );
}

function imperative(word: string, known: ReadonlySet<string>): boolean {
  return known.has(`to ${word.toLowerCase()}`);
}

let last: { article: string; verbs: Set<string> } | undefined;

/** Words that the article itself uses as verbs: after "to", after a modal, or in the past beside a name or pronoun. */
function verbsOf(article: string): Set<string> {
  if (last?.article === article) return last.verbs;
  const verbs = new Set<string>();
  const text = plain(article);
  for (const match of text.matchAll(
    /\b(?:to|will|can|could|may|might|should|must|would|[Ww]e|[Tt]hey|[Yy]ou|I|who)\s+(?:(?:then|also|now|still|often|never|always|just|\p{Ll}+ly)\s+)?(\p{Ll}{3,})\b/gu,
  )) {
    const word = match[1] ?? '';
    if (stopWords.has(word)) continue;
    verbs.add(`to ${word}`);
    for (const ending of ['s', 'es', 'ed', 'd', 'ing']) verbs.add(word + ending);
    if (/^(?:[Ww]e|[Tt]hey|[Yy]ou|I|who|will|can|could|may|might|should|must|would)\b/.test(match[0])) verbs.add(word);
  }
  for (const match of text.matchAll(
    /\b(?:\p{Lu}[\p{L}\d.-]+|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|which|that|who)\s+(?:also\s+)?(\p{Ll}{3,}(?:ed|s))\b/gu,
  )) {
    const word = match[1] ?? '';
    if (!stopWords.has(word) && !/(?:ss|us|is|ous|ness)$/.test(word)) verbs.add(word);
  }
  last = { article, verbs };
  return verbs;
}
