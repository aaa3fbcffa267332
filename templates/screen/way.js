// The way through the deck, as the browser keeps it. reveal.js writes a link's address over that of the slide it stands on, so that
// nobody comes back; and where slides are scrolled, on a phone or in a page that is magnified, it leaves the address as it was, stops
// short of the slide that is asked for, and takes the next one for the one that is seen.
const LecternWay = () => {
  const phone = matchMedia('(max-width: 600px)');
  const asked = location.hash;
  let scrolled = phone.matches;
  let here;
  let deck;

  /** The slide that an address names, by its id or its number. */
  function named(hash) {
    const name = decoded(hash.replace(/^#\/?/, ''));
    return name && (document.getElementById(name) ?? document.querySelectorAll('.slides section[id]')[Number(name)]);
  }

  function decoded(name) {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  }

  const scrollTo = (slide) => {
    if (phone.matches && slide) slide.scrollIntoView();
  };

  /** Who follows a link within the deck comes back to where it stands. */
  function follow({ target }) {
    const to = target.closest?.('.slides a[href^="#"]')?.getAttribute('href');
    const slide = to && named(to);
    const from = target.closest?.('section[id]');
    if (!slide || slide === from || deck.isOverview()) return;
    write('replaceState', from.id);
    write('pushState', slide.id);
    requestAnimationFrame(() => scrollTo(slide));
  }

  /** Some browsers let a page write its address only so often. */
  function write(how, id) {
    try {
      history[how](null, '', `#/${id}`);
    } catch {}
  }

  /** Where slides are scrolled, the one in the middle of the window is the one that is seen. */
  function pass() {
    if (!scrolled || !phone.matches) return;
    const id = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('section[id]')?.id;
    if (!id || id === here) return;
    here = id;
    write('replaceState', id);
  }

  /** A phone that is turned goes on showing the same slide. */
  function turn() {
    const slide = document.getElementById(here);
    scrolled = phone.matches;
    if (!slide) return;
    const { h, v } = deck.getIndices(slide);
    requestAnimationFrame(() => {
      deck.slide(h, v);
      scrollTo(slide);
      write('replaceState', slide.id);
    });
  }

  return {
    id: 'way',
    init(reveal) {
      deck = reveal;
      document.addEventListener('click', follow, true);
      document.addEventListener('scroll', pass, { capture: true, passive: true });
      deck.on('ready', () => document.fonts.ready.then(() => scrollTo(named(asked))));
      addEventListener('hashchange', () => {
        const slide = named(location.hash);
        requestAnimationFrame(() => scrollTo(slide));
      });
      // Before reveal.js lays its slides out anew.
      const keep = () => {
        if (!scrolled) here = deck.getCurrentSlide()?.id;
      };
      addEventListener('resize', keep, true);
      phone.addEventListener('change', turn);
    },
  };
};
