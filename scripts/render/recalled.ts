import type { Design, Said } from '#model';
import type { SlideView, TongueOf } from './slide-view.ts';

/** A slide's markup, and what it asked of the rest of the deck when it was made. */
export interface Made {
  markup: string;
  asked: Asked[];
}

export interface Asked {
  of: (typeof elsewhere)[number] | 'to' | 'tongue';
  /** Of a tongue the sentences that words rest on. */
  name: string;
  answer: unknown;
}

/** What a slide shows that is not its own: other slides' pages, and pictures, code and formulas as they were drawn. */
const elsewhere = ['pages', 'pictures', 'colours', 'formulas'] as const;

const lasting = new WeakMap<Design, Map<string, Made>>();

/**
 * The markup of slides that is made anew only where a slide, or an answer that it got, is not what it was when this design was
 * rendered last. What is not asked for again is forgotten.
 * @param make gives a slide's markup from its view, and from nothing else but its key
 */
export function recalled(
  design: Design,
  slides: { key: string; view: SlideView; make: (view: SlideView) => string }[],
): string[] {
  const before = lasting.get(design);
  const now = new Map<string, Made>();
  lasting.set(design, now);
  return slides.map(({ key, view, make }) => {
    const known = before?.get(key);
    const holds = known?.asked.every(({ of, name, answer }) => answerOf(view, of, name) === answer);
    const made = known && holds ? known : madeBy(make, view);
    now.set(key, made);
    return made.markup;
  });
}

/** Whether a slide of the deck that was rendered last with a design asked the same. */
export function wasAsked(design: Design, { of, name }: Asked): boolean {
  const slides = [...(lasting.get(design)?.values() ?? [])];
  return slides.some(({ asked }) => asked.some((one) => one.of === of && one.name === name));
}

/** A slide's markup; what it asks on the way is noted. */
export function madeBy(make: (view: SlideView) => string, view: SlideView): Made {
  const asked: Asked[] = [];
  const hear = (of: Asked['of'], name: string) => {
    const answer = answerOf(view, of, name);
    asked.push({ of, name, answer });
    return answer;
  };
  const overheard: SlideView = {
    ...view,
    to: (href: string) => hear('to', href),
    tongueOf(said: Said) {
      hear('tongue', said.sources.join(' '));
      return (view.tongueOf as TongueOf)(said);
    },
  };
  for (const of of elsewhere) {
    overheard[of] = new Proxy(view[of] as object, {
      get: (_, name) => (typeof name === 'string' ? hear(of, name) : undefined),
      // A template looks whether there is such a name before it takes what goes by it.
      getOwnPropertyDescriptor(all, name) {
        if (typeof name === 'string') hear(of, name);
        return Reflect.getOwnPropertyDescriptor(all, name);
      },
    });
  }
  return { markup: make(overheard), asked };
}

function answerOf(view: SlideView, of: Asked['of'], name: string): unknown {
  if (of === 'to') return (view.to as (href: string) => unknown)(name);
  if (of === 'tongue') return (view.tongueOf as TongueOf)({ text: '', sources: name.split(' ') })?.lang;
  const all = view[of] as Record<string, unknown>;
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
