// What runs in the page that draws: each of these is sent there by itself, and knows nothing outside it.

interface Mermaid {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** Readies Mermaid, once the faces that it measures with are there: a name may be set bold. */
export async function start(themeVariables: Record<string, string>): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
  (window as unknown as { mermaid: Mermaid }).mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    flowchart: { htmlLabels: false, padding: 13, nodeSpacing: 40, rankSpacing: 44 },
    deterministicIds: true,
    suppressErrorRendering: true,
    theme: 'base',
    themeVariables,
  });
}

/**
 * Has the boxes of a flowchart drawn as wide as the widest, if that is not much wider than most. Mermaid makes
 * each as wide as its words and has no setting for it; so it draws twice, and the second time its words measure what the widest
 * do. They are set from their middle, and stay there.
 */
export function boxesAlike(): void {
  const { mermaid } = window as unknown as { mermaid: Mermaid };
  const house = SVGGraphicsElement.prototype;
  const [measured, drawn] = [house.getBBox, mermaid.render.bind(mermaid)];
  let boxes: string[] = [];
  let least = 0;
  house.getBBox = function (this: SVGGraphicsElement, ...options) {
    const box = measured.apply(this, options);
    const node = this.localName === 'text' && this.closest('g.node')?.id;
    if (node && boxes.includes(node) && box.width < least) box.width = least;
    return box;
  };
  mermaid.render = async (id, text) => {
    boxes = [];
    const first = await drawn(id, text);
    const host = document.createElement('div');
    host.innerHTML = first.svg;
    document.body.append(host);
    const nodes = [...host.querySelectorAll('g.node')].filter((node) => node.querySelector(':scope > rect'));
    const widths = nodes.map((node) => measured.call(node.querySelector('text') as SVGTextElement).width);
    host.remove();
    const sorted = [...widths].sort((a, b) => a - b);
    const [middle = 0, widest = 0] = [sorted[sorted.length >> 1], sorted.at(-1)];
    if (nodes.length < 2 || widest > 2.5 * middle) return first;
    boxes = nodes.map(({ id: one }) => one);
    least = widest;
    return drawn(id, text);
  };
}

/** The drawing of a text, with its computed look in attributes, without what is not seen. */
export async function draw(text: string, id: string): Promise<string> {
  // Mermaid's curves tremble as if by hand; chance begins anew for each drawing, so that it is the same each time. The numbers are
  // those of Park and Miller, "Random number generators: good ones are hard to find", 1988.
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const { svg } = await (window as unknown as { mermaid: Mermaid }).mermaid.render(id, text);
  const host = document.createElement('div');
  host.innerHTML = svg;
  document.body.append(host);
  const root = host.querySelector('svg');
  if (!root) return '';
  for (const element of root.querySelectorAll<SVGElement>('*')) {
    const style = getComputedStyle(element);
    const isText = /^(?:text|tspan)$/.test(element.localName);
    const names = isText
      ? ['fill', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline']
      : ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
    if (style.display === 'none' || style.visibility === 'hidden') element.setAttribute('data-unseen', '');
    if (isText || /^(?:path|rect|circle|ellipse|polygon|polyline|line)$/.test(element.localName))
      for (const name of names) element.setAttribute(name, style.getPropertyValue(name));
  }
  // The article gives some commits no name, and Mermaid makes one up.
  for (const name of root.querySelectorAll('.commit-label'))
    if (!text.includes(name.textContent ?? '')) name.parentElement?.remove();
  // Where today is on a plan, the article does not say, and tomorrow it would be elsewhere.
  for (const element of root.querySelectorAll('[data-unseen], .today')) element.remove();
  const markup = root.outerHTML;
  host.remove();
  return markup;
}
