/* The words around a mention, for the popup of notes.js, from a locator or a mark on a strip. Their data is loaded at first use. */
(() => {
  const { el } = locus;

  /* Hands on where a link leads and the words there, a name before them; nothing where they are not known. */
  locus.place = (link, then) => locus.load('contexts', pages => {
    const to = new URL(link.getAttribute('href'), location.href);
    const page = pages?.[decodeURIComponent(to.href.slice(locus.root.length).replace(/[?#].*/, ''))];
    const found = page?.at[decodeURIComponent(to.hash.slice(1))];
    if (!found) return then();
    const [section, label, before, words, after, leaf] = found, go = el('a', '', label), line = el('span', 'line', before);
    go.href = to.href;
    if (words) line.append(el('b', '', words));
    line.append(after);
    const where = el('span', 'where', go);
    if (!label.includes(page.sections[section])) where.append(' ', page.sections[section]);
    if (leaf >= 0) where.append(' (', page.pages[leaf], ')');
    then([where, line], where.textContent);
  });
})();
