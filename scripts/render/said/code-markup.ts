import { codeBreaks, listedBreak, option } from '#model';
import { escaped } from '../escaped.ts';

/** Code in running text, sign for sign, which may break behind what joins its parts: `std::` `env::` `home_dir()`. */
export function codeMarkup(code: string): string {
  return withOptions(code, (words) =>
    words
      .split(/(?<= )|(?= )/)
      .map(brokenName)
      .join(''),
  );
}

function brokenName(name: string): string {
  const ends = [...codeBreaks(name), name.length];
  return ends.map((end, at) => escaped(name.slice(ends[at - 1] ?? 0, end))).join('<wbr>');
}

/** A stretch of a line of a listing, sign for sign, which may break behind a comma: `{"id":1,` `"port":3}`. */
export function listedMarkup(code: string): string {
  return withOptions(code, (words) => words.split(listedBreak).map(escaped).join('<wbr>'));
}

/** Whatever is between the options of a command is set as it is told; they themselves stay on a line, which may be that below "OPTIONS=". */
function withOptions(code: string, set: (words: string) => string): string {
  let markup = '';
  let at = 0;
  for (const { 0: text, index } of code.includes('-') ? code.matchAll(option) : []) {
    const before = code.slice(at, index);
    markup += `${set(before)}${before.endsWith('=') ? '<wbr>' : ''}<span class="nb">${escaped(text)}</span>`;
    at = index + text.length;
  }
  return markup + set(code.slice(at));
}
