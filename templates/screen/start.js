// Starts the deck: reveal.js on a wide stage, or on a portrait one where the screen is a phone's.
(() => {
  const root = document.documentElement;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const phone = matchMedia('(max-width: 600px)');
  // A portrait stage is as wide as its window, however low that is: a page that is magnified is one as well. reveal.js rounds the scale.
  // Its slides are scrolled, and way.js keeps the address.
  const stage = () => {
    const across = Math.floor(innerWidth / 7.2) / 100;
    return phone.matches
      ? { width: 720, height: 1280, minScale: across, maxScale: across, hash: false }
      : { width: 1920, height: 1080, minScale: 0.05, maxScale: 8, hash: true };
  };
  // What is scrolled is seen before it is there: it would go away to come in anew.
  const motion = () => ({
    transition: still.matches ? 'none' : 'fade',
    autoAnimate: !still.matches && !phone.matches,
  });
  root.classList.add('js');
  LecternMotion(phone.matches);

  Reveal.initialize({
    ...stage(),
    ...motion(),
    margin: 0,
    center: false,
    respondToHashChanges: true,
    controls: false,
    progress: true,
    // For G, which is asked for pages as the foot of a slide counts them; the foot shows them, and reveal.js does not.
    slideNumber: 'c',
    showSlideNumber: 'speaker',
    autoAnimateDuration: 0.45,
    autoAnimateEasing: 'cubic-bezier(.2,0,0,1)',
    autoAnimateStyles: ['opacity', 'color', 'font-size'],
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    rtl: root.dir === 'rtl',
    scrollActivationWidth: 600,
    scrollLayout: 'compact',
    scrollSnap: false,
    plugins: [
      RevealZoom,
      LecternSearch,
      LecternSpeaker,
      LecternGuard,
      LecternVoice,
      LecternOverview,
      LecternWay,
      LecternTalk,
    ],
  });

  // What lies around the stage takes the colour of the slide.
  const dress = () => {
    root.dataset.surface =
      /surface-(\w+)/.exec(Reveal.getCurrentSlide()?.querySelector('.slide')?.className)?.[1] ?? 'plain';
  };
  Reveal.on('ready', dress);
  Reveal.on('slidechanged', dress);
  // Whoever prints before all slides were seen has them in the look's own letters.
  Reveal.on('ready', () => {
    for (const face of document.fonts) face.load().catch(() => {});
  });
  phone.addEventListener('change', () => Reveal.configure({ ...stage(), ...motion() }));
  addEventListener('resize', () => {
    if (phone.matches) Reveal.configure(stage());
  });
  still.addEventListener('change', () => Reveal.configure(motion()));

  const held = /Linux/.test(navigator.platform) ? 'CTRL' : 'ALT';
  Reveal.registerKeyboardShortcut(`${held} + Click`, 'Closer, and back with Esc');

  // Light and dark, remembered for this deck.
  const key = `lectern ${location.pathname}`;
  const paint = (scheme) =>
    scheme === 'dark' ? root.setAttribute('data-scheme', 'dark') : root.removeAttribute('data-scheme');
  try {
    const kept = localStorage.getItem(key);
    if (kept) paint(kept);
  } catch {}
  Reveal.addKeyBinding({ keyCode: 68, key: 'D', description: 'Dark or light' }, () => {
    const scheme = root.dataset.scheme === 'dark' ? 'light' : 'dark';
    paint(scheme);
    try {
      localStorage.setItem(key, scheme);
    } catch {}
  });
})();
