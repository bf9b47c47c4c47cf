/**
 * Makes the pictures for the stores: the real extension from `dist/chromium` on the
 * stand-in site, in German and English, 1280 × 800; the promotional tile; the icon with its margin.
 * Run it after a change of what people see, look at what it wrote, then commit it:
 * `./build.sh build && node tests/tools/store.mjs [folder]`. Without a folder it writes to `store/images/`.
 * Always holds: every page is the real one in a real browser, and the stand-in site says on it what it is.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';
import { cardWith, clickInCard } from '../driver/card.mjs';
import { launch } from '../driver/launch.mjs';
import { sheetReady } from '../e2e/sheets.mjs';
import { sendForm } from '../e2e/steps.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { startSite } from '../site/server.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'de' | 'en'} Language */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = /** @type {const} */ (['de', 'en']);
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const POPUP = { width: 360, height: 600 };
const ICON = { size: 128, drawing: 96 };
/** Milliseconds in which the card has faded in. */
const FADE = 600;
const DAY = 86_400_000;

const [OUT = join(ROOT, 'store', 'images')] = process.argv.slice(2);

/** The texts of the interface. @param {Language} language */
const textsOf = (language) => {
  const messages = JSON.parse(readFileSync(join(ROOT, 'extension', '_locales', language, 'messages.json'), 'utf8'));
  return (/** @type {string} */ key) => {
    if (!messages[key]) throw new Error(`there is no text ${key}`);
    return String(messages[key].message);
  };
};

/** @param {Uint8Array} row @param {Uint8Array} above @param {number} kind @param {number} size of a pixel */
function filtered(row, above, kind, size) {
  const out = Buffer.alloc(row.length + 1);
  out[0] = kind;
  for (let at = 0; at < row.length; at += 1) {
    out[at + 1] = (row[at] ?? 0) - predicted(row, above, kind, at, size);
  }
  return out;
}

/** What PNG's filters expect at a place. @param {Uint8Array} row @param {Uint8Array} above @param {number} kind
 * @param {number} at @param {number} size */
function predicted(row, above, kind, at, size) {
  const [a, b, c] = [row[at - size] ?? 0, above[at] ?? 0, above[at - size] ?? 0];
  if (kind === 1) return a;
  if (kind === 2) return b;
  if (kind === 3) return (a + b) >> 1;
  if (kind === 0) return 0;
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}

/** The chunks of a PNG. @param {Buffer} png @returns {{ name: string, data: Buffer, whole: Buffer }[]} */
function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end - 4), whole: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/**
 * The same picture in fewer bytes: the browser packs fast, not small. The stores take only true colour, so
 * there is no palette. Every way to filter is tried.
 * @param {Uint8Array} bytes
 */
