/** The parts of the driver that only Chromium needs. The same methods as `firefox.mjs`. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { START, findBrowser } from './find.mjs';
import { requestsIn } from './requests.mjs';
import { until } from './until.mjs';

/** @typedef {import('./launch.mjs').LaunchOptions} LaunchOptions */
/** @typedef {import('puppeteer-core').Page} Page */

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's log of the network, whole once it is closed. */
const LOG = 'net.json';

export class Chromium {
  #ids = /** @type {Map<string, string>} */ (new Map());

  #records;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} records the folder of its log, if there is one
   */
  constructor(browser, records) {
    this.browser = browser;
    this.#records = records;
  }

  /** @param {LaunchOptions} options */
  static async start({ proxyPort, headless = true, language = 'de', wasm = true, recorded = false }) {
    const records = recorded ? await mkdtemp(join(tmpdir(), 'requests-')) : '';
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      timeout: START,
      headless,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...SWITCHES,
        `--lang=${language}`,
        '--window-size=1280,900',
        ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
        ...(recorded ? [`--log-net-log=${join(records, LOG)}`] : []),
        ...(wasm ? [] : ['--js-flags=--jitless']),
      ],
    });
    return new Chromium(browser, records);
  }

  /** Closes the browser, and says who asked for what. */
  async closeAndTell() {
    await this.browser.close();
    const asked = requestsIn(await readFile(join(this.#records, LOG), 'utf8'));
    await rm(this.#records, { recursive: true });
    return asked;
  }

  /** @param {string} folder */
  async install(folder) {
    this.#ids.set(folder, await this.browser.installExtension(folder));
  }

  /**
   * Opens a page of an extension in `page`, or anew where it is open there already.
   * @param {Page} page
   * @param {string} folder
   * @param {string} path
   */
  async visitExtension(page, folder, path) {
    await page.goto(`chrome-extension://${this.#ids.get(folder)}/${path}`);
  }

  /** The running background, if there is one. @param {string} folder */
  #backgroundOf(folder) {
    const origin = `chrome-extension://${this.#ids.get(folder)}/`;
    return this.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  }

  /** Whether the background runs. @param {string} folder */
  async runsBackground(folder) {
    return this.#backgroundOf(folder) !== undefined;
  }

  /**
   * Stops the background as the browser does when it is idle.
   * @param {string} folder
   * @returns {Promise<boolean>} whether it was running
   */
  async stopBackground(folder) {
    const stopped = this.#backgroundOf(folder);
    const worker = await stopped?.worker();
    await worker?.close();
    // A page may have started another one by now.
    await until(() => !stopped || this.#backgroundOf(folder) !== stopped, { what: 'the stopped service worker is gone' });
    return worker !== undefined && worker !== null;
  }

  /**
   * Switches an extension off or on, as people do on the browser's page of extensions; in a window of its own, so
   * that pages in the other one see nothing but that.
   * @param {string} folder
   * @param {boolean} on
   */
  async setEnabled(folder, on) {
    const page = await this.browser.newPage({ type: 'window' });
    await page.goto('chrome://extensions');
    await page.evaluate((id, wanted) => chrome.management.setEnabled(id, wanted), this.#ids.get(folder) ?? '', on);
    await page.close();
  }
}
