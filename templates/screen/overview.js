// All slides at once, with Esc or O: reveal.js has them in one row that leaves the window, the style of this page in rows that it
// scrolls through. So the arrows go from slide to slide and from row to row, and the slide that is shown stays in sight.
const LecternOverview = () => {
  let deck;

  function step(event) {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    // Out of a slide that is magnified, and no further.
    if (key === 'Escape' && document.documentElement.classList.contains('zoomed')) return event.stopPropagation();
    if (!deck.isOverview() || altKey || ctrlKey || metaKey || shiftKey || event.target.closest?.('input, textarea'))
      return;
    const slides = deck.getSlides();
    const row = slides.filter(({ offsetTop }) => offsetTop === slides[0].offsetTop).length;
    const on = document.documentElement.dir === 'rtl' ? -1 : 1;
    const by = {
      ArrowRight: on,
      ArrowLeft: -on,
      ArrowDown: row,
      ArrowUp: -row,
      Home: -slides.length,
      End: slides.length,
    }[key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const at = slides.indexOf(deck.getCurrentSlide()) + by;
    const { h, v } = deck.getIndices(slides[Math.min(Math.max(at, 0), slides.length - 1)]);
    deck.slide(h, v);
  }

  const show = () => deck.isOverview() && deck.getCurrentSlide()?.scrollIntoView({ block: 'nearest' });

  return {
    id: 'overview',
    init(reveal) {
      deck = reveal;
      document.addEventListener('keydown', step, true);
      deck.on('overviewshown', show);
      deck.on('slidechanged', show);
    },
  };
};
