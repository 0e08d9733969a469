// What citeproc-js, the reference implementation of CSL, makes of the cases beside src/test/resources/citeproc-js/expected.json:
//   npm install --prefix WHERE citeproc@2.4.63; NODE_PATH=WHERE/node_modules node src/test/measure/citeproc-js.cjs STYLES
// STYLES is a folder with the whole published styles and locales, as in the artifacts org.citationstyles:styles and :locales.
const CSL = require('citeproc'), fs = require('fs'), path = require('path');
const folder = path.join(__dirname, '../resources/citeproc-js'), published = process.argv[2];
const items = JSON.parse(fs.readFileSync(path.join(folder, 'cases.json'), 'utf8'));
const STYLES = { CHICAGO: ['chicago-notes-bibliography', 'en-US'], MLA: ['modern-language-association', 'en-US'], APA: ['apa', 'en-US'], HARVARD: ['harvard-cite-them-right', 'en-GB'] };
const LOCALES = ['de-DE', 'es-ES', 'fr-FR', 'it-IT', 'ru-RU'];
// In other languages than English, of kinds of items one each.
const ABROAD = ['an article of 1979 of which no volume is known', 'an article with all that can be known, two authors with diacritics', 'a book, its place and publisher', 'no date',
  'editors, and no author', 'three authors', 'a German title', 'a part of a work, with its editor', 'a page of the edition'];
const PLACES = {
  '': {}, PASSAGE: { label: 'paragraph', locator: '19' }, PASSAGES: { label: 'paragraph', locator: '19–21' }, SECTION: { label: 'section', locator: '2' },
  NOTE: { label: 'note', locator: '13' }, 'NOTE a': { label: 'note', locator: 'a' }, 'SECTION words': { label: 'section', locator: '“Force and consent”' },
};
const plain = (html, locale) => html.replace(/<sup>o<\/sup>/g, locale === 'es-ES' ? 'º' : 'ᵒ').replace(/<\/?div[^>]*>/g, '').replace(/<\/?i>/g, '_').replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '_$1_')
  .replace(/<span class="nocase">(.*?)<\/span>/g, '$1').replace(/&#38;/g, '&').replace(/&#60;/g, '<').replace(/&#62;/g, '>').trim();
const expected = {};
const make = (name, style, locale, wanted, places) => {
  // Harvard takes an article without volume and pages for a preprint; here its medium stands there. See decision 3.
  const xml = fs.readFileSync(path.join(published, style + '.csl'), 'utf8').replace('<text value="Preprint" prefix="[" suffix="]"/>', '<text variable="medium" prefix="[" suffix="]"/>');
  expected[name] = {};
  for (const id of wanted) {
    const item = items[id];
    const system = { retrieveLocale: lang => fs.readFileSync(path.join(published, `locales-${lang}.xml`), 'utf8'), retrieveItem: () => ({ ...item, id }) };
    const engine = new CSL.Engine(system, xml, locale, true);
    engine.updateItems([id]);
    const made = expected[name][id] = { entry: plain(engine.makeBibliography()[1][0], locale) };
    for (const place of places) {
      const locator = PLACES[place];
      made[place] = plain(engine.previewCitationCluster({ citationItems: [{ id, ...locator }], properties: { noteIndex: 1 } }, [], [], 'html'), locale);
    }
  }
};
for (const [name, [style, english]] of Object.entries(STYLES)) {
  make(name, style, english, Object.keys(items), Object.keys(PLACES));
  LOCALES.forEach(locale => make(name + ' ' + locale.slice(0, 2), style, locale, ABROAD, ['', 'PASSAGE', 'PASSAGES', 'SECTION', 'NOTE']));
}
fs.writeFileSync(path.join(folder, 'expected.json'), JSON.stringify(expected, null, 1) + '\n');
