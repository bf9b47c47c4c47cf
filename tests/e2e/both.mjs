/**
 * One suite, told once and run in Chromium and in Firefox: the real extension from `dist/` on the
 * stand-in site, each browser with a site of its own. `LOTSE_BROWSERS=firefox` runs one of them.
 */

import { after, before, beforeEach, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from '../driver/launch.mjs';
import { startSite } from '../site/server.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('../site/server.mjs').Site} Site */
/** @typedef {import('../driver/find.mjs').BrowserName} BrowserName */

export const BROWSERS = /** @type {BrowserName[]} */ (
  (process.env.LOTSE_BROWSERS ?? 'chromium firefox').split(/[ ,]+/)
);

/**
 * What a test works with; filled before the first one runs.
 * @typedef {object} Desk
 * @property {Driver} driver
 * @property {Site} site
 */

/**
 * The folder of the built extension.
 * @param {BrowserName} browser
 */
export const extensionOf = (browser) => fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));

/**
 * The address of the extension's own pages and scripts; a driver may have an extension of its own in the page, too.
 * @param {Driver} driver
 */
export async function ownAddress(driver) {
  const popup = await driver.popup();
  const address = await popup.evaluate(() => chrome.runtime.getURL(''));
  await popup.close();
  return address;
}

/**
 * @param {string} name
 * @param {(desk: Desk, browser: BrowserName) => void} tell declares the tests
 * @param {Partial<import('../driver/launch.mjs').LaunchOptions>} [options] other than the usual ones
 */
export function inBothBrowsers(name, tell, options) {
  for (const browser of BROWSERS) {
    describe(`${name}, ${browser}`, () => {
      const desk = /** @type {Desk} */ ({});
      before(async () => {
        desk.site = await startSite();
        const extension = extensionOf(browser);
        desk.driver = await launch({ browser, extension, proxyPort: desk.site.proxyPort, language: 'de', ...options });
      });
      beforeEach(async () => {
        await desk.driver.signIn({});
        await desk.driver.forget();
        desk.site.reset();
      });
      after(async () => {
        await desk.driver?.close();
        await desk.site?.close();
      });
      tell(desk, browser);
    });
  }
}
