/* The contents show where the reader is; in a narrow window they close when they have led somewhere. */
(() => {
  const list = document.querySelector('details.contents');
  if (!list || !window.IntersectionObserver) return;
  const wide = matchMedia('(min-width:66rem)'), summary = list.querySelector('summary');
  if (!CSS.supports('selector(::details-content)')) list.open = wide.matches;
  const lines = new Map([...list.querySelectorAll('a')].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
  /* The margin scrolls, or on a phone what opens under the bar. */
  const scroll = () => {
    const line = list.querySelector('[aria-current]');
    for (const box of [list, list.lastElementChild]) if (line && box.scrollHeight > box.clientHeight) box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
  };
  list.addEventListener('toggle', scroll);
  const watch = new IntersectionObserver(entries => {
    entries.forEach(e => {
      const line = lines.get(e.target.querySelector('.heading > [id]').id);
      if (!line) return;
      if (!e.isIntersecting) { line.removeAttribute('aria-current'); return; }
      line.setAttribute('aria-current', 'true');
      scroll();
    });
    summary.dataset.here = [...list.querySelectorAll('[aria-current]')].pop()?.textContent || '';
  }, { rootMargin: '-25% 0px -74% 0px' });
  document.querySelectorAll('.division:has(> .heading)').forEach(section => watch.observe(section));
  list.addEventListener('click', e => { if (!wide.matches && e.target.closest('a')) list.open = false; });
  list.addEventListener('keydown', e => {
    if (e.key === 'Escape' && !wide.matches) { list.open = false; summary.focus(); }
  });
})();
