/* The card of a mention: who or what it is, where else in the text; of an emendation: what was changed. notes.js shows it; its data is loaded at first use. */
(() => {
  const doc = document, main = doc.querySelector('main');
  if (!main?.dataset.card) return;
  const [where, previous, next, whole] = main.dataset.card.split('|'), here = location.href.replace(/[?#].*/, ''), { el } = locus;

  locus.isMention = a => a.key || a.matches('a[class][href*="#"]:not([role],.here,.xref,.headword,.locator,.image)')
    && doc.documentElement.dataset.cards !== 'off' && !a.closest('.popup,.entries');

  /* Only the first mention in a place is a link. One that was come to is made one: the entry that led to it is a step away. */
  addEventListener('load', () => {
    const to = main.querySelector('a:target:not([href],:empty)');
    const like = to && [...main.querySelectorAll(`a[class][href$="#${to.id.replace(/^\w+-|-\d+$/g, '')}"]`)].find(locus.isMention);
    if (like) { to.href = like.href; to.className = like.className; }
  });

  const link = (words, page, id, rel, key) => {
    const a = el('a', '', words), address = locus.root + page;
    a.href = (address === here ? '' : address) + '#' + id;
    if (rel) { a.rel = rel; a.onclick = () => { locus.key = key; }; } /* notes.js shows the card again, there */
    return a;
  };

  /* "p1|p2*5|n18@25 n18" as places, each with the ids of its mentions. */
  const read = (places, key, text, page) => places.split('|').map(place => {
    const [, id, count, label] = place.match(/^([^*@]*)(?:\*(\d+))?(?:@(.*))?$/);
    return { text, page, label: label || id.slice(1), ids: Array.from({ length: count || 1 }, (_, i) => id + '-' + key + (i ? '-' + (i + 1) : '')) };
  });

  /* Hands on the card of a mention, its name before it; nothing where there is none. */
  locus.card = (a, then) => locus.load('cards', cards => {
    const key = a.key || decodeURIComponent(a.hash.slice(1)), card = cards && cards[key];
    if (!card) return then();
    const [page, heading, dates, words, texts, way = whole] = card;
    const places = texts.flatMap(([text, file, list]) => read(list, key, text, file));
    const own = place => locus.root + place.page === here && place.ids.includes(a.id);
    const all = places.flatMap(place => place.ids.map(id => ({ id, page: place.page, now: own(place) && id === a.id })));
    const now = all.findIndex(m => m.now), before = all[now - 1], after = all[now + 1];
    const list = el('p', 'places', el('span', 'label', where), ' ');
    places.forEach((place, i) => {
      if (i) list.append(', ');
      if (place.text && place.text !== places[i - 1]?.text) list.append(el('i', '', place.text), ' ');
      const mark = own(place) ? el('b', '', place.label) : link(place.label, place.page, place.ids[0]);
      if (mark.href) mark.tabIndex = -1; /* the entry's page has them for the keyboard: here they would be dozens of stops */
      list.append(mark);
    });
    const ways = el('p', 'ways');
    if (before) ways.append(link(previous, before.page, before.id, 'prev', key), ' ');
    if (now >= 0 && after) ways.append(link(next, after.page, after.id, 'next', key), ' ');
    ways.append(link(way, page, key));
    const content = [];
    if (heading) content.push(el('p', 'name', heading, dates && ' ', dates && el('span', 'dates', dates)));
    if (words) content.push(el('p', '', words));
    ways.firstChild.ariaDescription = content.map(p => p.textContent).join(', '); /* said when the card is entered: its name alone is not, everywhere */
    if (places.length) content.push(list);
    then([...content, ways], heading || words);
  });
})();
