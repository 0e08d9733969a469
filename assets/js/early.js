/* Before the first paint: the choices that the reader made earlier, and the face of the first line (a preload in the page
   itself is refused, loudly, on file://). The only script that does not wait for the text. */
(() => {
  const root = document.documentElement, faces = document.currentScript.dataset.faces;
  ['theme', 'numbers', 'mentions'].forEach(name => {
    try {
      const value = localStorage.getItem('locus.' + name);
      if (value) root.dataset[name] = value;
    } catch { /* no storage: no choices */ }
  });
  if (location.protocol === 'file:' || !faces) return;
  faces.trim().split(/\s+/).forEach(href => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    document.head.append(link);
  });
})();
