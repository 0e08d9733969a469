// When a page of a baked site is painted on a slow phone, and what moves: first and largest paint, layout shift, medians of cold visits.
//   npm install --prefix WHERE playwright-core@1.62.1; NODE_PATH=WHERE/node_modules node src/test/measure/paint.cjs [SITE [RUNS [PAGE ...]]]
// Loopback, each text file gzipped as a static host does it; Chromium as a phone of 390 by 844 pixels twice as fine, 150 ms there and
// back, 1.6 Mbit/s, the processor four times slower, a fresh profile for each visit. CHROMIUM names the browser; SLOWER=1 leaves the
// processor as fast as it is, for a machine that is slow or busy already.
const { chromium } = require('playwright-core'), fs = require('fs'), http = require('http'), path = require('path'), zlib = require('zlib');
const [site = 'target/site', runs = '5', ...asked] = process.argv.slice(2);
const pages = asked.length ? asked : ['stalin-centenary-view.html', 'persons.html', 'terms.html', 'chart.html'];
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2' };

const server = http.createServer((request, answer) => {
  const file = path.join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname)), type = TYPES[file.split('.').pop()];
  if (!type || !fs.existsSync(file)) { answer.writeHead(404).end(); return; }
  const body = fs.readFileSync(file), text = type.startsWith('text/') || type.includes('svg');
  answer.writeHead(200, { 'Content-Type': type, ...text && { 'Content-Encoding': 'gzip' } }).end(text ? zlib.gzipSync(body, { level: 9 }) : body);
});

/* In the page: everything that is observed, from the first moment on. */
const observe = () => {
  const seen = window.seen = { moved: 0, largest: 0, what: '' };
  new PerformanceObserver(list => list.getEntries().forEach(e => { seen.moved += e.value; })).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => list.getEntries().forEach(e => { seen.largest = e.startTime; seen.what = e.element?.tagName; })).observe({ type: 'largest-contentful-paint', buffered: true });
};
const result = () => ({ first: performance.getEntriesByName('first-contentful-paint')[0].startTime, ...window.seen,
  faces: performance.getEntriesByType('resource').filter(e => e.name.endsWith('.woff2')).map(e => Math.round(e.responseEnd)) });

const visit = async (browser, address) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage(), devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(process.env.SLOWER || 4) });
  await page.addInitScript(observe);
  await page.goto(address);
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(result);
  await context.close();
  return seen;
};

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

(async () => {
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
  console.log('| page | first paint | largest paint | its element | layout shift | faces in |\n|---|--:|--:|---|--:|---|');
  for (const name of pages) {
    const visits = [];
    for (let run = 0; run < Number(runs); run++) visits.push(await visit(browser, `http://127.0.0.1:${server.address().port}/${name}`));
    const of = what => median(visits.map(seen => seen[what])), { what, faces } = visits[0];
    console.log(`| \`${name}\` | ${Math.round(of('first'))} ms | ${Math.round(of('largest'))} ms | ${what.toLowerCase()} | ${+of('moved').toFixed(4)} | ${faces.join(', ')} ms |`);
  }
  await browser.close();
  server.close();
})();
