/* How words are compared, and the words that a search led to, marked in the page (?find=…). Only the search and those pages load it. */
(() => {
  const doc = document, letter = /[\p{L}\p{N}]/u;
  const signs = { '’': "'", '‘': "'", 'ʼ': "'", 'ʹ': "'", 'ʺ': '"', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ı': 'i' };

  /* Without case, diacritics and kinds of quotation marks. */
  const fold = locus.fold = s => {
    s = s.toLowerCase();
    return /^[ -~]*$/.test(s) ? s : s.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s/g, ' ').replace(/[^ -~]/g, c => signs[c] || c);
  };

  /* The same as long as the text, so that places in it are places in the text. */
  locus.folded = s => fold(s).length === s.length ? fold(s) : s.toLowerCase();

  /* Where words stand in folded text, as [start, end]: whole words, or those that begin so ("stalin*"). */
  locus.find = (text, words) => {
    const hits = [];
    for (const word of words) {
      const w = word.replace(/\*$/, ''), open = w !== word;
      for (let i = w ? text.indexOf(w) : -1; i >= 0; i = text.indexOf(w, i + 1)) {
        let end = i + w.length;
        if (letter.test(text[i - 1] || '') || !open && letter.test(text[end] || '')) continue;
        while (open && letter.test(text[end] || '')) end++;
        hits.push([i, end]);
      }
    }
    if (!hits.length) return hits;
    let last = 0;
    return hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]).filter(h => h[0] >= last && (last = h[1]));
  };

  const wanted = new URLSearchParams(location.search).get('find'), main = doc.querySelector('main');
  if (!wanted || !main) return;
  const nodes = [], walk = doc.createTreeWalker(main, 4, n => n.parentElement.closest('.call,.popup,.contents') ? 2 : 1);
  let text = '', node;
  while (node = walk.nextNode()) { nodes.push([text.length, node]); text += locus.folded(node.data); }
  const ranges = [];
  let n = 0;
  for (const [start, end] of locus.find(text, wanted.split('|'))) {
    while (n + 1 < nodes.length && nodes[n + 1][0] <= start) n++;
    for (let m = n; m < nodes.length && nodes[m][0] < end; m++) {
      const range = doc.createRange(), at = nodes[m][0];
      range.setStart(nodes[m][1], Math.max(0, start - at));
      range.setEnd(nodes[m][1], Math.min(nodes[m][1].length, end - at));
      ranges.push(range);
    }
  }
  if (window.Highlight && CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges));
  else ranges.reverse().forEach(range => range.surroundContents(doc.createElement('mark')));
  addEventListener('keydown', e => { if (e.key === 'Escape') CSS.highlights?.delete('found'); });
  /* The address of the place is to be cited, not the way to it. */
  try { history.replaceState(null, '', location.pathname + location.hash); } catch { /* a folder may not allow it */ }
})();
