/** Runs in the page: what is wrong with the slide that is shown. Lengths are in px of the 1920 × 1080 stage. */
export function shortcomings(): string[] {
  const slide = [...document.querySelectorAll('.slides section.present .slide, .page .slide')].at(-1);
  if (!slide) return ['there is no slide'];
  const stage = slide.getBoundingClientRect();
  const scale = stage.width / 1920;
  const words = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  const pen = document.createElement('canvas').getContext('2d');
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !holder || holder.closest('.notes, style, script') || getComputedStyle(holder).visibility === 'hidden')
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const [left, top, right, bottom] = [
      box.left - stage.left,
      box.top - stage.top,
      box.right - stage.left,
      box.bottom - stage.top,
    ].map((length) => Math.round(length / scale)) as [number, number, number, number];
    const said = `“${text.slice(0, 40)}”`;
    if (left < 0 || top < 0 || right > 1920 || bottom > 1080)
      found.push(`${said} leaves the stage: ${[left, top, right, bottom]}`);
    const { fontSize, fontFamily, fontWeight } = getComputedStyle(holder);
    const size = Number.parseFloat(fontSize);
    if (pen) pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    // The last baseline of a body stands on y = 956; what hangs below it, as of a g, hangs there by design.
    const baseline = Math.round(bottom - (pen?.measureText('').fontBoundingBoxDescent ?? 0));
    if (slide.querySelector('.foot') && baseline > 956 && !holder.closest('.foot'))
      found.push(`${said} runs into the foot line: ${baseline}`);
    if (size < 22 && !holder.closest('sub, sup, svg')) found.push(`${said} is set in ${size} px`);
    for (let up: Element | null = holder; up && up !== slide.parentElement; up = up.parentElement) {
      const clips = getComputedStyle(up).overflow !== 'visible';
      const outer = up.getBoundingClientRect();
      if (clips && (box.right > outer.right + 2 || box.bottom > outer.bottom + 2)) found.push(`${said} is cut off`);
    }
  }
  return found;
}
