import { type LanguagePack, plainNumber, type Said, type Sentence } from '#model';
import { said } from '../../rules/words/words.ts';

/** One of the things that are measured: what it is, how much as the article writes it, and how long its bar is. */
export interface Bar {
  label: Said;
  figure: Said;
  value: number;
  /** What stands before and behind the digits: bars of different units are not drawn side by side. */
  unit: string;
}

/** A bar from two runs of words; none where the second is more than a number and its unit. */
export function bar(label: string, figure: string, sentence: Sentence, pack: LanguagePack): Bar[] {
  const match = /^([^\s\d]{0,3})(\d+(?:[.,]\d{3})*(?:[.,]\d+)?)\s?(.*)$/u.exec(figure.trim());
  if (!match || label.trim() === '') return [];
  const [, before = '', digits = '', after = ''] = match;
  return [
    {
      label: said(label.trim(), sentence),
      figure: said(figure.trim(), sentence),
      value: plainNumber(digits, pack),
      unit: `${before}·${after}`,
    },
  ];
}
