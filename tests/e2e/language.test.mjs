/// <reference path="../../extension/content/place.js" />
/** The language of cards and pages is a choice in the options, whatever the browser's is. */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cardWith, clickInCard } from '../driver/card.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { noticed, sheetReady } from './sheets.mjs';
import { sendForm } from './steps.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const ANNA = ACCOUNTS.facebook[0]?.id ?? '';
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;
const OPTIONS = 'options/options.html';
const SCREENS = fileURLToPath(new URL('../../target/screens/', import.meta.url));

/** @param {string} language @param {string} key @returns {string} */
const words = (language, key) => JSON.parse(readFileSync(
  new URL(`../../extension/_locales/${language}/messages.json`, import.meta.url), 'utf8'))[key].message;

/** @param {Page} page */
const root = (page) => page.evaluate(() => {
  const { lang, dir } = document.documentElement;
  return `${lang} ${dir}`;
});
/** @param {Page} page */
const title = (page) => page.$eval('h1', (heading) => heading.textContent);

inBothBrowsers('language', (desk, browser) => {
  /** @param {Page} page @param {string} name */
  const screen = async (page, name) => {
    mkdirSync(SCREENS, { recursive: true });
    await page.bringToFront();
    await page.screenshot({ path: `${SCREENS}language-${name}-${browser}.png` });
  };
  /** Chooses a language in the options, which show themselves in `shown` then. @param {string} tag @param {string} shown */
  const choose = async (tag, shown) => {
    const page = await desk.driver.extensionPage(OPTIONS);
    await sheetReady(page);
    await page.bringToFront();
    await page.select('[name="language"]', tag);
    await page.click('form:has([name="language"]) button[type="submit"]');
    await page.waitForFunction((heading) => document.querySelector('h1')?.textContent === heading, {},
      words(shown, 'optionsTitle'));
    assert.equal(await noticed(page), words(shown, 'savedLine'));
    assert.equal(await page.$eval('[name="language"]', (field) => /** @type {HTMLSelectElement} */ (field).value), tag);
    const focused = 'form:has([name="language"]) button:focus';
    assert.equal(await page.$eval(focused, (button) => button.textContent), words(shown, 'save'));
    return page;
  };

  it('is spoken by options, popup, card and sample page, mirrored where it is written so, and left again', async () => {
    await desk.driver.signIn({ facebook: ANNA });
    const options = await choose('ar', 'ar');
    assert.equal(await root(options), 'ar rtl');
    await screen(options, 'options');

    const page = await desk.driver.page(POLICY);
    const card = await cardWith(page, words('ar', 'targetAiTitle'));
    assert.match(card.markup, /<section [^>]*lang="ar"/);
    assert.match(card.markup, /<section [^>]*dir="rtl"/);
    assert.ok(card.host.rect.x < 100, `at the left: ${JSON.stringify(card.host.rect)}`);
    assert.match(card.markup, new RegExp(`aria-label="${words('ar', 'cardClose')}"`));
    await screen(page, 'card');

    await page.goto(FORM);
    await cardWith(page, words('ar', 'formAiTitle'));
    await sendForm(page);
    await cardWith(page, words('ar', 'questionTitle'));
    await clickInCard(page, words('ar', 'answerSent'));
    await cardWith(page, words('ar', 'sentMailLine'));

    const popup = await desk.driver.popup();
    await sheetReady(popup);
    assert.deepEqual([await root(popup), await title(popup)], ['ar rtl', words('ar', 'popupTitle')]);
    const today = new Date().toLocaleDateString('ar', { dateStyle: 'medium' });
    const since = await popup.$eval('[data-part="since"]', (part) => part.textContent ?? '');
    assert.ok(since.replaceAll(/[\u2068\u2069]/g, '').includes(today), `${since} has ${today}`);
    await screen(popup, 'popup');

    // Letters have a choice of their own. There are none in Arabic, so it is English until another is made.
    const letter = await desk.driver.extensionPage(`letter/letter.html#facebook:${ANNA}`);
    await sheetReady(letter);
    assert.equal(await root(letter), 'ar rtl');
    assert.equal(await letter.$eval('[name="language"]', (field) => /** @type {HTMLSelectElement} */ (field).value), 'en');
    const { language, letterLanguage } = JSON.parse((await desk.driver.stored()).settings);
    assert.deepEqual([language, letterLanguage], ['ar', null]);

    await choose('', 'de');
    await page.goto(POLICY);
    const german = await cardWith(page, words('de', 'alreadySentLine').split('$')[0] ?? '');
    assert.match(german.markup, /<section [^>]*lang="de[^"]*"[^>]*/);
    assert.match(german.markup, /dir="ltr"/);
  });

  it('speaks on the sample page', async () => {
    await choose('ar', 'ar');
    const page = await desk.driver.extensionPage('sample/sample.html');
    await page.waitForSelector('html[dir]');
    assert.deepEqual([await root(page), await title(page)], ['ar rtl', words('ar', 'sampleTitle')]);
    const card = () => page.evaluate(() => [lotsePlace.section.lang, lotsePlace.section.querySelector('h2')?.textContent]);
    await until(async () => (await card())[1], { what: 'the card' });
    assert.deepEqual(await card(), ['ar', words('ar', 'targetAiTitle')]);
  });
});
