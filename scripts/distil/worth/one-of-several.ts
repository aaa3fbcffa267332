import type { Article, LanguagePack, Sentence } from '#model';

/** What an article tells several of, as its title says: "How countries met the flood". */
export function severalOf({ sentences }: Pick<Article, 'sentences'>, { surgery }: LanguagePack): Set<string> {
  const heads = surgery ? sentences.filter(({ kind }) => kind === 'title') : [];
  return new Set(heads.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}s\b/gu) ?? []));
}

/** "The country has lost 40 boats", among several: which one, only the sentence before can say. */
export function leanOnBefore(sentence: Sentence, several: Set<string>): void {
  const leans = (text: string) => several.size > 0 && isOneOf(text, several);
  for (const unit of sentence.units)
    unit.forms = unit.forms.map((form) =>
      form.shape === 'clause' && leans(form.text) ? { ...form, shape: 'leaning' as const } : form,
    );
  if (!sentence.claims.some(leans)) return;
  sentence.claims = sentence.claims.filter((claim) => !leans(claim));
  if (sentence.headline !== undefined && leans(sentence.headline)) sentence.headline = undefined;
}

function isOneOf(text: string, several: Set<string>): boolean {
  const noun = subject.exec(text)?.[1]?.toLowerCase() ?? '';
  return noun !== '' && [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')].some((many) => several.has(many));
}

const subject =
  /^(?:(?:as of|in|by|since|on|after|before|during|at)\s[^,]+(?:,\s\d{4})?,\s+)?(?:the|this|that)\s([a-zß-ɏ]{3,})\s(?!of\b)/i;
