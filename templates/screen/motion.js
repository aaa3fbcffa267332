// Motion, where it is asked for: rows that come one after another, and a figure that goes on from one slide to the next. It is
// this page alone that hides them; on paper, on a phone and without scripts everything is there.
const LecternMotion = (isPhone, wanted) => {
  const slides = [...document.querySelectorAll('.slides section[id]')];
  const rows = ['.points', '.steps', '.timeline'].map((layout) => `.slide${layout} .body > li`);
  const selector = [...rows, '.slide.versus tbody > tr'].join(',');
  for (const slide of wanted ?? slides) {
    if (isPhone || !('fragments' in slide.dataset)) continue;
    for (const row of [...slide.querySelectorAll(selector)].slice(1)) row.classList.add('fragment');
  }

  const figures = (slide) => [...slide.querySelectorAll('.slide:is(.number, .stats) .figure')];
  for (const [at, slide] of slides.entries()) {
    const next = slides[at + 1];
    if (next?.parentElement !== slide.parentElement) continue;
    if (wanted && !wanted.includes(slide) && !wanted.includes(next)) continue;
    for (const figure of figures(slide)) {
      const twin = figures(next).find((other) => other.textContent === figure.textContent);
      if (!twin) continue;
      for (const one of [slide, next]) one.dataset.autoAnimate = '';
      for (const one of [figure, twin]) one.dataset.id = `figure-${at}`;
    }
  }
};
