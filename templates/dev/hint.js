// A word that the slides can be changed here: a button that is there at first and whenever the mouse moves, and always for the
// keyboard.
const LecternHint = (change) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'live-hint';
  button.title = 'Change this slide where it stands (E)';
  button.append('Change this slide ', Object.assign(document.createElement('kbd'), { textContent: 'E' }));
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', change);
  document.body.append(button);
  let fading;
  const wake = (milliseconds) => {
    button.classList.add('shown');
    clearTimeout(fading);
    fading = setTimeout(() => button.classList.remove('shown'), milliseconds);
  };
  addEventListener('pointermove', () => wake(2500));
  wake(8000);
};
