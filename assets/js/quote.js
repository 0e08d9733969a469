/* What is selected in a text is offered as a quotation with its reference: a button beside it, which follows the words in the order of
   the keyboard. here.js loads it at the first selection, after cite.js. */
(() => {
  const doc = document, { open, load, placeOf, clean } = locus.citing, offer = doc.createElement('button'), PLACE = '.passage,li.note,.heading', WORDS = 'p,li,td,th,dt,dd,pre,figcaption,h2,h3,h4,h5,h6';
  offer.className = 'offer';
  offer.type = 'button';
  const element = node => node.nodeType === 1 ? node : node.parentElement;

  /* The words that are selected and where they stand; nothing outside of a text. */
  const selection = () => {
    const chosen = getSelection(), range = chosen.rangeCount && !chosen.isCollapsed && chosen.getRangeAt(0);
    if (!range) return null;
    const start = element(range.startContainer), end = element(range.endContainer), leaf = start.closest('.leaf');
    if (!leaf || !start.closest(PLACE) || start.closest('.popup')) return null;
    const words = clean(range.cloneContents(), start.closest('.verse'));
    const place = placeOf(start), last = range.endOffset ? placeOf(end) : place; /* a triple click ends before the next passage */
    if (place.kind === 'PASSAGE' && last.kind === 'PASSAGE' && last.id !== place.id) {
      place.kind = 'PASSAGES';
      place.locator += '–' + last.locator;
    }
    return words.length > 2 ? { words, place, leaf, range, within: range.endOffset && end.closest(WORDS) || start.closest(WORDS) || start.closest(PLACE) } : null;
  };

  locus.quote = () => {
    if (doc.activeElement === offer) return;
    const found = selection();
    if (!found) { offer.remove(); return; }
    load(value => {
      const last = [...found.range.getClientRects()].filter(box => box.width).pop(), leaf = found.leaf.getBoundingClientRect();
      if (!value || !last || !found.within) return;
      offer.textContent = value.words.citeSelection;
      if (!found.within.contains(offer)) found.within.append(offer);
      offer.style.left = Math.max(0, Math.min(last.right - leaf.left, leaf.width - offer.offsetWidth - 4)) + 'px';
      offer.style.top = last.bottom - leaf.top + 4 + 'px';
    });
  };
  offer.addEventListener('pointerdown', e => e.preventDefault()); /* the selection stays */
  offer.addEventListener('click', () => {
    const found = selection();
    if (found) open(offer, found.place, found.words);
  });
})();
