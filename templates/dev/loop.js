// The page of lectern dev: takes what changed from the server and puts it in place, slide by slide. Where one is, which step is
// shown, the overview and the speaker's window stay as they are; the page is loaded anew only when its shell changed.
const LecternLoop = (() => {
  const deck = typeof Reveal === 'undefined' ? undefined : Reveal;
  const listeners = new Set();
  /** A slide that somebody is writing on, and what waits for it meanwhile. */
  let held;
  let waiting;

  const status = document.createElement('p');
  status.className = 'live-status';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-live', 'polite');
  document.body.append(status);
  let fading;
  function say(text) {
    status.textContent = text;
    status.classList.add('shown');
    clearTimeout(fading);
    fading = setTimeout(() => status.classList.remove('shown'), 2500);
  }

  function problem(text) {
    let board = document.querySelector('.live-problem');
    if (!text) return board?.remove();
    if (!board) {
      board = document.createElement('pre');
      board.className = 'live-problem';
      board.setAttribute('role', 'alert');
      document.body.append(board);
    }
    board.textContent = text;
  }

  function fresh(markup) {
    const holder = document.createElement('template');
    holder.innerHTML = markup;
    return holder.content.firstElementChild;
  }

  /** The element stays, with all that reveal.js knows of it; what is in it is replaced. */
  function refill(section, markup) {
    const next = fresh(markup);
    section.dataset.seconds = next.dataset.seconds;
    section.toggleAttribute('data-fragments', 'fragments' in next.dataset);
    section.replaceChildren(...next.childNodes);
  }

  function patch({ sections, columns, style }) {
    if (!deck) return location.reload();
    const here = deck.getCurrentSlide();
    const row = rowOf(here);
    const before = columns ? deck.getSlides().map(({ id }) => id) : [];
    if (style !== undefined) {
      for (const known of document.head.querySelectorAll('style')) known.textContent = style;
    }
    for (const [id, markup] of Object.entries(sections)) {
      const known = document.getElementById(id);
      if (!known) document.querySelector('.reveal .slides').append(fresh(markup));
      else if (id === held) waiting = markup;
      else refill(known, markup);
    }
    const moved = columns && LecternColumns(columns);
    const ids = Object.keys(sections).filter((id) => id !== held);
    for (const id of ids) put.add(id);
    // Slides that moved, or come row by row, are not to be seen otherwise even for a moment.
    if (moved) settle(here, row, before);
    else if (slidesOf(ids).some(({ dataset }) => 'fragments' in dataset)) enliven(row);
    else beforeDrawn(enliven);
    for (const listener of listeners) listener(ids);
  }

  /** Which row of a slide was shown last, if they come one by one. */
  function rowOf(slide) {
    return slide?.querySelector('.fragment') ? deck.getIndices().f : undefined;
  }

  function slidesOf(ids) {
    return [...ids].flatMap((id) => document.getElementById(id) ?? []);
  }

  /** Does something once the words are in the page, and before they are drawn; a page that nobody sees is not drawn. */
  function beforeDrawn(work) {
    const timer = setTimeout(done, 100);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      work();
    }
  }

  /** Slides that were put in place and are not yet alive. */
  const put = new Set();

  /** What start.js did with the slides that were there then: their rows come one after another, as far as they were shown. */
  function enliven(row) {
    const slides = quicken();
    const stepped = slides.filter((slide) => slide.querySelector('.fragment'));
    for (const slide of stepped) deck.syncSlide(slide);
    const { h, v } = deck.getIndices();
    if (stepped.length > 0) deck.slide(h, v, row);
    look();
  }

  function quicken() {
    const slides = slidesOf(put);
    put.clear();
    if (slides.length > 0) LecternMotion(matchMedia('(max-width: 600px)').matches, slides);
    return slides;
  }

  /** All that looks at the slide that is shown looks again: whether it fits, the speaker's window. */
  function look() {
    deck.dispatchEvent({ type: 'slidechanged', data: { currentSlide: deck.getCurrentSlide() } });
  }

  /** Back to the slide that was shown or, where it is gone, to the one that stood before it. */
  function settle(here, row, before) {
    quicken();
    const overview = deck.isOverview();
    if (overview) deck.toggleOverview(false);
    deck.sync();
    let id = here?.id;
    for (let at = before.indexOf(id); at >= 0 && !document.getElementById(id); at--) id = before[at];
    const target = document.getElementById(id) ?? deck.getSlides()[0];
    const { h, v } = deck.getIndices(target);
    deck.slide(h, v, target === here ? row : undefined);
    if (overview) deck.toggleOverview(true);
    look();
  }

  const events = new EventSource(`events?build=${LecternLive.build}`);
  const on = (name, take) => events.addEventListener(name, (event) => take(JSON.parse(event.data)));
  on('patch', patch);
  // Whoever changes a slide is told of that by tune.js, and of nothing else.
  let tuning = false;
  on('change', ({ text }) => tuning || say(text));
  on('problem', ({ text }) => problem(text));
  on('reload', () => location.reload());
  events.addEventListener('error', () => say('lectern dev has ended, or is starting again'));
  problem(LecternLive.problem);
  addEventListener(
    'keydown',
    (event) => {
      const board = document.querySelector('.live-problem');
      if (event.key !== 'Escape' || !board || !deck) return;
      event.stopImmediatePropagation();
      board.remove();
    },
    true,
  );

  /** Asks the server to do something; it tells what came of it. */
  async function act(name, words = {}) {
    const headers = { 'Content-Type': 'application/json', 'X-Lectern-Token': LecternLive.token };
    const answer = await fetch(name, { method: 'POST', headers, body: JSON.stringify(words) });
    return answer.json();
  }

  return {
    act,
    say,
    quiet(on) {
      tuning = on;
    },
    onPatch: (listener) => listeners.add(listener),
    hold(id) {
      held = id;
    },
    /** What came from the article meanwhile is put in place now. */
    release() {
      const section = held && document.getElementById(held);
      const [id, markup] = [held, waiting];
      held = undefined;
      waiting = undefined;
      if (!section || !markup) return;
      const row = rowOf(deck.getCurrentSlide());
      refill(section, markup);
      put.add(id);
      enliven(row);
      for (const listener of listeners) listener([id]);
    },
  };
})();
