// The words of the slide that is shown, as places to write: which element shows which text, and where the focus was.
const LecternPlaces = (() => {
  // Where a long word may be parted, and where none is, are the page's own marks, and no part of the words.
  const plain = (text) =>
    text
      .replace(/[\u00ad\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const marks = ['contenteditable', 'data-tune', 'data-part', 'role', 'aria-label', 'tabindex'];
  const names = { title: 'Title', kicker: 'Kicker' };
  /** What was written on last: its part, its words, and which of the slide's texts it is. */
  let last;

  const all = () => [...(Reveal.getCurrentSlide()?.querySelectorAll('[data-tune]') ?? [])];
  const focused = () => document.activeElement?.closest?.('[data-tune]') ?? undefined;
  const isWritten = (element) => plain(element.textContent) !== plain(element.dataset.tune);

  /**
   * Makes a place of every text that the slide shows, and gives the focus back to the one that had it: what was written on may
   * have been put in anew. One that somebody is writing on stays as it is. As long as it is not known what the slide shows now,
   * the focus goes to nothing but the same words.
   */
  function mark(texts, known) {
    const kept = focused();
    const places = new Map();
    if (kept && isWritten(kept)) places.set(kept, { part: kept.dataset.part, text: kept.dataset.tune });
    for (const { part, text } of texts) {
      const taken = [...places.values()].some((place) => place.part === part && place.text === text);
      const element = taken ? undefined : elementOf(text, places);
      if (element) places.set(element, { part, text });
    }
    for (const element of document.querySelectorAll('[data-tune]')) if (!places.has(element)) bare(element);
    for (const [element, { part, text }] of places) {
      element.dataset.tune = text;
      element.dataset.part = part;
      element.setAttribute('contenteditable', 'plaintext-only');
      element.setAttribute('role', 'textbox');
      element.setAttribute('aria-label', names[part] ?? 'Point');
      element.tabIndex = 0;
    }
    if (last && document.activeElement === document.body) (known ? current() : same())?.focus();
  }

  /** The innermost element that shows just these words. */
  function elementOf(text, taken) {
    const words = plain(text ?? '');
    if (!words) return undefined;
    const shows = (element) => plain(element.textContent) === words;
    const all = [...Reveal.getCurrentSlide().querySelectorAll('.slide *')].filter(
      (element) => shows(element) && !taken.has(element),
    );
    const visible = all.filter((element) => element.getClientRects().length > 0 && !element.closest('.unseen, svg, a'));
    // A name or an amount is kept on its line by an element of its own: what holds it is what is written on.
    const whole = visible.filter((element) => !element.matches('.nb, strong, em, code, .accented'));
    return whole.find((element) => ![...element.children].some((child) => whole.includes(child)));
  }

  /** What is written on or was last: known by its words or, where those are gone, by its place. */
  function current() {
    const places = all();
    return focused() ?? same() ?? (last && places[Math.min(last.at, places.length - 1)]);
  }

  const same = () => all().find(({ dataset }) => dataset.part === last?.part && dataset.tune === last?.text);

  function bare(element) {
    for (const name of marks) element.removeAttribute(name);
  }

  document.addEventListener('focusin', () => {
    const element = focused();
    if (element) last = { part: element.dataset.part, text: element.dataset.tune, at: all().indexOf(element) };
  });

  return {
    all,
    focused,
    current,
    isWritten,
    mark,
    plain,
    /** The words that a place was just given: it is still the one that was written on. */
    rename(element, text) {
      if (last && last.text === element.dataset.tune && last.part === element.dataset.part) last.text = text;
      element.dataset.tune = text;
    },
    forget() {
      last = undefined;
    },
    clear() {
      for (const element of document.querySelectorAll('[data-tune]')) bare(element);
    },
  };
})();
