/* Tells a page of a release, which never changes, what came after it. The page has words for when this script is not there: it
   lies outside of every release, and each bake makes it anew. A page says in data-release which release it is of, in data-page
   which page, and in data-words how to speak: newer release | today's edition | DOI of this release. */
(() => {
  const releases = {/* releases */};
  const notice = document.querySelector('[data-release]'), place = notice?.querySelector('[data-place]');
  if (!place) return;
  const { release, page, words } = notice.dataset, [newer, today, doi] = words.split('|');
  const site = new URL('../', document.currentScript.src);
  const link = (href, label) => Object.assign(document.createElement('a'), { href, textContent: label });
  const to = (folder, pages) => {
    const known = pages.includes(page);
    return new URL(folder + (known ? page : 'index') + '.html', site) + (known ? location.hash : '');
  };
  const said = [];
  if (releases.newest !== release) said.push([newer + ' ', link(to('v/' + releases.newest + '/', releases.pages), releases.newest)]);
  said.push([link(to('', releases.today), today)]);
  if (releases.dois[release]) said.push([doi + ' ', link('https://doi.org/' + releases.dois[release], releases.dois[release])]);
  place.replaceChildren(...said.flatMap(part => [...part, ' · ']));
})();
