import Handlebars from 'handlebars';

/**
 * Compiles markup for a house that has no compiler of its own: the bundle's has only what fills markup in, since all of ours was
 * compiled with it. Only files of ours come here, never a word of an article.
 */
export function compileMarkup(house: typeof Handlebars, markup: string): Handlebars.TemplateDelegate {
  const made = new Function(`return ${Handlebars.precompile(markup)}`) as () => TemplateSpecification;
  return house.template(made());
}
