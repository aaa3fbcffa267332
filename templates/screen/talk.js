// The talk: what is said, slide after slide. Page Up and Page Down, which a speaker holds in the hand, go along it as the arrows do, past
// the appendix, which the time of the talk does not count; reveal.js would go through all of it, as who reads does with the space bar.
// Who is in the appendix goes on through it; and in slides that were split by hand all are gone through.
const LecternTalk = () => {
  const ways = { 34: 1, 33: -1 };
  const scrolled = matchMedia('(max-width: 600px)');
  let deck;

  function go(way, { altKey }) {
    const step = { skipFragments: altKey };
    if (deck.isOverview() || scrolled.matches || LecternTalk.isByHand() || !LecternTalk.tells(deck.getCurrentSlide()))
      return way > 0 ? deck.next(step) : deck.prev(step);
    if (!altKey && (way > 0 ? deck.nextFragment() : deck.prevFragment())) return;
    deck.slide(deck.getIndices().h + way, 0);
  }

  return {
    id: 'talk',
    init(reveal) {
      deck = reveal;
      for (const [key, way] of Object.entries(ways)) deck.addKeyBinding(key, (event) => go(way, event));
    },
  };
};

LecternTalk.isByHand = () => document.documentElement.dataset.slides === 'marked';

/** Whether a slide is said: one of the appendix stands below another. */
LecternTalk.tells = (slide) => LecternTalk.isByHand() || !slide.matches('section > section:not(:first-of-type)');

/** What a speaker shows behind a slide. */
LecternTalk.behind = (slide, slides) => {
  const rest = slides.slice(slides.indexOf(slide) + 1);
  return LecternTalk.tells(slide) ? rest.find(LecternTalk.tells) : rest[0];
};
