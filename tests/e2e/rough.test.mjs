/** Rough conditions: strange names, forty accounts, a page enlarged fourfold, a small screen. */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { card, cardWith, clickInCard, closedRoots } from '../driver/card.mjs';
import { until } from '../driver/until.mjs';
import { tooWide } from '../driver/wide.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { sheetReady } from './sheets.mjs';
import { popupAccounts } from './steps.mjs';
import { command, isInCard, tabTo } from './tab.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const [ANNA] = ACCOUNTS.facebook;
const ID = ANNA?.id ?? '';
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;
const SCREENS = fileURLToPath(new URL('../../target/screens/', import.meta.url));
const DAY = 86_400_000;
const LANGUAGES = readdirSync(new URL('../../extension/_locales', import.meta.url)).map((folder) => folder.replace('_', '-'));
/** What 1280 px are at 400 %, on a low and on a usual screen. */
const ENLARGED = [{ width: 320, height: 180 }, { width: 320, height: 256 }];

/** Names that a person can give. */
const NAMES = [
  'Großmutters_Fotoalbum_und_Rezeptsammlung_seit_1987_im_Netz!!', '👨‍👩‍👧‍👦'.repeat(8), '👩🏽‍🚀🏳️‍🌈 Öffentlich', 'סבתא (שלי) 3', 'جدتي ٣ (حساب)', 'A'.repeat(60),
];
/** Names that no form of ours takes, but that may stand in storage or come from elsewhere. */
const REFUSED = ['x'.repeat(300), '\u202eabc', 'a\u2069b', '<b>x</b>'];

/** Stores accounts with events. @param {Page} page @param {[string, object[]][]} accounts */
const store = (page, accounts) =>
  page.evaluate((entries) => chrome.storage.local.set(Object.fromEntries(entries)), accounts.map(([account, events]) => {
    const [platform, id] = account.split(':');
    return [`account:${account}`, JSON.stringify({ version: 2, account: { platform, id }, events })];
  }));

/** @param {number} ago in days @param {any} what */
const event = (ago, what) => ({ at: Date.now() - ago * DAY, what });
const sent = (/** @type {number} */ ago) => event(ago, { sent: new Date(Date.now() - ago * DAY).toISOString().slice(0, 10) });

