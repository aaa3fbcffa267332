import { readFile } from 'node:fs/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Look } from '#model';

/** A diagram as SVG, or why it could not be drawn. */
export type Drawing = { svg: string } | { fault: string };

/** Longest that one diagram may take, in ms. */
const limit = 20_000;

/**
 * Draws diagrams in a page of their own that loads nothing. Every look of the drawing stands in its attributes, and its colours are
 * numbers that stand for tokens (see `sentinels`); what comes back is an article's and is to be made safe before it is used.
 * @param script Mermaid, as one script
 */
export async function drawDiagrams(browser: Browser, script: string, texts: string[], look: Look): Promise<Drawing[]> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => void request.abort().catch(() => undefined));
    await page.setContent(`<!doctype html><style>${await facesOf(look)}</style><body></body>`);
    await page.addScriptTag({ content: script });
    await page.evaluate(start, themeOf(look));
    await page.evaluate(boxesAlike);
    const drawings: Drawing[] = [];
    for (const [at, text] of texts.entries()) drawings.push(await drawing(page, text, `diagram-${at + 1}`));
    return drawings;
  } finally {
    page.close().catch(() => undefined);
  }
}

async function drawing(page: Page, text: string, id: string): Promise<Drawing> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Drawing>((resolve) => {
    timer = setTimeout(() => resolve({ fault: `it took more than ${limit / 1000} seconds` }), limit);
  });
  try {
    return await Promise.race([page.evaluate(draw, text, id).then((svg) => ({ svg })), late]);
  } catch (fault) {
    const [first = ''] = String((fault as Error).message).split('\n');
    return { fault: first.replace(/^(?:Error: )+/u, '').replace(/[:.]\s*$/u, '') };
  } finally {
    clearTimeout(timer);
  }
}

/** Tokens and the colours that stand for them while Mermaid works; no article has them. */
export const sentinels: Record<string, string> = {
  surface: '#010203',
  fg: '#020304',
  'line-strong': '#030405',
  'fg-3': '#040506',
  bg: '#050607',
  line: '#060708',
  'accent-soft': '#070809',
  'data-1': '#08090a',
  'data-2': '#090a0b',
  'data-3': '#0a0b0c',
  'data-4': '#0b0c0d',
  'data-5': '#0c0d0e',
  'data-6': '#0d0e0f',
};

function themeOf({ fonts }: Look): Record<string, string> {
  const of = (names: string, token: string) => names.split(' ').map((name) => [name, sentinels[token] ?? '']);
  const pies = [1, 2, 3, 4, 5, 6].map((at) => [`pie${at}`, sentinels[`data-${at}`] ?? '']);
  return Object.fromEntries([
    ['fontFamily', `"${fonts[0]?.family}", sans-serif`],
    ['fontSize', '16px'],
    ['background', sentinels.bg],
    ...of('primaryColor mainBkg actorBkg labelBoxBkgColor classBackground altBackground', 'surface'),
    ...of('secondaryColor tertiaryColor noteBkgColor activationBkgColor', 'accent-soft'),
    ...of('primaryTextColor secondaryTextColor tertiaryTextColor textColor nodeTextColor titleColor classText', 'fg'),
    ...of('actorTextColor signalTextColor labelTextColor loopTextColor noteTextColor pieTitleTextColor', 'fg'),
    ...of('pieLegendTextColor pieSectionTextColor', 'fg'),
    ...of('primaryBorderColor nodeBorder actorBorder labelBoxBorderColor noteBorderColor', 'line-strong'),
    ...of('lineColor signalColor actorLineColor arrowheadColor defaultLinkColor', 'fg-3'),
    ...of('edgeLabelBackground clusterBkg pieStrokeColor pieOuterStrokeColor', 'bg'),
    ...of('clusterBorder secondaryBorderColor tertiaryBorderColor gridColor', 'line'),
    ...pies,
  ]);
}

/** The look's own faces, so that boxes are as wide as their words will be. */
async function facesOf({ fonts }: Look): Promise<string> {
  const rules = fonts.flatMap(({ family, weight, files }) =>
    files
      .filter(({ cut }) => !cut)
      .map(async ({ file }) => {
        const bytes = (await readFile(file)).toString('base64');
        return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
      }),
  );
  return (await Promise.all(rules)).join('');
}

interface Mermaid {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** Runs in the page. */
async function start(themeVariables: Record<string, string>): Promise<void> {
  await document.fonts.load(`16px ${themeVariables.fontFamily}`);
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
 * Runs in the page: has the boxes of a flowchart drawn as wide as the widest, if that is not much wider than most. Mermaid makes
 * each as wide as its words and has no setting for it; so it draws twice, and the second time its words measure what the widest
 * do. They are set from their middle, and stay there.
 */
function boxesAlike(): void {
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

/** Runs in the page: the drawing with its computed look in attributes, without what is not seen. */
async function draw(text: string, id: string): Promise<string> {
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
