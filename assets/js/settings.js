/* The reader's choices: theme, size, face, passage numbers, marks of names, cards. They last; early.js applies them on the next page.
   What can be chosen is loaded and drawn when it is first asked for. */
(() => {
  const box = document.querySelector('.settings'), chosen = document.documentElement.dataset, { el } = locus;
  if (!box) return;
  const store = (name, ...value) => {
    try {
      if (!value.length) return localStorage.getItem('locus.' + name) || '';
      value[0] ? localStorage.setItem('locus.' + name, value[0]) : localStorage.removeItem('locus.' + name);
    } catch { /* private window: lasts as long as the page */ }
    return chosen[name] || '';
  };
  const choose = (name, value) => {
    if (value) chosen[name] = value; else delete chosen[name];
    store(name, value);
  };
  const field = (name, words, value) => {
    const radio = value !== undefined, now = store(name), input = el('input');
    Object.assign(input, { type: radio ? 'radio' : 'checkbox', name, value: radio ? value : 'on', checked: radio ? now === value : !now });
    input.onchange = () => choose(name, radio ? value : input.checked ? '' : 'off');
    return el('label', '', input, ' ', words);
  };
  const choice = ([name, words, values]) => values
    ? el('fieldset', '', el('legend', '', words), ...values.map(([value, label]) => field(name, label, value)))
    : field(name, words);
  box.hidden = false;
  box.addEventListener('toggle', () => locus.load('settings', choices => box.append(el('div', 'panel', ...(choices || []).map(choice)))), { once: true });
  addEventListener('keydown', e => {
    if (e.key === 'Escape' && box.open) { box.open = false; box.firstElementChild.focus(); }
  });
  addEventListener('pointerdown', e => { if (!box.contains(e.target)) box.open = false; });
})();
