import Handlebars from 'handlebars';

/** Markup that we made ourselves, to be set into our own page as it is. */
export function trusted(markup: string): Handlebars.SafeString {
  return new Handlebars.SafeString(markup);
}
