/**
 * The extension is switched off while pages are open, and on again, as people do on the browser's page of
 * extensions.
 *
 * Chromium cuts the content scripts off and lets them run, so they tidy up. Firefox ends them at once: nothing
 * of ours runs any more that could take away what is shown, and it stays until the page is loaded anew.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith, clickInCard } from '../driver/card.mjs';
import { outlined } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { sendForm } from './steps.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const [ANNA] = ACCOUNTS.facebook;
const POLICY = `${addressOf('policy')}?banner=1`;
const FORM = addressOf(AI_FORM.facebook);
/** Milliseconds in which Chromium's pages are tidy: what is shown asks once a second. */
const SOON = 5000;

/** Whether anything of ours is in a page: marks, cards, attributes, style sheets. @param {Page} page */
const remains = async (page) => ({
  marks: (await outlined(page)).length,
  cards: Number((await card(page)) !== null),
  ...(await page.evaluate(() => ({
    hosts: document.querySelectorAll(':root > [popover]').length,
    sheets: document.adoptedStyleSheets.length,
    attributes: [...document.querySelectorAll('a')].flatMap((link) => link.getAttributeNames())
      .filter((name) => /^m[a-z0-9]+$/.test(name)).length,
  }))),
});

const NOTHING = { marks: 0, cards: 0, hosts: 0, sheets: 0, attributes: 0 };

inBothBrowsers('switched off, the extension', (desk, browser) => {
  it('leaves open pages without an error there, and is back when it is on again', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const page = await driver.page(POLICY);
    const errors = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await cardWith(page, 'Hier ist der Link');
    await until(async () => (await outlined(page)).length === 1, { what: 'the mark' });
    const shown = await remains(page);
    assert.ok(shown.hosts && shown.sheets && shown.attributes, 'what is to go can be found');
    const stored = await driver.stored();
    await page.bringToFront();
    await page.evaluate(() => document.addEventListener('visibilitychange', () => { document.title = 'left'; }));

    await driver.disable();
    if (browser === 'firefox') {
      await sleep(2000);
      assert.deepEqual(await remains(page), shown, 'it stays, and nothing is half');
      await clickInCard(page, 'Hinweis schließen');
    } else {
      const gone = async () => !Object.values(await remains(page)).some(Boolean);
      await until(gone, { what: 'nothing is left in the page', timeout: SOON });
      assert.notEqual(await page.title(), 'left', 'the page was in sight all the time');
    }
    await page.reload();
    await sleep(1000);
    assert.deepEqual(await remains(page), NOTHING);

    await driver.enable();
    await until(async () => (await driver.alarms()).join() === 'day', { what: 'the alarm of the day' });
    await page.reload();
    await cardWith(page, 'Hier ist der Link');
    assert.equal((await outlined(page)).length, 1);
    assert.deepEqual(await driver.stored(), stored);
    assert.deepEqual(errors, []);
  });

  it('leaves the form alone, which can still be sent', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const page = await driver.page(FORM);
    const errors = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => errors.push(String(error)));
    await cardWith(page, 'Das ist das richtige Formular');
    await driver.disable();
    try {
      await page.bringToFront();
      await sendForm(page);
      const posted = () => desk.site.requests.some(({ method }) => method === 'POST');
      await until(posted, { what: 'the form is sent' });
      assert.deepEqual(errors, []);
    } finally {
      await driver.enable();
    }
    assert.doesNotMatch(JSON.stringify(await driver.stored()), /sendSeen/);
  });
});
