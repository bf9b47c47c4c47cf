/// <reference path="../../extension/content/place.js" />
/** From the welcome page to the sample page; the limits; the look of marks; services that are turned off. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith, inSight } from '../driver/card.mjs';
import { outlined } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { noticed, sheetReady } from './sheets.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const ANNA = { facebook: ACCOUNTS.facebook[0]?.id ?? '' };
const FORM = addressOf(AI_FORM.facebook);
const FOUND = 'Hier ist der Link zum Widerspruch';
const SAMPLE = 'sample/sample.html';
const OPTIONS = 'options/options.html';

inBothBrowsers('welcome', (desk) => {
  /** @param {string} path */
  const sheet = async (path) => {
    const page = await desk.driver.extensionPage(path);
    await sheetReady(page);
    return page;
  };
  /** @param {string} color @param {string} width */
  const choose = async (color, width) => {
    const page = await sheet(OPTIONS);
    await page.select('[name="color"]', color);
    await page.select('[name="width"]', width);
    await page.click('form:has([name="color"]) button[type="submit"]');
    assert.match(await noticed(page), /Gespeichert/);
    assert.deepEqual(await page.$$eval('[name="color"], [name="width"]', (fields) =>
      fields.map((field) => /** @type {HTMLSelectElement} */ (field).value)), [color, width]);
    await page.close();
  };

  it('leads from the welcome page to a real mark and card, without any account, and notes nothing', async () => {
    const { driver } = desk;
    const page = await sheet('welcome/welcome.html');
    assert.match(await page.$eval('h1', (title) => title.textContent ?? ''), /Willkommen/);
    await page.bringToFront();
    await page.click(`a[href="/${SAMPLE}"]`);
    await until(() => page.evaluate((end) => location.href.endsWith(end), SAMPLE), { what: 'the sample page' });
    const told = await until(() => ownCard(page), { what: 'the card' });
    assert.deepEqual((await outlined(page)).map(({ href }) => href), [FORM]);
    assert.match(told, new RegExp(FOUND));
    assert.doesNotMatch(told, /nicht mehr zeigen|Angemeldet/);
    assert.match(await page.$eval('aside', (note) => note.textContent ?? ''), /Formular von Facebook/);
    assert.deepEqual(await driver.stored(), {});
    assert.equal(await driver.badge(), '');
  });

  it('keeps every other page of the extension from speaking as a page of Meta’s', async () => {
    const page = await sheet(OPTIONS);
    /** @param {Page} from @param {object} message */
    const ask = (from, message) => from.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    const visit = { address: FORM, language: 'de', cookies: { c_user: '1' }, narrow: false, browser: 'chrome' };
    assert.equal((await ask(page, { kind: 'arrived', page: visit })).kind, 'failed');
    const sample = await desk.driver.extensionPage(`${SAMPLE}?a#b`);
    assert.equal((await ask(sample, { kind: 'arrived', page: visit })).kind, 'guidance');
    assert.equal((await ask(sample, { kind: 'export' })).kind, 'failed');
    assert.deepEqual(await desk.driver.stored(), {});
  });

  it('changes the look of the mark on the next page, and never below two pixels', async () => {
    const { driver } = desk;
    await driver.signIn(ANNA);
    const seen = new Set();
    for (const [color, width] of [['orange', 'medium'], ['blue', 'thin'], ['purple', 'thick'], ['green', 'thin']]) {
      await choose(color ?? '', width ?? '');
      const page = await driver.page(`${addressOf('policy')}?banner=1`);
      await cardWith(page, FOUND);
      const [mark, ...more] = await outlined(page);
      assert.equal(more.length, 0);
      const [pixels, line, ...rgb] = mark?.style.split(' ') ?? [];
      assert.equal(line, 'solid');
      assert.equal(pixels, { thin: '2px', medium: '3px', thick: '5px' }[width ?? '']);
      const shade = rgb.join(' ');
      seen.add(shade);
      // WCAG 1.4.11, on white and on the darkest and the lightest ground of a dark page.
      for (const ground of ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(36, 37, 38)']) {
        assert.ok(contrast(shade, ground) >= 3, `${color} ${shade} on ${ground}: ${contrast(shade, ground)}`);
      }
      await page.close();
    }
    assert.equal(seen.size, 4);
  });

  it('is silent where a service is turned off, and helps again when it is on', async () => {
    const { driver } = desk;
    await driver.signIn(ANNA);
    const options = await sheet(OPTIONS);
    const flip = async () => {
      await options.bringToFront();
      await options.click('xpath///label[normalize-space()="Facebook"]');
      assert.match(await noticed(options), /Gespeichert/);
    };
    await flip();
    const { settings, ...records } = await driver.stored();
    assert.deepEqual([JSON.parse(settings).off, records], [['facebook'], {}]);
    const messages = await driver.messages();
    const page = await driver.page(FORM);
    await until(async () => (await messages.heard()).length > 0, { what: 'the question whether to help' });
    await sleep(1500);
    assert.deepEqual((await messages.heard()).map(({ kind }) => kind), ['arrived']);
    assert.deepEqual([await card(page), await outlined(page)], [null, []]);
    assert.deepEqual(Object.keys(await driver.stored()), ['settings']);
    await flip();
    await page.bringToFront();
    await page.reload();
    await cardWith(page, 'Das ist das richtige Formular');
  });

  it('says what an objection does not reach, each with its source', async () => {
    const popup = await desk.driver.popup();
    const path = await popup.$eval('footer a[href*="limits"]', (link) => link.getAttribute('href') ?? '');
    const page = await sheet(path.replace('../', ''));
    const topics = await page.$$eval('#blocks > section', (sections) => sections.map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      words: section.textContent ?? '',
      links: [...section.querySelectorAll('.links a')].map((link) => /** @type {HTMLAnchorElement} */ (link).href),
      sources: [...section.querySelectorAll('.line a')].map((link) => [
        link.getAttribute('target'), new URL(/** @type {HTMLAnchorElement} */ (link).href).host,
      ]),
    })));
    for (const title of ['WhatsApp', 'Messenger', 'Meta AI', 'Seiten auf Facebook', 'Minderjährige']) {
      assert.ok(topics.some((topic) => topic.title === title), title);
    }
    for (const { title, words } of topics) assert.match(words, /Quelle: .+/, title);
    assert.deepEqual(topics.flatMap(({ links }) => links), [
      'https://www.whatsapp.com/contact/forms/382532939919295',
      'https://www.facebook.com/help/contact/510058597920541',
    ]);
    assert.deepEqual(topics.flatMap(({ sources }) => sources), [
      ['_blank', 'github.com'],
      ['_blank', 'github.com'],
      ['_blank', 'tg24.sky.it'],
      ['_blank', 'github.com'],
    ]);
  });

  it('keeps its name in one piece in a narrow window with large letters', async () => {
    for (const path of ['welcome/welcome.html', OPTIONS, SAMPLE]) {
      const page = await desk.driver.extensionPage(path);
      await page.setViewport({ width: 320, height: 640 });
      const { lines, title } = await page.evaluate(() => {
        document.documentElement.style.fontSize = '32px';
        /** @param {string} selector */
        const within = (selector) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(selector) ?? document.body);
          return range;
        };
        return { lines: within('.brand').getClientRects().length, title: within('h1').toString() };
      });
      assert.equal(lines, 1, path);
      // Longer than a line there; it breaks at its joint.
      assert.doesNotMatch(title, /Widerspruchsl/);
      await page.close();
    }
  });

  it('runs on the sample page what runs on Meta’s', async () => {
    const page = await desk.driver.extensionPage(SAMPLE);
    const [loaded, declared] = await page.evaluate(() => [
      [...document.scripts].filter(({ type }) => type === '').map(({ src }) => src),
      // Firefox gives whole addresses.
      chrome.runtime.getManifest().content_scripts?.find(({ run_at }) => run_at === 'document_end')?.js?.map((path) =>
        new URL(path, chrome.runtime.getURL('')).href),
    ]);
    assert.ok(loaded?.length);
    assert.deepEqual(loaded, declared);
  });

  it('goes from the card of the sample page to its link', async () => {
    const page = await desk.driver.extensionPage(SAMPLE);
    await until(() => ownCard(page), { what: 'the card' });
    await page.bringToFront();
    await inSight(page);
    const { x, y } = await page.evaluate(() => {
      const buttons = [...lotsePlace.section.querySelectorAll('button')];
      const jump = buttons.find((button) => button.textContent === 'Zum Link springen');
      const { x = 0, y = 0, width = 0, height = 0 } = jump?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(x, y);
    const isOnLink = () => page.evaluate(() => document.activeElement?.matches('main a'));
    await until(isOnLink, { what: 'the focus on the link' });
  });
});

/**
 * The words of the card on the sample page. The probe that looks into cards is not let into pages of other
 * extensions; but there the content scripts are the page's own.
 * @param {Page} page
 */
function ownCard(page) {
  return page.evaluate(() => lotsePlace.section.querySelector('h2') && lotsePlace.section.innerText);
}

/** The contrast of two colours as `rgb(…)`, by WCAG. @param {string} one @param {string} other */
function contrast(one, other) {
  const [light, dark] = [one, other].map((color) => {
    const [r = 0, g = 0, b = 0] = (color.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }).sort((a, b) => b - a);
  return (light ?? 0) / (dark ?? 1);
}
