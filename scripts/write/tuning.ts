import { type FiledEntry, type Anchor, type Tuning, type TuningEntry, tuningKinds } from '#model';

/** What a tuning file says of itself. */
const opening = `# Tuning

What was changed by hand on the slides. Every build reads this file; \`lectern dev\` writes to it when a slide is changed in the
page (E). Each entry names its slide and quotes the sentences that it rests on, so that it stays with them when the article
changes. Delete an entry to undo it.
`;

/** A tuning file with one more entry, at its end. */
export function withEntry(tuning: Pick<Tuning, 'text'> | undefined, entry: TuningEntry): string {
  const text = tuning?.text.trim() ? tuning.text : opening;
  return `${text.trimEnd()}\n\n${entryText(entry)}`;
}

/** A tuning file with entries rewritten, or taken out, each in its place; every other letter stays. */
export function withEntries(tuning: Tuning, change: (entry: FiledEntry) => TuningEntry | undefined): string {
  let text = '';
  let at = 0;
  for (const entry of tuning.entries) {
    const next = change(entry);
    if (next === entry) continue;
    text += tuning.text.slice(at, entry.start) + (next ? `${entryText(next)}${remarks(tuning, entry)}` : '');
    at = entry.end;
  }
  return `${(text + tuning.text.slice(at)).trimEnd()}\n`;
}

/** One entry as it stands in the file. */
function entryText(entry: TuningEntry): string {
  const { kind, slide, layout, frame, part, said, says, rests, beside } = entry;
  const where = layout ? ` (${layout}${frame ? ', frame' : ''})` : '';
  const quotes = [...rests.map((one) => `> ${quoteText(one)}`), ...beside.map((one) => `>> ${quoteText(one)}`)];
  return [
    `## ${tuningKinds[kind]}`,
    '',
    ...(quotes.length > 0 ? [...quotes, ''] : []),
    field('slide', `${slide}${where}`),
    ...(part ? [field('part', part)] : []),
    ...(said === undefined ? [] : [field('said', said)]),
    ...(says === undefined ? [] : [field('says', says)]),
    '',
  ].join('\n');
}

function quoteText({ text, id, before, after }: Anchor): string {
  const mark = id ? ` {${id}${before ? ` < ${before}` : ''}${after ? ` > ${after}` : ''}}` : '';
  return `${folded(text).replace(/^>/u, '\\>')}${mark}`;
}

function field(name: string, words: string): string {
  const [first = '', ...more] = words.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return [`- ${name}: ${first}`.trimEnd(), ...more.filter(Boolean).map((line) => `  ${line}`)].join('\n');
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a person wrote below an entry: kept behind it. */
function remarks(tuning: Tuning, { start, end }: FiledEntry): string {
  const own = tuning.text
    .slice(start, end)
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '' && !/^(?:>|- [a-z]+:| {2,}\S)/u.test(line));
  return own.length > 0 ? `\n${own.join('\n')}\n\n` : '\n';
}
