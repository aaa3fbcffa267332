// Another browser, or a font of the reader's own, may set words wider than the build measured them. Then everything on the
// slide but its foot line is drawn a little smaller, step by step, until it fits; and if nothing helps, the slide can be
// scrolled. Nothing is ever cut off.
const LecternGuard = () => {
  const smallest = 0.5;
  let deck;

  function guard() {
    const slide = deck.getCurrentSlide()?.querySelector('.slide');
    // All slides at once are drawn by other measures.
    if (!slide || slide.offsetWidth === 0 || deck.isOverview()) return;
    const parts = [...slide.children].filter((part) => !part.matches('.foot, .art, .unseen'));
    const zoom = (factor) => {
      for (const part of parts) part.style.zoom = factor === 1 ? '' : factor;
    };
    slide.style.overflow = '';
    let factor = 1;
    zoom(factor);
    while (overflows(slide) && factor > smallest) {
      factor = Math.round((factor - 0.05) * 100) / 100;
      zoom(factor);
    }
    if (factor > smallest || !overflows(slide)) return;
    slide.style.overflow = 'auto';
    slide.tabIndex = 0;
  }

  /** What is scrolled can be scrolled by the keyboard as well. */
  function reachable() {
    for (const code of document.querySelectorAll('.slide .listing')) {
      if (code.scrollHeight > code.clientHeight + 1) code.tabIndex = 0;
      else code.removeAttribute('tabindex');
    }
  }

  const overflows = (slide) => LecternMeasure(slide).some(({ kind }) => kind !== 'small');

  return {
    id: 'guard',
    init(reveal) {
      deck = reveal;
      deck.on('ready', () => document.fonts.ready.then(guard).then(reachable));
      deck.on('slidechanged', guard);
      deck.on('overviewhidden', () => requestAnimationFrame(guard));
      matchMedia('(max-width: 600px)').addEventListener('change', () =>
        requestAnimationFrame(() => {
          guard();
          reachable();
        }),
      );
    },
  };
};
