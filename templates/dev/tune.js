// E: changes the slide that is shown. Its words are written on where they stand; a bar below drops, moves, splits, merges, and
// chooses the layout. Everything goes to the tuning file at once; what the page shows afterwards is what came back from there.
(() => {
  if (typeof Reveal === 'undefined') return;
  const { act, say, hold, release, onPatch, quiet } = LecternLoop;
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  let open = false;
  let look;
  /** Which of the slide's texts was written on last. */
  let at = -1;
  let bar;

  const slide = () => Reveal.getCurrentSlide();
  const editable = () => [...(slide()?.querySelectorAll('[data-tune]') ?? [])];
  const focused = () => document.activeElement?.closest?.('[data-tune]');

  async function toggle() {
    if (open) return close();
    open = true;
    quiet(true);
    await refresh();
    say(`Changing this slide: ${editable().length} texts. Tab goes from one to the next, Enter keeps, Escape leaves.`);
    editable()[0]?.focus();
  }

  function close() {
    open = false;
    quiet(false);
    release();
    for (const element of document.querySelectorAll('[data-tune]')) bare(element);
    bar?.remove();
    bar = undefined;
    say('Changes are kept');
  }

  function bare(element) {
    for (const name of ['contenteditable', 'data-tune', 'data-part', 'role', 'aria-label', 'tabindex'])
      element.removeAttribute(name);
  }

  /** Finds the words of the slide in the page, and makes each of them a place to write. */
  async function refresh() {
    const id = slide().id;
    look = await act('look', { slide: id });
    if (!open || slide().id !== id) return;
    const places = new Map();
    const texts = [{ part: 'title', text: look.title }, { part: 'kicker', text: look.kicker }, ...look.texts];
    for (const { part, text } of texts) {
      const element = elementOf(text, places);
      if (element) places.set(element, { part, text });
    }
    // What is a place to write already stays one: the focus may be in it.
    for (const element of document.querySelectorAll('[data-tune]')) if (!places.has(element)) bare(element);
    for (const [element, { part, text }] of places) {
      element.dataset.tune = text;
      element.dataset.part = part;
      element.setAttribute('contenteditable', 'plaintext-only');
      element.setAttribute('role', 'textbox');
      element.setAttribute('aria-label', part === 'title' ? 'Title' : part === 'kicker' ? 'Kicker' : 'Point');
      element.tabIndex = 0;
    }
    draw();
    // What was written on has been put in anew: the focus goes back to it.
    if (at >= 0 && document.activeElement === document.body) editable()[Math.min(at, editable().length - 1)]?.focus();
  }

  /** The innermost element that shows just these words. */
  function elementOf(text, taken) {
    const words = plain(text ?? '');
    if (!words) return undefined;
    const shows = (element) => plain(element.textContent) === words;
    const all = [...slide().querySelectorAll('.slide *')].filter((element) => shows(element) && !taken.has(element));
    const visible = all.filter((element) => element.getClientRects().length > 0 && !element.closest('.unseen, svg, a'));
    // A name or an amount is kept on its line by an element of its own: what holds it is what is written on.
    const whole = visible.filter((element) => !element.matches('.nb, strong, em, code, .accented'));
    return whole.find((element) => ![...element.children].some((child) => whole.includes(child)));
  }

  async function keep(element) {
    const { tune: text, part } = element.dataset;
    const says = plain(element.textContent);
    release();
    if (says === plain(text)) return;
    const kind = part === 'title' || part === 'kicker' ? part : says === '' ? 'drop-point' : 'point';
    if (kind === 'title' && says === '') return restore(element);
    element.dataset.tune = says;
    await change({ kind, text, part, says: says || undefined }, says === '' ? 'Dropped' : 'Kept');
  }

  function restore(element) {
    element.textContent = element.dataset.tune;
    release();
  }

  async function change(edit, done) {
    const answer = await act('tune', { slide: slide().id, ...edit });
    say(answer.problem ? answer.problem : `${done}: it stands in the tuning file`);
    if (open) await refresh();
  }

  function draw() {
    bar ??= make();
    const layouts = bar.querySelector('select');
    layouts.replaceChildren(
      ...look.layouts.map((name) => new Option(name, name, name === look.layout, name === look.layout)),
    );
    layouts.disabled = look.layouts.length < 2;
    for (const button of bar.querySelectorAll('[data-body]')) button.disabled = look.frame;
    bar.querySelector('[name=place]').textContent = look.appendix ? 'Out of the appendix' : 'To the appendix';
    const stale = bar.querySelector('[name=accept]');
    stale.hidden = look.stale.length === 0;
    const [one] = look.stale;
    bar.querySelector('.live-stale').textContent = one
      ? `${one.why}. Was: ${one.changed.map(({ before }) => before).join(' ')} Now: ${one.changed.map(({ now }) => now).join(' ')}`
      : '';
  }

  const buttons = {
    'point-up': ['Point up', 'Alt+↑'],
    'point-down': ['Point down', 'Alt+↓'],
    'drop-point': ['Drop point', 'Alt+Delete'],
    'add-point': ['Add point', 'Alt+Enter'],
    split: ['Split here', ''],
    merge: ['Merge with the one before', ''],
    earlier: ['Slide earlier', ''],
    later: ['Slide later', ''],
    place: ['To the appendix', ''],
    pin: ['Pin', ''],
    drop: ['Drop slide', ''],
    notes: ['Notes', ''],
    accept: ['Accept', ''],
    undo: ['Undo', 'Ctrl+Z'],
    done: ['Done', 'Esc'],
  };
  const ofBody = ['split', 'merge', 'earlier', 'later', 'place', 'pin', 'drop'];

  function make() {
    const made = document.createElement('div');
    made.className = 'live-bar';
    made.setAttribute('role', 'toolbar');
    made.setAttribute('aria-label', 'Change this slide');
    const layouts = document.createElement('select');
    layouts.setAttribute('aria-label', 'Layout');
    layouts.addEventListener('change', () =>
      change({ kind: 'layout', says: layouts.value }, `Layout ${layouts.value}`),
    );
    made.append(layouts);
    for (const [name, [words, keys]] of Object.entries(buttons)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.name = name;
      button.textContent = words;
      if (keys) button.title = keys;
      if (ofBody.includes(name)) button.dataset.body = '';
      // The words that are being written on keep the focus: the button is about them.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => press(name));
      made.append(button);
    }
    const stale = document.createElement('p');
    stale.className = 'live-stale';
    made.append(stale);
    made.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
    });
    document.body.append(made);
    return made;
  }

  let last;
  async function press(name) {
    const element = focused() ?? last;
    const text = element?.dataset.tune;
    const ids = Reveal.getSlides().map(({ id }) => id);
    const here = ids.indexOf(slide().id);
    const tops = [...document.querySelectorAll('.reveal .slides > section')].map(
      (top) => (top.id ? top : top.firstElementChild).id,
    );
    const column = Reveal.getIndices().h;
    switch (name) {
      case 'point-up':
      case 'point-down':
        return order(text, name === 'point-up' ? -1 : 1);
      case 'drop-point':
        return element && change({ kind: 'drop-point', text, part: element.dataset.part }, 'Point dropped');
      case 'add-point':
        return add(text);
      case 'split':
        return change({ kind: 'split', beside: text }, 'Split');
      case 'merge':
        return here > 0 && change({ kind: 'merge', beside: ids[here - 1] }, 'Merged');
      case 'earlier':
        return column > 0 && change({ kind: 'move', beside: tops[column - 2] }, 'Moved');
      case 'later':
        return tops[column + 1] && change({ kind: 'move', beside: tops[column + 1] }, 'Moved');
      case 'place':
        return change({ kind: look.appendix ? 'main' : 'appendix' }, 'Moved');
      case 'pin':
        return change({ kind: 'pin' }, 'Pinned');
      case 'drop':
        return change({ kind: 'drop' }, 'Slide dropped');
      case 'notes':
        return writeNotes();
      case 'accept':
        return tell(await act('accept', { number: look.stale[0]?.number }), 'Accepted');
      case 'undo':
        return undo();
      default:
        return close();
    }
  }

  async function undo() {
    const answer = await act('undo');
    tell(answer, answer.undone === false ? 'There is nothing to undo' : 'Undone');
  }

  async function tell(answer, words) {
    say(answer.problem ?? words);
    if (open) await refresh();
  }

  function order(text, step) {
    const points = [...look.points];
    const at = points.indexOf(text);
    const to = at + step;
    if (at < 0 || to < 0 || to >= points.length) return;
    [points[at], points[to]] = [points[to], points[at]];
    return change({ kind: 'order-points', says: points.join('\n') }, 'Moved');
  }

  async function add(text) {
    const says = await asked('A new point', '');
    if (says) await change({ kind: 'add-point', says, beside: text ?? look.points.at(-1) }, 'Added');
  }

  async function writeNotes() {
    const says = await asked('What is said on this slide', look.notes);
    if (says !== undefined && says !== look.notes) await change({ kind: 'notes', says }, 'Notes kept');
  }

  /** Words that have no place on the slide are asked for in a box: Ctrl+Enter keeps them, Escape does not. */
  function asked(label, words) {
    return new Promise((resolve) => {
      const box = document.createElement('dialog');
      box.className = 'live-box';
      const field = document.createElement('textarea');
      field.value = words;
      field.rows = words ? 12 : 2;
      field.setAttribute('aria-label', label);
      const button = document.createElement('button');
      button.textContent = 'Keep';
      const end = (value) => {
        box.remove();
        resolve(value);
      };
      button.addEventListener('click', () => end(field.value.trim()));
      box.addEventListener('keydown', (event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end(field.value.trim());
      });
      box.addEventListener('cancel', () => end(undefined));
      box.append(field, button);
      document.body.append(box);
      box.showModal();
    });
  }

  document.addEventListener('focusin', () => {
    const element = focused();
    if (!element) return;
    last = element;
    at = editable().indexOf(element);
  });
  // While somebody writes, what comes from the article waits.
  document.addEventListener('input', () => {
    if (focused()) hold(slide().id);
  });
  document.addEventListener('focusout', (event) => {
    const element = event.target.closest?.('[data-tune]');
    if (open && element) void keep(element);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const element = focused();
      if (!open) return;
      if (!element && event.key === 'Escape' && document.activeElement === document.body) {
        event.stopPropagation();
        close();
      }
      if (!element) return;
      event.stopPropagation();
      const pressed = {
        ArrowUp: 'point-up',
        ArrowDown: 'point-down',
        Delete: 'drop-point',
        Backspace: 'drop-point',
        Enter: 'add-point',
      };
      if (event.altKey && pressed[event.key]) {
        event.preventDefault();
        void press(pressed[event.key]);
      } else if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        void keep(element);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (plain(element.textContent) === plain(element.dataset.tune)) close();
        else restore(element);
      } else if (
        event.key === 'z' &&
        (event.ctrlKey || event.metaKey) &&
        plain(element.textContent) === plain(element.dataset.tune)
      ) {
        event.preventDefault();
        void undo();
      }
    },
    true,
  );
  onPatch(() => {
    if (open) void refresh();
  });
  Reveal.on('slidechanged', () => {
    if (!open || slide().querySelector('[data-tune]')) return;
    last = undefined;
    at = -1;
    void refresh();
  });
  Reveal.addKeyBinding({ keyCode: 69, key: 'E', description: 'Change this slide' }, () => void toggle());
})();
