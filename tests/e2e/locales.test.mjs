/**
 * Every language loads in the real browsers: each folder of texts alone in a copy of the built extension,
 * whatever the browser's own language. Which folder is taken is up to the browser; `LANGUAGE` shows it for some.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Chromium } from '../driver/chromium.mjs';
import { Firefox } from '../driver/firefox.mjs';
import { until } from '../driver/until.mjs';
import { extensionOf } from './both.mjs';

/** @typedef {import('../driver/find.mjs').BrowserName} BrowserName */

const BROWSERS = /** @type {BrowserName[]} */ ((process.env.LOTSE_BROWSERS ?? 'chromium firefox').split(/[ ,]+/));
const SOURCES = new URL('../../extension/_locales', import.meta.url);
const POPUP = 'popup/popup.html';

/**
 * A copy with one language or with all, and without the background, which opens a page after every install.
 * @param {BrowserName} browser
 * @param {string} language
 * @param {string} folder
 */
const copyOf = async (browser, language, folder) => {
  const copy = join(folder, language);
  const kept = join('_locales', language);
  const filter = (/** @type {string} */ path) => /_locales$/.test(path) || !path.includes('_locales') || path.includes(kept);
  await cp(extensionOf(browser), copy, { recursive: true, filter });
  const path = join(copy, 'manifest.json');
  const { background, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  assert.ok(background);
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: language || manifest.default_locale }));
  return copy;
};

/** All texts as the browser gives them. Runs in a page of the extension. @param {string[]} keys */
const read = (keys) => ({
  name: chrome.runtime.getManifest().name,
  title: document.querySelector('h1')?.textContent,
  dir: document.documentElement.dir,
  texts: Object.fromEntries(keys.map((key) => [key, chrome.i18n.getMessage(key, ['1', '2', '3'])])),
});

for (const browser of BROWSERS) {
  describe(`locales, ${browser}`, () => {
    /** @type {Chromium | Firefox} */
    let engine;
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lotse-locales-'));
      const options = { browser, language: /** @type {const} */ ('en') };
      engine = await (browser === 'firefox' ? Firefox.start(options) : Chromium.start(options));
    });
    after(async () => {
      await engine?.browser.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('loads each, with its name and every text of it', async () => {
      const languages = await readdir(join(extensionOf(browser), '_locales'));
      assert.deepEqual(languages.sort(), (await readdir(SOURCES)).sort(), 'all that there are');
      let page = await engine.browser.newPage();
      for (const language of languages) {
        const copy = await copyOf(browser, language, folder);
        const messages = JSON.parse(await readFile(join(copy, '_locales', language, 'messages.json'), 'utf8'));
        const keys = Object.keys(messages);
        await engine.install(copy);
        // Firefox closes the pages of an extension that is installed anew.
        if (browser === 'firefox') page = await engine.browser.newPage();
        await engine.visitExtension(page, copy, POPUP);
        const filled = async () => (await page.evaluate(read, [])).title;
        await until(filled, { what: `the popup in ${language}` });
        const seen = await page.evaluate(read, keys);
        assert.equal(seen.name, messages.extensionName.message, language);
        assert.equal(seen.title, messages.popupTitle.message, language);
        const expected = keys.map((key) => [key, filledIn(messages[key])]);
        assert.deepEqual(seen.texts, Object.fromEntries(expected), language);
        if (browser === 'firefox') await page.close();
      }
    });

    const lacks = browser === 'firefox' && 'Firefox speaks other languages with language packs only';
    it('is taken in the browser’s own language', { skip: lacks }, async () => {
      // Hebrew and Brazilian have none: they get the English one, which is written from the left.
      const languages = [['pt-PT', 'pt_PT'], ['nb', 'nb'], ['ar', 'ar'], ['de-AT', 'de'], ['he', 'en'], ['pt-BR', 'en']];
      for (const [language = '', own = ''] of languages) {
        const other = await Chromium.start({ browser, language: /** @type {any} */ (language) });
        try {
          const copy = await copyOf(browser, '', join(folder, language));
          await other.install(copy);
          const page = await other.browser.newPage();
          await other.visitExtension(page, copy, POPUP);
          const { popupTitle } = JSON.parse(await readFile(join(copy, '_locales', own, 'messages.json'), 'utf8'));
          const shown = () => page.evaluate(() => {
            const { lang, dir } = document.documentElement;
            return [lang.split('-', 1)[0], dir, document.querySelector('h1')?.textContent];
          });
          await until(async () => (await shown())[2], { what: `a title in ${language}` });
          const expected = [own.split('_', 1)[0], own === 'ar' ? 'rtl' : 'ltr', popupTitle.message];
          assert.deepEqual(await shown(), expected, language);
        } finally {
          await other.browser.close();
        }
      }
    });
  });
}

/** A text with 1, 2 and 3 for its values. @param {{ message: string, placeholders?: Record<string, { content: string }> }} entry */
function filledIn({ message, placeholders = {} }) {
  return message.replaceAll(/\$(\w+)\$/g, (_, name) => (placeholders[name.toLowerCase()]?.content ?? '').replace('$', ''));
}
