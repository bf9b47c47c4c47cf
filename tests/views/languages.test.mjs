/** Every language in its place: no text is wider than what holds it, and three accounts fit into the popup. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../driver/until.mjs';
import { tooWide } from '../driver/wide.mjs';
import { Desk } from './desk.mjs';
import { COMPLAINED, OVERDUE, OVERVIEW, say, sheet } from './sheets.mjs';

const LOCALES = fileURLToPath(new URL('../../extension/_locales', import.meta.url));
const LANGUAGES = readdirSync(LOCALES);
/** Keys that are names of buttons, switches and folded forms; all others are sentences or headings. */
const NAMES = /^(action|say|answer|snooze|import(Look|Take|Title)|export(Button|Title)|delete|letter(Make|Kind)|page(Add|Drop)|quiet(Title|Clear)|save$|print)/;

/** Chromium gives a popup no more. */
const POPUP = { width: 360, height: 600 };

/** @param {Desk} desk @param {string} folder @param {any[]} overviews the first, and what a click brings */
const popupOf = (desk, folder, overviews) => {
  const [first, ...happened] = overviews.map((overview) => ({ kind: 'overview', overview }));
  return desk.open('popup/popup.html', { overview: [first], happened }, {
    language: folder.replace('_', '-'),
    prepare: (tab) => tab.setViewport(POPUP),
  });
};

/** All texts of the core, as a page could show them. */
const everything = () => {
  const keys = Object.keys(JSON.parse(readFileSync(`${LOCALES}/de/messages.json`, 'utf8')));
  const values = ['Facebook', '1001', 'Instagram'];
  const blocks = keys.map((key) => (NAMES.test(key)
    ? { kind: 'form', title: say(key, ...values), lines: [], fields: [], button: say(key, ...values), danger: false, send: { kind: key } }
    : { kind: 'line', text: say(key, ...values), tone: 'plain' }));
  return sheet({ title: say('optionsTitle'), blocks });
};

/** Unfolds everything. Runs in the page. */
const unfold = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

describe('languages, chromium', () => {
  /** @type {Desk} */
  let desk;
  before(async () => { desk = await Desk.start('chromium'); });
  after(() => desk?.close());

  for (const folder of LANGUAGES) {
    it(`fits in ${folder}`, async () => {
      const language = folder.replace('_', '-');
      const popup = await popupOf(desk, folder, [OVERVIEW]);
      await popup.evaluate(unfold);
      assert.deepEqual(await popup.evaluate(tooWide), []);
      await popup.close();
      const page = await desk.open('options/options.html', { sheet: [everything()] }, {
        language,
        prepare: (tab) => tab.setViewport({ width: 320, height: 700 }),
      });
      await page.evaluate(unfold);
      assert.deepEqual(await page.evaluate(tooWide), []);
      assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
      await page.close();
    });
  }
});

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`three accounts in a popup, ${browser}`, () => {
    /** @type {Desk} */
    let desk;
    before(async () => { desk = await Desk.start(browser); });
    after(() => desk?.close());

    for (const folder of LANGUAGES) {
      it(`need no scrolling in ${folder}`, async () => {
        const overviews = [COMPLAINED, OVERDUE, OVERVIEW];
        const popup = await popupOf(desk, folder, overviews);
        /** What stands there, and how high. @type {Map<string, number>} */
        const heights = new Map();
        const measure = () => popup.$eval('body', (body) => /** @type {[string, number]} */ (
          [body.innerText, body.getBoundingClientRect().height]));
        for (const place of overviews.keys()) {
          if (place > 0) await popup.click('.actions button:last-child');
          await until(async () => heights.set(...await measure()).size > place, { what: 'the next overview' });
        }
        assert.ok(Math.max(...heights.values()) <= POPUP.height, `${[...heights.values()].join(', ')} px`);
        await popup.close();
      });
    }
  });
}
