/**
 * What is measured side by side: browsers with no extension, with ours and with autoconsent, each open for the
 * whole run; and ways to search as scripts of the page, in the browser without an extension.
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
/** @typedef {{ name: string, driver: Driver }} Contender */

const AUTOCONSENT = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json');
export const FOLDERS = {
  [OURS]: fileURLToPath(new URL('../../dist/chromium', import.meta.url)),
  [PEER]: join(dirname(AUTOCONSENT), '..', 'dist', 'addon-mv3'),
};

/**
 * @param {number} proxyPort
 * @returns {Promise<Contender[]>}
 */
export async function startContenders(proxyPort) {
  const contenders = [];
  for (const [name, extension] of Object.entries({ [NONE]: undefined, ...FOLDERS })) {
    const driver = await launch({ browser: 'chromium', extension, proxyPort, probe: false });
    contenders.push({ name, driver });
  }
  return contenders;
}

/**
 * The background of a contender's extension, as far as it is running.
 * @param {Driver} driver
 */
export async function backgroundOf({ browser }) {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  return target?.worker() ?? null;
}
