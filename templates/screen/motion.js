// Motion, where it is asked for: rows that come one after another; and where it helps: a figure goes on from one slide to the
// next, and the heading of a slide that goes on stays where it is while its rows change. It is this page alone that hides and
// moves; on paper, on a phone and without scripts everything is there.
const LecternMotion = (isPhone, wanted) => {
  const slides = [...document.querySelectorAll('.slides section[id]')];
  const rows = ['.points', '.pair', '.cards', '.steps', '.timeline'].map((layout) => `.slide${layout} .body > li`);
  const selector = [...rows, '.slide.schedule .body > div', '.slide.versus tbody > tr'].join(',');
  for (const slide of wanted ?? slides) {
    if (isPhone || !('fragments' in slide.dataset)) continue;
    for (const row of [...slide.querySelectorAll(selector)].slice(1)) row.classList.add('fragment');
  }

  const figures = (slide) => [...slide.querySelectorAll('.slide:is(.number, .stats) .figure')];
  const heading = (slide) => slide.querySelector('.slide > .title, .slide > .head > .title');
  const layout = (slide) => slide.querySelector('.slide')?.classList[1];
  const goesOn = (slide, next) =>
    layout(slide) === layout(next) && heading(slide) && heading(slide).textContent === heading(next)?.textContent;

  /** What is on both slides: pairs of elements, each to become the other. */
  const pairs = (slide, next) => {
    const same = figures(slide).flatMap((figure) => {
      const twin = figures(next).find((other) => other.textContent === figure.textContent);
      return twin ? [[figure, twin]] : [];
    });
    return goesOn(slide, next) ? [...same, [heading(slide), heading(next)]] : same;
  };

  for (const [at, slide] of slides.entries()) {
    const next = slides[at + 1];
    if (next?.parentElement !== slide.parentElement) continue;
    if (wanted && !wanted.includes(slide) && !wanted.includes(next)) continue;
    const both = pairs(slide, next);
    // Between two that have nothing in common the slides change as all others do.
    next.toggleAttribute('data-auto-animate-restart', both.length === 0);
    for (const [index, pair] of both.entries()) {
      for (const one of [slide, next]) one.dataset.autoAnimate = '';
      for (const one of pair) one.dataset.id ??= `same-${at}-${index}`;
      pair[1].dataset.id = pair[0].dataset.id;
    }
  }
};
