// The page's policy takes in no style that comes as text. reveal.js writes what a movement looks like into a <style> of its own;
// here it gets an element that hands the rules to a sheet which was made by script, as the policy allows.
(() => {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const create = document.createElement.bind(document);
  document.createElement = (name, options) =>
    name === 'style'
      ? Object.defineProperty(create('data'), 'innerHTML', { set: (rules) => sheet.replaceSync(rules) })
      : create(name, options);
})();
