/**
 * What is measured side by side: browsers with no extension, with ours and with autoconsent, each open as long as
 * its browser is measured; and ways to search as scripts of the page, in Chromium without an extension.
 */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../driver/launch.mjs';

export const NONE = 'no extension';
export const OURS = 'Widerspruchslotse';
export const PEER = 'autoconsent';
export const WAYS = ['innerText', 'a:has-text', 'div:has-text', 'TreeWalker', 'XPath'];

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('../driver/find.mjs').BrowserName} BrowserName */
/** @typedef {{ name: string, driver: Driver, extension: string }} Contender extension: its folder, or empty */

const AUTOCONSENT = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json');
const ADDONS = { chromium: 'addon-mv3', firefox: 'addon-firefox' };

/**
 * @param {BrowserName} browser
 * @param {number} proxyPort
 * @returns {Promise<Contender[]>}
 */
export async function startContenders(browser, proxyPort) {
  const folders = {
    [NONE]: '',
    [OURS]: fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url)),
    [PEER]: join(dirname(AUTOCONSENT), '..', 'dist', ADDONS[browser]),
  };
  const contenders = [];
  for (const [name, extension] of Object.entries(folders)) {
    const driver = await launch({ browser, extension: extension || undefined, proxyPort, probe: false });
    contenders.push({ name, driver, extension });
  }
  return contenders;
}

/** @param {Contender[]} contenders @param {string} wanted */
export function named(contenders, wanted) {
  const found = contenders.find(({ name }) => name === wanted);
  if (!found) throw new Error(`there is no ${wanted}`);
  return found;
}

/**
 * The background of a contender's extension, as far as it is running.
 * @param {Driver} driver
 */
export async function backgroundOf({ browser }) {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  return target?.worker() ?? null;
}
