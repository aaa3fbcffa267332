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
    const { f } = deck.getIndices();
    const before = deck.getSlides().map(({ id }) => id);
    if (style !== undefined) {
      for (const known of document.head.querySelectorAll('style')) known.textContent = style;
    }
    for (const [id, markup] of Object.entries(sections)) {
      const known = document.getElementById(id);
      if (!known) document.querySelector('.reveal .slides').append(fresh(markup));
      else if (id === held) waiting = markup;
      else refill(known, markup);
    }
    const moved = columns && arrange(columns);
    const ids = Object.keys(sections).filter((id) => id !== held);
    enliven(ids, f, !moved);
    if (moved) settle(here, f, before);
    tell(ids);
  }

  /** What start.js did with the slides that were there then: their rows come one after another, as far as they were shown. */
  function enliven(ids, fragment, placed) {
    const slides = ids.flatMap((id) => document.getElementById(id) ?? []);
    LecternMotion(matchMedia('(max-width: 600px)').matches, slides);
    if (!placed) return;
    for (const slide of slides) deck.syncSlide(slide);
    if (!slides.some((slide) => slide.querySelector('.fragment'))) return;
    const { h, v } = deck.getIndices();
    deck.slide(h, v, fragment);
  }

  function tell(ids) {
    deck.dispatchEvent({ type: 'slidechanged', data: { currentSlide: deck.getCurrentSlide() } });
    for (const listener of listeners) listener(ids);
  }

  /** Puts the slides into their columns. Gives whether anything had to be moved. */
  function arrange(columns) {
    const stage = document.querySelector('.reveal .slides');
    const used = new Set();
    let moved = false;
    const put = (holder, nodes) => {
      nodes.forEach((node, at) => {
        if (holder.children[at] === node) return;
        holder.insertBefore(node, holder.children[at] ?? null);
        moved = true;
      });
      for (const extra of [...holder.children].slice(nodes.length)) {
        if (extra.tagName !== 'SECTION') continue;
        extra.remove();
        moved = true;
      }
    };
    const tops = columns.map((ids) => {
      const nodes = ids.map((id) => document.getElementById(id));
      if (nodes.length === 1) return nodes[0];
      const above = nodes.map((node) => node.parentElement).find((one) => one !== stage && !used.has(one));
      const stack = above ?? document.createElement('section');
      used.add(stack);
      return { stack, nodes };
    });
    // Slides leave a stack that is no more before it goes.
    put(
      stage,
      tops.map((top) => top.stack ?? top),
    );
    for (const { stack, nodes } of tops) if (stack) put(stack, nodes);
    return moved;
  }

  /** Back to the slide that was shown or, where it is gone, to the one that stood before it. */
  function settle(here, fragment, before) {
    const overview = deck.isOverview();
    if (overview) deck.toggleOverview(false);
    deck.sync();
    let id = here?.id;
    for (let at = before.indexOf(id); at >= 0 && !document.getElementById(id); at--) id = before[at];
    const target = document.getElementById(id) ?? deck.getSlides()[0];
    const { h, v } = deck.getIndices(target);
    deck.slide(h, v, target === here ? fragment : undefined);
    if (overview) deck.toggleOverview(true);
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
      const { f } = deck.getIndices();
      refill(section, markup);
      enliven([id], f, true);
      tell([id]);
    },
  };
})();
