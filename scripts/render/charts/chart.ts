import { escaped } from '../escaped.ts';

interface Chart {
  /** The slide's id: the ids inside are made from it. */
  id: string;
  kind: string;
  title: string;
  /** Every value that the chart shows, in words. */
  description: string;
  box: [x: number, y: number, width: number, height: number];
  /** Shapes: markup of ours, without a word of the article. */
  marks: string;
}

/** A static picture that says in words what it draws. Its colours are the look's tokens, so that it follows light and dark. */
export function chart({ id, kind, title, description, box, marks }: Chart): string {
  const [name, words] = [`${escaped(id)}-chart`, `${escaped(id)}-chart-text`];
  return (
    `<svg class="chart ${kind}" viewBox="${box.join(' ')}" role="img" aria-labelledby="${name}" aria-describedby="${words}" focusable="false">` +
    `<title id="${name}">${escaped(title)}</title><desc id="${words}">${escaped(description)}</desc>${marks}</svg>`
  );
}
