/** Every language in its place: no text is wider than what holds it, and the popup needs no scrolling to the side. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tooWide } from '../driver/wide.mjs';
import { Desk } from './desk.mjs';
import { OVERVIEW, say, sheet } from './sheets.mjs';

const LOCALES = fileURLToPath(new URL('../../extension/_locales', import.meta.url));
const LANGUAGES = readdirSync(LOCALES);
/** Keys that are names of buttons, switches and folded forms; all others are sentences or headings. */
const NAMES = /^(action|say|answer|snooze|import(Look|Take|Title)|export(Button|Title)|delete|letter(Make|Kind)|page(Add|Drop)|quiet(Title|Clear)|save$|print)/;

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
      const popup = await desk.open('popup/popup.html', { overview: [{ kind: 'overview', overview: OVERVIEW }] }, {
        language,
        prepare: (tab) => tab.setViewport({ width: 360, height: 600 }),
      });
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
