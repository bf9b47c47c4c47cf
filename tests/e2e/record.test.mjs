/** The record: several accounts, what is due as time goes by, letters, export and import, other devices. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { card, cardWith, clickInCard } from '../driver/card.mjs';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { extensionOf, inBothBrowsers } from './both.mjs';
import { age, fillIn, noticed, sheetReady, standing } from './sheets.mjs';
import { popupAccounts, pressFirstButton, sendForm } from './steps.mjs';

const [ANNA, CLUB] = ACCOUNTS.facebook;
const [READS] = ACCOUNTS.instagram;
const OPTIONS = 'options/options.html';
/** @param {string} label of a switch */
const switchOf = (label) => `div[contains(@class, "toggle")][.//label[normalize-space()="${label}"]]//input`;
const SYNC = switchOf('Über das Browserkonto abgleichen');
/** @param {string} account */
const recordOf = (account) => `record/record.html#${account}`;

inBothBrowsers('the record', (desk, browser) => {
  it('keeps three accounts apart, tells what becomes due, and makes the letter to the right authority', async () => {
    const { driver } = desk;
    const { anna, popup } = await threeAccounts(driver);
    const shown = async () => {
      await driver.popup(popup);
      return (await popupAccounts(popup)).map(({ name, status }) => `${name}: ${status}`);
    };
    assert.deepEqual(await shown(), ['Vereinskonto: open', 'Facebook-Konto …1111: sent', 'Instagram-Konto …1111: confirmed']);
    const progress = await popup.$eval('header', (header) => header.textContent ?? '');
    assert.match(progress, /2 von 3 erledigt/);

    await age(popup, 2);
    assert.deepEqual((await shown()).slice(0, 2), ['Facebook-Konto …1111: confirmationDue', 'Vereinskonto: open']);
    // A month has up to 31 days, and where it ends at a weekend, its end comes two days later: 33, and one more is over.
    await age(popup, 32);
    assert.equal((await shown())[0], 'Facebook-Konto …1111: replyOverdue');

    const letter = await driver.extensionPage(`letter/letter.html#${anna}`);
    await sheetReady(letter);
    await letter.select('[name="what"]', 'complaint');
    await letter.select('[name="country"]', 'DE');
    await letter.click('button[type="submit"]');
    const refused = await letter.waitForSelector('form .failure:not([hidden]):not(:empty)');
    assert.match(await refused?.evaluate((line) => line.textContent) ?? '', /Wählen Sie Ihr Bundesland/);
    await letter.select('[name="state"]', 'DE-BY');
    await letter.type('[name="sender"]', 'Anna Muster');
    await letter.click('button[type="submit"]');
    const text = await (await letter.waitForSelector('.letter textarea'))?.evaluate((field) => /** @type {HTMLTextAreaElement} */ (field).value);
    assert.match(text ?? '', /Anna Muster[\s\S]*Bayerisches Landesamt für Datenschutzaufsicht[\s\S]*Art\. 77[\s\S]*712876720715583/);
    assert.match(text ?? '', /Data Protection Commission/);

    const record = await driver.extensionPage(recordOf(anna));
    assert.equal(await standing(record), 'replyOverdue');
    assert.match(await record.$eval('.history', (list) => list.textContent ?? ''), /Beschwerde erstellt/);
    // A letter that is made is not yet sent.
    assert.equal(await driver.badge(), '2');
    await driver.popup(popup);
    assert.equal((await popupAccounts(popup))[0]?.buttons[0], 'Brief abgeschickt');
    await pressFirstButton(popup);
    assert.equal(await until(async () => (await driver.badge()) === '1'), true);
  });

  it('gives everything back after export, deletion and import, and refuses what is no export', async () => {
    const { driver } = desk;
    const { popup } = await threeAccounts(driver);
    const before = await popupAccounts(popup);
    let options = await driver.extensionPage(OPTIONS);
    await sheetReady(options);
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        /** @type {Blob} */ (blob).text().then((text) => Object.assign(window, { saved: text }));
        return make(blob);
      };
    });
    await options.click('xpath///button[normalize-space()="Als Datei speichern"]');
    const saved = String(await (await options.waitForFunction('window.saved')).jsonValue());
    assert.match(await noticed(options), /widerspruchslotse-\d{4}-\d{2}-\d{2}\.json/);

    await fillIn(options, 'Alles löschen');
    assert.match(await noticed(options), /Gelöscht/);
    assert.deepEqual(await driver.stored(), {});
    assert.equal(await driver.badge(), '');

    const folder = await mkdtemp(join(tmpdir(), 'lotse-'));
    try {
      /** @param {string} text */
      const look = async (text) => {
        const file = join(folder, 'export.json');
        await writeFile(file, text);
        await options.close();
        options = await driver.extensionPage(OPTIONS);
        await sheetReady(options);
        const form = 'xpath///details[summary[normalize-space()="Aus einer Datei übernehmen"]]';
        await options.click(`${form}/summary`);
        const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement> | null} */ (
          await options.waitForSelector(`${form}//input[@type="file"]`)
        );
        await input?.uploadFile(file);
        await options.click(`${form}//button[@type="submit"]`);
      };
      for (const [bad, why] of /** @type {[string, RegExp][]} */ ([
        ['{"bookmarks":[]}', /kommt nicht vom Widerspruchslotsen/],
        [saved.replace('Vereinskonto', 'Vereinskont0'), /beschädigt oder wurde nachträglich geändert/],
        ['x'.repeat(50_000_000), /zu groß/],
      ])) {
        await look(bad);
        const failure = await options.waitForSelector('.failure:not([hidden]):not(:empty)');
        assert.match(await failure?.evaluate((line) => line.textContent) ?? '', why);
        assert.deepEqual(await driver.stored(), {});
      }
      await look(saved);
      await (await options.waitForSelector('xpath///button[normalize-space()="Übernehmen"]'))?.click();
      await options.waitForFunction(() => /Übernommen/.test(document.getElementById('notice')?.textContent ?? ''));
    } finally {
      await rm(folder, { recursive: true });
    }
    await driver.popup(popup);
    assert.deepEqual(await popupAccounts(popup), before);
  });

  it('unites two profiles that share an area', async () => {
    const { driver, site } = desk;
    const other = await launch({ browser, extension: extensionOf(browser), proxyPort: site.proxyPort, language: 'de' });
    try {
      const today = new Date().toISOString().slice(0, 10);
      const at = Date.now() - 5000;
      /** @type {(id: string, ...events: unknown[]) => [string, string]} */
      const record = (id, ...events) => [
        `account:facebook:${id}`,
        JSON.stringify({ version: 2, account: { platform: 'facebook', id }, events: [{ at, what: 'seen' }, ...events] }),
      ];
      const profiles = await Promise.all(
        /** @type {const} */ ([
          [driver, [record('1001', { at: at + 2, what: { sent: today } }), record('2002')]],
          [other, [record('1001', { at: at + 1, what: { labelled: 'Mein Konto' } }), record('3003')]],
        ]).map(async ([profile, records]) => {
          const page = await profile.extensionPage(OPTIONS);
          await sheetReady(page);
          await page.evaluate((records) => chrome.storage.local.set(Object.fromEntries(records)), records);
          await page.click(`xpath///${SYNC}`);
          await page.waitForFunction(() => chrome.storage.sync.get().then((area) => Object.keys(area).length === 2));
          return { profile, page };
        })
      );
      const area = (/** @type {import('puppeteer-core').Page} */ page) => page.evaluate(() => chrome.storage.sync.get());
      /** The browser maker's service: what one profile has becomes what the other has. */
      const carry = async (/** @type {number} */ from) => {
        const items = await area((profiles[from] ?? never()).page);
        await (profiles[1 - from] ?? never()).page.evaluate((items) => chrome.storage.sync.set(items), items);
      };
      let from = 1;
      await until(async () => {
        from = 1 - from;
        await carry(from);
        const [one, two] = await Promise.all(profiles.map(({ page }) => area(page)));
        return Object.keys(one ?? {}).length === 3 && isDeepStrictEqual(one, two);
      }, { what: 'both to have the same three accounts' });
      const shown = await Promise.all(
        profiles.map(async ({ profile }) => {
          const popup = await profile.popup();
          return (await popupAccounts(popup)).map(({ name, status }) => `${name}: ${status}`);
        })
      );
      assert.deepEqual(shown[0], ['Facebook-Konto …2002: open', 'Facebook-Konto …3003: open', 'Mein Konto: sent']);
      assert.deepEqual(shown[1], shown[0]);
      // Whoever switches it off takes back what lay there.
      const [first] = profiles;
      await first?.page.bringToFront();
      // The page asks again when it is seen again: the switch may be a new one by now.
      await first?.page.locator(`xpath///${SYNC}`).click();
      await first?.page.waitForFunction(() => chrome.storage.sync.get().then((area) => !Object.keys(area).length));
    } finally {
      await other.close();
    }
  });

  it('reminds at the next visit, once', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const feed = await driver.page(addressOf('facebook'));
    const popup = await driver.popup();
    await until(async () => {
      await driver.popup(popup);
      return (await popupAccounts(popup)).length === 1;
    });
    assert.equal(await driver.badge(), '1');
    await popup.click('xpath///summary[normalize-space()="Später erinnern"]|//button[normalize-space()="Später erinnern"]');
    await (await popup.waitForSelector('xpath///button[normalize-space()="Beim nächsten Besuch"]', { visible: true }))?.click();
    await until(async () => (await driver.badge()) === '', { what: 'an empty badge' });
    await feed.reload();
    await cardWith(feed, 'Sie wollten erinnert werden');
    assert.equal(await driver.badge(), '1');
    await feed.reload();
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await card(feed), null);
  });

  it('counts no account that nobody is to be reminded of, nor one of a service that is switched off', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id, instagram: READS?.id });
    for (const home of /** @type {const} */ (['facebook', 'instagram'])) await driver.page(addressOf(home));
    const popup = await driver.popup();
    await until(async () => (await driver.badge()) === '2', { what: 'both accounts counted' });
    await driver.popup(popup);
    await popup.bringToFront();
    const first = (await popupAccounts(popup)).findIndex(({ name }) => name.startsWith('Facebook-Konto'));
    await popup.click(`.account:nth-child(${first + 1}) [data-part="later"]`);
    await (await popup.waitForSelector('xpath///button[normalize-space()="Gar nicht"]', { visible: true }))?.click();
    await until(async () => (await driver.badge()) === '1', { what: 'one account counted' });
    const options = await driver.extensionPage(OPTIONS);
    await sheetReady(options);
    await options.bringToFront();
    await options.locator(`xpath///${switchOf('Instagram')}`).click();
    await until(async () => (await driver.badge()) === '', { what: 'no account counted' });
    await driver.popup(popup);
    assert.equal((await popupAccounts(popup)).length, 2, 'both stay in the list');
  });

  it('takes what the user adds by keyboard, and shows a typed name as text', async () => {
    const { driver } = desk;
    const options = await driver.extensionPage(OPTIONS);
    await sheetReady(options);
    await options.focus('xpath///details[summary[normalize-space()="Konto von Hand eintragen"]]/summary');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    await options.keyboard.type('W');
    await options.keyboard.press('Tab');
    await options.keyboard.type('Mama <3');
    await options.keyboard.press('Enter');
    const failure = await options.waitForSelector('.failure:not([hidden]):not(:empty)');
    assert.match(await failure?.evaluate((line) => line.textContent) ?? '', /Zeichen wie < und >/);
    assert.equal(await options.$eval('[name="text"]', (field) => /** @type {HTMLInputElement} */ (field).value), 'Mama <3');
    await options.focus('[name="text"]');
    await options.keyboard.press('Backspace');
    await options.keyboard.press('Backspace');
    await options.keyboard.press('Enter');
    await until(async () => JSON.stringify(await driver.stored()).includes('Mama'));
    const [key] = Object.keys(await driver.stored());
    assert.match(key ?? '', /^account:whatsapp:h\d+$/);
    const record = await driver.extensionPage(recordOf((key ?? '').replace('account:', '')));
    assert.equal(await standing(record), 'open');
    assert.equal(await record.$eval('h1', (title) => title.textContent), 'Mama');
    await fillIn(record, 'Widerspruch abgeschickt', { day: '2025-05-20' });
    await record.waitForSelector('.status[data-status="replyOverdue"]');
    const told = await record.$eval('main', (main) => main.textContent ?? '');
    assert.match(told, /Der Widerspruch gilt nicht für/);
    // WhatsApp has no public posts that the training could begin with.
    assert.doesNotMatch(told, /Beginn des Trainings|öffentliche Beiträge dieses Kontos/);
    await fillIn(record, 'Konto aus der Liste löschen');
    await until(async () => Object.keys(await driver.stored()).length === 0, { what: 'nothing left' });
  });
});

