/* The links of passages, sections and notes to themselves offer to cite the place, and so does a selection: cite.js, loaded at first
   use. What an address led to is said to a screen reader. */
(() => {
  const doc = document, main = doc.querySelector('main'), said = doc.createElement('p');
  if (!main) return;
  doc.querySelectorAll('li.note').forEach(note => {
    const a = doc.createElement('a');
    a.className = 'here';
    a.href = '#' + note.id;
    a.ariaLabel = main.dataset.note + ' ' + note.id.slice(1);
    note.lastElementChild.append(' ', a);
  });

  said.className = 'said';
  said.role = 'status';
  main.append(said);
  const say = () => setTimeout(() => {
    said.textContent = doc.querySelector(':target')?.closest('.passage,.heading,li.note')?.querySelector('.here')?.ariaLabel || '';
  }, 300);
  addEventListener('hashchange', say);
  say();

  const waiting = [];
  const use = then => locus.cite ? then() : waiting.push(then) > 1 || locus.script('assets/js/cite.js', () => waiting.splice(0).forEach(f => f()));
  let timer;
  const whole = doc.querySelector('.cite a[href="#how-to-cite-"]');
  if (said.showPopover && (whole || doc.querySelector('.here'))) {
    if (whole) whole.hidden = false;
    doc.addEventListener('click', e => {
      const a = e.target.closest?.('a.here,.cite a[href="#how-to-cite-"]');
      if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
      e.preventDefault();
      use(() => { if (locus.cite) locus.cite(a); else location.hash = a.hash; });
    });
    doc.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (locus.quote) locus.quote();
        else if (!getSelection().isCollapsed) use(() => locus.script('assets/js/quote.js', () => locus.quote?.()));
      }, 250);
    });
  }

  /* Where the edition does not know its address, the reader's browser may. */
  const reference = doc.querySelector('.cite:not(:has(.address)) .reference');
  if (!reference || !/^http/.test(location.protocol)) return;
  const address = doc.createElement('a');
  address.href = address.textContent = location.origin + location.pathname;
  reference.append(' ', address);
})();
