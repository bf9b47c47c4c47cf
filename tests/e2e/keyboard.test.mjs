/** The whole way by keyboard alone, and what assistive technology gets of the card. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardWith, clickInCard, closedRoots, inSight } from '../driver/card.mjs';
import { all, partOfTree } from '../driver/tree.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { sheetReady } from './sheets.mjs';
import { popupAccounts } from './steps.mjs';
import { isInCard, tabTo } from './tab.mjs';

/** @typedef {import('../driver/tree.mjs').Node} Node */

const [ANNA] = ACCOUNTS.facebook;
const FORM = addressOf(AI_FORM.facebook);
const PUT = 'In das leere Feld einsetzen';
const SECOND_REASON = 'Meine Beiträge enthalten persönliche und sensible Angaben. Ich will nicht, dass sie in ein KI-Modell eingehen.';

inBothBrowsers('by keyboard', (desk, browser) => {
  const posts = () => desk.site.requests.filter(({ method }) => method === 'POST').length;

  // Facebook's form ends in a button, Instagram's in an element with a button's role.
  for (const [platform, people] of Object.entries(ACCOUNTS)) {
    it(`leads from the popup to “sent” on ${platform}`, async () => {
      const { driver } = desk;
      await driver.signIn({ [platform]: people[0]?.id });
      const home = await driver.page(addressOf(platform === 'facebook' ? 'home' : 'instagram'));
      await until(async () => (await driver.badge()) === '1', { what: 'the account is noted' });
      await home.close();
      const popup = await driver.popup();
      await until(async () => (await popupAccounts(popup)).length === 1, { what: 'the account in the popup' });
      await popup.bringToFront();
      await tabTo(popup, ({ name }) => name === 'Formular öffnen');
      const form = await driver.opened(() => popup.keyboard.press('Enter'));
      await form.bringToFront();
      await cardWith(form, 'Das ist das richtige Formular');
      const stops = await tabTo(form, isInCard('Hinweis schließen'));
      assert.ok(stops.indexOf('Mehr anzeigen') > stops.indexOf('Senden'), `first the page, then the card: ${stops.join()}`);
      await tabTo(form, ({ where, name }) => where !== 'card' && name === 'Senden', 'back');
      assert.equal(posts(), 0);
      await form.keyboard.press('Enter');
      await cardWith(form, 'Haben Sie den Widerspruch abgeschickt?');
      await inSight(form);
      await tabTo(form, isInCard('Ja, abgeschickt'));
      await form.keyboard.press('Enter');
      await cardWith(form, 'Vermerkt: Widerspruch abgeschickt');
      assert.equal(posts(), 1);
      await driver.popup(popup);
      assert.deepEqual((await popupAccounts(popup)).map(({ words }) => words), ['Abgeschickt']);
    });
  }

  it('names the keys on our own pages as the browser has them', async () => {
    const { driver } = desk;
    const popup = await driver.popup();
    const keys = () => popup.evaluate(async () =>
      (await chrome.commands.getAll()).find(({ name }) => name === 'jump')?.shortcut ?? '');
    /** @param {string} path */
    const told = async (path) => {
      const page = await driver.extensionPage(path);
      await sheetReady(page);
      // The page has asked the same before, so it has its answer by then.
      await page.evaluate(() => chrome.commands.getAll());
      await sleep(300);
      const lines = await page.$$eval('.shortcut:not([hidden])', (all) =>
        all.map((line) => [line.textContent, line.querySelector('kbd')?.textContent]));
      await page.close();
      return lines;
    };
    const pages = ['welcome/welcome.html', 'options/options.html'];
    assert.ok(await keys());
    for (const path of pages) {
      assert.deepEqual(await told(path), [[`Mit ${await keys()} springen Sie zum Link oder zum Hinweis.`, await keys()]]);
    }
    // Firefox for Android has no keyboard commands: no heading stays behind.
    const options = await driver.extensionPage(pages[1] ?? '');
    await options.waitForSelector('.shortcut:not([hidden])');
    assert.deepEqual(await options.$eval('.shortcut', (line) => [true, false].map((hidden) => {
      line.toggleAttribute('hidden', hidden);
      return line.parentElement?.checkVisibility();
    })), [false, true]);
    await options.close();
    // Chromium lets only people change them.
    if (browser !== 'firefox') return;
    /** @param {string} shortcut */
    const change = (shortcut) => popup.evaluate((shortcut) =>
      /** @type {any} */ (globalThis).browser.commands.update({ name: 'jump', shortcut }), shortcut);
    await change('Ctrl+Shift+F7');
    for (const path of pages) assert.equal((await told(path))[0]?.[1], 'Ctrl+Shift+F7');
    await change('');
    assert.deepEqual(await told(pages[0] ?? ''), []);
    assert.match(String(await told(pages[1] ?? '')), /^Für den Sprung zum Link ist keine festgelegt/);
    await popup.evaluate(() => /** @type {any} */ (globalThis).browser.commands.reset('jump'));
  });

  it('shows assistive technology a landmark with names, steps and what is read out', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const page = await driver.page(FORM);
    await page.bringToFront();
    await cardWith(page, 'Begründung: darf leer bleiben');
    // The card folds itself up when it has its place: first that its button is there, then that all others are gone.
    const parts = await until(async () => {
      const seen = all(await partOfTree(driver, page, 'region', 'Hinweis des Widerspruchslotsen'));
      return seen.some(({ role }) => role === 'summary') && seen.filter(({ role }) => role === 'button').length < 2 && seen;
    }, { what: 'the card has its place' });
    const of = (/** @type {string} */ role) => parts.filter((node) => node.role === role);
    const words = (/** @type {Node} */ node) => all(node).filter(({ role }) => role === 'text').map(({ name }) => name).join(' ');
    assert.deepEqual(of('heading').map(({ name }) => name), ['Das ist das richtige Formular']);
    assert.deepEqual(of('button').map(({ name }) => name), ['Hinweis schließen']);
    assert.deepEqual(of('summary').map(({ name }) => name), ['Mehr anzeigen']);
    // What the card says and what came of a click are read out by themselves, when the reader has time.
    const [said, came, ...more] = of('status');
    assert.deepEqual([said?.live, came?.live, more.length], ['polite', 'polite', 0]);
    assert.match(words(/** @type {Node} */ (said)), /richtige Formular.*Es gilt für Ihre eigenen Beiträge/);
    const way = of('list').find(({ name }) => name === 'Ihr Weg zum Widerspruch');
    const steps = way?.children ?? [];
    assert.deepEqual(steps.map(words), ['Link suchen', 'Link gefunden', 'Formular', 'Abgeschickt', 'Bestätigt']);
    assert.ok(steps.every(({ role }) => role === 'listitem'));
    // Chromium gives the current step to readers, but not to its debugging protocol.
    const current = browser === 'firefox' ? ['', '', 'step', '', ''] : ['', '', '', '', ''];
    assert.deepEqual(steps.map((step) => step.current), current);
  });

  it('fills the reason field by a click on its button, and by nothing else', async () => {
    await desk.driver.signIn({ facebook: ANNA?.id });
    const page = await desk.driver.page(FORM);
    await cardWith(page, 'Vorschläge für eine Begründung');
    await clickInCard(page, 'Vorschläge für eine Begründung');
    const value = () => page.$eval('textarea', (field) => field.value);
    const controls = async () => (await closedRoots(page)).flatMap((root) => root.controls);
    const isPut = ({ name = '' }) => name === PUT;

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.equal(await value(), '', 'choosing a reason');
    for (const { rect: { x, y, width, height }, reachable } of await controls()) {
      if (reachable) await page.mouse.move(x + width / 2, y + height / 2);
    }
    assert.equal(await value(), '', 'pointing');
    await tabTo(page, isInCard(PUT));
    for (const key of /** @type {const} */ (['p', 'ArrowDown', 'Delete', 'F2'])) await page.keyboard.press(key);
    assert.equal(await value(), '', 'the focus, and keys that click nothing');
    const put = (await controls()).find(isPut);
    await page.evaluate(({ x, y, width, height }) => {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x + width / 2, clientY: y + height / 2 };
      const hosts = [...document.querySelectorAll(':root > [popover]'), document.elementFromPoint(at.clientX, at.clientY)];
      for (const host of hosts) {
        /** @type {HTMLElement} */ (host).click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host?.dispatchEvent(new MouseEvent(type, at));
        for (const type of ['keydown', 'keyup']) host?.dispatchEvent(new KeyboardEvent(type, { ...at, key: 'Enter' }));
      }
    }, put?.rect ?? { x: 0, y: 0, width: 0, height: 0 });
    await sleep(300);
    assert.equal(await value(), '', 'clicks and keys of a script');

    await inSight(page);
    await page.keyboard.press('Enter');
    await cardWith(page, 'Eingesetzt.');
    assert.equal(await value(), SECOND_REASON);
    await page.keyboard.press('Enter');
    await cardWith(page, 'nicht leer');
    assert.equal(await value(), SECOND_REASON, 'a second click');
    assert.equal(posts(), 0);
  });
});
