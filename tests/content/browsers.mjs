/**
 * Runs the content scripts in pages of real Chromium and Firefox, without the extension: a local server
 * hands out one page, `chrome` is a stub, and closed shadow roots are noted so that tests can see them.
 */
import { after, before, describe } from 'node:test';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {'sieve' | 'text' | 'lens' | 'watch' | 'mark' | 'place' | 'style' | 'card' | 'main'} Part */
/** @typedef {{ open: (html: string, parts: Part[], prepare?: () => void) => Promise<Tab> }} World */

/** Each browser, with letters of a size in pixels. @type {Record<string, (letters: number) => Promise<import('puppeteer-core').Browser>>} */
const LAUNCH = {
  Chromium: (letters) => puppeteer.launch({
    executablePath: process.env.LOTSE_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      `--blink-settings=defaultFontSize=${letters}`],
  }),
  Firefox: (letters) => puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.LOTSE_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'font.size.variable.x-western': letters, 'font.size.variable.x-unicode': letters },
  }),
};

/** @param {Tab} tab @param {Part} part */
export const load = async (tab, part) => {
  const content = readFileSync(new URL(`../../extension/content/${part}.js`, import.meta.url), 'utf8');
  await tab.addScriptTag({ content });
};

/** What the content scripts need of the extension, and the closed roots for the tests. Runs in the page. */
const stub = () => {
  const page = /** @type {any} */ (globalThis);
  page.roots = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init);
    page.roots.push(root);
    return root;
  };
  page.chrome = {
    runtime: { id: 'stub', onMessage: { addListener() {} } },
    i18n: {
      getMessage: (/** @type {string} */ key, /** @type {string[]} */ args = []) =>
        ({ languageTag: 'de', languageDirection: 'ltr' }[key] ?? [key, ...args].join(' ')),
    },
  };
};

/**
 * Describes the same tests for both browsers.
 * @param {string} name
 * @param {(world: World, browser: 'firefox' | 'chrome') => void} body
 * @param {number} [letters] what the browser's letters are set to, in pixels
 */
export const inBothBrowsers = (name, body, letters = 16) => {
  for (const [browserName, launch] of Object.entries(LAUNCH)) {
    describe(`${name} in ${browserName}`, () => {
      /** @type {import('puppeteer-core').Browser} */
      let browser;
      let html = '';
      const server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html);
      });
      before(async () => {
        browser = await launch(letters);
        await new Promise((done) => { server.listen(0, '127.0.0.1', () => done(undefined)); });
      });
      after(async () => {
        await browser.close();
        server.closeAllConnections();
        server.close();
      });
      /** @type {World['open']} */
      const open = async (content, parts, prepare) => {
        html = content;
        const tab = await browser.newPage();
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        await tab.goto(`http://127.0.0.1:${port}/policy/`);
        await tab.evaluate(stub);
        if (prepare) await tab.evaluate(prepare);
        for (const part of parts) await load(tab, part);
        return tab;
      };
      body({ open }, browserName === 'Firefox' ? 'firefox' : 'chrome');
    });
  }
};

/** A pause in the test, for what must not happen. @param {number} milliseconds */
export const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
