import type { Look } from '#model';

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

/** What Mermaid is told of a look: its first face, and for each of its own colours the one that stands for a token. */
export function themeOf({ fonts }: Look): Record<string, string> {
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
    ['pieLegendTextColor', sentinels.fg],
    // Every colour of data stands out from the ground.
    ['pieSectionTextColor', sentinels.bg],
    ['pieSectionTextSize', '20px'],
    ['pieLegendTextSize', '20px'],
    ...of('primaryBorderColor nodeBorder actorBorder labelBoxBorderColor noteBorderColor', 'line-strong'),
    ...of('lineColor signalColor actorLineColor arrowheadColor defaultLinkColor', 'fg-3'),
    ...of('edgeLabelBackground clusterBkg pieStrokeColor pieOuterStrokeColor', 'bg'),
    ...of('clusterBorder secondaryBorderColor tertiaryBorderColor gridColor', 'line'),
    ...pies,
  ]);
}