/** @returns {never} */
function never() {
  throw new Error('There are two profiles.');
}

/**
 * Anna sent, the club's account with a name is open, Instagram is confirmed.
 * @param {import('../driver/launch.mjs').Driver} driver
 */
async function threeAccounts(driver) {
  const anna = `facebook:${ANNA?.id}`;
  const club = `facebook:${CLUB?.id}`;
  await driver.signIn({ facebook: CLUB?.id, instagram: READS?.id });
  const page = await driver.page(addressOf('facebook'));
  await until(async () => `account:${club}` in (await driver.stored()), { what: 'the account of the club is noted' });
  await driver.signIn({ facebook: ANNA?.id, instagram: READS?.id });
  for (const form of [AI_FORM.facebook, AI_FORM.instagram]) {
    await page.goto(addressOf(form));
    await cardWith(page, 'Das ist das richtige Formular');
    await sendForm(page);
    await cardWith(page, 'Haben Sie den Widerspruch abgeschickt?');
    await clickInCard(page, 'Ja, abgeschickt');
    await cardWith(page, 'Vermerkt: Widerspruch abgeschickt');
  }
  const record = await driver.extensionPage(recordOf(`instagram:${READS?.id}`));
  await sheetReady(record);
  await fillIn(record, 'Bestätigung ist gekommen', { text: 'Nr. 4711' });
  await record.waitForSelector('.status[data-status="confirmed"]');
  assert.match(await record.$eval('dl', (list) => list.textContent ?? ''), /Nr\. 4711/);
  const named = await driver.extensionPage(recordOf(club));
  await sheetReady(named);
  await fillIn(named, 'Konto benennen', { text: 'Vereinskonto' });
  await named.waitForFunction(() => document.querySelector('h1')?.textContent === 'Vereinskonto');
  const popup = await driver.popup();
  await popupAccounts(popup);
  return { anna, popup };
}
