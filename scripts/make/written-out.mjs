/**
 * Classes of characters that V8 takes a third of a millisecond to make a pattern of, each time the program runs: it looks all of
 * Unicode up, and most of what it then makes is for scripts of the past. Written out they take a twentieth of that.
 */
const classes = ['L', 'M', 'N', 'Nd'];

/** Where the scripts of the languages lie that Lectern knows, the signs, and what is for private use: there a class is as in Unicode. */
const exact = [
  [0x0, 0x6ff],
  [0x900, 0x97f],
  [0x1e00, 0x1fff],
  [0x2000, 0x2bff],
  [0x3000, 0x33ff],
  [0xd7a4, 0xffff],
];

/** What is no character, or none yet, may count as anything. */
const unassigned = /^\p{Cn}$/u;

/** Han letters beyond the basic plane, the only ones there that are still written. */
const han = String.raw`\u{20000}-\u{3ffff}`;

const ranges = Object.fromEntries(classes.map((name) => [name, rangesOf(name) + (name === 'L' ? han : '')]));

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
  return source.replace(/\\([pP])\{(\w+)\}|\\.|[[\]]/gs, (text, kind, name) => {
    if (text === '[' || text === ']') inClass = text === '[';
    const known = ranges[name];
    if (!known || (inClass && kind === 'P')) return text;
    return inClass ? known : `[${kind === 'P' ? '^' : ''}${known}]`;
  });
}

/**
 * A class as one writes it between the brackets of a pattern, its characters beyond the basic plane left out. Of a script whose language
 * nobody has told Lectern of, what stands between two letters counts as one: mostly a vowel sign.
 */
function rangesOf(name) {
  const isOf = new RegExp(`^\\p{${name}}$`, 'u');
  const found = [];
  let goesOn = false;
  for (let code = 0; code <= 0xffff; code++) {
    const char = String.fromCharCode(code);
    if (!isOf.test(char)) goesOn &&= unassigned.test(char) || (name === 'L' && !isExact(code));
    else if (goesOn) found.at(-1)[1] = code;
    else found.push([code, code]);
    goesOn ||= isOf.test(char);
  }
  return found.map(([from, to]) => letter(from) + (to > from ? `-${letter(to)}` : '')).join('');
}

function isExact(code) {
  return exact.some(([from, to]) => code >= from && code <= to);
}

function letter(code) {
  const char = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(char) ? char : `\\u${code.toString(16).padStart(4, '0')}`;
}
