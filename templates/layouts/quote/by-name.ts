import type { Context, Said, Sentence } from '#model';
import { capital, said } from '../../rules/words/words.ts';

/**
 * A person by the whole name, if the article tells it elsewhere: "Wu" is "Wu Yongming".
 * @param from the sentences that tell who it is
 */
export function byName(name: string, context: Context, ...from: Sentence[]): Said {
  const whole = /\s/u.test(name) ? undefined : context.wholeName(name);
  return whole ? said(whole.text, context.sentence(whole.sentence), ...from) : said(capital(name), ...from);
}
