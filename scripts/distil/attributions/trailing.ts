import type { Attribution, LanguagePack } from '#model';
import { patterns } from './patterns.ts';
import { says } from './says.ts';

/** "…, ferry owners estimated on Monday": the last clause says who says it, by what they are and not by name. */
export function trailing(text: string, low: string, pack: LanguagePack): Attribution | undefined {
  if (!pack.surgery) return undefined;
  const [whole, by = '', verb = ''] = patterns(pack).trailing.exec(low) ?? [];
  if (whole === undefined || !says(verb, '', pack)) return undefined;
  const start = low.length - whole.length + 2;
  const end = start + by.length + 1 + verb.length;
  return { text: text.slice(start, end), by: text.slice(start, start + by.length), start, end };
}
