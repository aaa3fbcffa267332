import { type Article, everySection, type LanguagePack, type Said, type Section, type Sentence } from '#model';

/** So many of the sections ask at least, and at least this share of them. */
const [fewest, share] = [3, 0.5];

/** From this share of their sentences on, the answers are somebody's own: "I", "we", "my". */
const own = 0.15;

/**
 * Who answers in an interview, by the name that the title tells; undefined in any other article, where more than one answers, or
 * where it is not plain who: nobody's words are put into another's mouth.
 */
export function interviewee(
  article: Pick<Article, 'sections' | 'lead' | 'sentences' | 'dropped'>,
  pack: LanguagePack,
): Said | undefined {
  const { interviews } = pack;
  const headed = everySection(article).filter(({ heading }) => heading);
  const asking = headed.filter(({ heading }) => asks(heading?.text));
  if (asking.length < fewest || asking.length < headed.length * share) return undefined;
  const ids = new Set(asking.map(({ id }) => id));
  const answers = article.sentences.filter(({ section, kind }) => ids.has(section) && kind === 'prose');
  if (answers.filter(({ text }) => interviews.own.test(text)).length < answers.length * own) return undefined;
  const labels = speakers(article, asking);
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

function asks(heading = ''): boolean {
  return /[?？]["”’)]*$/u.test(heading);
}

/** "An interview with Ada Reed", "The long tide: Ada Reed on mud": of two names or more, the one that such words lead to. */
function inTitle(sentences: Sentence[], { interviews }: LanguagePack): Said | undefined {
  const title = sentences.find(({ kind }) => kind === 'title');
  if (!title) return undefined;
  const led = title.names.filter(({ start }) => interviews.leads.test(title.text.slice(0, start)));
  const [only, other] = led.length > 0 ? led : title.names;
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

/** Who speaks, as it stood before the answers, but for the one who asks. */
function speakers({ dropped }: Pick<Article, 'dropped'>, asking: Section[]): string[] {
  const lines = new Set(asking.map(({ line }) => line));
  const turns = dropped
    .filter(({ reason }) => reason === 'says who speaks')
    .map(({ text, line }) => ({ label: text.replace(/[:：]\s*$/u, '').trim(), asks: lines.has(line) }));
  const askers = new Set(turns.filter((turn) => turn.asks).map(({ label }) => label));
  return [...new Set(turns.map(({ label }) => label))].filter((label) => !askers.has(label));
}

/** Whether a label is a name in short, "Ada" or "AR", or says only that this is the answer. */
function isOf(label: string, name: string, { interviews }: LanguagePack): boolean {
  const words = name.split(/\s+/u);
  const initials = words.map((word) => word[0]).join('');
  return [name, words[0], words.at(-1), initials, initials[0], ...interviews.answers].includes(label);
}
