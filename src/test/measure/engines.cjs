// The letters of the reading page in another engine than the tests', tried on the baked essay:
//   npm install --prefix WHERE puppeteer-core selenium-webdriver
//   NODE_PATH=WHERE/node_modules node src/test/measure/engines.cjs firefox FIREFOX target/site
//   NODE_PATH=WHERE/node_modules node src/test/measure/engines.cjs webkit MINIBROWSER target/site
// Firefox is driven over WebDriver BiDi. WebKitGTK's MiniBrowser needs WebKitWebDriver on the PATH and a display (xvfb-run has one).
// Instead of a folder an address may be given. Each line that does not hold is told; exit status 1.
const { spawn } = require('child_process'), path = require('path'), { pathToFileURL } = require('url');
const [engine, binary, where] = process.argv.slice(2);
const base = /^https?:/.test(where) ? where.replace(/\/?$/, '/') : pathToFileURL(path.resolve(where)) + '/';
const wait = ms => new Promise(done => setTimeout(done, ms));
const ESSAY = 'stalin-centenary-view.html', CALL = 'a[role=doc-noteref][href="#n7"]';
const PAGES = ['index.html', ESSAY, 'persons.html', 'terms.html', 'works.html', 'about.html', 'chart.html', 'search.html', 'accessibility.html', 'concordance/persons.html', '404.html'];

async function firefox() {
  const browser = await require('puppeteer-core').launch({ browser: 'firefox', executablePath: binary, extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true } });
  const page = await browser.newPage(), errors = [];
  page.on('console', said => said.type() === 'error' && errors.push(said.text()));
  page.on('pageerror', error => errors.push(error.message));
  return {
    errors, go: address => page.goto(base + address), size: (width, height) => page.setViewport({ width, height }),
    ask: (question, ...parts) => page.evaluate(question, ...parts), move: (x, y) => page.mouse.move(x, y), click: (x, y) => page.mouse.click(x, y),
    key: name => page.keyboard.press(name), type: words => page.keyboard.type(words), close: () => browser.close(),
  };
}

async function webkit() {
  const server = spawn('WebKitWebDriver', ['--port=4455'], { stdio: 'ignore' });
  await wait(1000);
  const { Builder, Capabilities, Key } = require('selenium-webdriver');
  const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } });
  const driver = await new Builder().usingServer('http://127.0.0.1:4455').withCapabilities(wanted).build();
  const at = (x, y) => driver.actions({ async: true }).move({ x: Math.round(x), y: Math.round(y), duration: 30 });
  const ask = (question, ...parts) => driver.executeScript('return (' + question + ').apply(null, arguments)', ...parts);
  const outer = (width, height) => driver.manage().window().setRect({ width, height });
  return {
    ask, go: address => driver.get(base + address), move: (x, y) => at(x, y).perform(), click: (x, y) => at(x, y).press().release().perform(),
    size: async (width, height) => {
      await outer(width, height);
      await wait(300);
      const [w, h] = await ask(() => [innerWidth, innerHeight]);
      await outer(2 * width - w, 2 * height - h);
      await wait(300);
    },
    key: name => driver.actions().sendKeys(Key[name.toUpperCase()]).perform(), type: words => driver.actions().sendKeys(words).perform(),
    close: async () => { await driver.quit(); server.kill(); },
  };
}

