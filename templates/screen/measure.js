// What does not fit on a slide, measured where it is drawn: the build proves a deck with it, and guard.js mends with it.
// Gives, for each fault, its kind, the words and by how many px of the stage. A line is as high as its letters, a small one as
// an em.
const LecternMeasure = (slide) => {
  const style = getComputedStyle(slide);
  const stage = slide.getBoundingClientRect();
  const scale = stage.width / Number.parseFloat(style.width) || 1;
  const px = (length) => (Number.parseFloat(length) || 0) * scale;
  // Its words, and not its box, which is higher where they may be three lines.
  const feet = [...slide.querySelectorAll(':scope > .foot > *')].map((part) => part.getBoundingClientRect());
  const foot = Math.min(...feet.filter(({ height }) => height > 0).map(({ top }) => top));
  const room = {
    left: stage.left + px(style.paddingLeft),
    right: stage.right - px(style.paddingRight),
    top: stage.top + px(style.paddingTop) / 2,
    bottom: Math.min(foot - 12 * scale, stage.bottom - px(style.paddingTop) / 2),
  };
  /** 28 px of the wide stage; of the portrait one what makes 16 px of a phone's screen, which is 390 px wide. */
  const leastOfBody = { '1920px': 28, '720px': 29.5 }[style.width] ?? 0;
  const faults = new Map();
  let brush;
  /** One of a kind in each block: a line of code is many runs. */
  const fault = (kind, run, by) => {
    const known = faults.get(run.block) ?? {};
    if (by > (known[kind]?.by ?? 0)) known[kind] = { kind, text: run.text, by: Math.round(by) };
    faults.set(run.block, known);
  };
  const beyond = (inner, outer) =>
    Math.max(inner.right - outer.right, outer.left - inner.left, inner.bottom - outer.bottom, outer.top - inner.top) /
    scale;

  // Signs of a formula are set beside and above each other; it is measured whole.
  const runs = wordsOf(slide).filter(({ holder }) => !holder.closest('.katex'));
  for (const run of runs) {
    const slack = 4 + run.size * 0.06;
    const left = beyond(run, stage);
    if (left > 2) fault('stage', run, left);
    if (!run.holder.closest('.foot, .no-picture, .hang')) {
      const over = beyond(run, room);
      if (over > slack && left <= 2) fault(run.bottom > room.bottom ? 'foot' : 'margin', run, over);
    }
    let hangs = false;
    for (let up = run.holder; up !== slide; up = up.parentElement) {
      const { display, position, overflowX, overflowY } = getComputedStyle(up);
      // A quotation mark that hangs beside its block is where it belongs.
      hangs ||= position === 'absolute' || up.classList.contains('hang');
      if (display.startsWith('inline') || display === 'contents') continue;
      const over = beyond(run, up.getBoundingClientRect());
      if ((overflowX !== 'visible' || overflowY !== 'visible') && over > 2) fault('cut', run, over);
      else if (!hangs && over > Math.max(slack, run.size * reach(run.text))) fault('cell', run, over);
    }
    const floor = run.holder.closest('.foot, figcaption, thead, .label, .caption, svg, sub, sup') ? 22 : leastOfBody;
    if (run.size < floor - 0.1) fault('small', run, floor - run.size);
  }
  for (const [at, one] of runs.entries()) {
    for (const other of runs.slice(at + 1)) {
      if (one.block === other.block || one.block.contains(other.block) || other.block.contains(one.block)) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across / scale > 2 && down / scale > 4) fault('words', other, down / scale);
    }
  }
  for (const thing of slide.querySelectorAll('table, img, pre, .katex, svg:not(.art, .katex svg)')) {
    const box = thing.getBoundingClientRect();
    // A chart has a twin for the other way up, which is not shown.
    const over = box.width === 0 ? 0 : beyond(box, stage);
    if (over > 2) fault('stage', { text: thing.tagName.toLowerCase(), block: thing }, over);
  }
  return [...faults.values()].flatMap((known) => Object.values(known));

  /** How far letters may hang out of a box that is trimmed to capitals and baseline: Arabic and Indic ones reach deep. */
  function reach(text) {
    return /[\u0590-\u08ff\u0900-\u0dff\ufb1d-\ufefc]/.test(text) ? 0.6 : 0.35;
  }

  /** Every line of words that is drawn: its place on the screen, its size on the stage, the block that it stands in. */
  function wordsOf(slide) {
    const found = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.data.trim().replace(/\s+/g, ' ');
      const holder = node.parentElement;
      if (!text || holder.closest('.unseen, .notes, title, desc, style, [hidden]') || isUnseen(holder)) continue;
      let block = holder;
      while (block !== slide && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      range.selectNodeContents(node);
      const frame = scrolled(holder);
      for (const box of range.getClientRects()) {
        if (box.width === 0 || box.height === 0) continue;
        const size = sizeOf(holder);
        let [top, bottom] = heightOf(text, holder, size, box);
        if (frame) {
          if (bottom > frame.bottom + 1 || top < frame.top - 1) continue;
          [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
        }
        found.push({ text, holder, block, size, left: box.left, right: box.right, top, bottom });
      }
    }
    return found;
  }

  /** On a phone the head of a table is read aloud and not seen. */
  function isUnseen(holder) {
    const head = holder.closest('thead');
    return head !== null && getComputedStyle(head).clipPath !== 'none';
  }

  /** The frame in which words are scrolled, if they are: there they are out of sight, and not cut off. */
  function scrolled(holder) {
    const frame = holder.closest('pre');
    return frame && getComputedStyle(frame).overflowY === 'auto' ? frame.getBoundingClientRect() : undefined;
  }

  /** Digits and capitals leave the lower part of their line empty, which counts where they are large. */
  function heightOf(text, holder, size, box) {
    const inset = Math.max(0, (box.height - size * scale) / 2);
    if (size < 30 || holder.closest('svg')) return [box.top + inset, box.bottom - inset];
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(holder);
    brush ??= document.createElement('canvas').getContext('2d');
    brush.font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
    const ink = brush.measureText(text);
    const em = box.height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
    const baseline = box.top + ink.fontBoundingBoxAscent * em;
    return [baseline - ink.actualBoundingBoxAscent * em, baseline + ink.actualBoundingBoxDescent * em];
  }

  /** In px of the stage; a drawing has a scale of its own. */
  function sizeOf(holder) {
    const drawn = holder.getScreenCTM?.();
    if (drawn) return Number.parseFloat(getComputedStyle(holder).fontSize) * (Math.hypot(drawn.a, drawn.b) / scale);
    const zoom = (holder.currentCSSZoom ?? 1) / (slide.currentCSSZoom ?? 1);
    return Number.parseFloat(getComputedStyle(holder).fontSize) * zoom;
  }
};
