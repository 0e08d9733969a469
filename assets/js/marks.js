/* How words are compared, and the words that a search led to, marked in the page (?find=…). */
const locus = window.locus = { root: new URL('../../', document.currentScript.src).href };
(() => {
  const doc = document, letter = /[\p{L}\p{N}]/u;
  const signs = { '’': "'", '‘': "'", 'ʼ': "'", 'ʹ': "'", 'ʺ': '"', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ı': 'i' };

  /* Without case, diacritics and kinds of quotation marks. */
  const fold = locus.fold = s => {
    s = s.toLowerCase();
    return /^[ -~]*$/.test(s) ? s : s.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s/g, ' ').replace(/[^ -~]/g, c => signs[c] || c);
  };

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

  /* An element with its class and content. */
  locus.el = (tag, name, ...content) => {
    const e = doc.createElement(tag);
    if (name) e.className = name;
    e.append(...content);
    return e;
  };

  /* A script at its first use, and data, which is one. */
  locus.script = (file, then) => {
    const script = doc.createElement('script');
    script.src = locus.root + file;
    script.onload = script.onerror = then;
    doc.head.append(script);
  };
  const asked = {};
  locus.load = (name, then) => {
    locus[name] = value => { asked[name] = value; };
    if (asked[name]) return then(asked[name]);
    locus.script('data/' + name + '.js', () => then(asked[name]));
  };

  const wanted = new URLSearchParams(location.search).get('find'), main = doc.querySelector('main');
  if (!wanted || !main) return;
  const nodes = [], walk = doc.createTreeWalker(main, 4, n => n.parentElement.closest('.call,.popup,.contents') ? 2 : 1);
  let text = '', node;
  while (node = walk.nextNode()) { nodes.push([text.length, node]); text += fold(node.data).length === node.data.length ? fold(node.data) : node.data.toLowerCase(); }
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