function small(bytes) {
  const png = Buffer.from(bytes);
  const chunks = chunksOf(png);
  const head = chunks.find(({ name }) => name === 'IHDR');
  if (!head) throw new Error('no PNG');
  const [width, size] = [head.data.readUInt32BE(0), head.data[9] === 6 ? 4 : 3];
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const raw = inflateSync(Buffer.concat(packed));
  const length = width * size;
  /** @type {Uint8Array[]} */
  const rows = [];
  let above = Buffer.alloc(length);
  for (let at = 0; at < raw.length; at += length + 1) {
    const row = Buffer.from(raw.subarray(at + 1, at + 1 + length));
    for (let each = 0; each < length; each += 1) row[each] = (row[each] ?? 0) + predicted(row, above, raw[at] ?? 0, each, size);
    rows.push(row);
    above = row;
  }
  const tries = [0, 1, 2, 3, 4].map((kind) =>
    deflateSync(Buffer.concat(rows.map((row, at) => filtered(row, rows[at - 1] ?? Buffer.alloc(length), kind, size))), { level: 9, memLevel: 9 }));
  const [best = raw] = tries.sort((one, other) => one.length - other.length);
  return Buffer.concat([png.subarray(0, 8), head.whole, chunk('IDAT', best), chunk('IEND', Buffer.alloc(0))]);
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** @param {Buffer} bytes */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** @param {string} path @param {Uint8Array} png */
function keep(path, png) {
  const bytes = small(png);
  writeFileSync(path, bytes);
  console.log(`${path}: ${Math.round(bytes.length / 1024)} KB`);
}

/** @param {Page} page @param {{ width: number, height: number }} viewport */
async function shot(page, viewport = SCREEN) {
  await page.bringToFront();
  await page.setViewport(viewport);
  await sleep(FADE);
  return page.screenshot();
}

/**
 * Something that is not on one page: a piece of HTML in a page of its own.
 * @param {Driver} driver
 * @param {string} html
 * @param {{ width: number, height: number }} viewport
 * @param {boolean} [clear] whether what is left free lets through
 */
async function composed(driver, html, viewport, clear = false) {
  const page = await driver.page();
  await page.setViewport(viewport);
  await page.setContent(html);
  const png = await page.screenshot({ omitBackground: clear });
  await page.close();
  return png;
}

/** @param {Uint8Array} png */
const asImage = (png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The popup where the browser shows it: at the upper right, over the page.
 * @param {Driver} driver @param {Uint8Array} page @param {Uint8Array} popup */
const over = (driver, page, popup) => composed(driver, `
  <style>
    body { margin: 0; background: url(${asImage(page)}) }
    img { position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
  </style>
  <img src="${asImage(popup)}" width="${POPUP.width}">`, SCREEN);

/**
 * Three accounts as they may be after some weeks: one overdue, one open, one confirmed.
 * @param {Page} own a page of the extension
 * @param {Language} language
 */
async function remember(own, language) {
  const [anna, club] = ACCOUNTS.facebook;
  const [reads] = ACCOUNTS.instagram;
  const names = language === 'de' ? ['Anna', 'Vereinskonto', 'Lesetagebuch'] : ['Anna', 'Club', 'Reading diary'];
  const now = Date.now();
  /** @param {number} days */
  const ago = (days) => new Date(now - days * DAY).toISOString().slice(0, 10);
  /** @type {(platform: string, id: string | undefined, events: [number, unknown][]) => [string, string]} */
  const record = (platform, id, events) => [
    `account:${platform}:${id}`,
    JSON.stringify({
      version: 2,
      account: { platform, id },
      events: events.map(([days, what], index) => ({ at: now - days * DAY + index, what })),
    }),
  ];
  const stored = Object.fromEntries([
    record('facebook', anna?.id, [
      [40, 'seen'],
      [40, { labelled: names[0] }],
      [40, { formOpened: `facebook:${AI_FORM.facebook}` }],
      [40, 'sendSeen'],
      [40, { sent: ago(40) }],
    ]),
    record('facebook', club?.id, [[12, 'seen'], [12, { labelled: names[1] }]]),
    record('instagram', reads?.id, [
      [40, 'seen'],
      [40, { labelled: names[2] }],
      [40, { formOpened: `instagram:${AI_FORM.instagram}` }],
      [40, { sent: ago(40) }],
      [39, { confirmed: { on: ago(39), reference: '4711' } }],
    ]),
  ]);
  await own.evaluate((items) => chrome.storage.local.set(items), stored);
  return { overdue: `facebook:${anna?.id}`, confirmed: `instagram:${reads?.id}` };
}

/**
 * @param {Language} language
 * @returns {Promise<[string, Uint8Array][]>} pictures by name, in the order in which the stores show them
 */
async function pictures(language) {
  const text = textsOf(language);
  const site = await startSite();
  const driver = await launch({
    browser: 'chromium',
    extension: join(ROOT, 'dist', 'chromium'),
    proxyPort: site.proxyPort,
    language,
  });
  try {
    await driver.signIn({ facebook: ACCOUNTS.facebook[0]?.id });
    const page = await driver.page(`${addressOf('policy')}?banner=1&hl=${language}`);
    await page.setViewport(SCREEN);
    await cardWith(page, text('targetAiTitle'));
    const link = await shot(page);

    await page.goto(`${addressOf(AI_FORM.facebook)}?hl=${language}`);
    await cardWith(page, text('formAiTitle'));
    await clickInCard(page, text('cardMore'), false);
    const form = await shot(page);

    await sendForm(page);
    await cardWith(page, text('questionTitle'));
    await clickInCard(page, text('answerSent'));
    await cardWith(page, text('sentTitle'));
    const sent = await shot(page);

    await page.goto(`${addressOf('home')}?hl=${language}`);
    const feed = await shot(page);
    const own = await driver.extensionPage('popup/popup.html');
    const { overdue, confirmed } = await remember(own, language);
    const popup = await driver.popup(own);
    await popup.waitForSelector('html[data-ready]');
    // The browser makes it as high as it has to be, and no higher.
    await popup.setViewport(POPUP);
    const height = await popup.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height));
    const accounts = await over(driver, feed, await shot(popup, { ...POPUP, height }));

    const record = await driver.extensionPage(`record/record.html#${confirmed}`);
    await sheetReady(record);
    const history = await shot(record);

    const letter = await driver.extensionPage(`letter/letter.html#${overdue}`);
    await sheetReady(letter);
    await letter.select('[name="what"]', 'complaint');
    await letter.select('[name="country"]', language === 'de' ? 'DE' : 'IE');
    if (language === 'de') await letter.select('[name="state"]', 'DE-BY');
    await letter.select('[name="language"]', language);
    await letter.type('[name="sender"]', 'Anna Beispiel');
    await letter.click('button[type="submit"]');
    await letter.waitForSelector('.letter textarea');
    await letter.evaluate(() => scrollTo(0, 0));
    const complaint = await shot(letter);

    const icon = readFileSync(join(ROOT, 'extension', 'icons', 'lotse.svg'), 'utf8');
    const [name] = text('extensionName').split(' ');
    const tile = await composed(driver, `
      <style>
        body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 18px;
          background: #f4f6f8; color: #17212b; font: 600 34px/1.2 system-ui, sans-serif }
        svg { width: 112px } p { margin: 0; font-size: 19px; font-weight: 400 }
      </style>${icon}<div>${name}</div><p>${text('targetAiTitle')}</p>`, TILE);
    return [
      ['1-link', link], ['2-form', form], ['3-sent', sent], ['4-accounts', accounts], ['5-record', history],
      ['6-letter', complaint], ['tile-440x280', tile],
    ];
  } finally {
    await driver.close();
    await site.close();
  }
}

/** The icon with the margin that the store asks for. */
async function icon() {
  const driver = await launch({ browser: 'chromium', probe: false });
  try {
    const drawing = readFileSync(join(ROOT, 'extension', 'icons', 'lotse.svg'), 'utf8');
    const { size, drawing: width } = ICON;
    const style = `body { margin: ${(size - width) / 2}px } svg { display: block; width: ${width}px }`;
    return await composed(driver, `<style>${style}</style>${drawing}`, { width: size, height: size }, true);
  } finally {
    await driver.close();
  }
}

for (const language of LANGUAGES) {
  mkdirSync(join(OUT, language), { recursive: true });
  for (const [name, png] of await pictures(language)) keep(join(OUT, language, `${name}.png`), png);
}
keep(join(OUT, 'icon-128.png'), await icon());
