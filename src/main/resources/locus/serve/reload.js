// Loads the page again when there is a newer bake, and shows what stops it where there is none. Only in a preview.
(() => {
  const own = document.currentScript.dataset.bake;
  const notice = document.createElement('pre');
  notice.setAttribute('role', 'status');
  Object.assign(notice.style, {
    position: 'fixed', insetInline: '0', bottom: '0', zIndex: '2147483647', maxHeight: '60vh', overflow: 'auto', margin: '0',
    padding: '1rem', whiteSpace: 'pre-wrap', font: '14px/1.5 monospace', color: '#fff', background: '#6b1d14', display: 'none',
  });
  document.body.append(notice);
  new EventSource('/-/changes').onmessage = (event) => {
    if (event.lastEventId !== own) {
      location.reload();
      return;
    }
    notice.textContent = event.data;
    notice.style.display = event.data ? 'block' : 'none';
  };
})();
