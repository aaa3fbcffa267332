import { type Article, countWords, everySection, type LanguagePack, type Prose, type Section, withInner } from '#model';
import { titleKey } from '../slide.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';

/** In words, all below its heading: what is longer tells how something is done. */
const longest = 100;

/** So many such headings, or the badges above it, tell a README. */
const least = 2;

/**
 * What a project says of itself at the end of its README, its licence, its team, where its documentation is: it is looked up, not told,
 * and its slides stand in the appendix, as does where to read on. In an article that is about nothing else the first is what the article
 * is about.
 */
export function household(article: Article, pack: LanguagePack): Set<Section> {
  const all = everySection(article).filter(({ heading }) => heading);
  const namesOwn = (key: string) => key !== '' && pack.household.includes(key);
  const named = all.filter(({ heading }) => {
    const key = keyOf(heading?.text ?? '');
    return namesOwn(key) || namesOwn(withoutName(key, article));
  });
  const isReadme = named.length >= least || article.dropped.some(({ reason }) => reason === 'a badge');
  const away = all.filter((section) => leadsElsewhere(section, pack));
  // An index of links is about nothing else.
  const isIndex = away.filter(isLast).length * 2 > all.filter(isLast).length;
  const elsewhere = all.filter((one) => one.lookedUp || (!isIndex && away.includes(one)));
  if (!isReadme || named.length * 2 > all.length) return new Set(elsewhere);
  // "Gold sponsors", below "Sponsors", is no more of its own.
  const words = (section: Section): number => {
    const ids = new Set(
      [section, ...section.sections.flatMap(withInner).filter((one) => !named.includes(one))].map(({ id }) => id),
    );
    return article.sentences.reduce(
      (sum, one) => sum + (ids.has(one.section) && one.kind !== 'code' ? one.words : 0),
      0,
    );
  };
  const kept = all.filter((section) => pack.lookedUp.includes(keyOf(section.heading?.text ?? '')) && isPlain(section));
  const short = [...named, ...kept, ...all.filter(leadsOnly)].filter((one) => words(one) <= longest || isRoll(one));
  return new Set([...elsewhere, ...short.flatMap(withInner)]);
}

function isLast({ sections }: Section): boolean {
  return sections.length === 0;
}

/** Without code, which is shown, and without sections of its own. */
function isPlain({ blocks, sections }: Section): boolean {
  return sections.length === 0 && blocks.every(({ kind }) => kind !== 'code');
}

/** Whether a section is links, in a list or each by itself, with hardly a word beside them: one of six may tell a little more. */
function leadsOnly({ blocks, sections }: Section): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' && !leadsIn(block.prose) ? block.prose : []));
  const all = [...items.map(({ prose }) => prose), ...lines];
  return (
    sections.length === 0 &&
    items.every(({ blocks: below }) => below.length === 0) &&
    blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph') &&
    all.length >= least &&
    all.filter(isMostlyLink).length >= all.length * mostlyLinks
  );
}

const mostlyLinks = 5 / 6;

/** "[Ada Reed](…) - the lamps": whether a section that is named so is a list of who did what, each with a link, however long it is. */
function isRoll({ blocks, sections }: Section): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return (
    sections.length === 0 &&
    blocks.every(({ kind }) => kind === 'list') &&
    items.length >= least &&
    items.filter(({ prose }) => prose.spans.some(({ kind, start }) => kind === 'link' && start === 0)).length >=
      items.length * mostlyLinks
  );
}

/** In words: what leads into a list, and is no link itself; a longer paragraph tells something. */
const longestLead = 20;

function leadsIn(prose: Prose): boolean {
  return countWords(prose.text) <= longestLead && !isMostlyLink(prose);
}

function isMostlyLink({ text, spans }: Prose): boolean {
  const linked = spans.reduce((sum, { kind, start, end }) => sum + (kind === 'link' ? end - start : 0), 0);
  return linked * 2 >= text.length;
}

/** "Tide sponsors" in "Tide – a kit for boats": what belongs to the household of any project, with this one's name. */
function withoutName(key: string, { title }: Article): string {
  const [name = ''] = titleKey(title.text).split(' ');
  return key
    .split(' ')
    .filter((word) => word !== name)
    .join(' ');
}

/** "🚀 Sponsors 🚀", "Contributors to 1.27.0": without signs and numbers. */
function keyOf(heading: string): string {
  return titleKey(heading).replace(/[\d ]+$/u, '');
}
