import { atOnce, type Sentence, untold } from '#model';
import { detail } from '../../scripts/distil/details.ts';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { namesElsewhere } from '../../scripts/distil/names.ts';

/** A sentence with all that distil finds in it, as if the article held nothing else but what `around` says. */
export function told(
  text: string,
  lang = 'en',
  around: {
    kind?: Sentence['kind'];
    elsewhere?: string[];
    terms?: string[];
    quote?: { by?: string };
    spans?: Sentence['spans'];
  } = {},
): Sentence {
  const pack = packFor(lang);
  const { kind = 'prose', elsewhere = [], terms = [], quote, spans = [] } = around;
  const others = elsewhere.map((one) => ({ text: one, kind: 'prose' as const }));
  const texts = [{ text, kind }, ...others];
  const known = atOnce(namesElsewhere(texts, pack));
  const sentence: Sentence = {
    id: 'one',
    kind,
    text,
    section: 's-lead',
    paragraph: 0,
    line: 1,
    words: text.split(/\s+/u).length,
    start: 0,
    end: text.length,
    ...untold,
    spans,
    roles: [],
    worth: 0,
  };
  const all = new Set([...terms, ...[...known].map((name) => name.toLowerCase())]);
  detail(sentence, pack, { known, terms: all, versions: new Set(), quote });
  return sentence;
}

/** The names that a sentence tells, in order. */
export function namesIn(text: string, lang = 'en', elsewhere: string[] = []): string[] {
  return told(text, lang, { elsewhere }).names.map((name) => name.text);
}
