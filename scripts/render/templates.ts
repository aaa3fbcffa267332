import { type Design, oncePer } from '#model';
import Handlebars from 'handlebars';
import { compileMarkup } from './compile-markup.ts';
import { register } from './helpers.ts';
import { precompiled } from './precompiled.ts';

/** A design's markup. Only files of ours are compiled, never a word of an article. */
interface Templates {
  page(name: 'deck' | 'print', view: object): string;
  slide(layout: string, view: object): string;
  /** A slide in its `<section>`, with its notes. */
  section(view: object): string;
}

/** The markup of a design as functions, compiled once. */
export const templates = oncePer((design: Design): Templates => {
  const house = Handlebars.create();
  register(house);
  const made = (markup: string): Handlebars.TemplateDelegate => {
    const ready = precompiled.get(markup);
    return ready ? house.template(ready) : compileMarkup(house, markup);
  };
  for (const [name, markup] of Object.entries(design.blocks)) house.registerPartial(name, made(markup));
  const layouts = new Map(Object.entries(design.layouts).map(([name, { markup }]) => [name, made(markup)]));
  const pages = { deck: made(design.deck), print: made(design.print) };
  return {
    page: (name, view) => pages[name](view),
    section: made(design.blocks.section ?? ''),
    slide(layout, view) {
      const template = layouts.get(layout);
      if (!template) throw new Error(`No markup for the layout ${layout}.`);
      return template(view);
    },
  };
});
