/**
 * Starts a real browser with the extension, and gives the tests one set of methods for Chromium
 * and Firefox. Pages are puppeteer's own, so everything puppeteer can do is there as well.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './chromium.mjs';
import { Firefox } from './firefox.mjs';
import { listenToMessages } from './messages.mjs';
import { until } from './until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} LaunchOptions
 * @property {import('./find.mjs').BrowserName} browser
 * @property {string} [extension] folder of the extension under test
 * @property {number} [proxyPort] of the stand-in site
 * @property {boolean} [headless]
 * @property {'de' | 'en'} [language] of the browser's own texts: demanded where it is given, else
 *   German where there is a language pack
 * @property {boolean} [probe] whether the tests will look into the card
 * @property {boolean} [recorded] whether the driver shall tell who asked the network for what
 * @property {boolean} [wasm] `false` where the browser shall have no WebAssembly
 */

/** Who is signed in, by the ids in Meta's readable cookies. Not named means signed out. */
/** @typedef {{ facebook?: string, instagram?: string, acting?: string }} SignedIn */

const PROBE = fileURLToPath(new URL('probe', import.meta.url));
const POPUP = 'popup/popup.html';
const WELCOME = 'welcome/welcome.html';
const COOKIES = [
  { name: 'c_user', domain: '.facebook.com', who: /** @type {const} */ ('facebook') },
  { name: 'i_user', domain: '.facebook.com', who: /** @type {const} */ ('acting') },
  { name: 'ds_user_id', domain: '.instagram.com', who: /** @type {const} */ ('instagram') },
];

export class Driver {
  #engine;
  #language;
  #folder;
  #desk = /** @type {Page | undefined} */ (undefined);

  /**
   * @param {Chromium | Firefox} engine
   * @param {LaunchOptions} options
   * @param {{ browser: number, extensions: number }} startup
   */
  constructor(engine, { browser, extension, language }, startup) {
    this.#engine = engine;
    this.#folder = extension ?? '';
    this.#language = language;
    this.name = browser;
    this.browser = engine.browser;
    /** Milliseconds until the browser was there, and until the extensions were installed. */
    this.startup = startup;
  }

