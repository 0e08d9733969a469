/* Before the first paint: the choices that the reader made earlier, and the faces. A preload in the page itself is refused,
   loudly, on file://, so it is made here; and the first paint waits for the faces in use, so that no line moves when they arrive, but
   not longer than 0.95 seconds after the page was asked for. The only script that does not wait for the text. */
(() => {
  const doc = document, root = doc.documentElement, faces = doc.currentScript.dataset.faces;
  ['theme', 'numbers', 'mentions', 'cards', 'size', 'face'].forEach(name => {
    try {
      const value = localStorage.getItem('locus.' + name);
      if (value) root.dataset[name] = value;
    } catch { /* no storage: no choices */ }
  });
  if (location.protocol !== 'file:' && faces) faces.split(' ').forEach(href => {
    const link = doc.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    doc.head.append(link);
  });
  if (doc.readyState === 'complete' || performance.getEntriesByType('paint').length) return;
  const sheets = 'replaceSync' in CSSStyleSheet.prototype;
  /* The first screen need not wait until a whole book is set: what lies below it is set when it was painted. Not where one comes to a
     place, or comes back, nor where notes stand beside the text. Of the place the name of the visit tells in Chromium alone, which alone
     knows activationStart too: Firefox leaves every fragment out of it, WebKit those of words. */
  const visit = performance.getEntriesByType('navigation')[0];
  const below = visit?.type === 'navigate' && 'activationStart' in visit && !visit.name.includes('#') && sheets && new CSSStyleSheet();
  if (below) {
    below.replaceSync('@media (max-width: 74.9rem) { .text section { content-visibility: auto; contain-intrinsic-size: auto 50rem; } }');
    doc.adoptedStyleSheets = [below];
  }
  const show = () => {
    root.classList.remove('waiting');
    if (below) requestAnimationFrame(() => setTimeout(() => below.replaceSync('')));
  };
  const families = () => getComputedStyle(root).getPropertyValue('--face').split(',');
  const words = () => doc.querySelector('main')?.textContent.slice(0, 999) || 'a';
  root.classList.add('waiting');
  const decide = () => {
    /* A face that came later would break lines at other words: this page keeps the stand-in, the next one has the face. */
    const [face, ...others] = families();
    if (!face && doc.readyState !== 'complete') return setTimeout(decide, 50); /* no styles yet, so nothing is painted either */
    if (sheets && root.classList.contains('waiting') && others[0] && !doc.fonts.check('1em ' + face, words())) {
      const sheet = new CSSStyleSheet();
      sheet.insertRule(':root:not([data-face]) { --face: ' + others + '; }');
      doc.adoptedStyleSheets.push(sheet);
    }
    show();
  };
  setTimeout(decide, Math.max(0, 950 - performance.now()));
  addEventListener('load', decide);
  doc.addEventListener('DOMContentLoaded', () => {
    /* An italic is waited for where the first screen has one. */
    const italic = doc.querySelector('main :is(em, i, cite)')?.getBoundingClientRect(); /* the layout that asks for the faces */
    (italic?.top < innerHeight ? doc.fonts.ready : doc.fonts.load('1em ' + families()[0], words())).then(show, show);
  });
})();
