/** Every language in its place: no text is wider than what holds it, and three accounts fit into the popup. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tooWide } from '../driver/wide.mjs';
import { Desk } from './desk.mjs';
import { OVERDUE, OVERVIEW, say, sheet } from './sheets.mjs';

const LOCALES = fileURLToPath(new URL('../../extension/_locales', import.meta.url));
const LANGUAGES = readdirSync(LOCALES);
/** Keys that are names of buttons, switches and folded forms; all others are sentences or headings. */
const NAMES = /^(action|say|answer|snooze|import(Look|Take|Title)|export(Button|Title)|delete|letter(Make|Kind)|page(Add|Drop)|quiet(Title|Clear)|save$|print)/;

/** Chromium gives a popup no more. */
const POPUP = { width: 360, height: 600 };

/** @param {Desk} desk @param {any} overview @param {string} folder */
const popupOf = (desk, overview, folder) => desk.open('popup/popup.html', { overview: [{ kind: 'overview', overview }] }, {
  language: folder.replace('_', '-'),
  prepare: (tab) => tab.setViewport(POPUP),
});

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
      const popup = await popupOf(desk, OVERVIEW, folder);
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
        const heights = [];
        for (const overview of [OVERVIEW, OVERDUE]) {
          const popup = await popupOf(desk, overview, folder);
          heights.push(await popup.$eval('body', (body) => body.getBoundingClientRect().height));
          await popup.close();
        }
        assert.ok(Math.max(...heights) <= POPUP.height, `${heights.join(' and ')} px`);
      });
    }
  });
}
