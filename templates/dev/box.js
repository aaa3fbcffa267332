// What has no place on the slide is asked for in a box: words, or a picture of the article. Escape leaves it, nothing is changed.
const LecternBox = (() => {
  /** Opens a box; gives what `fill` says at its end, or nothing where it was left. */
  function open(label, fill) {
    return new Promise((resolve) => {
      const from = document.activeElement;
      const box = document.createElement('dialog');
      box.className = 'live-box';
      box.setAttribute('aria-label', label);
      const heading = document.createElement('h2');
      heading.textContent = label;
      const end = (value) => {
        box.remove();
        if (from?.isConnected) from.focus();
        resolve(value);
      };
      box.addEventListener('keydown', (event) => event.stopPropagation());
      box.addEventListener('cancel', () => end(undefined));
      box.append(heading, ...fill(end, box));
      document.body.append(box);
      box.showModal();
    });
  }

  /** Words of a person's own: Ctrl+Enter keeps them. */
  const words = (label, known) =>
    open(label, (end, box) => {
      const field = document.createElement('textarea');
      field.value = known;
      field.rows = known ? 12 : 2;
      field.setAttribute('aria-label', label);
      const keep = document.createElement('button');
      keep.textContent = 'Keep';
      keep.title = 'Ctrl+Enter';
      keep.addEventListener('click', () => end(field.value.trim()));
      box.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end(field.value.trim());
      });
      return [field, keep];
    });

  /** One of the article's pictures. */
  const picture = (pictures) =>
    open('Set a picture', (end) => {
      const list = document.createElement('div');
      list.className = 'live-pictures';
      list.append(
        ...pictures.map((one) => {
          const button = document.createElement('button');
          const image = document.createElement('img');
          image.alt = '';
          if (one.preview) image.src = one.preview;
          const name = document.createElement('span');
          name.textContent = one.alt || one.url;
          button.append(image, name);
          button.addEventListener('click', () => end(one));
          return button;
        }),
      );
      return [list];
    });

  return { words, picture };
})();
