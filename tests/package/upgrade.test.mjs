/**
 * An update over version 0.1.0, in both browsers: what that version left in the browser's storage
 * (`upgrade/0.1.0.json`, see `tests/tools/stored.mjs`) is read, shown, exported and written on by this one.
 *
 * The extension is this one throughout; its folder says "0.1.0" first. So the browser updates a thing that
 * it knows, as a store's update does. Moments are moved to today, all by the same time.
 */

import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { sheetReady } from '../e2e/sheets.mjs';
import { popupAccounts, pressFirstButton } from '../e2e/steps.mjs';
import { ROOT, VERSION } from './packages.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {Record<string, string>} Stored */

const BEFORE = JSON.parse(readFileSync(new URL('upgrade/0.1.0.json', import.meta.url), 'utf8'));
const DAY = 86_400_000;
/** The form that did not work for one account. */
const FAILED = 'facebook:712876720715583';

/**
 * What the walk did, account by account, and where it stands after so many days.
 * @type {Record<string, { name: string, did: unknown[], told: string[], status: Record<number, string> }>}
 */
const ACCOUNTS = {
  'facebook:100003333333333': {
    name: 'Facebook-Konto …3333',
    did: ['seen'],
    told: ['Konto gesehen'],
    status: { 0: 'open', 2: 'open', 40: 'open' },
  },
  'facebook:100002222222222': {
    name: 'Facebook-Konto …2222',
    did: ['seen', 'formOpened', { didNotWork: FAILED }, 'formOpened', 'sendSeen', 'notSent'],
    told: [
      'Konto gesehen',
      'Formular geöffnet',
      'Formular hat nicht funktioniert',
      'Formular geöffnet',
      'Auf „Senden“ geklickt',
      'Noch nicht abgeschickt',
    ],
    status: { 0: 'formOpened', 2: 'formOpened', 40: 'formOpened' },
  },
  'facebook:100001111111111': {
    name: 'Facebook-Konto …1111',
    did: ['seen', 'formOpened', 'sendSeen', 'sent', 'confirmed'],
    told: [
      'Konto gesehen',
      'Formular geöffnet',
      'Auf „Senden“ geklickt',
      'Widerspruch abgeschickt am DAY',
      'Bestätigung von Meta vom DAY',
    ],
    status: { 0: 'confirmed', 2: 'confirmed', 40: 'confirmed' },
  },
  'instagram:5111111111': {
    name: 'Instagram-Konto …1111',
    did: ['seen', 'formOpened', 'sendSeen', 'sent'],
    told: ['Konto gesehen', 'Formular geöffnet', 'Auf „Senden“ geklickt', 'Widerspruch abgeschickt am DAY'],
    status: { 0: 'sent', 2: 'confirmationDue', 40: 'replyOverdue' },
  },
  'instagram:5222222222': {
    name: 'Instagram-Konto …2222',
    did: ['seen', 'formOpened', 'sendSeen'],
    told: ['Konto gesehen', 'Formular geöffnet', 'Auf „Senden“ geklickt'],
    status: { 0: 'formOpened', 2: 'formOpened', 40: 'formOpened' },
  },
};
/** The account whose confirmation is noted after the update. */
const WAITING = 'instagram:5111111111';

/** @param {string} text */
const momentsOf = (text) => [...text.matchAll(/"at":(\d+)/g)].map(([, at]) => Number(at));

/**
 * The same texts, as if the last thing had been done so many days before `now`.
 * @param {Stored} stored @param {number} days @param {number} now
 * @returns {Stored}
 */
function moved(stored, days, now) {
  const by = now - days * DAY - Math.max(...Object.values(stored).flatMap(momentsOf));
  /** @type {(text: string) => string} */
  const move = (text) => text.replaceAll(/"at":(\d+)/g, (_, at) => `"at":${Number(at) + by}`);
  return Object.fromEntries(Object.entries(stored).map(([key, text]) => [key, move(text)]));
}

/** @param {number} at */
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);

