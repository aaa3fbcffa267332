import { escaped } from './escaped.ts';

/** Code in running text, sign for sign, which may break behind what joins its parts: `std::` `env::` `home_dir()`. */
export function codeMarkup(code: string): string {
  return code
    .split(/(?<=::|[/.,(](?=\w{3})|_(?=[a-zA-Z]{3}))/u)
    .map(escaped)
    .join('<wbr>');
}
