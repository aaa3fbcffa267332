import { alternatives, type Context, type Figure, oncePer, oncePerPack, type Sentence } from '#model';

/** "Those 40 boats are far away", "The old £40 million fund pays": what was told before is no news, and this is something of it. */
export function isPointedAt(figure: Figure, sentence: Sentence, context: Context): boolean {
  if (!known(context.pack).test(sentence.text.slice(0, figure.start).toLowerCase())) return false;
  // What was looked up in the whole article is offered anew at each edit of it.
  const { places, firstTold } = tellingOrder(context.article.sentences);
  return (firstTold.get(amountOf(figure)) ?? Infinity) < (places.get(sentence.id) ?? 0);
}

/** Where each sentence stands among all, by its id, and the first in prose that tells an amount. */
const tellingOrder = oncePer((sentences: readonly Sentence[]) => {
  const places = new Map(sentences.map(({ id }, at) => [id, at]));
  const firstTold = new Map<string, number>();
  sentences.forEach(({ kind, figures }, at) => {
    if (kind !== 'prose') return;
    for (const amount of figures.map(amountOf)) if (!firstTold.has(amount)) firstTold.set(amount, at);
  });
  return { places, firstTold };
});

function amountOf({ value, unit }: Figure): string {
  return `${value} ${unit}`;
}

const known = oncePerPack(
  ({ definite, pronouns }) =>
    new RegExp(String.raw`(?<!\p{L})(?:${alternatives([...definite, ...pronouns])})\s(?:\p{Ll}[^\s,.]*\s){0,2}$`, 'u'),
);
