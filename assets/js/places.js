/* The words around a mention, for the popup of notes.js, from a locator or from a mark on a strip. The data is read at first use. */
(() => {
  const doc = document, base = new URL('../../', doc.currentScript.src);
  let data, reading;
  window.locusContexts = all => { data = all; };

  const follow = link => { if (link.matches('.asked')) location.href = link.getAttribute('href'); return null; };
  const read = then => {
    if (!reading) {
      reading = doc.createElement('script');
      reading.src = new URL('data/contexts.js', base);
      doc.head.append(reading);
    }
    reading.onload = reading.onerror = then; /* the last link asked about */
  };

  const element = (name, text, kind) => {
    const e = doc.createElement(name);
    if (text) e.textContent = text;
    if (kind) e.className = kind;
    return e;
  };

  /* What a link leads to: where it stands and its words; null while nothing is known. `again` is called when something is. */
  window.locusPlace = (link, again) => {
    if (!data) { read(() => data ? link.matches(':hover,:focus,.asked') && again() : follow(link)); return null; }
    const to = new URL(link.getAttribute('href'), location.href);
    const path = decodeURIComponent(to.pathname.slice(base.pathname.length));
    const page = data[path], found = page?.at[decodeURIComponent(to.hash.slice(1))];
    if (!found) return follow(link);
    const [section, label, before, words, after] = found;
    const where = element('span', '', 'where'), go = element('a', label);
    go.href = to.href;
    where.append(go);
    if (!label.includes(page.sections[section])) where.append(' ', page.sections[section]);
    const line = element('span', before, 'line');
    if (words) line.append(element('b', words));
    line.append(after);
    return [where, line];
  };
})();