inBothBrowsers('rough conditions', (desk, browser) => {
  mkdirSync(SCREENS, { recursive: true });
  /** @param {Page} page @param {string} name */
  const picture = (page, name) => page.screenshot({ path: `${SCREENS}rough-${name}-${browser}.png` });
  /** @param {string} path @param {{ width: number, height: number }} size */
  const own = async (path, size) => {
    const page = await desk.driver.page();
    await page.setViewport(size);
    await desk.driver.extensionPage(path, page);
    await sheetReady(page);
    return page;
  };

  it('has room in the popup for an account that is overdue, one that is open and one that is done, in every language', async () => {
    const { driver } = desk;
    const popup = await driver.popup();
    const overdue = [event(41, 'seen'), event(40, { formOpened: `facebook:${AI_FORM.facebook}` }), sent(40)];
    const confirmed = event(39, { confirmed: { on: new Date(Date.now() - 39 * DAY).toISOString().slice(0, 10), reference: '4711' } });
    const histories = [overdue, [event(12, 'seen')], [...overdue, confirmed]];
    await store(popup, histories.map((events, i) => [`facebook:10000300000000${i}`, events]));
    const tall = [];
    for (const language of LANGUAGES) {
      await popup.evaluate((settings) => chrome.storage.local.set({ settings }), JSON.stringify({ language }));
      await driver.popup(popup);
      await popup.setViewport({ width: 360, height: 600 });
      assert.equal((await popupAccounts(popup)).length, 3);
      assert.equal(await popup.evaluate(() => document.documentElement.lang), language);
      const height = await popup.evaluate(() => document.documentElement.scrollHeight);
      if (height > 600) tall.push(`${language}: ${height} px`);
    }
    assert.deepEqual(tall, []);
    await popup.evaluate(() => chrome.storage.local.clear());
    await popup.close();
  });

  it('shows strange names whole, and sets aside those it could not take', async () => {
    const { driver } = desk;
    const popup = await driver.popup();
    await store(popup, [
      ...NAMES.map((name, i) => /** @type {[string, object[]]} */ ([`facebook:100${i}`, [event(3, { labelled: name }), sent(2)]])),
      ...REFUSED.map((name, i) => /** @type {[string, object[]]} */ ([`instagram:200${i}`, [event(3, { labelled: name })]])),
    ]);
    await driver.popup(popup);
    await popup.setViewport({ width: 360, height: 600 });
    assert.deepEqual((await popupAccounts(popup)).map(({ name }) => name).sort(), [...NAMES].sort());
    assert.match(await popup.$eval('#aside', (note) => note.textContent ?? ''), new RegExp(`\\b${REFUSED.length}\\b`));
    assert.deepEqual(await popup.evaluate(tooWide), []);
    await picture(popup, 'names');
    for (const [path, name] of /** @type {const} */ ([
      ['record/record.html#facebook:1001', NAMES[1]], ['letter/letter.html#facebook:1003', ''], ['options/options.html', ''],
    ])) {
      const page = await own(path, { width: 320, height: 256 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
      assert.deepEqual(await page.evaluate(tooWide), [], path);
      if (name) assert.equal(await page.$eval('h1', (title) => title.textContent), name);
      await page.close();
    }
  });

  it('stays usable with forty accounts', async (test) => {
    const { driver } = desk;
    const popup = await driver.popup();
    const shown = async () => {
      const start = performance.now();
      await driver.popup(popup);
      await popup.waitForSelector('html[data-ready]');
      return performance.now() - start;
    };
    const histories = [[], [event(50, { formOpened: null })], [sent(0)], [sent(9)], [sent(50)], [sent(9), event(8, { confirmed: { on: sent(8).what.sent } })]];
    const few = await shown();
    await store(popup, Array.from({ length: 40 }, (_, i) =>
      [i === 1 ? `facebook:${ID}` : `${i % 3 ? 'facebook' : 'instagram'}:5000${i}`, [event(60, 'seen'), ...(histories[i % histories.length] ?? [])]]));
    const many = await shown();
    test.diagnostic(`popup with 40 accounts: ${Math.round(many)} ms, without: ${Math.round(few)} ms`);
    const accounts = await popupAccounts(popup);
    assert.equal(accounts.length, 40);
    const order = ['replyOverdue', 'refused', 'confirmationDue', 'open', 'formOpened', 'sent', 'covered', 'withdrawn', 'confirmed'];
    const places = accounts.map(({ status }) => order.indexOf(status));
    assert.equal(new Set(places).size, histories.length);
    assert.deepEqual(places, [...places].sort((a, b) => a - b), 'the most urgent first');
    await popup.setViewport({ width: 360, height: 600 });
    assert.deepEqual(await popup.evaluate(tooWide), []);
    const head = await popup.$eval('header', (header) => header.textContent ?? '');
    assert.match(head, /von 40/);
    await picture(popup, 'forty');
    await popup.focus('.account:nth-child(40) a');
    const last = await popup.$eval('.account:nth-child(40) a', (link) => link.getBoundingClientRect().toJSON());
    assert.ok(last.top >= 0 && last.bottom <= 600, JSON.stringify(last));
    for (const path of [`record/record.html#facebook:${ID}`, 'options/options.html']) {
      const page = await own(path, { width: 360, height: 740 });
      assert.deepEqual(await page.evaluate(tooWide), [], path);
      await page.close();
    }
    // A visit with all of them: each record is read, none is lost.
    await driver.signIn({ facebook: ID });
    await cardWith(await driver.page(FORM), /richtige Formular[\s\S]*von 40/);
    assert.equal(Object.keys(await driver.stored()).filter((key) => key.startsWith('account:')).length, 40);
  });

  it('leaves room, and its own words in reach, on a page enlarged fourfold', async () => {
    await desk.driver.signIn({ facebook: ID });
    for (const size of ENLARGED) {
      const page = await desk.driver.page();
      await page.setViewport(size);
      await page.goto(POLICY);
      await page.bringToFront();
      await cardWith(page, 'Hier ist der Link');
      await sleep(500);
      await picture(page, `enlarged-${size.height}`);
      const place = async () => (await card(page))?.host.rect ?? { x: 0, y: 0, width: 0, height: 0 };
      const { x, y, width, height } = await place();
      assert.ok(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height, 'it is in the window');
      assert.ok(height < size.height / 2 && width > 280, `${width} × ${height}`);
      const link = () => page.evaluate((id) => {
        const element = /** @type {HTMLElement} */ (document.querySelector(`a[href*="${id}"]`));
        const isFree = ({ x = 0, y = 0, width = 0, height = 0 }) => element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        return document.activeElement === element && [...element.getClientRects()].every(isFree);
      }, AI_FORM.facebook);
      await command(desk.driver, page);
      await until(link, { what: `the link in the free part of ${size.height} px` });
      await picture(page, `enlarged-link-${size.height}`);
      await command(desk.driver, page);
      await tabTo(page, isInCard('Zum Link springen'));
      await picture(page, `enlarged-scrolled-${size.height}`);
      // Scrolled to its end, the way out stays where it is.
      const controls = (await card(page))?.controls ?? [];
      assert.equal(controls.find(({ name }) => name === 'Hinweis schließen')?.reachable, true);
      await sleep(900);
      await page.keyboard.press('Enter');
      await until(link, { what: 'the link again' });
      await clickInCard(page, 'Hinweis schließen');
      assert.equal(await card(page), null);
      await page.close();
    }
  });

  it('is a sheet with large targets on a phone, and needs no pointer that hovers', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    for (const [width, height, least] of /** @type {const} */ ([[360, 740, 44], [1280, 800, 24]])) {
      const page = await driver.page();
      await page.setViewport({ width, height });
      await page.goto(FORM);
      await cardWith(page, 'Begründung: darf');
      await clickInCard(page, 'Vorschläge für eine Begründung');
      await sleep(500);
      await picture(page, `form-${width}`);
      const [root] = (await closedRoots(page)).filter(({ text }) => text);
      const controls = (root?.controls ?? []).filter(({ kind, rect }) => rect.width > 0 && kind !== 'input');
      assert.ok(controls.length >= 5, controls.map(({ name }) => name).join());
      const small = controls.filter(({ rect }) => Math.min(rect.width, rect.height) < least);
      assert.deepEqual(small.map(({ name, rect }) => [name, rect]), [], `${width} px`);
      if (width === 360) {
        const { x, y, width: wide, height: high } = root?.host.rect ?? { x: 0, y: 0, width: 0, height: 0 };
        const room = await page.evaluate(() => document.documentElement.clientWidth);
        assert.deepEqual([x, wide], [8, room - 16]);
        // At the bottom, or where the form's fields are there, at the top.
        assert.ok(y === 8 || Math.abs(y + high - 732) < 1, `${y} + ${high}`);
        assert.ok(high < height * 0.75, `${high} px`);
      }
      await page.close();
    }
    const popup = await driver.page();
    await popup.setViewport({ width: 360, height: 740 });
    await driver.popup(popup);
    await popup.setViewport({ width: 360, height: 740 });
    assert.equal((await popupAccounts(popup)).length, 1);
    assert.deepEqual(await popup.evaluate(tooWide), []);
    await picture(popup, 'popup-phone');
  });
});
