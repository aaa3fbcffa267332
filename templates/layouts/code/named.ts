import type { Said, Sentence } from '#model';
import { said } from '../../rules/words/words.ts';

/** What the first thing is called that code defines. */
export function named(code: string, sentence: Sentence): Said[] {
  const name = defined.exec(code)?.[1];
  return name ? [said(name, sentence)] : [];
}

const defined =
  /(?:^|\n)[ \t]*(?:export\s+|pub\s+|public\s+|async\s+)*(?:func|function|fn|def|class|type|struct|enum|trait|interface)\s+(?:\([^)]*\)\s*)?(?!(?:main|foo|bar|baz|test|example|setup|init|run)\b)([A-Za-z_]\w{2,})/i;
