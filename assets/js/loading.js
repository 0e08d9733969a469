/* What the other scripts share: how they make an element, and load at its first use what is seldom needed. */
const locus = window.locus = { root: new URL('../../', document.currentScript.src).href };
(() => {
  const doc = document, asked = {};

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
  locus.load = (name, then) => {
    locus[name] = value => { asked[name] = value; };
    if (asked[name]) return then(asked[name]);
    locus.script('data/' + name + '.js', () => then(asked[name]));
  };

  if (/[?&]find=/.test(location.search)) locus.script('assets/js/marks.js'); /* a search led here */
})();