  /** What only Firefox can do. */
  get firefox() {
    if (!(this.#engine instanceof Firefox)) throw new Error(`${this.name} is no Firefox`);
    return this.#engine;
  }

  /**
   * A new tab.
   * @param {string} [url]
   * @returns {Promise<Page>}
   */
  async page(url) {
    const page = await this.browser.newPage();
    if (url) await page.goto(url);
    return page;
  }

  /**
   * The tab that an action opens, as a link does with `target="_blank"`.
   * @param {() => Promise<unknown>} action
   * @returns {Promise<Page>}
   */
  async opened(action) {
    const before = new Set(await this.browser.pages());
    await action();
    const fresh = async () =>
      (await this.browser.pages()).find((page) => !before.has(page) && page.url().startsWith('http'));
    const page = await until(fresh, { what: 'a new tab' });
    await until(() => page.evaluate(() => document.readyState === 'complete'));
    return page;
  }

  /**
   * A page of the extension as a tab; with `page` there, loaded anew.
   * @param {string} path
   * @param {Page} [page]
   * @returns {Promise<Page>}
   */
  async extensionPage(path, page) {
    const tab = page ?? (await this.page());
    await this.#engine.visitExtension(tab, this.#folder, path);
    const spoken = await tab.evaluate(() => chrome.i18n.getUILanguage());
    if (this.#language && !spoken.startsWith(this.#language)) {
      throw new Error(
        `${this.name} speaks ${spoken} and not ${this.#language}: is its language pack installed?`
      );
    }
    return tab;
  }

  /**
   * The toolbar popup's page, as a tab of a popup's size.
   * @param {Page} [page]
   * @returns {Promise<Page>}
   */
  async popup(page) {
    const tab = await this.extensionPage(POPUP, page);
    if (!page) await tab.setViewport({ width: 400, height: 600 });
    return tab;
  }

  /**
   * Signs in by cookies; whoever is not named is signed out.
   * @param {SignedIn} people
   */
  async signIn(people) {
    for (const { name, domain, who } of COOKIES) {
      const value = people[who];
      const expires = value === undefined ? 1 : Math.floor(Date.now() / 1000) + 86_400;
      await this.browser.setCookie({
        name,
        domain,
        value: value ?? '',
        expires,
        path: '/',
        secure: true,
        httpOnly: false,
        sameSite: 'None',
      });
    }
  }

  /**
   * What stands on the toolbar button, for all tabs or for the tab of `page`.
   * @param {Page} [page]
   * @returns {Promise<string>}
   */
  async badge(page) {
    const desk = await this.#openDesk();
    await page?.bringToFront();
    return desk.evaluate(async (ofTab) => {
      const [active] = ofTab ? await chrome.tabs.query({ active: true }) : [];
      return chrome.action.getBadgeText(active ? { tabId: active.id } : {});
    }, page !== undefined);
  }

  /** @returns {Promise<Record<string, any>>} everything in the extension's `storage.local` */
  async stored() {
    const desk = await this.#openDesk();
    return desk.evaluate(() => chrome.storage.local.get());
  }

  /** @returns {Promise<string[]>} the names of the alarms that are set */
  async alarms() {
    const desk = await this.#openDesk();
    return desk.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  }

  /** Empties the extension's `storage.local` and the toolbar button, and closes every tab but the driver's own. */
  async forget() {
    const desk = await this.#openDesk();
    for (const page of await this.browser.pages()) if (page !== desk) await page.close();
    await desk.evaluate(async () => {
      await chrome.storage.local.clear();
      await chrome.action.setBadgeText({ text: '' });
    });
  }

  /** Starts to note the messages that content scripts send. */
  async messages() {
    return listenToMessages(await this.extensionPage(POPUP));
  }

  /** Whether the extension's background runs. */
  runsBackground() {
    return this.#engine.runsBackground(this.#folder);
  }

  /**
   * Stops the extension's background; the next message starts it again.
   * @returns {Promise<boolean>} whether it was running
   */
  async stopBackground() {
    return this.#engine.stopBackground(this.#folder);
  }

  /** Switches the extension off while pages are open; the browser closes those of the extension itself. */
  async disable() {
    await this.#engine.setEnabled(this.#folder, false);
    this.#desk = undefined;
  }

  /** Switches it on again. */
  async enable() {
    await this.#engine.setEnabled(this.#folder, true);
  }

  async close() {
    await this.browser.close();
  }

  /** Closes the browser, and says who asked the network for what; only where that is `recorded`. */
  async closeAndTell() {
    return this.#engine.closeAndTell();
  }

  /** One extension page of the driver's own, kept open, to ask `chrome.*` there. */
  async #openDesk() {
    this.#desk ??= await this.extensionPage(POPUP);
    return this.#desk;
  }
}

/**
 * Starts the browser, installs, and waits for the page that an installed extension of ours opens, so that
 * no test meets it unawares.
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launch(options) {
  const folders = [options.extension, options.probe === false ? undefined : PROBE];
  const wanted = folders.filter((folder) => folder !== undefined);
  const start = performance.now();
  const engine = await (options.browser === 'firefox'
    ? Firefox.start(options)
    : Chromium.start(options));
  try {
    const browser = Math.round(performance.now() - start);
    for (const folder of wanted) await engine.install(folder);
    const extensions = Math.round(performance.now() - start);
    if (options.extension && existsSync(join(options.extension, WELCOME))) {
      await (await greeted(engine)).close();
    }
    return new Driver(engine, options, { browser, extensions });
  } catch (problem) {
    // A browser that nobody closes keeps the tests from ending.
    await engine.browser.close();
    throw problem;
  }
}

/**
 * The page that the extension opens when it is installed. Where it does not come, the error names the pages that are
 * there, and the tabs that Firefox itself has.
 * @param {Chromium | Firefox} engine
 * @returns {Promise<Page>}
 */
function greeted(engine) {
  const find = async () => {
    const addresses = [];
    for (const page of await engine.browser.pages()) {
      // Firefox does not tell where pages of extensions are.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(`/${WELCOME}`)) return page;
      addresses.push(address);
    }
    const tabs = engine instanceof Firefox ? await engine.tabs() : [];
    throw new Error(`pages: ${addresses.join(' ')}; tabs: ${tabs.join(' ')}`);
  };
  return until(find, { what: 'the welcome page', timeout: 60_000 });
}
