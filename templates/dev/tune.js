// E: changes the slide that is shown. Its words are written on where they stand; the bar above it drops, moves, splits, merges,
// and chooses the layout. Everything goes to the tuning file at once; what the page shows afterwards is what came back from there.
(() => {
  if (typeof Reveal === 'undefined') return;
  const { act, say, hold, release, onPatch, quiet } = LecternLoop;
  const places = LecternPlaces;
  let open = false;
  let look;
  /** The slide that is changed, and how often it was looked at: of two answers the later question's counts. */
  let here;
  let asked = 0;

  const slide = () => Reveal.getCurrentSlide();

  async function toggle() {
    if (open) return close();
    if (Reveal.isOverview()) Reveal.toggleOverview(false);
    open = true;
    here = slide().id;
    quiet(true);
    document.documentElement.classList.add('live-changing');
    places.forget();
    await refresh();
    if (!open) return;
    const many = places.all().length;
    say(
      `Changing this slide: ${many} ${many === 1 ? 'text' : 'texts'}. Tab goes to the next, Enter keeps, Escape leaves.`,
    );
    if (!places.focused()) places.all()[0]?.focus();
  }

  async function close() {
    const element = places.focused();
    open = false;
    quiet(false);
    if (element) await keep(element);
    release();
    places.clear();
    LecternBar.hide();
    document.documentElement.classList.remove('live-changing');
    Reveal.layout();
    say('Changes are kept');
  }

  /** Asks the server what can be changed on the slide, and marks it in the page. */
  async function refresh() {
    const number = ++asked;
    const found = await act('look', { slide: slide().id });
    if (!open || number !== asked || found.problem) return;
    look = found;
    mark(true);
    document.documentElement.style.setProperty('--live-bar', `${LecternBar.show(look, press, choose).offsetHeight}px`);
    Reveal.layout();
  }

  function mark(known) {
    const texts = [
      { part: 'title', text: look?.title },
      { part: 'kicker', text: look?.kicker },
      ...(look?.texts ?? []),
    ];
    places.mark(texts, known);
  }

  async function keep(element) {
    const { tune: text, part } = element.dataset;
    const says = places.plain(element.textContent);
    const written = places.isWritten(element);
    release();
    if (!written) return;
    const kind = part === 'title' || part === 'kicker' ? part : says === '' ? 'drop-point' : 'point';
    if (kind === 'title' && says === '') return restore(element, text);
    places.rename(element, says);
    for (const one of look.texts) if (one.part === part && one.text === text) one.text = says;
    const kept = await change({ kind, text, part, says: says || undefined }, says === '' ? 'Dropped' : 'Kept');
    if (!kept) places.rename(element, text);
  }

  function restore(element, text = element.dataset.tune) {
    element.textContent = text;
    release();
  }

  /** Gives whether it was done. */
  async function change(edit, done) {
    return tell(await act('tune', { slide: slide().id, ...edit }), `${done}: it stands in the tuning file`);
  }

  async function tell({ problem }, words) {
    say(problem ?? words);
    if (open) await refresh();
    return !problem;
  }

  const choose = (layout) => change({ kind: 'layout', says: layout }, `Layout ${layout}`);

  const deeds = {
    'point-up': (text) => order(text, -1),
    'point-down': (text) => order(text, 1),
    'drop-point': drop,
    'add-point': add,
    split: (text) => change({ kind: 'split', beside: text }, 'Split'),
    merge: () => beside(slides(), -1, 'merge', 'Merged'),
    earlier: () => Reveal.getIndices().h > 0 && beside(columns(), -2, 'move', 'Moved'),
    later: () => Reveal.getIndices().h < columns().length - 1 && beside(columns(), 1, 'move', 'Moved'),
    place: () => change({ kind: look.appendix ? 'main' : 'appendix' }, 'Moved'),
    pin: () => change({ kind: 'pin' }, 'Pinned'),
    drop: () => change({ kind: 'drop' }, 'Slide dropped'),
    picture,
    notes,
    accept: async () => tell(await act('accept', { number: look.stale[0]?.number }), 'Accepted'),
    undo,
    done: close,
  };

  async function press(name) {
    const element = places.current();
    await deeds[name](element?.dataset.tune, element?.dataset.part);
  }

  const slides = () => Reveal.getSlides().map(({ id }) => id);
  const columns = () =>
    [...document.querySelectorAll('.reveal .slides > section')].map((top) => (top.id ? top : top.firstElementChild).id);

  /** Done to the slide that stands so many further on; nothing stands before the first. */
  function beside(ids, step, kind, done) {
    const at = kind === 'merge' ? ids.indexOf(slide().id) : Reveal.getIndices().h;
    if (kind === 'merge' && at + step < 0) return say('There is no slide before it');
    return change({ kind, beside: ids[at + step] }, done);
  }

  function drop(text, part) {
    if (text === undefined) return say('No point is chosen');
    if (part === 'title') return say('A title stays: write another, or drop the slide');
    return change({ kind: part === 'kicker' ? part : 'drop-point', text, part }, 'Point dropped');
  }

  function order(text, step) {
    const points = [...look.points];
    const at = points.indexOf(text);
    const to = at + step;
    if (at < 0 || to < 0 || to >= points.length) return say('It cannot go further');
    [points[at], points[to]] = [points[to], points[at]];
    return change({ kind: 'order-points', says: points.join('\n') }, 'Moved');
  }

  async function add(text) {
    const says = await LecternBox.words('A new point', '');
    if (says) await change({ kind: 'add-point', says, beside: text ?? look.points.at(-1) }, 'Added');
  }

  async function notes() {
    const says = await LecternBox.words('What is said on this slide', look.notes);
    if (says !== undefined && says !== look.notes) await change({ kind: 'notes', says }, 'Notes kept');
  }

  async function picture() {
    const found = await LecternBox.picture((await act('pictures')).pictures);
    if (found) await change({ kind: 'picture', says: `${found.url}\n${found.alt}` }, 'Picture set');
  }

  async function undo() {
    const answer = await act('undo');
    await tell(answer, answer.undone === false ? 'There is nothing to undo' : 'Undone');
  }

  // While somebody writes, what comes from the article waits.
  document.addEventListener('input', () => {
    if (places.focused()) hold(slide().id);
  });
  document.addEventListener('focusout', (event) => {
    const element = event.target.closest?.('[data-tune]');
    if (open && element) void keep(element);
  });
  const keys = { ArrowUp: 'point-up', ArrowDown: 'point-down', Delete: 'drop-point', Enter: 'add-point' };
  document.addEventListener(
    'keydown',
    (event) => {
      if (!open || document.querySelector('.live-box')) return;
      const element = places.focused();
      const onBar = document.activeElement?.closest?.('.live-bar');
      if (event.key === 'Escape' && !element) take(event, close);
      else if (onBar) event.stopPropagation();
      if (!element) return;
      event.stopPropagation();
      const written = places.isWritten(element);
      const deed = event.altKey ? keys[event.key] : undefined;
      if (deed) take(event, () => press(deed));
      else if (event.key === 'Enter' && !event.shiftKey) take(event, () => keep(element));
      else if (event.key === 'Escape') take(event, () => (written ? restore(element) : close()));
      else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !written) take(event, undo);
    },
    true,
  );
  function take(event, deed) {
    event.preventDefault();
    event.stopPropagation();
    void deed();
  }

  // What was put in anew is marked at once, by what was known of it, so that no key is lost until the server has answered.
  onPatch(() => {
    if (!open) return;
    if (slide().id === here) mark(false);
    void refresh();
  });
  Reveal.on('slidechanged', () => {
    if (!open || slide().id === here) return;
    here = slide().id;
    places.forget();
    void refresh();
  });
  Reveal.addKeyBinding({ keyCode: 69, key: 'E', description: 'Change this slide' }, () => void toggle());
  LecternHint(() => void toggle());
})();
