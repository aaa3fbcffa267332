/** Where the scripts of the languages lie that Lectern knows, the signs, and what is for private use: there a class is as in Unicode. */
const exact = [
  [0x0, 0x6ff],
  [0x900, 0x97f],
  [0x1e00, 0x1fff],
  [0x2000, 0x2bff],
  [0x3000, 0x33ff],
  [0xd7a4, 0xffff],
];

/**
 * Where the capital and the small letters lie of the languages that many write, and of Pinyin. Elsewhere the two take turns for
 * hundreds of letters that are of the past, or of the learned: those are neither.
 */
const cased = [
  [0x0, 0x192],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x250, 0x3d7],
  [0x400, 0x45f],
  [0x490, 0x4bb],
  [0x4d8, 0x4e9],
  [0x531, 0x588],
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  [0x1e9e, 0x1ef9],
  [0xff21, 0xff5a],
];

const everywhere = [[0x0, 0x10ffff]];
const basicPlane = [[0x0, 0xffff]];

/** What is no character, or none yet, may count as anything. */
const isUnassigned = (char) => /^\p{Cn}$/u.test(char);

/** Of a script whose language nobody has told Lectern of, what stands between two letters counts as one: mostly a vowel sign. */
const isBetweenLetters = (char, code) => isUnassigned(char) || !isExact(code);

/** Han letters beyond the basic plane, the only ones there that are still written. */
const han = String.raw`\u{20000}-\u{3ffff}`;

/**
 * Classes of characters that V8 takes long to make a pattern of, each time the program runs: it looks all of Unicode up, once to read
 * the pattern and once to compile it. Written out they take a tenth of that, or a fifth.
 */
const ranges = {
  ...each(['M', 'N', 'Nd'], basicPlane, isUnassigned),
  L: rangesOf('L', basicPlane, isBetweenLetters) + han,
  ...each(['Lu', 'Ll'], cased),
  Cc: rangesOf('Cc', everywhere),
};

function each(names, places, goesOver) {
  return Object.fromEntries(names.map((name) => [name, rangesOf(name, places, goesOver)]));
}

/** A script without templates, its patterns with those classes written out. */
export function writtenOut(code) {
  return code.replace(literals, (text, body, flags) => (flags?.includes('u') ? `/${spelled(body)}/${flags}` : text));
}

/** Strings, which are passed over, and patterns, told from a division by what stands before them. */
const literals =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<=[(,=:[!&|?{};+~^<>]|\b(?:return|case|typeof))\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/gs;

/** The source of a pattern; what a class stands in says whether it needs brackets of its own. */
function spelled(source) {
  let inClass = false;
  return source.replace(/\\([pP])\{([\w=]+)\}|\\.|[[\]]/gs, (text, kind, name) => {
    if (text === '[' || text === ']') inClass = text === '[';
    if (/^(?:Script|sc)=/.test(name)) ranges[name] ??= rangesOf(name, everywhere);
    const known = ranges[name];
    if (!known || (inClass && kind === 'P')) return text;
    return inClass ? known : `[${kind === 'P' ? '^' : ''}${known}]`;
  });
}

/**
 * A class as one writes it between the brackets of a pattern, without what lies elsewhere than in some places.
 * @param goesOver whether a character that is none of the class, behind one that is, may count as one where another follows
 */
function rangesOf(name, places, goesOver = () => false) {
  const isOf = new RegExp(`^\\p{${name}}$`, 'u');
  const found = [];
  for (const [first, last] of places) {
    let goesOn = false;
    for (let code = first; code <= last; code++) {
      const char = String.fromCodePoint(code);
      if (!isOf.test(char)) {
        goesOn &&= goesOver(char, code);
        continue;
      }
      if (goesOn) found.at(-1)[1] = code;
      else found.push([code, code]);
      goesOn = true;
    }
  }
  return written(found);
}

function isExact(code) {
  return exact.some(([from, to]) => code >= from && code <= to);
}

function written(found) {
  return found.map(([from, to]) => letter(from) + (to > from ? `-${letter(to)}` : '')).join('');
}

function letter(code) {
  const char = String.fromCodePoint(code);
  if (/[0-9A-Za-z]/.test(char)) return char;
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
