import {
  type Article,
  asks,
  everySection,
  isStopped,
  type LanguagePack,
  type Name,
  type Said,
  type Section,
  type Sentence,
  withInner,
} from '#model';

/** So many of the sections ask at least, and at least this share of them. */
const [fewest, share] = [3, 0.5];

/** From this share of their sentences on, the answers are somebody's own: "I", "we", "my". */
const own = 0.15;

type Interview = Pick<Article, 'sections' | 'lead' | 'sentences' | 'dropped'>;

/**
 * Who gives each answer of an interview: the one whom its title tells of, or whose name stands before the answer. Undefined in any other
 * article, of what stands behind the last answer and a line across the page, or where it is not plain who: nobody's words are put into
 * another's mouth.
 */
export function answering(article: Interview, pack: LanguagePack): (sentence: Sentence) => Said | undefined {
  const asking = asked(article, pack);
  if (!asking) return () => undefined;
  const turns = turnsOf(article, asking);
  const only = interviewee(article, turns, pack);
  const labels = [...new Set(turns.flatMap(({ label, asks: isAsked }) => (isAsked ? [] : [label])))];
  const byLabel = new Map(
    only || labels.some((label) => isOf(label, '', pack))
      ? []
      : labels.map((label) => [label, named(article.sentences, label, pack) ?? inPlain(article.sentences, label)]),
  );
  // An answer may have headings of its own.
  const sections = new Map(
    asking.flatMap((section) => withInner(section).map(({ id }): [string, Section] => [id, section])),
  );
  for (const section of asking) sections.set(section.id, section);
  return ({ section, line }) => {
    const own = sections.get(section);
    if (!own) return undefined;
    const last = turns.findLast((turn) => turn.line <= line && turn.line >= own.line);
    const isBehind = own.blocks.some(
      (block) => block.kind === 'rule' && block.line < line && block.line > (last?.line ?? own.line),
    );
    if (isBehind) return undefined;
    return only ?? (last && !last.asks ? byLabel.get(last.label) : undefined);
  };
}

/** The sections that ask, where an article is an interview. */
function asked(article: Interview, { interviews }: LanguagePack): Section[] | undefined {
  const headed = everySection(article).filter(({ heading }) => heading);
  const questions = headed.filter(({ heading }) => asks(heading?.text ?? ''));
  if (questions.length < fewest || questions.length < headed.length * share) return undefined;
  // "So let's say I need a boat.", between questions, is a turn of the one who asks: no heading of an author's ends so.
  const { line: first, level } = questions[0] as Section;
  const asking = headed.filter(
    (section) =>
      questions.includes(section) ||
      (section.line > first && section.level === level && isStopped(section.heading?.text ?? '')),
  );
  const ids = new Set(asking.map(({ id }) => id));
  const answers = article.sentences.filter(({ section, kind }) => ids.has(section) && kind === 'prose');
  const isOwn = answers.filter(({ text }) => interviews.own.test(text)).length >= answers.length * own;
  return isOwn ? asking : undefined;
}

/** The one who gives all answers. */
function interviewee(article: Interview, turns: Turn[], pack: LanguagePack): Said | undefined {
  const labels = speakers(turns);
  const [label] = labels;
  if (label === undefined && !isAnnounced(article, pack)) return undefined;
  const found =
    inTitle(article.sentences, pack) ??
    (label === undefined || isOf(label, '', pack) ? undefined : named(article.sentences, label, pack));
  return found && labels.every((one) => isOf(one, found.text, pack)) ? found : undefined;
}

/** Whether the title or what stands before the first question says that somebody was asked: of an essay that asks itself, nobody was. */
function isAnnounced({ sentences, lead }: Pick<Article, 'sentences' | 'lead'>, { interviews }: LanguagePack): boolean {
  const before = sentences.filter(({ kind, section }) => kind === 'title' || section === lead.id);
  return before.some(
    ({ kind, text }) => interviews.announced.test(text) || (kind === 'title' && interviews.title.test(text)),
  );
}

/** "An interview with Ada Reed", "The long tide: Ada Reed on mud": of two names or more, the one that such words lead to. */
function inTitle(sentences: Sentence[], { interviews, articles }: LanguagePack): Said | undefined {
  const title = sentences.find(({ kind }) => kind === 'title');
  if (!title) return undefined;
  const before = ({ start }: Name) => title.text.slice(0, start);
  // "Ada Reed on The Keeper's Boat": nobody stands behind an article or an owner.
  const people = title.names.filter((name) => {
    const [, word = '', owner] = /([\p{L}-]+)(['’]s)?\s$/u.exec(before(name)) ?? [];
    return owner === undefined && !articles.includes(word.toLowerCase());
  });
  const led = people.filter((name) => interviews.leads.test(before(name)));
  const [only, other] = led.length > 0 ? led : people;
  if (!only || other) return undefined;
  if (isWhole(only.text)) return { text: only.text, sources: [title.id] };
  // The first name, which the title has as well, if the article calls them so.
  const first = /\p{Lu}[\p{L}'’-]+\s$/u.exec(title.text.slice(0, only.start))?.[0] ?? '';
  const whole = `${first}${only.text}`;
  const isCalled = first !== '' && sentences.some(({ id, text }) => id !== title.id && text.includes(whole));
  return isCalled ? { text: whole, sources: [title.id] } : undefined;
}

/** The first whole name in the article that a label may stand for. */
function named(sentences: Sentence[], label: string, pack: LanguagePack): Said | undefined {
  for (const { names, id } of sentences)
    for (const { text } of names) if (isWhole(text) && isOf(label, text, pack)) return { text, sources: [id] };
  return undefined;
}

function isWhole(name: string): boolean {
  return /^\p{Lu}\S+(?:\s\S+){1,3}$/u.test(name);
}

/** The name as it stands in the text, where nobody is called by more. */
function inPlain(sentences: Sentence[], label: string): Said | undefined {
  const tells = sentences.find(({ names }) => names.some(({ text }) => text === label));
  return tells && { text: label, sources: [tells.id] };
}

/** Who speaks, as it stood before the answers, but for the one who asks. */
function speakers(turns: Turn[]): string[] {
  const askers = new Set(turns.filter((turn) => turn.asks).map(({ label }) => label));
  return [...new Set(turns.map(({ label }) => label))].filter((label) => !askers.has(label));
}

/** Where a name stood before what somebody says. */
interface Turn {
  label: string;
  line: number;
  asks: boolean;
}

function turnsOf({ dropped }: Pick<Article, 'dropped'>, asking: Section[]): Turn[] {
  const lines = new Set(asking.map(({ line }) => line));
  return dropped
    .filter(({ reason }) => reason === 'says who speaks')
    .map(({ text, line }) => ({ label: text.replace(/[:：]\s*$/u, '').trim(), line, asks: lines.has(line) }));
}

/** Whether a label is a name in short, "Ada" or "AR", or says only that this is the answer. */
function isOf(label: string, name: string, { interviews }: LanguagePack): boolean {
  const words = name.split(/\s+/u);
  const initials = words.map((word) => word[0]).join('');
  return [name, words[0], words.at(-1), initials, initials[0], ...interviews.answers].includes(label);
}
