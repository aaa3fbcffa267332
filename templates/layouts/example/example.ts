import type { Candidate, Context, LayoutRule, Material, Range, Sentence } from '#model';
import { bestPoint, type Point } from '../../rules/points/point.ts';
import { draft, titles } from '../../rules/titles/titles.ts';
import { capital, fixed, said } from '../../rules/words/words.ts';
import { boxes } from './boxes.ts';

/** A case that the article tells to show what it means: its name, and up to three things about it. */
export const rule: LayoutRule = {
  name: 'example',
  budget: 48,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) => propose(material, sentence, at, context)),
};

function propose(material: Material, sentence: Sentence, at: number, context: Context): Candidate[] {
  if (sentence.kind !== 'prose' || !sentence.roles.includes('example')) return [];
  const unit = sentence.units[0];
  const named = sentence.names.find((name) => unit?.forms[0]?.text.startsWith(name.text));
  if (!named || !unit || !isIntroduced(named, sentence, context)) return [];
  const name = said(named.text, sentence);
  const own = apposition(unit.forms[0]?.text ?? '', named.text, sentence, context);
  const end = material.sentences.findIndex((other, index) => index > at && other.paragraph !== sentence.paragraph);
  const to = Math.min(end < 0 ? material.sentences.length : end, at + 4);
  const follow = material.sentences
    .slice(at + 1, to)
    .map((other) => bestPoint(other, context))
    .filter((point): point is Point => !!point);
  const shown = [...(own ? [own] : []), ...follow.map((point) => said(point.text, point.sentence))].slice(0, 3);
  if (shown.length < 2) return [];
  const used = new Set(shown.flatMap((one) => one.sources));
  const all = titles(material.sentences.slice(at, to), material, context, used);
  const scale = context.step(boxes, [
    { box: 'title', text: all[0]?.text ?? '' },
    { box: 'name', text: name.text },
    ...shown.map((one) => ({ box: 'point' as const, text: one.text })),
  ]);
  if (scale === undefined) return [];
  return [
    {
      from: at,
      to,
      spends: [...new Set(shown.flatMap((one) => one.sources))],
      worth: 0.9 + 0.6 * shown.length,
      slides: [
        draft('example', all, { slots: { kickerWord: fixed(context.pack.words.example), name, points: shown }, scale }),
      ],
    },
  ];
}

/** "For example, Marl …": it is one. "Ada, who built boats, including …" is not, though something of hers is. */
function isIntroduced({ start, end }: Range, { text }: Sentence, { pack }: Context): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end, end + 40)].map((part) => part.toLowerCase());
  return (
    pack.examples.some((word) => before?.includes(word)) || behind?.includes(pack.words.example.toLowerCase()) === true
  );
}

/** "Rokid, a start-up that makes glasses" → "A start-up that makes glasses". */
function apposition(text: string, name: string, sentence: Sentence, context: Context) {
  const rest = /^(?:,|\s*[—–])\s*(.+)$/u.exec(text.slice(name.length))?.[1];
  if (!rest) return undefined;
  const forms = [rest, rest.split(/,\s/)[0] ?? rest];
  const fit = forms.find((form) => context.words(form) <= 14 && context.words(form) >= 3);
  return fit ? said(capital(fit), sentence) : undefined;
}
