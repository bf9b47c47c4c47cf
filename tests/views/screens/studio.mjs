/**
 * One browser in one language with the real extension, and two windows in it that show the same: a desktop's
 * and a phone's. Always holds: nothing moves in a picture.
 */

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../driver/launch.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'de' | 'en'} Language */
/** @typedef {'light' | 'dark' | 'forced'} Look */
/** @typedef {(key: string) => string} Texts */
/**
 * @typedef {object} Window
 * @property {'desktop' | 'phone'} size
 * @property {Page} page
 * @property {import('puppeteer-core').CDPSession} session
 * @property {() => number | undefined} world the content scripts' own, on the page that is shown
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXTENSION = process.env.LOTSE_BUILT ?? join(ROOT, 'dist', 'chromium');
/** @type {Record<Look, [string, string][]>} */
const LOOKS = {
  light: [['prefers-color-scheme', 'light']],
  dark: [['prefers-color-scheme', 'dark']],
  forced: [['prefers-color-scheme', 'dark'], ['forced-colors', 'active']],
};
export const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true };

/** @param {Language} language @returns {Record<string, { message: string }>} */
export const messagesOf = (language) =>
  JSON.parse(readFileSync(join(ROOT, 'extension', '_locales', language, 'messages.json'), 'utf8'));

/** All texts of a language, as they are on the page. @param {Language} language @returns {Texts} */
export const textsOf = (language) => {
  const messages = messagesOf(language);
  return (key) => {
    if (!messages[key]) throw new Error(`there is no text ${key}`);
    return String(messages[key].message);
  };
};

/** A text with anything in its gaps. @param {string} text */
export const patternOf = (text) =>
  text.split(/\$[A-Z_]+\$/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*');

export class Studio {
  /** @param {import('../../driver/launch.mjs').Driver} driver @param {Page} desk @param {Window[]} windows
   * @param {Language} language @param {string} agent what the browser calls itself */
  constructor(driver, desk, windows, language, agent) {
    this.agent = agent;
    this.driver = driver;
    this.desk = desk;
    this.windows = windows;
    this.language = language;
    this.text = textsOf(language);
  }

  /** @param {Language} language @param {number} proxyPort */
  static async open(language, proxyPort) {
    const driver = await launch({ browser: 'chromium', extension: EXTENSION, proxyPort, language });
    const desk = await driver.extensionPage('limits/limits.html');
    const [origin] = /^[a-z-]+:\/\/[a-z]+/.exec(desk.url()) ?? [];
    const windows = [];
    for (const size of /** @type {const} */ (['desktop', 'phone'])) {
      const page = await driver.browser.newPage({ type: 'window' });
      const session = await page.createCDPSession();
      /** @type {number | undefined} */
      let world;
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === origin && context.auxData?.type === 'isolated') world = context.id;
      });
      await session.send('Runtime.enable');
      windows.push({ size, page, session, world: () => world });
    }
    return new Studio(driver, desk, windows, language, await driver.browser.userAgent());
  }

  /** Who is signed in, and what the extension has noted. @param {import('./records.mjs').Story} story */
  async tell({ people = {}, stored = {} }) {
    await this.driver.signIn(people);
    await this.desk.evaluate(async (items) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(items);
    }, stored);
  }

  close() {
    return this.driver.close();
  }
}

/** @param {Window} window @param {Look} look */
export async function dress({ page }, look) {
  const features = [...LOOKS[look], ['prefers-reduced-motion', 'reduce']];
  await page.emulateMediaFeatures(features.map(([name = '', value = '']) => ({ name, value })));
}

/** @param {Window} window @param {string} expression @returns {Promise<any>} in the content scripts' world */
export async function ask({ session, world, page }, expression) {
  const contextId = page.url().startsWith('chrome-extension:') ? undefined : world();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression, awaitPromise: true, returnByValue: true, ...(contextId && { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * @param {Window} window
 * @param {string} path
 * @param {{ whole?: boolean, scale?: number }} [how] `whole` is more than fits the window
 */
export async function shoot({ session }, path, { whole = false, scale = 1 } = {}) {
  const { cssContentSize, cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  const { pageX: x, pageY: y, clientWidth: width, clientHeight: height } = cssVisualViewport;
  const clip = whole ? { ...cssContentSize, scale } : { x, y, width, height, scale };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole, clip });
  await writeFile(path, Buffer.from(data, 'base64'));
}
