/**
 * Opens the extension's own pages in real browsers without the extension: a local server hands out what
 * was built, and `chrome` is a stand-in whose background answers as the test says.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../driver/find.mjs';
import { until } from '../driver/until.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {(message: any) => any} Background runs in the page */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = process.env.LOTSE_BUILT ?? join(ROOT, 'dist', 'chromium');
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** What the pages ask of the extension's interface. Runs in the page before its scripts. */
const standIn = (/** @type {Record<string, any>} */ messages, /** @type {string} */ language) => {
  const page = /** @type {any} */ (globalThis);
  page.sent = [];
  page.asked = [];
  page.granted = true;
  page.opened = [];
  page.chrome = {
    runtime: {
      getURL: (/** @type {string} */ path) => `/${path}`,
      sendMessage: async (/** @type {any} */ message) => {
        page.sent.push(message);
        return page.answer(message);
      },
    },
    i18n: {
      getUILanguage: () => language,
      getMessage: (/** @type {string} */ key, /** @type {any[]} */ args = []) => {
        const entry = messages[key];
        if (!entry) return [key, ...args].join(' ');
        return entry.message.replaceAll(/\$([A-Z_]+)\$/g, (/** @type {string} */ _, /** @type {string} */ name) =>
          String(args[Number(entry.placeholders[name.toLowerCase()].content.slice(1)) - 1]));
      },
    },
    permissions: { contains: async () => page.granted, request: async (/** @type {any} */ wanted) => { page.asked.push(wanted); return page.granted; } },
    tabs: { create: async (/** @type {any} */ { url }) => { page.opened.push(url); } },
  };
};

/** @param {'chromium' | 'firefox'} browser */
const launch = (browser) => (browser === 'firefox'
  ? puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox'), headless: true })
  : puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  }));

export class Desk {
  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {import('node:http').Server} server
   */
  constructor(browser, server) {
    this.browser = browser;
    this.server = server;
  }

  /** @param {'chromium' | 'firefox'} browser */
  static async start(browser) {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      try {
        const content = readFileSync(join(BUILT, path));
        response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
        response.end(content);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    });
    await new Promise((done) => { server.listen(0, '127.0.0.1', () => done(undefined)); });
    return new Desk(await launch(browser), server);
  }

  /**
   * A page, filled. `replies` are given by kind of message, the last one again and again.
   * @param {string} path
   * @param {Record<string, any[]>} replies
   * @param {{ language?: string, prepare?: (tab: Tab) => Promise<void> }} [options]
   */
  async open(path, replies, { language = 'de', prepare } = {}) {
    const tab = await this.browser.newPage();
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.server.address());
    const folder = join(BUILT, '_locales', language.replace('-', '_'));
    const file = join(existsSync(folder) ? folder : join(BUILT, '_locales', 'en'), 'messages.json');
    await tab.evaluateOnNewDocument(standIn, JSON.parse(readFileSync(file, 'utf8')), language);
    await tab.evaluateOnNewDocument((given) => {
      Object.assign(globalThis, {
        answer: ({ kind = '' }) => {
          const left = given[kind];
          if (!left) throw new Error(`no answer to ${kind}`);
          return left.length > 1 ? left.shift() : left[0];
        },
      });
    }, replies);
    await prepare?.(tab);
    await tab.goto(`http://127.0.0.1:${port}/${path}`);
    await tab.waitForSelector('html[data-ready], #fallback:not([hidden])');
    return tab;
  }

  async close() {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** The messages that a page has sent. @param {Tab} tab @returns {Promise<any[]>} */
export const sent = (tab) => tab.evaluate(() => /** @type {any} */ (globalThis).sent);

/** The messages that a page has sent, once there are so many. @param {Tab} tab @param {number} count */
export async function messages(tab, count) {
  await until(async () => (await sent(tab)).length >= count, { what: `${count} messages` });
  return sent(tab);
}

/** @param {Tab} tab @param {string} selector */
export const text = (tab, selector) => tab.$eval(selector, ({ textContent }) => textContent ?? '');

/** Clicks what bears these words. @param {Tab} tab @param {string} words */
export async function press(tab, words) {
  const button = await tab.evaluateHandle((words) => [...document.querySelectorAll('button, summary')]
    .find(({ textContent }) => textContent === words) ?? null, words);
  await /** @type {import('puppeteer-core').ElementHandle} */ (button).click();
}

/** What the popup is answered. @param {any} overview */
export const overview = (overview) => ({ overview: [{ kind: 'overview', overview }] });
