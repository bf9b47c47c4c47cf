/**
 * The parts of the driver that only Firefox needs. The same methods as `chromium.mjs`.
 *
 * `--remote-allow-system-access` opens two doors that WebDriver BiDi keeps shut: it may navigate
 * to `moz-extension:` pages and evaluate there, and it may run scripts in the browser's own window,
 * which can stop an extension's background. BiDi sends no events about extension pages, so loading
 * is awaited by asking.
 */

import puppeteer from 'puppeteer-core';
import { START, findBrowser } from './find.mjs';
import { noteRequests, notedRequests } from './requests.mjs';
import { until } from './until.mjs';

/** @typedef {import('./launch.mjs').LaunchOptions} LaunchOptions */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */

export class Firefox {
  /** What is installed, by its folder. */
  #addons = /** @type {Map<string, { id: string, host: string }>} */ (new Map());

  /** @param {Browser} browser */
  constructor(browser) {
    this.browser = browser;
  }

  /** @param {LaunchOptions} options */
  static async start({ proxyPort, headless = true, language = 'de', wasm = true, recorded = false }) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      timeout: START,
      headless,
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'intl.locale.requested': language === 'en' ? 'en-US' : language,
        'javascript.options.wasm': wasm,
        'javascript.options.wasm_trustedprincipals': wasm,
        ...(proxyPort && proxyPreferences(proxyPort)),
      },
    });
    const firefox = new Firefox(browser);
    if (recorded) await firefox.inBrowserWindow(noteRequests);
    return firefox;
  }

  /** Closes the browser, and says who asked for what. */
  async closeAndTell() {
    const asked = await this.inBrowserWindow(notedRequests);
    await this.browser.close();
    return asked;
  }

  /** @param {string} folder */
  async install(folder) {
    const id = await this.browser.installExtension(folder);
    const host = await this.inBrowserWindow((installed) => {
      const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
      return /** @type {string} */ (WebExtensionPolicy.getByID(installed).mozExtensionHostname);
    }, id);
    this.#addons.set(folder, { id, host });
  }

  /** The address that all pages and scripts of an extension begin with. @param {string} folder */
  originOf(folder) {
    return `moz-extension://${this.#addons.get(folder)?.host}/`;
  }

  /**
   * Opens a page of an extension in `page`, or anew where it is open there already.
   * @param {Page} page
   * @param {string} folder
   * @param {string} path
   */
  async visitExtension(page, folder, path) {
    const url = this.originOf(folder) + path;
    await page.evaluate(() => Object.assign(globalThis, { leaving: true })).catch(() => undefined);
    await this.#send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
    const arrived = () =>
      page.evaluate(
        (wanted) =>
          location.href === wanted && document.readyState === 'complete' && !('leaving' in globalThis),
        url
      );
    await until(arrived, { what: `${path} has loaded` });
  }

  /** What Firefox says of the background: stopped, starting, running, suspending. @param {string} folder */
  async #backgroundState(folder) {
    return this.inBrowserWindow((id) => {
      const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
      return /** @type {string} */ (WebExtensionPolicy.getByID(id).extension.backgroundState);
    }, this.#addons.get(folder)?.id);
  }

  /** Whether the background runs. @param {string} folder */
  async runsBackground(folder) {
    return (await this.#backgroundState(folder)) === 'running';
  }

  /**
   * Stops the background as the browser does when it is idle.
   * @param {string} folder
   * @returns {Promise<boolean>} whether it was running
   */
  async stopBackground(folder) {
    const before = await this.#backgroundState(folder);
    await this.inBrowserWindow(async (id) => {
      const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, this.#addons.get(folder)?.id);
    await until(async () => (await this.#backgroundState(folder)) === 'stopped', { what: 'the background has stopped' });
    return before === 'running';
  }

  /**
   * Switches an extension off or on, as people do on the browser's page of extensions.
   * @param {string} folder
   * @param {boolean} on
   */
  async setEnabled(folder, on) {
    const id = this.#addons.get(folder)?.id;
    await this.inBrowserWindow(async (switched, enabled) => {
      const { ChromeUtils } = /** @type {any} */ (globalThis);
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(switched);
      await (enabled ? addon.enable() : addon.disable());
    }, id, on);
    const isOn = () =>
      this.inBrowserWindow((switched) => {
        const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
        return Boolean(WebExtensionPolicy.getByID(switched)?.active);
      }, id);
    await until(async () => (await isOn()) === on, { what: `the extension is ${on ? 'on' : 'off'}` });
  }

  /** The addresses of the window's tabs, as Firefox itself has them. @returns {Promise<string[]>} */
  async tabs() {
    return this.inBrowserWindow(() =>
      /** @type {any} */ (globalThis).gBrowser.browsers.map((/** @type {any} */ { currentURI }) => currentURI.spec));
  }

  /**
   * Runs a function in the browser's own window, where the browser's own interfaces are.
   * @template {unknown[]} A
   * @template T
   * @param {(...given: A) => T | Promise<T>} work without anything from around it
   * @param {A} given what JSON can say, as well as what comes back
   * @returns {Promise<T>}
   */
  async inBrowserWindow(work, ...given) {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: contexts[0].context };
    const expression = `(async () => JSON.stringify(await (${work})(...${JSON.stringify(given)})))()`;
    const answer = await this.#send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null');
  }

  /**
   * A BiDi command that puppeteer has no method for, over puppeteer's own connection: a browser
   * takes only one.
   * @param {string} method
   * @param {object} parameters
   * @returns {Promise<any>}
   */
  async #send(method, parameters) {
    const { connection } = /** @type {any} */ (this.browser);
    return (await connection.send(method, parameters)).result;
  }
}

/** @param {Page} page */
function contextOf(page) {
  return /** @type {any} */ (page.mainFrame())._id;
}

/** @param {number} port */
function proxyPreferences(port) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}
