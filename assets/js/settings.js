/* The reader's choices: theme, size, face, passage numbers, marks of names, cards. They last; early.js applies them on the next page. */
(() => {
  const panel = document.querySelector('.settings'), chosen = document.documentElement.dataset;
  if (!panel) return;
  const keep = (name, value) => {
    try { value ? localStorage.setItem('locus.' + name, value) : localStorage.removeItem('locus.' + name); } catch { /* private window: lasts as long as the page */ }
  };
  panel.hidden = false;
  panel.querySelectorAll('input').forEach(input => {
    const radio = input.type === 'radio', value = chosen[input.name] || '';
    input.checked = radio ? input.value === value : !value;
    input.addEventListener('change', () => {
      const now = radio ? input.value : input.checked ? '' : 'off';
      if (now) chosen[input.name] = now; else delete chosen[input.name];
      keep(input.name, now);
    });
  });
  addEventListener('keydown', e => {
    if (e.key === 'Escape' && panel.open) { panel.open = false; panel.firstElementChild.focus(); }
  });
  addEventListener('pointerdown', e => { if (!panel.contains(e.target)) panel.open = false; });
})();
