import { type Article, countWords, type LanguagePack, type Prose } from '#model';

/** In words: what a field is called, and what is written there. A longer item tells something. */
const [longestLabel, longestValue] = [4, 10];

/**
 * Whether a proposal begins so, and its lead is no more than that: "Status: accepted", "Issue: #12", a list of where and when it was filed. It
 * is for those who keep it, and no beginning of a talk.
 */
export function isFiled({ lead, sections }: Article, pack: LanguagePack): boolean {
  const [list, ...others] = lead.blocks;
  if (list?.kind !== 'list' || list.ordered || others.length > 0 || sections.length === 0) return false;
  const labels = list.items.map(({ prose, blocks }) => (blocks.length > 0 ? undefined : labelOf(prose)));
  return labels.every((label) => label !== undefined) && labels.some((label) => isOfFile(label ?? '', pack));
}

function labelOf({ text }: Prose): string | undefined {
  const [, label = '', value = ''] = /^([^:：]+)[:：](?:\s+(.*))?$/su.exec(text) ?? [];
  return label !== '' && countWords(label) <= longestLabel && countWords(value) <= longestValue
    ? label.trim().toLowerCase()
    : undefined;
}

/** "Status", and "Tracking issue": the last of its words tells. */
function isOfFile(label: string, { filed }: LanguagePack): boolean {
  return filed.some((word) => label === word || label.endsWith(` ${word}`));
}
