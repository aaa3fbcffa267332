// The bar above the slide that is changed: its layout, its points, its place in the talk. What a button does is told by tune.js.
const LecternBar = (() => {
  /** By group: the name of what is done, its words on the bar, what it does in full, and its keys. */
  const groups = {
    Point: [
      ['point-up', '↑', 'Point up', 'Alt+↑'],
      ['point-down', '↓', 'Point down', 'Alt+↓'],
      ['add-point', 'Add', 'Add a point', 'Alt+Enter'],
      ['drop-point', 'Drop', 'Drop the point', 'Alt+Delete'],
      ['split', 'Split', 'Split the slide before this point', ''],
    ],
    Slide: [
      ['earlier', '←', 'Slide earlier', ''],
      ['later', '→', 'Slide later', ''],
      ['merge', 'Merge', 'Merge with the slide before', ''],
      ['place', 'Appendix', 'To the appendix', ''],
      ['pin', 'Pin', 'Keep what this slide shows together', ''],
      ['drop', 'Drop', 'Drop the slide', ''],
      ['picture', 'Picture', 'Set a picture', ''],
      ['notes', 'Notes', 'Change what is said', ''],
    ],
    '': [
      ['undo', 'Undo', 'Undo the last change', 'Ctrl+Z'],
      ['done', 'Done', 'Leave the slide as it is now', 'Esc'],
    ],
  };
  const ofList = ['point-up', 'point-down', 'split'];
  const ofBody = ['split', 'merge', 'earlier', 'later', 'place', 'pin', 'drop', 'picture'];
  let bar;

  function make(press, choose) {
    const made = element('div', 'live-bar', { role: 'toolbar', 'aria-label': 'Change this slide' });
    const layouts = element('select', '', { 'aria-label': 'Layout' });
    layouts.addEventListener('change', () => choose(layouts.value));
    made.append(grouped('Layout', [layouts]));
    for (const [name, buttons] of Object.entries(groups)) {
      const parts = buttons.map(([act, words, full, keys]) => button(act, words, full, keys, press));
      made.append(grouped(name, parts));
    }
    const stale = element('div', 'live-stale', {});
    stale.append(element('p', '', {}), button('accept', 'Accept', 'Accept the sentence as it is now', '', press));
    made.append(stale);
    document.body.append(made);
    return made;
  }

  function button(name, words, full, keys, press) {
    const made = element('button', '', { type: 'button', name, 'aria-label': full });
    made.title = keys ? `${full} (${keys})` : full;
    made.textContent = words;
    // The words that are being written on keep the focus: the button is about them.
    made.addEventListener('mousedown', (event) => event.preventDefault());
    made.addEventListener('click', () => press(name));
    return made;
  }

  function grouped(name, parts) {
    const group = element('div', 'live-group', { role: 'group', ...(name ? { 'aria-label': name } : {}) });
    const label = element('span', '', { 'aria-hidden': 'true' });
    label.textContent = name;
    group.append(...(name ? [label] : []), ...parts);
    return group;
  }

  function element(tag, className, attributes) {
    const made = document.createElement(tag);
    made.className = className;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  /** Says of a look at the slide what can be done to it. */
  function draw({ layout, layouts, points, frame, appendix, pictures, stale }) {
    const menu = bar.querySelector('select');
    menu.replaceChildren(...layouts.map((name) => new Option(name, name, name === layout, name === layout)));
    menu.disabled = layouts.length < 2;
    const can = (name) =>
      !(frame && ofBody.includes(name)) &&
      !(points.length < 2 && ofList.includes(name)) &&
      !(pictures === 0 && name === 'picture');
    for (const one of bar.querySelectorAll('button')) one.disabled = !can(one.name);
    const place = bar.querySelector('[name=place]');
    place.setAttribute('aria-label', appendix ? 'Out of the appendix' : 'To the appendix');
    place.setAttribute('aria-pressed', String(appendix));
    place.title = place.getAttribute('aria-label');
    const [one] = stale;
    bar.querySelector('[name=accept]').hidden = !one;
    bar.querySelector('.live-stale').hidden = !one;
    bar.querySelector('.live-stale p').textContent = one ? told(one) : '';
  }

  function told({ why, changed }) {
    const all = (name) => changed.map((one) => one[name]).join(' ');
    return `${why.charAt(0).toUpperCase()}${why.slice(1)}.${changed.length > 0 ? ` Was: ${all('before')} Now: ${all('now')}` : ''}`;
  }

  return {
    /** Shows the bar for a look at a slide. */
    show(look, press, choose) {
      bar ??= make(press, choose);
      draw(look);
      return bar;
    },
    hide() {
      bar?.remove();
      bar = undefined;
    },
  };
})();
