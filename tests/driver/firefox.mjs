/**
 * The parts of the driver that only Firefox needs. The same methods as `chromium.mjs`.
 *
 * `--remote-allow-system-access` opens two doors that WebDriver BiDi keeps shut: it may navigate
 * to `moz-extension:` pages and evaluate there, and it may run scripts in the browser's own window,
 * which can stop an extension's background. BiDi sends no events about extension pages, so loading
 * is awaited by asking.
 */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find.mjs';
import { until } from './until.mjs';

/** @typedef {import('./launch.mjs').LaunchOptions} LaunchOptions */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Browser} Browser */

export class Firefox {
  #uuids;

  /**
   * @param {Browser} browser
   * @param {Map<string, string>} uuids by add-on id
   */
  constructor(browser, uuids) {
    this.browser = browser;
    this.#uuids = uuids;
  }

  /**
   * @param {LaunchOptions} options
   * @param {string[]} folders of the extensions that will be installed
   */
  static async start({ proxyPort, headless = true, language = 'de', wasm = true }, folders) {
    const uuids = new Map(folders.map((folder) => [addonId(folder), randomUUID()]));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless,
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify(Object.fromEntries(uuids)),
        'intl.locale.requested': language === 'en' ? 'en-US' : language,
        'javascript.options.wasm': wasm,
        'javascript.options.wasm_trustedprincipals': wasm,
        ...(proxyPort && proxyPreferences(proxyPort)),
      },
    });
    return new Firefox(browser, uuids);
  }

  /** @param {string} folder */
  async install(folder) {
    await this.browser.installExtension(folder);
  }

  /**
   * Opens a page of an extension in `page`, or anew where it is open there already.
   * @param {Page} page
   * @param {string} folder
   * @param {string} path
   */
  async visitExtension(page, folder, path) {
    const url = `moz-extension://${this.#uuids.get(addonId(folder))}/${path}`;
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

  /**
   * Stops the background as the browser does when it is idle.
   * @param {string} folder
   * @returns {Promise<boolean>} whether it was running
   */
  async stopBackground(folder) {
    const id = JSON.stringify(addonId(folder));
    const before = await this.#inBrowserWindow(`(async () => {
      const { extension } = WebExtensionPolicy.getByID(${id});
      const before = extension.backgroundState;
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return before;
    })()`);
    const state = () =>
      this.#inBrowserWindow(`WebExtensionPolicy.getByID(${id}).extension.backgroundState`);
    await until(async () => (await state()) === 'stopped', { what: 'the background has stopped' });
    return before === 'running';
  }

  /**
   * Switches an extension off or on, as people do on the browser's page of extensions.
   * @param {string} folder
   * @param {boolean} on
   */
  async setEnabled(folder, on) {
    const id = JSON.stringify(addonId(folder));
    await this.#inBrowserWindow(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${id});
      await addon.${on ? 'enable' : 'disable'}();
      return addon.isActive;
    })()`);
    const isOn = () => this.#inBrowserWindow(`Boolean(WebExtensionPolicy.getByID(${id})?.active)`);
    await until(async () => (await isOn()) === on, { what: `the extension is ${on ? 'on' : 'off'}` });
  }

  /**
   * @param {string} expression
   * @returns {Promise<unknown>} a string, number or boolean
   */
  async #inBrowserWindow(expression) {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: contexts[0].context };
    const answer = await this.#send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
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

/**
 * @param {string} folder
 * @returns {string}
 */
function addonId(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
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
