/**
 * What goes out to the network with the extension and without it, in real browsers. The pages of this stand-in
 * site have no content security policy: in Firefox it would stop what a content script asks for before anyone
 * heard of it, and Meta's own policy may be wider than ours.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith, clickInCard } from '../driver/card.mjs';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { isServed } from '../site/hosts.mjs';
import { startSite } from '../site/server.mjs';
import { BROWSERS, extensionOf } from './both.mjs';
import { sendForm } from './steps.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('../site/server.mjs').Site} Site */
/** @typedef {import('../driver/requests.mjs').Asked} Asked */

const HOME = addressOf('home');
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;
const THREADS = 'https://www.threads.com/';
const WHATSAPP = addressOf('382532939919295');
const PLACES = [HOME, POLICY, addressOf('settings'), FORM, addressOf('genai'), addressOf(AI_FORM.instagram), THREADS, WHATSAPP];
const OWN_PAGES = ['popup', 'options', 'record', 'letter', 'welcome', 'limits', 'sample'].map((name) => `${name}/${name}.html`);
/** Hosts that the browsers ask on their own account. */
const MAKERS = { chromium: 'accounts.google.com', firefox: 'firefox.settings.services.mozilla.com' };
/** Milliseconds until a browser has asked its makers for everything. */
const PATIENCE = 60_000;
const PEOPLE = { facebook: ACCOUNTS.facebook[0]?.id ?? '', instagram: ACCOUNTS.instagram[0]?.id ?? '' };

/** What pages, scripts and extensions asked of anyone but the site. @param {Asked[]} asked */
const strays = (asked) => asked.filter(({ url, by }) => by !== null && !isServed(new URL(url).host));

/**
 * What is asked for on a walk: of the site, and of anyone else.
 * @param {Driver} driver
 * @param {Site} site
 * @param {boolean} isOurs
 */
async function walk(driver, site, isOurs) {
  await driver.signIn(PEOPLE);
  const page = await driver.page();
  for (const address of PLACES) {
    await page.goto(address);
    if (isOurs && address !== HOME && address !== THREADS) await until(async () => (await card(page)) !== null, { what: `a card on ${address}` });
    else await sleep(400);
  }
  await page.goto(FORM);
  if (isOurs) await cardWith(page, 'Das ist das richtige Formular');
  await page.waitForSelector('form button[type="submit"], form [role="button"][data-submit]');
  await sendForm(page);
  if (isOurs) await clickInCard(page, 'Ja, abgeschickt');
  await sleep(500);
  if (isOurs) {
    for (const path of OWN_PAGES) await (await driver.extensionPage(path)).close();
    await travel(await driver.popup());
    await driver.stopBackground();
  }
  await page.goto(HOME);
  await sleep(500);
  const asked = site.requests.map(({ method, url, fields }) => `${method} ${url} ${JSON.stringify(fields)}`)
    .map((line) => line.replaceAll(/[\w-]{16,}/g, (word) => (/^\d+$/.test(word) ? word : '…')));
  await page.close();
  return { asked: asked.toSorted(), refused: new Set(site.refused.map(({ host }) => host)) };
}

/** Switches synchronising on, saves the list and takes it in again. @param {import('puppeteer-core').Page} popup */
async function travel(popup) {
  const tell = (/** @type {object} */ message) => popup.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  await tell({ kind: 'set', what: 'sync', on: true });
  await until(() => popup.evaluate(async () => Object.keys(await chrome.storage.sync.get()).length), { what: 'what is synchronised' });
  const { text } = await tell({ kind: 'export' });
  for (const what of ['look', 'take']) {
    assert.equal((await tell({ kind: 'import', what, text })).kind, 'sheet');
  }
  await popup.close();
}

for (const browser of BROWSERS) {
  describe(`on the network, ${browser}`, () => {
    /** @type {Site} */
    let site;
    before(async () => { site = await startSite({ strict: false }); });
    beforeEach(() => site.reset());
    after(() => site.close());

    /**
     * Does something in a fresh profile with an extension, and says what came of it and who asked for what.
     * @template T
     * @param {string} extension its folder
     * @param {(driver: Driver) => Promise<T>} work
     */
    const recorded = async (extension, work) => {
      const driver = await launch({ browser, extension, proxyPort: site.proxyPort, language: 'de', recorded: true });
      const [done] = await Promise.allSettled([work(driver)]);
      const heard = await driver.closeAndTell();
      if (done.status === 'rejected') throw done.reason;
      return { result: done.value, heard };
    };

    it('asks the network for nothing more than there is without it', async () => {
      const bare = await startSite({ strict: false });
      const other = await launch({ browser, proxyPort: bare.proxyPort, language: 'de', probe: false });
      try {
        const without = await walk(other, bare, false);
        const { result: with_, heard } = await recorded(extensionOf(browser), (driver) => walk(driver, site, true));
        assert.ok(with_.asked.length > PLACES.length);
        assert.deepEqual(with_.asked, without.asked);
        assert.deepEqual(strays(heard), []);
        assert.ok(heard.some(({ by }) => by === new URL(HOME).origin), 'it was heard who asked');
        // Browsers ask their makers for this and that, at times of their own: what ours asked for, the other has to
        // ask for as well, if only later.
        for (const host of with_.refused) {
          await until(() => bare.refused.some((refusal) => refusal.host === host), { what: `${host}, asked for without us`, timeout: PATIENCE });
        }
      } finally {
        await other.close();
        await bare.close();
      }
    });

    it('is heard where it asks for more, even of a host that the browser asks, too', async () => {
      const folder = await planted(extensionOf(browser), MAKERS[browser]);
      try {
        const { heard } = await recorded(folder, async (driver) => {
          await driver.signIn(PEOPLE);
          const page = await driver.page(POLICY);
          // Both are there only after the scripts that ask.
          await until(async () => (await card(page)) !== null, { what: 'a card' });
          await (await driver.popup()).waitForSelector('html[data-ready]');
          await sleep(500);
        });
        assert.deepEqual([...new Set(strays(heard).map(({ url }) => url))].toSorted(),
          ['background', 'content', 'popup'].map((name) => `https://${MAKERS[browser]}/${name}`));
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
}

/**
 * Our extension, which asks `host` from its background, from a page of its own and from a content script, and
 * whose policy lets it.
 * @param {string} extension
 * @param {string} host
 */
async function planted(extension, host) {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  await cp(extension, folder, { recursive: true });
  /** @param {string} file @param {(text: string) => string} work */
  const change = async (file, work) => writeFile(join(folder, file), work(await readFile(join(folder, file), 'utf8')));
  await change('manifest.json', (text) => text.replace("connect-src 'self'", "connect-src 'self' https:"));
  for (const [name, file] of [['background', 'background.js'], ['popup', 'popup/popup.js'], ['content', 'content/main.js']]) {
    await change(file ?? '', (text) => `fetch('https://${host}/${name}', { mode: 'no-cors' }).catch(() => {});\n${text}`);
  }
  return folder;
}
