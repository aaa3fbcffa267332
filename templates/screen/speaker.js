// S: a window for the speaker, with the slide, the next one, the notes, the time gone and the time planned. It holds no script
// of its own: this page writes into it, which works from the disk as it does over http.
const LecternSpeaker = () => {
  let deck;
  let desk;
  let began;

  function open() {
    if (desk && !desk.closed) return desk.focus();
    desk = window.open('', `lectern ${location.pathname}`, 'width=1180,height=760');
    if (!desk) return;
    began = Date.now();
    furnish(desk.document);
    desk.addEventListener('keydown', forward);
    desk.setInterval(tick, 500);
    show();
    tick();
  }

  function furnish(page) {
    const root = document.documentElement;
    for (const { name, value } of root.attributes) if (name !== 'class') page.documentElement.setAttribute(name, value);
    page.title = document.title;
    for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true));
    page.body.className = 'desk';
    page.body.replaceChildren(
      ...['now', 'next', 'time', 'notes-of'].map((name) => {
        const part = page.createElement(name === 'notes-of' ? 'main' : 'div');
        part.className = name;
        if (name !== 'notes-of' && name !== 'time') part.setAttribute('aria-hidden', 'true');
        return part;
      }),
    );
    page.querySelector('.time').append(
      ...['gone', 'planned', 'page'].map((name) => {
        const part = page.createElement('span');
        part.className = name;
        return part;
      }),
    );
  }

  function show() {
    if (!desk || desk.closed) return;
    const page = desk.document;
    const sheets = page.querySelectorAll('style');
    // A deck that is being written may look otherwise than when the window was opened.
    for (const [at, style] of document.querySelectorAll('style').entries())
      if (sheets[at] && sheets[at].textContent !== style.textContent) sheets[at].textContent = style.textContent;
    const slides = deck.getSlides();
    const here = deck.getCurrentSlide();
    const at = slides.indexOf(here);
    const put = (name, slide) => {
      const copy = slide?.querySelector('.slide');
      page.querySelector(name).replaceChildren(...(copy ? [page.importNode(copy, true)] : []));
    };
    put('.now', here);
    put('.next', LecternTalk.behind(here, slides));
    const notes = [...(here.querySelector('.notes')?.children ?? [])].map((part) => page.importNode(part, true));
    page.querySelector('.notes-of').replaceChildren(...notes);
    page.querySelector('.notes-of').scrollTop = 0;
    page.querySelector('.time > .page').textContent = `${at + 1} / ${slides.length}`;
    const said = slides.slice(0, at).filter(LecternTalk.tells);
    const seconds = said.reduce((sum, slide) => sum + Number(slide.dataset.seconds ?? 0), 0);
    page.querySelector('.time > .planned').textContent = `(${clock(seconds)})`;
  }

  function tick() {
    if (desk && !desk.closed)
      desk.document.querySelector('.time > .gone').textContent = clock((Date.now() - began) / 1000);
  }

  /** Keys in the speaker's window turn the pages of this one. */
  function forward(event) {
    if (event.key === 'r') began = Date.now();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: event.key,
        code: event.code,
        keyCode: event.keyCode,
        shiftKey: event.shiftKey,
      }),
    );
  }

  function clock(seconds) {
    const whole = Math.round(seconds);
    const two = (number) => String(number).padStart(2, '0');
    return `${whole >= 3600 ? `${Math.floor(whole / 3600)}:` : ''}${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  }

  return {
    id: 'notes',
    init(reveal) {
      deck = reveal;
      deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Window for the speaker' }, open);
      deck.on('slidechanged', show);
      addEventListener('pagehide', () => desk?.close());
    },
  };
};
