/* How to cite a place, in the reader's style, to be copied. here.js loads it at first use; what it says is in data/cite/, with gaps
   for a locator (U+FDD0) and an address (U+FDD1), italics between marks (U+FDD2). */
(() => {
  const doc = document, panel = doc.createElement('div'), sheet = doc.createElement('link'), KEY = 'locus.style';
  const page = decodeURIComponent(location.href.slice(locus.root.length).replace(/[?#].*/, '')).replace(/(^|\/)$/, '$1index').replace(/\.html$/, '');
  const { el } = locus;
  panel.popover = 'auto';
  panel.className = 'popup citing';
  panel.role = 'dialog';
  panel.setAttribute('aria-labelledby', 'citing-');
  doc.querySelector('main').append(panel);
  doc.addEventListener('focusin', e => { if (!panel.contains(e.target) && panel.matches(':popover-open')) panel.hidePopover(); }); /* it covers what follows */
  const styled = new Promise(done => Object.assign(sheet, { rel: 'stylesheet', href: locus.root + 'assets/css/cite.css', onload: done, onerror: done }));
  doc.head.append(sheet);

  let data, style = 0;
  try { style = Number(localStorage.getItem(KEY)) || 0; } catch { /* no storage: the first */ }
  const keep = () => { try { localStorage.setItem(KEY, style); } catch { /* lasts as long as the page */ } };

  /* The place that an element belongs to: its kind, how it is called, its fragment. */
  const placeOf = e => {
    const passage = e.closest('.passage'), note = e.closest('li.note'), heading = e.closest('.heading')?.querySelector('[id]');
    if (note) return { kind: 'NOTE', locator: note.id.slice(1), id: note.id };
    if (passage) return { kind: 'PASSAGE', locator: passage.dataset.n, id: passage.querySelector('.here').hash.slice(1) };
    if (!heading) return { kind: '', locator: '', id: '' };
    const number = heading.querySelector('.number')?.textContent.replace(/[\s.:]+$/, '').replace(/^\p{L}+\s/u, '');
    return { kind: 'SECTION', locator: number, title: clean(heading), id: heading.id };
  };

  /* The words of a node without what belongs to the edition alone: calls of notes, numbers, page breaks. Lines of verse that run on
     have a stroke between them, stanzas two (Chicago). */
  const clean = (node, inVerse) => {
    const copy = node.cloneNode(true), verse = x => inVerse || x.closest('.verse');
    copy.querySelectorAll('.call,.pb,.cb,.here,.number,.callout,.offer,.popup,[role=doc-backlink]').forEach(x => x.remove());
    copy.querySelectorAll('p,li,h2,h3,h4,h5,h6,td,th,dt,dd').forEach(x => x.append(verse(x) && x.nextElementSibling?.matches('p') ? ' // ' : ' '));
    copy.querySelectorAll('br').forEach(x => x.append(verse(x) ? ' / ' : ' '));
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };

  /* Words between the quotation marks of the edition's language; marks within them become the inner ones. */
  const quoted = words => {
    const [open, close, innerOpen, innerClose] = data.words.referenceQuotes.split('|');
    return open + words.replace(RegExp(open.trim() + '\\s?', 'g'), innerOpen).replace(RegExp('\\s?' + close.trim(), 'g'), innerClose) + close;
  };

  const address = id => {
    const at = data.address || (/^http/.test(location.protocol) ? location.origin + location.pathname : '');
    return at && id ? at + '#' + id : at;
  };
  const filled = (text, place) => (Array.isArray(text) ? text[address('') ? 0 : 1] : text)
    .replace(/\uFDD0/g, () => place.locator).replace(/\uFDD1/g, address(place.id));

  /* A reference as nodes; as text and HTML to be copied. */
  const nodes = text => text.split('\uFDD2').map((run, i) => i % 2 ? el('i', '', run) : run);

  const copy = (text, html) => new Promise((done, failed) => {
    const set = e => {
      e.preventDefault();
      e.stopImmediatePropagation();
      e.clipboardData.setData('text/plain', text);
      if (html) e.clipboardData.setData('text/html', html);
      done();
    };
    addEventListener('copy', set, true);
    const right = doc.execCommand('copy'); /* the only way that works on a host without TLS, and keeps italics */
    removeEventListener('copy', set, true);
    if (!right) (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject()).then(done, failed);
  });

  const button = (words, name, texts) => {
    const b = el('button', '', words);
    b.type = 'button';
    if (name) b.ariaLabel = words + ': ' + name;
    b.addEventListener('click', () => {
      const status = panel.querySelector('[role=status]'), [text, html] = texts();
      status.textContent = '';
      copy(text, html).then(() => { status.textContent = data.words.citeCopied; }, () => { status.textContent = data.words.citeFailed; });
    });
    return b;
  };

  const row = (label, text) => {
    const words = el('span', 'reference', ...nodes(text));
    return el('p', 'row', el('span', 'label', label), words, button(data.words.citeCopy, label, () => [words.textContent, words.innerHTML]));
  };

  const lines = (name, text, place) => {
    const words = data.words, called = place.kind && words['cite' + place.kind + 'At'].replace('{0}', place.locator);
    const escaped = s => name === 'CSL-JSON' ? JSON.stringify(s).slice(1, -1) : name === 'BibTeX' ? s.replace(/[\\{}&%$#_~^]/g, c => /[\\~^]/.test(c) ? '' : '\\' + c) : s;
    return text.split('\n').filter(line => (called || !line.includes('\uFDD0')) && (address('') || !line.includes('\uFDD1'))).join('\n')
      .replace(/\uFDD0/g, () => escaped(called)).replace(/\uFDD1/g, address(place.id));
  };

  /* The same place in the newest release, and whether its words have changed since, from the page's own section on versions. */
  const released = place => {
    const form = doc.querySelector('.released .form'), rows = [], changed = doc.querySelector('.released [data-place="' + CSS.escape(place.id) + '"]');
    if (form && address('') && !('new' in (changed?.dataset ?? {}))) {
      rows.push(row(form.textContent, new URL(form.getAttribute('href'), address('')).href + (place.id && '#' + place.id)));
    }
    if (changed) rows.push(el('p', 'row', el('span', 'label', changed.parentNode.querySelector('.label').textContent), changed.cloneNode(true)));
    return rows;
  };

  const show = (place, quotation) => {
    const words = data.words, title = el('h2', '', words['cite' + (place.kind || 'Whole')].replace('{0}', place.locator));
    title.id = 'citing-';
    const close = el('button', 'close');
    close.type = 'button';
    close.ariaLabel = words.citeClose;
    close.addEventListener('click', () => panel.hidePopover());
    const choice = el('select', '', ...data.styles.map(([name]) => el('option', '', name)));
    choice.selectedIndex = style = data.styles[style] ? style : 0;
    const references = el('div', 'references');
    const fill = () => {
      const [, citations, entries] = data.styles[style], rows = [], inText = entries.length;
      const citation = citations[place.kind] ?? citations[''], entry = entries[place.kind ? 1 : 0] ?? entries[0];
      if (citation) rows.push(row(inText ? words.citeInText : words.citeNote, filled(citation, place)));
      if (entry) rows.push(row(words.citeInList, filled(entry, place)));
      if (quotation) rows.unshift(row(words.citeQuotation, quoted(quotation) + (citation && inText ? ' ' + filled(citation, place) : '\n' + filled(citation || entry, place))));
      references.replaceChildren(...rows);
    };
    choice.addEventListener('change', () => { style = choice.selectedIndex; keep(); fill(); });
    fill();
    const status = el('p', 'said');
    status.role = 'status';
    const formats = el('p', 'row', el('span', 'label', words.citeExport), el('span', 'buttons',
      ...data.formats.map(([name, text]) => button(name, words.citeCopy, () => [lines(name, text, place)]))));
    const where = address(place.id) ? [row(words.address, address(place.id))] : [];
    panel.replaceChildren(close, title, el('label', 'row', el('span', 'label', words.citeStyle), choice), references, ...where, ...released(place), formats, status);
    panel.scrollTop = 0;
    return choice;
  };

  const load = then => locus.load('cite/' + page, value => styled.then(() => then(value)));
  const open = (source, place, quotation) => load(value => {
    if (!value) { location.hash = place.id; return; }
    data = value;
    place.locator ||= place.title ? quoted(place.title) : '';
    const first = show(place, quotation);
    source.focus({ preventScroll: true }); /* where the popover leaves the reader when it closes */
    panel.removeAttribute('style');
    panel.showPopover({ source });
    locus.beside(panel, source, 0);
    if (panel.style.inset) panel.style.maxBlockSize = innerHeight - panel.getBoundingClientRect().top - 8 + 'px';
    first.focus({ preventScroll: true });
  });
  locus.cite = a => open(a, placeOf(a));
  locus.citing = { open, load, placeOf, clean };
})();
