/* The reader's choices: theme, size, face, passage numbers, marks of names, cards. They last; early.js applies them on the next page. */
(() => {
  const panel = document.querySelector('.settings'), chosen = document.documentElement.dataset;
  if (!panel) return;
  const store = (name, ...value) => {
    try {
      if (!value.length) return localStorage.getItem('locus.' + name) || '';
      value[0] ? localStorage.setItem('locus.' + name, value[0]) : localStorage.removeItem('locus.' + name);
    } catch { /* private window: lasts as long as the page */ }
    return '';
  };
  const choose = (name, value) => { if (value) chosen[name] = value; else delete chosen[name]; };
  panel.hidden = false;
  panel.querySelectorAll('input').forEach(input => {
    const radio = input.type === 'radio', value = store(input.name); /* early.js may come later than this */
    input.checked = radio ? input.value === value : !value;
    input.addEventListener('change', () => {
      const now = radio ? input.value : input.checked ? '' : 'off';
      choose(input.name, now);
      store(input.name, now);
    });
  });
  addEventListener('keydown', e => {
    if (e.key === 'Escape' && panel.open) { panel.open = false; panel.firstElementChild.focus(); }
  });
  addEventListener('pointerdown', e => { if (!panel.contains(e.target)) panel.open = false; });
})();
