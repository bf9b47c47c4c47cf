/** A chosen language on our own pages: before the first word, without the core, after a change, and where it fails. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Desk } from './desk.mjs';
import { OVERVIEW, field, say, sheet } from './sheets.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

/** @param {string} language @param {string} key @returns {string} */
const words = (language, key) => JSON.parse(readFileSync(
  new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8'))[key].message;

/** The pages ask a storage, which answers late and with these settings. @param {string | undefined} settings */
const storing = (settings) => async (/** @type {Tab} */ tab) => {
  await tab.evaluateOnNewDocument((given) => {
    const page = /** @type {any} */ (globalThis);
    page.settings = given;
    page.chrome.storage = { local: { get: async () => {
      await new Promise((done) => { setTimeout(done, 200); });
      return page.settings === undefined ? {} : { settings: page.settings };
    } } };
    // The direction of everything that was in sight at any time, with its words.
    page.sights = [];
    const look = () => {
      const root = document.documentElement;
      if (document.body && getComputedStyle(root).visibility === 'visible') {
        page.sights.push(`${root.dir} ${root.lang} ${document.querySelector('h1')?.textContent}`);
      }
      requestAnimationFrame(look);
    };
    look();
  }, settings);
};

/** @param {Tab} tab @returns {Promise<{ lang: string, dir: string }>} */
const root = (tab) => tab.evaluate(() => {
  const { lang, dir } = document.documentElement;
  return { lang, dir };
});
/** @param {Tab} tab @param {string} selector */
const text = (tab, selector) => tab.$eval(selector, (element) => element.textContent?.trim());

const POPUP = { overview: [{ kind: 'overview', overview: OVERVIEW }] };
/** The options after each choice: the form alone. @param {string} value @param {string} [notice] */
const options = (value, notice) => sheet({
  title: say('optionsTitle'),
  ...(notice && { notice: say(notice) }),
  blocks: [{
    kind: 'form', title: null, lines: [], button: say('save'), danger: false, send: { kind: 'language' },
    fields: [field('language', 'colorBlue', { kind: 'choice', options: [
      { value: '', label: 'Browser' }, { value: 'ar', label: 'العربية' }, { value: 'pt-PT', label: 'Português' },
    ] }, { value })],
  }],
});

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`a chosen language, ${browser}`, () => {
    /** @type {Desk} */
    let desk;
    before(async () => { desk = await Desk.start(browser); });
    after(() => desk?.close());

    it('is there before anything is shown, and for everything', async () => {
      for (const { language, dir } of [{ language: 'ar', dir: 'rtl' }, { language: 'pt-PT', dir: 'ltr' }]) {
        const folder = language.replace('-', '_');
        const tab = await desk.open('popup/popup.html', POPUP, { prepare: storing(JSON.stringify({ language })) });
        assert.deepEqual(await root(tab), { lang: language, dir });
        const title = words(folder, 'popupTitle');
        const sights = /** @type {string[]} */ (await tab.evaluate('sights'));
        assert.deepEqual([...new Set(sights)], [`${dir} ${language} ${title}`]);
        assert.equal(await text(tab, 'h1'), title);
        assert.equal(await text(tab, '[data-text="optionsTitle"]'), words(folder, 'optionsTitle'));
        assert.equal(await text(tab, '.account [data-part="unfold"]'), words(folder, 'popupHistory'));
        const progress = await text(tab, '#progress-words');
        const around = words(folder, 'popupProgress').split(/\$\w+\$/).map((part) => part.trim());
        for (const part of around) assert.ok(progress?.includes(part), `${progress} has ${part}`);
        assert.match(progress ?? '', new RegExp(`${OVERVIEW.done}.*${OVERVIEW.all}|${OVERVIEW.all}.*${OVERVIEW.done}`));
        await tab.close();
      }
    });

    it('speaks where there is no WebAssembly, too', async () => {
      const prepare = async (/** @type {Tab} */ tab) => {
        await storing('{"language":"ar"}')(tab);
        await tab.evaluateOnNewDocument(() => { delete (/** @type {any} */ (globalThis)).WebAssembly; });
      };
      const tab = await desk.open('popup/popup.html', POPUP, { prepare });
      await tab.waitForSelector('html[dir]');
      assert.deepEqual(await root(tab), { lang: 'ar', dir: 'rtl' });
      assert.equal(await text(tab, '#no-wasm:not([hidden])'), words('ar', 'noWasmLine'));
      await tab.close();
    });

    it('is the browser’s where none is chosen, and where it can’t be had', async () => {
      const broken = [undefined, '{', 'null', '7', '{"language":null}', '{"language":7}', '{"language":"tlh"}',
        '{"language":"../de"}'];
      for (const settings of broken) {
        const tab = await desk.open('popup/popup.html', POPUP, { prepare: storing(settings) });
        assert.deepEqual(await root(tab), { lang: 'de', dir: 'ltr' }, settings);
        assert.equal(await text(tab, 'h1'), words('de', 'popupTitle'), settings);
        assert.equal(await text(tab, '.account [data-part="unfold"]'), words('de', 'popupHistory'), settings);
        await tab.close();
      }
    });

    it('changes on the options page with the choice, with notice and focus', async () => {
      const replies = { sheet: [options('')], language: [options('ar', 'savedLine'), options('', 'savedLine')] };
      const prepare = async (/** @type {Tab} */ tab) => {
        await storing('{}')(tab);
        await tab.evaluateOnNewDocument(() => {
          const page = /** @type {any} */ (globalThis);
          const { sendMessage } = page.chrome.runtime;
          page.chrome.runtime.sendMessage = (/** @type {any} */ message) => {
            const { kind, language } = message;
            if (kind === 'language') page.settings = JSON.stringify({ language: language ?? null });
            return sendMessage(message);
          };
        });
      };
      const tab = await desk.open('options/options.html', replies, { prepare });
      for (const { choice, language, dir } of [
        { choice: 'ar', language: 'ar', dir: 'rtl' }, { choice: '', language: 'de', dir: 'ltr' },
      ]) {
        await tab.select('select', choice);
        await tab.click('button');
        await tab.waitForFunction((lang) => document.documentElement.lang === lang
          && document.getElementById('notice')?.textContent, {}, language);
        assert.deepEqual(await root(tab), { lang: language, dir });
        const told = await tab.evaluate(() => [document.title, ...['h1', '#notice', 'button', 'footer p']
          .map((each) => document.querySelector(each)?.textContent)]);
        assert.deepEqual(told, ['optionsTitle', 'optionsTitle', 'savedLine', 'save', 'popupPromise']
          .map((key) => words(language, key)));
        assert.equal(await tab.evaluate(() => document.activeElement?.localName), 'button');
        assert.equal(await tab.$eval('select', ({ value }) => value), choice);
      }
      await tab.close();
    });
  });
}
