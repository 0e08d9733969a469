/* The chart: its orders without leaving the page, and a part of it alone. */
(() => {
  const doc = document, table = doc.querySelector('table.chart'), form = doc.querySelector('.narrow');
  if (!table || !form) return;
  const body = table.tBodies[0], rows = [...body.rows], links = [...doc.querySelectorAll('.orders a')];
  const orders = ['name', 'at', 'frequency'], whole = form.part.value;
  const numbers = [...table.querySelectorAll('.scale a')];
  form.hidden = false;

  links.forEach((link, i) => link.addEventListener('click', e => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    links.forEach(other => other.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'page');
    body.append(...rows.sort((a, b) => a.dataset[orders[i]] - b.dataset[orders[i]]));
  }));

  /* A mark's path says where it begins and how long it is: M120 5h8. */
  const touches = (path, from, to) => {
    const [, at, length] = path.getAttribute('d').match(/^M(\d+) \d+h(\d+)/);
    return +at < to && +at + +length > from;
  };

  form.addEventListener('change', () => {
    const [from, , width] = form.part.value.split(' ').map(Number), all = form.part.value === whole;
    for (const row of rows) {
      row.querySelector('.strip').setAttribute('viewBox', form.part.value);
      const here = all || [...row.querySelectorAll('.strip a path')].some(path => touches(path, from, from + width));
      row.hidden = !here || form.index.value !== '' && row.dataset.index !== form.index.value;
    }
    numbers.forEach((number, i) => {
      const text = number.querySelector('text');
      if (!text) return;
      text.dataset.x ??= text.getAttribute('x');
      text.setAttribute('x', all ? text.dataset.x : '0');
      text.setAttribute('visibility', all || form.part.selectedIndex === i + 1 ? 'visible' : 'hidden');
    });
  });
})();
