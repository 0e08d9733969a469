/* The chart's rows in the chosen order for those too who hear or tab through them. To the eye its styles have sorted them already. */
(() => {
  const form = document.querySelector('.narrow'), table = document.querySelector('table.chart');
  if (!form || !table) return;
  const rank = (row, name) => +getComputedStyle(row).getPropertyValue('--' + name);
  const rows = [...table.tBodies[0].rows].map((row, name) => ({ row, name, first: rank(row, 'first'), often: rank(row, 'often') }));
  const sort = () => {
    const by = form.order.value;
    table.dataset.sorted = by; /* from now on not by style: the rows' ranks stand in the sheet by their place */
    table.tBodies[0].append(...rows.sort((a, b) => a[by] - b[by]).map(sorted => sorted.row));
  };
  form.addEventListener('change', e => { if (e.target.name === 'order') sort(); });
  if (form.order.value !== 'name') sort(); /* the browser remembers what was chosen */
})();
