import type { Design } from '#model';
import Handlebars from 'handlebars';
import { register } from './helpers.ts';

/** A design's markup, compiled once. Only files of ours are compiled, never a word of an article. */
export interface Templates {
  page(name: 'deck' | 'print', view: object): string;
  slide(layout: string, view: object): string;
}

const compiled = new WeakMap<Design, Templates>();

export function templates(design: Design): Templates {
  const made = compiled.get(design) ?? compile(design);
  compiled.set(design, made);
  return made;
}

function compile(design: Design): Templates {
  const house = Handlebars.create();
  register(house);
  for (const [name, markup] of Object.entries(design.blocks)) house.registerPartial(name, markup);
  const layouts = new Map(Object.entries(design.layouts).map(([name, { markup }]) => [name, house.compile(markup)]));
  const pages = { deck: house.compile(design.deck), print: house.compile(design.print) };
  return {
    page: (name, view) => pages[name](view),
    slide(layout, view) {
      const template = layouts.get(layout);
      if (!template) throw new Error(`No markup for the layout ${layout}.`);
      return template(view);
    },
  };
}
