/**
 * The notification of the day, in real browsers. Their question for the permission can't be answered by a test: the
 * extension here is a copy that has the permission from the start. That it is asked for by the switch alone is tested
 * in `tests/views`.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { startSite } from '../site/server.mjs';
import { BROWSERS, extensionOf } from './both.mjs';

/** A copy of the extension that may notify. @param {import('../driver/find.mjs').BrowserName} browser */
async function allowed(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-notify-'));
  await cp(extensionOf(browser), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  assert.deepEqual(manifest.optional_permissions, ['notifications']);
  delete manifest.optional_permissions;
  manifest.permissions.push('notifications');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

for (const browser of BROWSERS) {
  describe(`the notification of the day, ${browser}`, () => {
    it('comes once a day, where it is switched on and something is to be done', async () => {
      const [site, extension] = [await startSite(), await allowed(browser)];
      const driver = await launch({ browser, extension, proxyPort: site.proxyPort, language: 'de', probe: false });
      try {
        const page = await driver.popup();
        const stored = () => page.evaluate(async () => JSON.parse(String((await chrome.storage.local.get('settings')).settings ?? '{}')));
        await page.evaluate(() => {
          const page = Object.assign(globalThis, { ended: 0 });
          chrome.notifications.onClosed.addListener(() => { page.ended += 1; });
        });
        /** How many there were: where nothing can show them, as in a Firefox without a desktop, they are closed at once. */
        const shown = () => page.evaluate(async () =>
          /** @type {any} */ (globalThis).ended + Object.keys(await chrome.notifications.getAll()).length);
        /** Lets the alarm of the day ring, and waits until it was heard. */
        const ring = async () => {
          await page.evaluate(() => chrome.alarms.create('day', { when: Date.now() + 100, periodInMinutes: 1440 }));
          await until(() => page.evaluate(async () => ((await chrome.alarms.get('day'))?.scheduledTime ?? 0) > Date.now() + 3_600_000),
            { what: 'the alarm to have rung' });
        };
        const store = (/** @type {Record<string, string>} */ items) => page.evaluate((items) => chrome.storage.local.set(items), items);
        const ago = Date.now() - 40 * 86_400_000;
        const overdue = (/** @type {string} */ id) => ({ [`account:facebook:${id}`]: JSON.stringify({ version: 2,
          account: { platform: 'facebook', id }, events: [{ at: ago, what: { sent: new Date(ago).toISOString().slice(0, 10) } }] }) });
        await store({ ...overdue('1001'), settings: '{}' });
        await ring();
        await until(async () => await driver.badge() === '1', { what: 'a number on the icon' });
        assert.equal(await shown(), 0, 'nobody asked for it');
        await store({ settings: '{"notify":true}' });
        await ring();
        await until(async () => (await stored()).notified !== undefined && await shown() === 1, { what: 'the notification' });
        // What is due stays so; on the same day nothing more is said of it, and on the next it is again.
        const { notified, ...settings } = await stored();
        await store(overdue('1002'));
        await ring();
        await until(async () => await driver.badge() === '2', { what: 'another number' });
        assert.equal(await shown(), 1);
        await store({ settings: JSON.stringify({ ...settings, notified: '2026-01-01' }) });
        await ring();
        await until(async () => (await stored()).notified === notified && await shown() >= 2, { what: 'the notification of another day' });
        assert.equal(await shown(), 2, 'one for each day');
      } finally {
        await driver.close();
        await site.close();
        await rm(extension, { recursive: true });
      }
    });
  });
}
