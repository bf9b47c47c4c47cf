/** Where the browsers are: an environment variable, a name on the PATH, or an application folder; and how long they get. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Milliseconds that a browser may take to start: the first start on a busy machine can take more than the usual 30 s. */
export const START = 120_000;

const KNOWN = {
  chromium: {
    variable: 'LOTSE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'LOTSE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * @param {BrowserName} browser
 * @returns {string} the path of the program
 */
export function findBrowser(browser) {
  const { variable, names, places } = KNOWN[browser];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(
    existsSync
  );
  if (!found) throw new Error(`no ${browser} found: install it, or name it in ${variable}`);
  return found;
}
