import { type Code, type Context, type Draft, type Said, type Sentence, titleWords } from '#model';
import { aimOf, howOver } from '../../rules/leads/aims.ts';
import { wholeOver } from '../../rules/leads/lead-lines.ts';
import { retitledBy } from '../../rules/titles/retitled.ts';
import { asLine, said } from '../../rules/words/words.ts';
import { boxes, sharedStep } from './boxes.ts';
import { called } from './called.ts';
import { named } from './named.ts';
import { stepOf } from './step.ts';

/** In words: two lines above a listing. */
const longest = 12;

/**
 * A listing under what leads into it, or under its file; else under the comment that it begins with, the first thing that it defines or
 * what it tests; else, where nothing is said above it, under its first line, as a song without a name, or what that calls.
 */
export function retitled(listing: Draft, context: Context): Draft[][] {
  const { line, ...slots } = listing.slots;
  const leads = line ? (line as Said).sources.flatMap((id) => leadsOf(context.sentence(id), context)) : [];
  const { text, prose, caption } = slots.code as Code;
  const files = caption ? [said(caption.text, ...caption.sentences)] : [];
  // What goes on in the middle of a block is called by none of its lines.
  const goesOn = (slots.first as number) > 1 && /^\s/u.test(text);
  // Without any title it would go on under that of the slide before, whatever that one is about.
  const isNamed = line && !listing.title.fixed;
  const finds = [comment, named, tested, ...(isNamed || goesOn ? [] : [firstLine, invoked])];
  const names = prose.sentences.slice(0, 1).flatMap((sentence) => finds.flatMap((find) => find(text, sentence)));
  const short = [...files, ...names].filter((title) => context.words(title.text) <= titleWords && context.holds(title));
  const aims = line ? (line as Said).sources.map((id) => context.sentence(id)) : [];
  const all = [
    ...aims.flatMap((sentence) => underAim({ ...listing, slots }, sentence, context)),
    ...retitledBy({ ...listing, slots }, leads, 'title', boxes, context),
    ...retitledBy(listing, short, 'title', boxes, context),
  ];
  return all.map((drafts) => drafts.map((one) => asLarge(one, context)));
}

/** Under a shorter title the code may be as large as the other parts of its listing. */
function asLarge(listing: Draft, context: Context): Draft {
  const { code, line } = listing.slots;
  const least = Math.min(listing.scale, sharedStep);
  const step = stepOf(code as Code, (line as Said | undefined)?.text, listing.title.text, least, context);
  return { ...listing, scale: Math.min(listing.scale, step ?? listing.scale) };
}

/** "To lift a boat, use the small crane:": under what it is for, and how that is done above the listing, where there is room for both. */
function underAim(listing: Draft, sentence: Sentence, context: Context): Draft[][] {
  const aim = aimOf(sentence, context);
  if (!aim) return [];
  const line = howOver(sentence, aim.what, context, mostHow);
  const box = boxes[listing.scale]?.line;
  const fits = line && box && context.lines(line.text, box) <= box.lines;
  const slots = fits ? { ...listing.slots, line } : listing.slots;
  return retitledBy({ ...listing, slots }, [aim.what], 'title', boxes, context);
}

/** In words. */
const mostHow = 24;

/** What leads into a listing, as its title. */
export function leadsOf(sentence: Sentence, context: Context): Said[] {
  const whole = wholeOver(sentence, context, longest);
  return whole ? [whole] : called(sentence, context, longest);
}

/** "// Before the boats are counted". */
function comment(code: string, sentence: Sentence): Said[] {
  const [, line = ''] = /^\s*(?:\/\/+|\/\*+|#|--|;+|%|<!--)\s+(\p{L}[^\n]*)/u.exec(code) ?? [];
  const text = line.replace(/[\s.:…]*(?:\*\/|-->)?\s*$/u, '');
  return /\S\s+\S/u.test(text) && !/[:=({;]/u.test(text) ? [said(asLine(text, sentence), sentence)] : [];
}

/** In characters: what is longer is read as code, and not as a name. */
const longestLine = 40;

/** The first line of several that says something, without its prompt and without what it opens: "$ ferry sail --north", "services: {", "const sails = {". */
function firstLine(code: string, sentence: Sentence): Said[] {
  const lines = code.split('\n').map((one) => one.replace(/^\s*(?:[$>]|>>>)\s/u, '').trim());
  // A line by itself would be said twice.
  if (lines.filter((one) => one !== '').length < 2) return [];
  const first = lines.find((one) => /\p{L}{2}/u.test(one) && !passing.test(one)) ?? '';
  // "const mast = yard.oak({": what it begins with is kept somewhere, and done to nothing.
  if (kept.test(first) || ofData.test(first)) return [];
  const text = first.replace(/(?:\s=)?\s*(?:\{\s*\}|[\s{([;:,\\|&]+)$/u, '');
  return text.length < leastName || text.length > longestLine || common.test(text) ? [] : [inCode(text, sentence)];
}

/** Something new that has a value given to it. */
const kept = /^(?:(?:export|static|public|private)\s+)*(?:const|let|var|val|auto|final)\s[^=]*=|^\w+\s:?=\s.*\(/u;

/** One thing among the data of a file: `"mast": "oak"`, "<mast>". */
const ofData = /^(?:(["']).*?\1\s*:|<)/u;

/** What only comments, fetches what the code needs, or is drawn as a branch of a tree: "├── boats", "+-- boats". */
const passing =
  /^(?:[\u2500-\u257f]|(?:\|\s*)*[+|`\\]-+\s|\/?\*|\/\/|#|--|<!--|["'`]use\b|(?:import|use|using|package|from)\b|.*\brequire\()/u;

/** "test('counts every boat', …)" is called by what it says. */
function tested(code: string, sentence: Sentence): Said[] {
  const [, , text = ''] = /(?:^|\n)\s*(?:test|it|describe)\((["'`])([^\n]{8,60}?)\1/u.exec(code) ?? [];
  return text === '' ? [] : [said(text, sentence)];
}

/** "const boat = harbour.moor(…)": "harbour.moor"; a small word by itself, "moor", calls nothing. */
function invoked(code: string, sentence: Sentence): Said[] {
  const [, name = ''] = call.exec(code) ?? [];
  return name.length < leastName || !/\.|\p{Lu}/u.test(name) || common.test(name) ? [] : [inCode(name, sentence)];
}

const call =
  /^\s*(?:(?:const|let|var|auto|final)?\s*[\w\s:,]*:?=\s*)?(?:await\s+)?(?!new\s)([A-Za-z_$][\w$]*(?:\.[\w$]+)*)\(/u;

/** In characters. */
const leastName = 4;

/** What is a word of the language, or only writes something down. */
const common =
  /^(?:console|System|log|logger|fmt)\.|^(?:func|function|while|switch|return|require|print|println|printf|catch|else|begin|end)\b|\bmain\b/u;

function inCode(text: string, sentence: Sentence): Said {
  return { text, sources: [sentence.id], emphasis: [{ text, kind: 'code' }] };
}
