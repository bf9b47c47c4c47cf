/**
 * What Chromium says of the extension on its own page of extensions: no error, no warning, at loading and
 * at running. An extension with faults shows that it would say something.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { ROOT, VERSION } from './packages.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Info
 * @property {string} version
 * @property {string} state
 * @property {string[]} manifest what it says of the manifest
 * @property {string[]} runtime what went wrong while it ran
 * @property {string[]} install
 */

/**
 * @param {Page} page chrome://extensions
 * @param {string} id
 * @returns {Promise<Info>}
 */
const infoOf = (page, id) =>
  page.evaluate(async (wanted) => {
    const api = /** @type {any} */ (chrome).developerPrivate;
    const info = await api.getExtensionInfo(wanted);
    const texts = (/** @type {{ message: string }[]} */ errors = []) => errors.map(({ message }) => message);
    return {
      version: info.version,
      state: info.state,
      manifest: texts(info.manifestErrors),
      runtime: texts([...(info.runtimeErrors ?? []), ...(info.runtimeWarnings ?? [])]),
      install: info.installWarnings ?? [],
    };
  }, id);

describe('the extension in Chromium', () => {
  /** @type {Driver} */
  let driver;
  /** @type {Page} */
  let page;
  /** @type {string} */
  let faults;

  before(async () => {
    driver = await launch({ browser: 'chromium', probe: false });
    page = await driver.page('chrome://extensions');
    // Errors are only noted in developer mode.
    await page.evaluate(() =>
      /** @type {any} */ (chrome).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    );
    faults = mkdtempSync(join(tmpdir(), 'lotse-faults-'));
    const manifest = {
      manifest_version: 3,
      name: 'faults',
      version: '1',
      no_such_key: 1,
      permissions: ['no-such-thing'],
      background: { service_worker: 'a.js' },
    };
    writeFileSync(join(faults, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(faults, 'a.js'), "console.error('a fault'); throw new Error('another');");
  });

  after(async () => {
    await driver?.close();
    rmSync(faults, { recursive: true, force: true });
  });

  test('it loads without an error or a warning, and neither background nor popup makes one', async () => {
    const id = await driver.browser.installExtension(join(ROOT, 'dist', 'chromium'));
    const popup = await driver.page(`chrome-extension://${id}/popup/popup.html`);
    const shown = () => popup.$eval('main', (main) => /** @type {HTMLElement} */ (main).innerText.trim());
    await until(shown, { what: 'the popup has asked the background and shows its answer' });
    assert.deepEqual(await infoOf(page, id), {
      version: VERSION,
      state: 'ENABLED',
      manifest: [],
      runtime: [],
      install: [],
    });
  });

  test('faults of a manifest and of a background are seen', async () => {
    const id = await driver.browser.installExtension(faults);
    const info = await until(
      async () => {
        const found = await infoOf(page, id);
        return found.manifest.length && found.runtime.length ? found : null;
      },
      { what: 'the faults are noted' }
    );
    assert.match(info.manifest.join('\n'), /no_such_key/);
    assert.match(info.manifest.join('\n'), /no-such-thing/);
    assert.match(info.runtime.join('\n'), /a fault/);
  });
});
