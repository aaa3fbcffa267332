import type { CodeToken } from '#model';
import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { aliases, languages } from './languages.ts';

/** What the highlighter calls a thing, and the token that colours it here. */
const names: Record<string, string> = {
  'token-keyword': 'keyword',
  'token-string': 'string',
  'token-string-expression': 'string',
  'token-comment': 'comment',
  'token-constant': 'number',
  'token-function': 'fn',
  'token-punctuation': 'punct',
};

/** By length alone: a limit of time would leave a line plain on a machine that is busy, and make another deck of the article. */
const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };

/** Splits code into coloured tokens, line by line; gives nothing for a language that is not known. */
export interface Tokenizer {
  tokens(text: string, language: string): CodeToken[][] | undefined;
  /** Lets go of the languages that it was made with: they take much memory. */
  dispose(): void;
}

/** What colours code in these languages, by any of their names; those that it does not know are left plain. */
export async function tokenizer(wanted: string[]): Promise<Tokenizer> {
  const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--', fontStyle: false });
  const known = [...new Set(wanted.map(nameOf))].flatMap((name) => (name ? [name] : []));
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs: known.map((name) => languages[name]()),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return {
    tokens(text, language) {
      const lang = nameOf(language);
      if (!lang) return undefined;
      const { tokens } = highlighter.codeToTokens(text, { lang, theme: 'tokens', ...limits });
      return tokens.map((line) => line.map(({ content, color }) => named(content, color)));
    },
    dispose: () => highlighter.dispose(),
  };
}

function nameOf(language: string): keyof typeof languages | undefined {
  if (Object.hasOwn(languages, language)) return language as keyof typeof languages;
  return Object.hasOwn(aliases, language) ? aliases[language] : undefined;
}

function named(text: string, color = ''): CodeToken {
  const token = names[/^var\(--([\w-]+)\)$/.exec(color)?.[1] ?? ''];
  return token ? { text, token } : { text };
}
