/**
 * The extension installed twice, as from a store and from a folder: people see one hint and one outline, and a hint
 * that was closed stays closed. In Chromium only: Firefox installs the one id once.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardWith, clickInCard, closedRoots } from '../driver/card.mjs';
import { outlined } from '../driver/marks.mjs';
import { addressOf } from '../site/addresses.mjs';
import { extensionOf, inBothBrowsers } from './both.mjs';

const POLICY = `${addressOf('policy')}?banner=1`;
/** Milliseconds in which both have said what they have to say. */
const BOTH = 3000;

inBothBrowsers('installed twice, the extension', (desk, browser) => {
  const skip = browser !== 'chromium' && 'Firefox installs the one id once';
  it('shows one hint and one outline, and none where the hint was closed', { skip }, async () => {
    const { driver } = desk;
    const folder = await mkdtemp(join(tmpdir(), 'copy-'));
    await cp(extensionOf(browser), folder, { recursive: true });
    const id = await driver.browser.installExtension(folder);
    try {
      const page = await driver.page(POLICY);
      const errors = /** @type {string[]} */ ([]);
      page.on('pageerror', (error) => errors.push(String(error)));
      const hints = async () => (await closedRoots(page)).filter(({ text }) => text.includes('Hier ist der Link')).length;
      await cardWith(page, 'Hier ist der Link');
      await sleep(BOTH);
      assert.equal(await hints(), 1);
      assert.equal((await outlined(page)).length, 1);
      await clickInCard(page, 'Hinweis schließen');
      await sleep(BOTH);
      assert.equal(await hints(), 0);
      assert.deepEqual(errors, []);
      await page.close();
    } finally {
      await driver.browser.uninstallExtension(id);
      await rm(folder, { recursive: true });
    }
  });
});
