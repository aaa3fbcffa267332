import type { LayoutRule } from '#model';
import { amountSlots, figureTitles, findings, weight } from '../figures.ts';
import { draft, said, sourceLine } from '../words.ts';
import { boxes } from './boxes.ts';

/** A share of one whole, drawn: squares out of a hundred for people and things, a ring for the rest. */
export const rule: LayoutRule = {
  name: 'proportion',
  budget: 42,
  boxes,
  propose: (material, context) =>
    material.sentences.flatMap((sentence, at) =>
      findings(sentence, context).flatMap((finding) => {
        const { figure } = finding;
        if (figure.measure !== 'share' || !figure.text.includes('%') || figure.value <= 0 || figure.value >= 100)
          return [];
        // A growth rate or a change is no share of anything.
        if (change.test(finding.clause.replace(/by the end of/iu, ''))) return [];
        const text = said(finding.clause, sentence);
        const rest = finding.rest ? [finding.rest] : [];
        const all = figureTitles(finding, material, [text], context);
        const scale = context.step(boxes, [
          { box: 'title', text: all[0]?.text ?? '' },
          { box: 'figure', text: finding.amount.figure.text },
          { box: 'text', text: [text, ...rest].map((one) => one.text).join(' ') },
        ]);
        if (scale === undefined || all.length === 0) return [];
        const countable = /%\s+(?:of\s+)?(?:\p{L}+\s+){0,3}\p{Ll}+s\b/u.test(finding.clause);
        const form = countable && figure.value >= 10 && figure.value <= 90 ? 'waffle' : 'donut';
        return [
          {
            from: at,
            to: at + 1,
            spends: [sentence.id],
            worth: 1.6 + weight(finding) - (finding.leans ? 0.25 : 0),
            slides: [
              draft('proportion', all, {
                slots: {
                  ...amountSlots(finding.amount),
                  text,
                  ...(finding.rest ? { rest: finding.rest } : {}),
                  share: figure.value / 100,
                  form,
                },
                scale,
                source: sourceLine([sentence]),
              }),
            ],
          },
        ];
      }),
    ),
};

const change =
  /\b(?:grow|grew|growth|increase|increased|rise|rose|drop|fell|decline|decrease|reduc\w+|faster|slower|more than last|higher|lower|up|down|cut|by|went from|from \d)\b/iu;
