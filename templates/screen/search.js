// Ctrl+Shift+F: goes to the next slide that holds the words, in its notes too, and marks them.
const LecternSearch = () => {
  let box;
  let deck;
  const plain = (text) =>
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u2060]/gu, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();

  function open() {
    box ??= make();
    box.hidden = !box.hidden;
    if (box.hidden) {
      // The keys are the deck's again, from this very moment.
      box.firstElementChild.blur();
      return clear();
    }
    box.firstElementChild.select();
    box.firstElementChild.focus();
  }

  function make() {
    const form = document.createElement('form');
    form.className = 'search';
    form.setAttribute('role', 'search');
    form.hidden = true;
    const field = document.createElement('input');
    field.type = 'search';
    field.setAttribute('aria-label', 'Search');
    const found = document.createElement('output');
    form.append(field, found);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      found.value = next(field.value) ?? '';
    });
    // Keys that are typed here are not the deck's.
    form.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') open();
    });
    document.querySelector('.reveal').append(form);
    return form;
  }

  function next(words) {
    const sought = plain(words.trim());
    const slides = deck.getSlides();
    const hits = sought ? slides.filter((slide) => plain(told(slide)).includes(sought)) : [];
    clear();
    if (hits.length === 0) return sought ? '0' : undefined;
    const here = slides.indexOf(deck.getCurrentSlide());
    const hit = hits.find((slide) => slides.indexOf(slide) > here) ?? hits[0];
    const { h, v } = deck.getIndices(hit);
    deck.slide(h, v);
    mark(hit, sought);
    return `${hits.indexOf(hit) + 1}/${hits.length}`;
  }

  // The foot of a slide names its section, and is no find.
  const told = (slide) =>
    [...slide.querySelectorAll('.slide > :not(.foot), .notes')].map((part) => part.textContent).join(' ');

  /** Letter by letter, for what is sought may have other accents, and may go on in another element. */
  function mark(slide, sought) {
    if (!globalThis.Highlight) return;
    const places = [];
    let text = '';
    const walker = document.createTreeWalker(slide.querySelector('.slide'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('.foot')) continue;
      let at = 0;
      for (const letter of node.data) {
        const bare = text.endsWith(' ') ? plain(letter).trimStart() : plain(letter);
        for (let part = 0; part < bare.length; part++) places.push({ node, at, end: at + letter.length });
        text += bare;
        at += letter.length;
      }
    }
    const ranges = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      const [first, last] = [places[at], places[at + sought.length - 1]];
      const range = new Range();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.end);
      ranges.push(range);
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  function clear() {
    globalThis.CSS?.highlights?.delete('found');
  }

  return {
    id: 'search',
    init(reveal) {
      deck = reveal;
      deck.registerKeyboardShortcut('CTRL + Shift + F', 'Search');
      addEventListener('keydown', (event) => {
        if (event.key !== 'F' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        open();
      });
    },
  };
};
