/* How words are compared, and the words that a search led to, marked in the page (?find=…). Only the search and those pages load it. */
(() => {
  const doc = document;
  /* What a word may go on with; scripts that are written without spaces have no such bounds. */
  const letter = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])[\p{L}\p{N}\p{M}]/u;
  /* Accents, stress marks, breathings, titla, points and vowel signs that are often left out; not the vowels of Indic scripts, nor what
     makes another kana. Soft hyphens, joiners and the Arabic stroke go with them. */
  const without = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2de0-\u2dff\ua66f\ua674-\ua67d\ufe20-\ufe2f\u00ad\u200b-\u200f\u2060]/g;
  const signs = { '’': "'", '‘': "'", 'ʼ': "'", 'ʹ': "'", '׳': "'", '״': '"', 'ʺ': '"', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '–': '-', '—': '-', '‑': '-', '־': '-', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ı': 'i', 'ς': 'σ', 'æ': 'ae', 'œ': 'oe', 'ß': 'ss', 'ٱ': 'ا' };

  /* What Hebrew and Arabic write in one with the word behind it: and, the, in, to … */
  const prefix = /(?<![\p{L}\p{N}\p{M}])(?:[והבכלמש]{1,3}|[وفبلكس]{0,2}(?:ال|لل)|[وفبلكس]{1,2})$/u;
  const bound = (text, i, w) => !letter.test(text[i - 1] || '') || w.length > 2 && /[א-תء-ي]/.test(w[0]) && prefix.test(text.slice(Math.max(0, i - 6), i));

  /* Without case, diacritics, kinds of quotation marks, width, and as one of two kinds of kana. */
  const fold = locus.fold = s => {
    s = s.toLowerCase();
    return /^[ -~]*$/.test(s) ? s : s.normalize('NFKD').replace(without, '').normalize('NFC').replace(/\s/g, ' ').replace(/[^ -~]/g, c => signs[c] || c)
      .replace(/[ァ-ヶ]/g, c => String.fromCharCode(c.charCodeAt(0) - 96)).replace(/[٠-٩۰-۹]/g, c => c.charCodeAt(0) & 15);
  };

  const single = {};

  /* Folded text, and the places behind which it is longer or shorter than the text: [place in it, place in the text]. */
  locus.folded = s => {
    const at = [];
    let shift = 0;
    const text = s.replace(/[^ -~]+/g, (run, i) => {
      const folded = fold(run);
      if (folded.length === run.length) return folded;
      let out = '';
      for (const c of run) {
        const f = single[c] ??= fold(c);
        i += c.length;
        if (f.length !== c.length) at.push([i + (shift += f.length - c.length), i]);
        out += f;
      }
      return out;
    }).toLowerCase();
    return { text, at };
  };

  /* Where words stand in folded text, as [start, end] in the text itself: whole words, or those that begin so ("stalin*"). */
  locus.find = ({ text, at }, words) => {
    const hits = [];
    for (const word of words) {
      const w = word.replace(/\*$/, ''), open = w !== word, begins = letter.test(w[0]), ends = !open && letter.test(w.at(-1));
      for (let i = w ? text.indexOf(w) : -1; i >= 0; i = text.indexOf(w, i + 1)) {
        let end = i + w.length;
        if (begins && !bound(text, i, w) || ends && letter.test(text[end] || '')) continue;
        while (open && letter.test(text[end] || '')) end++;
        hits.push([i, end]);
      }
    }
    let last = 0, n = 0;
    const place = i => { while (n < at.length && at[n][0] <= i) n++; return n ? i - at[n - 1][0] + at[n - 1][1] : i; };
    const apart = hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]).filter(h => h[0] >= last && (last = h[1]));
    return at.length ? apart.map(h => h.map(place)) : apart;
  };

  const wanted = new URLSearchParams(location.search).get('find'), main = doc.querySelector('main');
  if (!wanted || !main) return;
  const nodes = [], ranges = [], walk = doc.createTreeWalker(main, 4, n => n.parentElement.closest('.call,.popup,.contents') ? 2 : 1);
  let text = '', node, n = 0;
  while (node = walk.nextNode()) { nodes.push([text.length, node]); text += node.data; }
  for (const [start, end] of locus.find(locus.folded(text), wanted.split('|'))) {
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
