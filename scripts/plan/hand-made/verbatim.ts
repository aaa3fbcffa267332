import {
  besideTicks,
  type Block,
  type Candidate,
  type Context,
  type Draft,
  type Emphasis,
  type LanguagePack,
  type LayoutRule,
  type Material,
  type Said,
  type Sentence,
  withBox,
} from '#model';

/** A paragraph or an item as it stands, or a stretch of a long one; with the sentences that it shows, by index. */
interface Row {
  said: Said;
  from: number;
  to: number;
}

/** The layout in which rows fit, and the step of its type scale. */
type Form = Pick<Draft, 'layout' | 'scale'>;

/** Rows beyond this are not tried together: a slide of so many would be none. */
const mostRows = 40;
const rowsOnSlide = 5;

/** Every run of a hand-made slide's paragraphs and items, letter for letter in rows, on as many slides as they need. */
export function verbatim(material: Material, rules: LayoutRule[], context: Context): Candidate[] {
  const title = titleOf(material);
  if (!title) return [];
  const inLayout = (rule: LayoutRule | undefined, rows: Row[]): Form | undefined => {
    const texts = rows.map(({ said }) => ({ box: 'solo', text: said.text }));
    const beside =
      rule &&
      besideTicks(
        rule.boxes,
        ['solo'],
        rows.map(({ said }) => said),
      );
    const scale = beside && context.step(beside, [{ box: 'title', text: title.text }, ...texts]);
    return rule && scale !== undefined ? { layout: rule.name, scale } : undefined;
  };
  const any = rules.find(({ name }) => name === 'points');
  const fits = (page: Row[]): Form | undefined => {
    const own = rules.find(({ rows }) => rows === page.length);
    return inLayout(own, page) ?? inLayout(any, page);
  };
  const rows = material.blocks.flatMap((part) =>
    rowsOf(part, material, context.pack, (row) => fits([row]) !== undefined),
  );
  return rows.slice(0, mostRows).flatMap((first, start) =>
    rows.slice(start, mostRows).flatMap((last, length): Candidate[] => {
      const run = rows.slice(start, start + length + 1);
      if (run.some((row, at) => at > 0 && row.from > (run[at - 1]?.to ?? 0))) return [];
      if (rows[start - 1]?.from === first.from || rows[start + length + 1]?.from === last.from) return [];
      const slides = pages(run, fits).flatMap((page): Draft[] => {
        const form = fits(page);
        const points = page.map(({ said }) => ({ lead: said }));
        return form ? [{ ...form, title, slots: { points, form: 'rows' } }] : [];
      });
      const spends = material.sentences.slice(first.from, last.to).map(({ id }) => id);
      return slides.length === 0 ? [] : [{ from: first.from, to: last.to, spends, worth: 0, slides }];
    }),
  );
}

/** All that a slide without a heading says, large: its words are its title. */
export function statement(material: Material, rules: LayoutRule[], context: Context): Candidate[] {
  const rule = rules.find(({ name }) => name === 'statement');
  const to = material.sentences.length;
  if (!rule || to === 0 || material.blocks.some(({ block }) => block.kind !== 'paragraph')) return [];
  const { said: title } = rowOf(material.sentences, 0, context.pack);
  const scale = context.step(rule.boxes, [{ box: 'title', text: title.text }]);
  if (scale === undefined) return [];
  return [{ from: 0, to, spends: title.sources, worth: 1, slides: [{ layout: 'statement', title, slots: {}, scale }] }];
}

function titleOf({ section: { heading } }: Material): Said | undefined {
  return heading && { text: heading.text.replace(/[\s:：]+$/u, ''), sources: heading.sentences.map(({ id }) => id) };
}

/** What a block says in rows: whole if a row holds it, else sentence by sentence, else in stretches of a sentence. */
function rowsOf(
  { block, from, to }: Material['blocks'][number],
  material: Material,
  pack: LanguagePack,
  fits: (row: Row) => boolean,
): Row[] {
  if (!isText(block)) return [];
  return paragraphs(material.sentences.slice(from, to), from, pack).flatMap((row) => {
    if (fits(row)) return [row];
    const sentences = material.sentences.slice(row.from, row.to);
    return sentences.flatMap((sentence, at) => {
      const alone = rowOf([sentence], row.from + at, pack);
      return fits(alone) ? [alone] : stretches(alone, fits);
    });
  });
}

function isText({ kind }: Block): boolean {
  return (
    kind === 'paragraph' ||
    kind === 'list' ||
    kind === 'heading' ||
    kind === 'quote' ||
    kind === 'aside' ||
    kind === 'maths'
  );
}

/** Sentences of one paragraph or item together. */
function paragraphs(sentences: Sentence[], from: number, pack: LanguagePack): Row[] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else groups.push([sentence]);
  }
  let at = from;
  return groups.map((group) => {
    const row = rowOf(group, at, pack);
    at += group.length;
    return row;
  });
}

function rowOf(sentences: Sentence[], from: number, pack: LanguagePack): Row {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const sources = [...new Set(sentences.map(({ id }) => id))];
  const emphasis = sentences.flatMap(emphasisOf);
  const said = emphasis.length > 0 ? { text, sources, emphasis } : { text, sources };
  return {
    said: withBox(said, sentences[0] ?? {}, pack),
    from,
    to: from + sentences.length,
  };
}

/** A sentence too long for a row goes on in the next one, after a comma where there is one. */
function stretches(row: Row, fits: (row: Row) => boolean): Row[] {
  const made: Row[] = [];
  let rest = row.said.text;
  while (rest !== '') {
    const ends = [...rest.matchAll(/[,;:—–]\s|\s|$/gu)].map((match) => match.index + match[0].trimEnd().length);
    const fitting = ends.filter((end) => end > 0 && fits({ ...row, said: { ...row.said, text: rest.slice(0, end) } }));
    const end =
      fitting.findLast((one) => /[,;:—–]$/u.test(rest.slice(0, one)) && one > rest.length / 3) ?? fitting.at(-1);
    if (end === undefined) return [];
    const { task: _, ...bare } = row.said;
    made.push({ ...row, said: { ...(made.length > 0 ? bare : row.said), text: rest.slice(0, end) } });
    rest = rest.slice(end).trimStart();
  }
  return made;
}

/** As few slides as hold the rows, and about as many rows on each. */
function pages(rows: Row[], fits: (rows: Row[]) => Form | undefined): Row[][] {
  for (let count = Math.ceil(rows.length / rowsOnSlide); count <= rows.length; count++) {
    const size = Math.ceil(rows.length / count);
    const cut = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      rows.slice(at * size, (at + 1) * size),
    );
    if (cut.every((page) => fits(page) !== undefined)) return cut;
  }
  return [];
}

const shown = new Set(['strong', 'em', 'code', 'link', 'maths']);

function emphasisOf({ text, spans }: Sentence): Emphasis[] {
  return spans
    .filter(({ kind, href }) => shown.has(kind) && (kind !== 'link' || href))
    .map(({ start, end, kind, href }): Emphasis => {
      const words = { text: text.slice(start, end), kind: kind as Emphasis['kind'] };
      return href === undefined ? words : { ...words, href };
    })
    .filter((one) => one.text.trim() !== '');
}
