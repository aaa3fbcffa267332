// What a screen reader is told when the slide changes: its number and its heading. reveal.js would have the whole slide read
// at every step; who wants more reads on, in the page, which is a document and no application.
const LecternVoice = () => {
  let deck;
  let voice;

  function quieten() {
    document.querySelector('[role=application]')?.removeAttribute('role');
    const theirs = document.querySelector('.aria-status');
    theirs?.setAttribute('aria-live', 'off');
    theirs?.setAttribute('hidden', '');
    voice = document.createElement('p');
    voice.className = 'voice';
    voice.setAttribute('role', 'status');
    document.querySelector('.reveal').append(voice);
    // A phone is told of its first slide before the deck is ready.
    deck.on('slidechanged', speak);
  }

  function speak() {
    // Where slides are scrolled, reveal.js leaves a column behind that it emptied.
    const slides = deck.getSlides().filter(({ id }) => id);
    const here = deck.getCurrentSlide();
    const heading = here.querySelector('h1, h2')?.textContent.trim() ?? '';
    voice.textContent = `${slides.indexOf(here) + 1} / ${slides.length} ${heading}`;
  }

  /** The help is a dialogue: it is told of, and the keyboard goes there. */
  function help() {
    const overlay = document.querySelector('.r-overlay-help');
    overlay.setAttribute('role', 'dialog');
    overlay.setAttribute('aria-modal', 'true');
    overlay.setAttribute('aria-label', overlay.querySelector('.title').textContent);
    overlay.querySelector('.r-overlay-content').tabIndex = 0;
    overlay.querySelector('button').focus();
  }

  return {
    id: 'voice',
    init(reveal) {
      deck = reveal;
      deck.on('ready', quieten);
      deck.on('showhelp', help);
    },
  };
};