async function letters({ errors, go, size, ask, move, click, key, type }) {
  const said = [];
  const holds = (letter, right, seen = '') => { said.push(right); console.log((right ? 'holds  ' : 'FAILS  ') + letter + (right ? '' : ': ' + JSON.stringify(seen))); };
  const open = () => ask(() => [...document.querySelectorAll('.popup:popover-open')].map(popup => popup.textContent));
  const middle = selector => ask(s => {
    const e = document.querySelector(s);
    e.scrollIntoView({ block: 'center' });
    const box = e.getClientRects()[0];
    return [box.left + box.width / 2, box.top + box.height / 2];
  }, selector);
  const away = async () => { await move(5, 5); await wait(600); };
  const over = async selector => { await move(...await middle(selector)); await wait(500); };
  const visit = async (address, width, height = 800) => { await size(width, height); await go(address); await wait(500); };

  await visit(ESSAY, 1000);
  await away();
  await over(CALL);
  holds('N2 a note opens under the pointer', (await open()).length === 1, await open());
  holds('N5 it has no ids and no ways back', await ask(() => !document.querySelector('.popup:popover-open :is([id], [role=doc-backlink])')));
  const [x, y] = await ask(() => { const box = document.querySelector('.popup:popover-open').getBoundingClientRect(); return [box.left + 20, box.top + 20]; });
  await move(x, y);
  await wait(700);
  holds('N2 the pointer may go into it', (await open()).length === 1);
  await away();
  holds('N2 it goes with the pointer', (await open()).length === 0);
  await ask(s => document.querySelector(s).focus({ focusVisible: true }), CALL);
  await wait(500);
  holds('N3 a note opens at focus', (await open()).length === 1);
  await key('Escape');
  await wait(600);
  holds('N3 Escape closes it, the call keeps the focus', (await open()).length === 0 && await ask(s => document.activeElement === document.querySelector(s), CALL));
  for (const [letter, selector] of [['N8 a card of a person', '#p16 a.person'], ['a card of a reading', 'a.sic']]) {
    await over(selector);
    holds(letter, (await open()).length === 1, await open());
    await away();
  }
  holds('C1 numbers and calls are not selected', await ask(() => { getSelection().selectAllChildren(document.querySelector('.passage:has(.call)')); const words = String(getSelection()); getSelection().removeAllRanges(); return !/^\s*\d|\d\s*$/.test(words) && words.length > 99; }));
  await click(...await middle('.here[href="#p3"]'));
  await wait(900);
  holds('C2 the link of a passage says how to cite it', /para\. 3/.test((await open())[0] ?? ''), await open());
  await ask(() => document.querySelector('#p4 a').focus());
  await wait(300);
  holds('C2 the panel goes when the focus goes on', (await open()).length === 0);
  await visit(ESSAY, 320, 256);
  await key('Tab');
  await ask(s => { const call = document.querySelector(s); call.scrollIntoView({ block: 'center' }); call.focus({ focusVisible: true }); }, CALL);
  await wait(500);
  holds('N5 in a small window the note leaves its call in view', await ask(s => {
    const [call, note] = [s, '.popup:popover-open'].map(e => document.querySelector(e)?.getBoundingClientRect());
    return !!note && (call.bottom <= note.top + 1 || call.top >= note.bottom - 1);
  }, CALL));
  for (const width of [500, 1000, 1100, 1500]) {
    for (const fragment of ['#p30', '#n17', '#:~:text=These%20few%20years%20mark']) {
      await visit('404.html', width);
      await visit(ESSAY + fragment, width);
      await wait(700);
      const seen = await ask(name => { const box = document.getElementById(name).getBoundingClientRect(); return [box.top, document.querySelector('.contents').getBoundingClientRect().bottom, innerHeight]; }, fragment === '#n17' ? 'n17' : 'p30');
      holds('C3 ' + fragment + ' leads to its place at ' + width, seen[0] >= 0 && seen[0] < seen[2] - 20, seen);
    }
  }
  await visit(ESSAY + '#p30', 1000);
  holds('C3 the place is marked', await ask(() => getComputedStyle(document.querySelector(':target')).borderInlineStartStyle !== 'none'));
  await visit('persons.html', 1000);
  const mention = await ask(() => document.querySelector('.locator').getAttribute('href'));
  await go(mention);
  await wait(700);
  holds('C4 a locator leads to the mention', await ask(() => { const box = document.querySelector(':target')?.getBoundingClientRect(); return !!box && box.top >= 0 && box.bottom <= innerHeight; }), mention);
  await visit(ESSAY, 1500, 900);
  const beside = await ask(() => [...document.querySelectorAll('li.note')].map(note => note.getBoundingClientRect()).map(box => [box.left, box.top, box.bottom]).sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  holds('N6 notes stand beside the text, none over another', beside.every(([left, top], i) => left > 900 && (i === 0 || beside[i - 1][0] !== left || top >= beside[i - 1][2] - 1)), beside);
  await ask(() => document.querySelectorAll('.division h2')[2].scrollIntoView());
  await wait(700);
  holds('T3 contents show the place', await ask(() => document.querySelectorAll('.contents [aria-current]').length === 1));
  for (const [asked, found] of [['Yezhov', 'Ezhov'], ['"civil war"', 'civil war'], ['industrial*', 'industrial']]) {
    await visit('search.html', 1000);
    await ask(() => document.querySelector('input[type=search]').focus());
    await type(asked);
    await wait(900);
    const hits = await ask(() => [...document.querySelectorAll('main a[href*="#p"]')].map(a => [a.getAttribute('href'), a.closest('li').textContent]));
    holds('S2 ' + asked, hits.length > 0 && hits.some(([, line]) => line.toLowerCase().includes(found.toLowerCase())), hits);
    await go(hits[0][0]);
    await wait(900);
    holds('S3 its words are marked', await ask(() => typeof Highlight === 'undefined' || CSS.highlights.size > 0));
  }
  for (const width of [320, 800, 1440]) {
    for (const page of PAGES) {
      await visit(page, width);
      const wide = await ask(() => document.scrollingElement.scrollWidth - innerWidth);
      if (wide > 0) holds(page + ' at ' + width + ' scrolls sideways', false, wide);
    }
  }
  if (errors) holds('no error in the console', errors.length === 0, errors);
  return said.every(Boolean);
}

(async () => {
  const browser = await { firefox, webkit }[engine]();
  try {
    process.exitCode = await letters(browser) ? 0 : 1;
  } finally {
    await browser.close();
  }
})();
