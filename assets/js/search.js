/* Search: the whole edition as a concordance, each keyword in its line. The data is a script, loaded when the field is first used. */
(() => {
  const doc = document, form = doc.querySelector('.search');
  if (!form) return;
  const field = form.querySelector('input'), list = form.querySelector('datalist'), say = form.querySelector('output'), words = say.dataset;
  const results = doc.querySelector('.results'), { el, fold, find } = locus, WIDE = 60, MANY = 60;
  let places, forms, entries, later, all = false;

  const fill = (phrase, ...parts) => phrase.replace(/\{(\d)\}/g, (_, i) => parts[i]);

  /* Sets out the data: places to look through, forms of names to know them by. */
  const read = ([texts, registers]) => {
    places = []; entries = []; forms = new Map();
    const place = (group, section, page, id, label, text) => {
      places.push({ group, section, page, id, label, text, folded: locus.folded(text) });
    };
    texts.forEach(([title, page, sections]) => sections.forEach(([section, lines]) =>
      lines.forEach(([id, label, text]) => place(title, section, page, id, label, text))));
    registers.forEach(([title, page, items]) => items.forEach(([id, heading, text, names]) => {
      place(title || words.works, '', page, id, '', heading ? heading + (text && '. ' + text) : text);
      const entry = { heading, href: page + '#' + id, title, names: names.map(fold), all: names };
      if (heading) entries.push(entry);
      entry.names.forEach(name => forms.set(name, [...forms.get(name) || [], entry]));
    }));
  };

  /* What is asked for: a list of terms, all of which must stand in a place; each a list of words, one of which must. */
  const parse = query => {
    const known = new Set(), folded = fold(query).trim().replace(/\s+/g, ' ');
    const forms_ = word => {
      const found = forms.get(word) || [];
      found.forEach(entry => known.add(entry));
      return [...new Set([word, ...found.flatMap(entry => entry.names)])];
    };
    if (forms.has(folded)) return { terms: [forms_(folded)], known };
    const terms = [...folded.matchAll(/"([^"]+)"?|[^\s"]+/g)].map(m => m[1] ? [m[1].trim()] : m[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}*]+$/gu, '')).filter(t => t.length);
    return { terms: terms.map(t => typeof t === 'string' ? forms_(t) : t), known };
  };

  const look = terms => {
    const found = [];
    if (!terms.length) return found;
    for (const place of places) {
      const hits = [];
      for (const term of terms) {
        const at = find(place.folded, term);
        if (!at.length) break;
        hits.push(at);
      }
      if (hits.length < terms.length) continue;
      const marks = hits.flat().sort((a, b) => a[0] - b[0]);
      (hits.length > 1 ? [hits[0][0]] : marks).forEach(hit => found.push({ place, hit, marks }));
    }
    return found;
  };

  /* Whole words around the keyword. */
  const line = ({ place, hit: [start, end], marks }, wanted) => {
    const { text } = place;
    let from = Math.max(0, start - WIDE), to = Math.min(text.length, end + WIDE);
    const first = text.indexOf(' ', from) + 1, last = text.lastIndexOf(' ', to);
    if (from && first && first <= start) from = first; /* not every script has spaces */
    if (to < text.length && last >= end) to = last;
    const words = (at, stop) => {
      const out = [];
      marks.forEach(m => { if (m[0] >= at && m[1] <= stop) { out.push(text.slice(at, m[0]), el('mark', '', text.slice(...m))); at = m[1]; } });
      return [...out, text.slice(at, stop)];
    };
    const a = el('a', '', el('span', 'at', place.label), ' ', el('span', 'before', from ? '… ' : '', ...words(from, start)), el('mark', '', text.slice(start, end)),
      el('span', 'after', ...words(end, to), to < text.length ? ' …' : ''));
    a.href = place.page + '?find=' + encodeURIComponent(wanted) + (place.id && '#' + place.id);
    return el('li', '', a);
  };

  const show = () => {
    if (!places) return;
    const query = field.value.trim(), folded = fold(query);
    list.replaceChildren(...folded.length < 2 ? [] : entries.filter(e => e.names.some(n => n.startsWith(folded))).slice(0, 12)
      .map(e => Object.assign(el('option'), { value: e.heading, label: e.title })));
    let { terms, known } = parse(query), found = query ? look(terms) : [], note = '';
    if (!found.length && terms.length && !/["*]/.test(folded)) {
      terms = terms.map(term => [term[0] + '*']);
      found = terms[0][0].length > 2 ? look(terms) : [];
      if (found.length) note = ' ' + words.begin;
    }
    const wanted = terms.flat().join('|'), groups = new Map();
    found.slice(0, all ? found.length : MANY).forEach(f => {
      const group = groups.get(f.place.group) || new Map();
      groups.set(f.place.group, group.set(f.place.section, [...group.get(f.place.section) || [], f]));
    });
    const number = test => String(found.filter(test).length);
    say.textContent = query && fill(found.length === 1 ? words.one : found.length ? words.many : words.none, found.length, new Set(found.map(f => f.place)).size, query) + note;
    const heads = [...known].map(e => {
      const a = el('a', '', e.heading);
      a.href = e.href;
      const others = e.all.filter(n => n !== e.heading);
      return el('p', 'form', el('span', 'label', e.title), ' ', a, others.length ? ' ' + fill(words.forms, others.join('; ')) : '');
    });
    results.replaceChildren(...heads, ...[...groups].map(([title, sections]) => el('section', '',
      el('h2', '', title, ' ', el('span', 'count', number(f => f.place.group === title))),
      ...[...sections].flatMap(([section, lines]) => [
        section ? el('h3', '', section, ' ', el('span', 'count', number(f => f.place.group === title && f.place.section === section))) : '',
        el('ol', 'lines', ...lines.map(f => line(f, wanted)))]))));
    if (found.length > MANY && !all) {
      const more = el('button', '', fill(words.all, found.length));
      more.onclick = () => { all = true; show(); results.querySelectorAll('li a')[MANY].focus(); };
      results.append(more);
    }
  };

  /* The address says what was asked for, so that it can be kept and handed on. */
  const keep = () => {
    const query = field.value.trim();
    try { history.replaceState(null, '', location.pathname + (query && '?q=' + encodeURIComponent(query))); } catch { /* a folder may not allow it */ }
  };

  const start = () => places || locus.load('search', data => { if (data) { read(data); show(); } else say.textContent = words.failed; });
  doc.querySelector('.without').hidden = true;
  form.hidden = false;
  form.addEventListener('submit', e => e.preventDefault());
  field.addEventListener('focus', start, { once: true });
  field.addEventListener('input', () => {
    all = false;
    show();
    clearTimeout(later);
    later = setTimeout(keep, 300);
  });
  field.value = new URLSearchParams(location.search).get('q') || field.value;
  if (field.value) start(); else field.focus();
})();
