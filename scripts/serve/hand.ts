import { basename, dirname } from 'node:path';
import {
  type Deck,
  type FiledEntry,
  Problem,
  type Tuned,
  type Tuning,
  type TuningEntry,
  type TuningKind,
  tuningKinds,
} from '#model';
import { acceptEntries } from '../accept.ts';
import { readTuning, tuningFile } from '../read/tuning.ts';
import { type Edit, entryFor } from '../tune/entry.ts';
import { writeFiles } from '../write/files.ts';
import { withEntries, withEntry } from '../write/tuning.ts';

/** What a person does to the slides of one article in the page, and how it comes into the tuning file: the only truth. */
export interface Hand {
  /** Writes a change of what is shown. Throws a Problem where the deck does not show what it is about. */
  write(edit: Edit, shown: Deck): Promise<void>;
  /** Accepts what is stale, or one entry of it. Gives how many were. */
  accept(shown: Deck, number?: number): Promise<number>;
  /** Takes the last change back, unless the file was changed since. False where there is nothing to take back. */
  undo(): Promise<boolean>;
}

interface Step {
  before: string;
  after: string;
}

/** The hand that changes the slides of one article. */
export function handFor(article: string): Hand {
  const file = tuningFile(article);
  const steps: Step[] = [];
  const save = (text: string) => writeFiles(dirname(file), [{ name: basename(file), bytes: Buffer.from(text) }]);
  const read = async (): Promise<Tuning> => (await readTuning(article)) ?? { file, text: '', entries: [] };
  return {
    async write(edit, shown) {
      const entry = entryFor(edit, shown);
      if (!entry || (entry.rests.length === 0 && !entry.frame)) throw notShown();
      const tuning = await read();
      const after = recorded(tuning, entry, edit, shown.tuned ?? []);
      steps.push({ before: tuning.text, after });
      await save(after);
    },
    async accept({ tuned = [] }, number) {
      const before = (await read()).text;
      const accepted = await acceptEntries(article, tuned, number);
      if (accepted.length > 0) steps.push({ before, after: (await read()).text });
      return accepted.length;
    },
    async undo() {
      const last = steps.pop();
      if (!last) return false;
      if ((await read()).text !== last.after) {
        steps.length = 0;
        throw new Problem('undo-late', 'The tuning file was changed since: undo it there');
      }
      await save(last.before || '# Tuning\n');
      return true;
    },
  };
}

/** The tuning with one change more. What was changed before in the same way is changed again, not changed twice. */
function recorded(tuning: Tuning, entry: TuningEntry, edit: Edit, tuned: Tuned[]): string {
  const at = tuned.findIndex((one, index) => isSame(one, tuning.entries[index], entry, edit));
  const known = tuning.entries[at];
  if (!known) return withEntry(tuning, entry);
  const cancels = opposites[entry.kind] === known.kind || entry.says === known.said;
  const now = cancels ? undefined : { ...known, says: entry.says };
  return withEntries(tuning, (one) => (one === known ? now : one));
}

const words: TuningKind[] = ['title', 'kicker', 'point', 'notes'];
const whole: TuningKind[] = ['layout', 'order-points', 'picture'];
const opposites: Partial<Record<TuningKind, TuningKind>> = { appendix: 'main', main: 'appendix' };

function isSame(one: Tuned, filed: FiledEntry | undefined, entry: TuningEntry, edit: Edit): boolean {
  if (!filed || filed.kind !== one.kind || one.slide !== edit.slide) return false;
  if (opposites[entry.kind] === one.kind) return true;
  if (one.kind !== entry.kind) return false;
  if (whole.includes(one.kind) || one.kind === 'notes') return true;
  return words.includes(one.kind) && one.says === (edit.text ?? entry.said);
}

/** What a page sent, if it is a change at all. Throws a Problem for anything else. */
export function editOf(sent: unknown): Edit {
  const given = (sent ?? {}) as Record<string, unknown>;
  const text = (name: string) =>
    typeof given[name] === 'string' && given[name].length < 20_000 ? given[name] : undefined;
  const [kind, slide] = [text('kind'), text('slide')];
  if (!kind || !Object.hasOwn(tuningKinds, kind) || !slide)
    throw new Problem('edit-unknown', 'That is no change of a slide');
  if (kind === 'drop-point' && text('part') === 'title')
    throw new Problem('title-stays', 'A title stays: write another, or drop the slide');
  const says = text('says')
    ?.replace(/[^\S\n]+/gu, ' ')
    .trim();
  return { kind: kind as TuningKind, slide, text: text('text'), part: text('part'), says, beside: text('beside') };
}

function notShown(): Problem {
  return new Problem('edit-late', 'The deck does not show this any more: it was changed meanwhile');
}