/** @param {number} at */
const inGerman = (at) => new Date(at).toLocaleDateString('de', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * What version 2 makes of a text of version 1: days are those of the moments, and of two events of one
 * moment the second gets the next millisecond.
 * @param {string} text
 */
function inVersion2(text) {
  /** @type {{ account: object, events: { at: number, what: unknown }[] }} */
  const { account, events } = JSON.parse(text);
  let last = 0;
  return {
    version: 2,
    account,
    events: events.map(({ at: noted, what }) => {
      const at = (last = Math.max(noted, last + 1));
      const on = dayOf(noted);
      if (what === 'formOpened') return { at, what: { formOpened: null } };
      if (what === 'sent') return { at, what: { sent: on } };
      return { at, what: what === 'confirmed' ? { confirmed: { on } } : what };
    }),
  };
}

test('the earlier version left in both browsers what the walk did', () => {
  assert.equal(BEFORE.version, '0.1.0');
  for (const browser of ['chromium', 'firefox']) {
    const records = Object.entries(/** @type {Stored} */ (BEFORE[browser])).map(([key, text]) => {
      const { version, account, events } = JSON.parse(text);
      assert.deepEqual([version, key], [1, `account:${account.platform}:${account.id}`]);
      return [key.replace('account:', ''), events.map((/** @type {{ what: unknown }} */ { what }) => what)];
    });
    const did = Object.entries(ACCOUNTS).map(([account, { did }]) => [account, did]);
    assert.deepEqual(Object.fromEntries(records), Object.fromEntries(did));
  }
});

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`an update over 0.1.0, ${browser}`, () => {
    const dist = join(ROOT, 'dist', browser);
    const old = moved(BEFORE[browser], 0, Date.now());
    /** @type {string} */
    let folder;
    /** @type {Driver} */
    let driver;
    /** @type {Page} */
    let popup;

    /**
     * The accounts and the notes of the popup.
     * @param {Stored} [texts] to put into the storage first
     */
    const shown = async (texts) => {
      if (texts) await popup.evaluate((texts) => chrome.storage.local.set(texts), texts);
      await driver.popup(popup);
      const accounts = (await popupAccounts(popup)).map(({ name, status }) => [name, status]);
      const notes = await popup.$$eval('.note:not([hidden])', (lines) => lines.map(({ textContent }) => textContent));
      return { accounts: Object.fromEntries(accounts), notes };
    };
    /** @param {number} days */
    const expected = (days) => ({
      accounts: Object.fromEntries(Object.values(ACCOUNTS).map(({ name, status }) => [name, status[days]])),
      notes: [],
    });

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'lotse-update-'));
      cpSync(dist, folder, { recursive: true });
      const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.1.0' }));
      driver = await launch({ browser, extension: folder, language: 'de', probe: false });
    });
    after(async () => {
      await driver?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('is an update to the browser: no page of welcome, the right number on the icon, nothing changed', async () => {
      const page = await driver.popup();
      assert.equal(await page.evaluate(() => chrome.runtime.getManifest().version), '0.1.0');
      await page.evaluate((old) => chrome.storage.local.set(old), old);

      cpSync(dist, folder, { recursive: true });
      appendFileSync(
        join(folder, 'background.js'),
        'chrome.runtime.onInstalled.addListener((installed) => chrome.storage.session.set({ installed }));'
      );
      await driver.browser.installExtension(folder);

      popup = await until(() => driver.popup(), { what: 'the updated extension' });
      const asked = async () => {
        const { installed } = await popup.evaluate(() => chrome.storage.session.get());
        return /** @type {chrome.runtime.InstalledDetails | undefined} */ (installed);
      };
      const { reason, previousVersion } = await until(asked, { what: 'what the browser says of the installation' });
      assert.deepEqual([reason, previousVersion], ['update', '0.1.0']);
      assert.equal(await popup.evaluate(() => chrome.runtime.getManifest().version), VERSION);
      // Open, and two that were at the form; those that are sent or confirmed need nothing now.
      const badge = () => popup.evaluate(() => chrome.action.getBadgeText({}));
      await until(async () => (await badge()) === '3', { what: 'the number on the icon' });
      for (const tab of await driver.browser.pages()) {
        // A tab of the extension before the update may be closing.
        assert.doesNotMatch(await tab.evaluate(() => location.href).catch(() => ''), /welcome/);
      }
      assert.deepEqual(await popup.evaluate(() => chrome.storage.local.get()), old);
    });

    test('shows every account where it stood, on the day and later', async () => {
      for (const days of [2, 40, 0]) {
        const texts = days === 0 ? old : moved(old, days, Date.now());
        assert.deepEqual(await shown(texts), expected(days), `${days} days after`);
        assert.deepEqual(await popup.evaluate(() => chrome.storage.local.get()), texts);
      }
    });

    test('shows everything that happened on the page of each account', async () => {
      for (const [account, { told }] of Object.entries(ACCOUNTS)) {
        const page = await driver.extensionPage(`record/record.html#${account}`);
        await sheetReady(page);
        const lines = await page.$$eval('.history .what', (words) => words.map(({ textContent }) => textContent));
        const moments = momentsOf(old[`account:${account}`] ?? '');
        assert.deepEqual(lines, told.map((line, index) => line.replace('DAY', inGerman(moments[index] ?? 0))));
        await page.close();
      }
    });

    test('exports everything in the form of this version', async () => {
      const file = await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'export' }));
      assert.equal(file.kind, 'file');
      const { records } = JSON.parse(file.text);
      const wanted = Object.keys(ACCOUNTS).sort().map((account) => inVersion2(old[`account:${account}`] ?? ''));
      assert.deepEqual(records, wanted);
    });

    test('writes the form of this version with the first thing that happens, and only there', async () => {
      await shown();
      const index = (await popupAccounts(popup)).findIndex(({ name }) => name === ACCOUNTS[WAITING]?.name);
      await pressFirstButton(popup, index);
      await until(async () => (await shown()).accounts[ACCOUNTS[WAITING]?.name ?? ''] === 'confirmed');
      const key = `account:${WAITING}`;
      const { [key]: written, ...others } = await popup.evaluate(() => chrome.storage.local.get());
      const { [key]: before, ...untouched } = old;
      assert.deepEqual(others, untouched);
      const { events, ...record } = JSON.parse(String(written));
      const { events: earlier, ...expected } = inVersion2(before ?? '');
      assert.deepEqual(record, expected);
      assert.deepEqual(events.slice(0, -1), earlier);
      assert.deepEqual(Object.keys(events.at(-1).what), ['confirmed']);
    });
  });
}
