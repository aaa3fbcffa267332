import { describe, expect, it } from 'vitest';
import { safeSvg } from '../../scripts/render/safe-svg.ts';

const colours = { surface: '#010203', 'fg-3': '#040506' };
const safe = (inner: string) => safeSvg(`<svg viewBox="0 0 10 10">${inner}</svg>`, colours);

describe('a drawing that an article had a say in', () => {
  it('keeps shapes and words, and takes the colours of the look', () => {
    expect(
      safe('<rect fill="rgb(1, 2, 3)" stroke="rgb(4, 5, 6)" width="4"/><text x="1">Sea &amp; &lt;sky&gt;</text>'),
    ).toBe(
      '<svg class="drawing" viewBox="0 0 10 10" aria-hidden="true" focusable="false">' +
        '<rect fill="var(--surface)" stroke="var(--fg-3)" width="4"></rect>' +
        '<text x="1">Sea &#38; &#60;sky&#62;</text></svg>',
    );
  });

  it('gives a colour of the author’s own the one that the look has for its place', () => {
    expect(safe('<path fill="rgb(255, 0, 255)" stroke="red"/><text fill="#fff">a</text>')).toContain(
      '<path fill="var(--surface)" stroke="var(--fg-3)"></path><text fill="var(--fg)">a</text>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<rect onload="alert(1)" width="1"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<foreignObject><img src=x onerror=alert(1)></foreignObject>',
    '<image href="http://example.org/x.png"/>',
    '<use href="http://example.org/x.svg#a"/>',
    '<style>*{background:url(http://example.org/x)}</style>',
    '<path marker-end="url(http://example.org/x)" d="M0 0"/>',
    '<path fill="url(http://example.org/x)" style="fill:url(http://example.org/y)"/>',
    '<text><tspan data-x="1" xlink:href="http://example.org">a</tspan></text>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '</svg><img src=x onerror=alert(1)>',
    '<title><style></title><img src=x onerror=alert(1)></style>',
  ])('carries over nothing that runs, links or loads: %s', (inner) => {
    expect(safe(inner)).not.toMatch(
      /<(?!\/?(?:svg|g|path|rect|text|tspan|title)\b)|\son\w+=|href|https?:|javascript:|style=|data-/u,
    );
  });

  it('is none without a box of its own', () => {
    expect(safeSvg('<svg><rect/></svg>', colours)).toBeUndefined();
    expect(safeSvg('<p>no drawing</p>', colours)).toBeUndefined();
    expect(safeSvg('<svg viewBox="0 0 1 1 &quot; onload=alert(1)"></svg>', colours)).toBeUndefined();
  });
});
