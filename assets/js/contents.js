/* The contents show where the reader is. */
(() => {
  const list = document.querySelector('details.contents');
  if (!list || !window.IntersectionObserver) return;
  if (!CSS.supports('selector(::details-content)')) list.open = matchMedia('(min-width:66rem)').matches;
  const lines = new Map([...list.querySelectorAll('a')].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
  const watch = new IntersectionObserver(entries => entries.forEach(e => {
    const line = lines.get(e.target.querySelector('.heading > [id]').id);
    if (!line) return;
    if (!e.isIntersecting) { line.removeAttribute('aria-current'); return; }
    line.setAttribute('aria-current', 'true');
    if (list.scrollHeight > list.clientHeight) list.scrollTop = line.offsetTop - list.clientHeight / 2;
  }), { rootMargin: '-25% 0px -74% 0px' });
  document.querySelectorAll('.division:has(> .heading)').forEach(section => watch.observe(section));
})();
