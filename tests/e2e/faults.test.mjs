/**
 * What goes wrong around the extension, in real browsers: the background is stopped, tabs speak at once,
 * the storage holds something else, there is no WebAssembly.
 *
 * Schedules of stops by the hundred, and a storage that refuses, are in `crate/wasm/tests/faults/`, where
 * they take seconds: a background made anew knows no more than a started one. Here a few run for real, and
 * more of them with LOTSE_LONG=1. Other faults have their tests where the rule lives: the browser's cache,
 * nodes taken away and reinstallation in `card.test.mjs`, huge and restless pages in `storms.test.mjs`, an
 * extension that is switched off in `disabled.test.mjs`.
 */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith, clickInCard } from '../driver/card.mjs';
import { launch } from '../driver/launch.mjs';
import { outlined } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { extensionOf, inBothBrowsers } from './both.mjs';
import { popupAccounts, pressFirstButton, sendForm } from './steps.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../driver/launch.mjs').Driver} Driver */

const IS_LONG = Boolean(process.env.LOTSE_LONG);
const [ANNA] = ACCOUNTS.facebook;
const ID = ANNA?.id ?? '';
const KEY = `account:facebook:${ID}`;
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;
const OPTIONS = 'options/options.html';
/** Milliseconds that a stopped background may cost: 20 to 380 were measured, with the machine's own noise. */
const SHORT = 1500;
const QUESTION = 'Haben Sie den Widerspruch abgeschickt?';

/**
 * What happened to an account, by the names of the events.
 * @param {Driver} driver
 */
const eventsOf = async (driver) => {
  const { events } = JSON.parse((await driver.stored())[KEY] ?? '{"events":[]}');
  return events.map((/** @type {{ what: unknown }} */ { what }) => (typeof what === 'string' ? what : Object.keys(what ?? {})[0]));
};

/** Numbers from 0 to 1, the same in every run. @param {number} seed */
const dice = (seed) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};

inBothBrowsers('faults', (desk, browser) => {
  /**
   * The whole way; before every step, `pause` may stop the background.
   * @param {() => Promise<unknown>} pause
   * @returns {Promise<Record<string, number>>} milliseconds from each action to what comes of it
   */
  const walk = async (pause) => {
    const { driver } = desk;
    const waits = /** @type {Record<string, number>} */ ({});
    /** @param {string} what @param {() => Promise<unknown>} action @param {() => Promise<unknown>} outcome */
    const step = async (what, action, outcome) => {
      await pause();
      const start = performance.now();
      await action();
      await outcome();
      waits[what] = Math.round(performance.now() - start);
    };
    await driver.forget();
    await driver.signIn({ facebook: ID });
    const page = await driver.page();
    await step('mark', () => page.goto(POLICY), () => until(async () => (await outlined(page)).length === 1, { what: 'the mark' }));
    await step('form', () => page.goto(FORM), () => cardWith(page, 'Das ist das richtige Formular'));
    await step('question', () => sendForm(page), () => cardWith(page, QUESTION));
    await step('answer', () => clickInCard(page, 'Ja, abgeschickt'), () => cardWith(page, 'Vermerkt: Widerspruch abgeschickt'));
    const popup = await driver.page();
    const status = async () => (await popupAccounts(popup))[0]?.status;
    await step('popup', () => driver.popup(popup), async () => assert.equal(await status(), 'sent'));
    await step('confirmed', () => pressFirstButton(popup), () => until(async () => (await status()) === 'confirmed'));
    assert.deepEqual(await eventsOf(driver), ['seen', 'formOpened', 'sendSeen', 'sent', 'confirmed']);
    return waits;
  };

  /** The waits of a walk without a stop. @type {Record<string, number> | undefined} */
  let usual;

  /**
   * Walks with stops; no step may take much more than without.
   * @param {() => Promise<unknown>} pause
   * @returns {Promise<string>} how much more each step took
   */
  const walkWithStops = async (pause) => {
    const free = usual ??= await walk(async () => {});
    const more = Object.entries(await walk(pause)).map(([what, time]) => /** @type {const} */ ([what, time - (free[what] ?? 0)]));
    for (const [what, time] of more) assert.ok(time <= SHORT, `${what}: ${time} ms more than the ${free[what]} without a stop`);
    return `milliseconds more than without a stop: ${more.map((pair) => pair.join(' ')).join(', ')}`;
  };

  it('goes the whole way with the background stopped before every step, after a short wait each', async (test) => {
    let stops = 0;
    test.diagnostic(await walkWithStops(async () => {
      stops += Number(await desk.driver.stopBackground());
    }));
    assert.ok(stops >= 5, `${stops} stops of a background that ran`);
  });

  for (let schedule = 1; schedule <= (IS_LONG ? 100 : 1); schedule += 1) {
    it(`goes the whole way with a random schedule of stops, ${schedule}`, async () => {
      const roll = dice(schedule);
      await walkWithStops(async () => {
        await sleep(roll() * 200);
        if (roll() < 0.5) await desk.driver.stopBackground();
      });
    });
  }

  it('starts the stopped background while a page still loads, and says nothing yet', async () => {
    const { driver, site } = desk;
    const page = await driver.page();
    await driver.stopBackground();
    site.hold();
    const loaded = page.goto(POLICY, { waitUntil: 'domcontentloaded' });
    await until(() => driver.runsBackground(), { what: 'a background that runs again' });
    const messages = await driver.messages();
    assert.equal(await page.evaluate(() => document.readyState), 'loading');
    assert.deepEqual(await messages.heard(), []);
    site.release();
    await loaded;
    await until(async () => (await outlined(page)).length === 1, { what: 'the mark' });
    assert.deepEqual([...new Set((await messages.heard()).map(({ kind }) => kind))], ['arrived', 'looked']);
    await messages.close();
  });

  it('notes 50 events of each of four tabs at once', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    const page = await driver.page(addressOf('facebook'));
    await until(async () => (await eventsOf(driver)).length === 1, { what: 'the account' });
    await page.close();
    const tabs = await Promise.all([1, 2, 3, 4].map(() => driver.extensionPage(OPTIONS)));
    const said = await Promise.all(tabs.map((tab, number) => tab.evaluate((account, number) =>
      Promise.all(Array.from({ length: 50 }, async (_, word) => {
        const text = `tab ${number} word ${word}`;
        const reply = await chrome.runtime.sendMessage({ kind: 'said', account, what: 'noted', text });
        return reply.kind;
      })), `facebook:${ID}`, number)));
    assert.deepEqual(new Set(said.flat()), new Set(['sheet']));
    const { events } = JSON.parse((await driver.stored())[KEY]);
    const words = events.slice(1).map((/** @type {any} */ { what }) => what.noted.split(' '));
    assert.equal(words.length, 200);
    for (let number = 0; number < 4; number += 1) {
      const own = words.filter((/** @type {string[]} */ [, tab]) => Number(tab) === number);
      assert.deepEqual(own.map((/** @type {string[]} */ word) => Number(word[3])), Array.from({ length: 50 }, (_, i) => i));
    }
    const times = events.map((/** @type {{ at: number }} */ { at }) => at);
    assert.deepEqual(times, times.toSorted((/** @type {number} */ a, /** @type {number} */ b) => a - b));
  });

  it('waits with a page that the browser only prepares', { skip: browser !== 'chromium' && 'Firefox prepares no pages' }, async () => {
    const { driver } = desk;
    const messages = await driver.messages();
    await driver.signIn({ facebook: ID });
    const page = await driver.page();
    // Meta's own scripts could do this; the test's can't.
    await page.setBypassCSP(true);
    await page.goto(addressOf('home'));
    // Without its answer the page would say again where it is, and start the background.
    await until(async () => (await eventsOf(driver)).length, { what: 'the account' });
    await sleep(500);
    await driver.stopBackground();
    await page.evaluate((form) => {
      const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
      rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [form], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, FORM);
    const prepared = () => desk.site.requests.some(({ url }) => url === FORM);
    await until(prepared, { what: 'the prepared page' });
    await sleep(800);
    assert.deepEqual((await messages.heard()).map(({ kind }) => kind), ['arrived'], 'only of the page itself');
    assert.equal(await driver.runsBackground(), false, 'nobody knocks');
    await Promise.all([page.waitForNavigation(), page.evaluate((form) => { location.href = form; }, FORM)]);
    await until(async () => (await messages.heard()).some(({ url }) => url === FORM), { what: 'the page was opened' });
    assert.equal(desk.site.requests.filter(({ url }) => url === FORM).length, 1, 'it was really prepared');
    assert.equal(await driver.runsBackground(), true);
    await messages.close();
  });

  it('keeps what is stored when the storage holds something else', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    const popup = await driver.popup();
    const whole = JSON.stringify({
      version: 2, account: { platform: 'facebook', id: ID }, events: [{ at: Date.now() - 1000, what: 'seen' }],
    });
    for (const [text, note] of /** @type {[string, RegExp][]} */ ([
      [whole.slice(0, -9), /nicht lesbar waren: 1\b/],
      [whole.replace('"version":2', '"version":77'), /neueren Version.*: 1\b/],
    ])) {
      await popup.evaluate((key, text) => chrome.storage.local.clear().then(() => chrome.storage.local.set({ [key]: text })), KEY, text);
      const page = await driver.page(addressOf('facebook'));
      await driver.popup(popup);
      await popup.waitForSelector('html[data-ready]');
      const notes = await popup.$$eval('.note:not([hidden])', (shown) => shown.map(({ textContent }) => textContent));
      assert.match(notes.join(' '), note);
      assert.ok(Object.values(await driver.stored()).includes(text), note.source);
      await page.close();
    }
  });

  it('says that a full storage did not take the answer, and takes it later', { skip: browser !== 'chromium' && 'Firefox sets no limit to storage.local here' }, async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    const page = await driver.page(FORM);
    await cardWith(page, 'Das ist das richtige Formular');
    await sendForm(page);
    await cardWith(page, QUESTION);
    const popup = await driver.popup();
    await popup.evaluate(async () => {
      let number = 0;
      const fill = (/** @type {number} */ size) => chrome.storage.local
        .set({ [`x:${number += 1}`]: 'x'.repeat(size) }).then(() => true, () => false);
      for (let size = 5_000_000; size >= 8; size /= 2) while (await fill(size));
    });
    const before = (await driver.stored())[KEY];
    await page.bringToFront();
    await clickInCard(page, 'Ja, abgeschickt');
    await cardWith(page, 'Das konnte nicht gespeichert werden');
    assert.equal((await driver.stored())[KEY], before);
    // The export is one click away.
    await clickInCard(page, 'Einstellungen');
    const options = await until(
      async () => (await driver.browser.pages()).find((tab) => tab.url().endsWith(OPTIONS)),
      { what: 'the options' }
    );
    await options.waitForSelector('xpath///button[normalize-space()="Als Datei speichern"]');
    await options.close();
    await popup.evaluate(async () => {
      const stored = await chrome.storage.local.get();
      await chrome.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith('x:')));
    });
    await page.goto(FORM);
    await cardWith(page, QUESTION);
    await clickInCard(page, 'Ja, abgeschickt');
    await cardWith(page, 'Vermerkt: Widerspruch abgeschickt');
    assert.equal((await eventsOf(driver)).filter((/** @type {string} */ what) => what === 'sent').length, 1);
  });
});

inBothBrowsers('a browser without WebAssembly', (desk, browser) => {
  for (const path of ['popup/popup.html', OPTIONS, 'record/record.html', 'letter/letter.html']) {
    it(`says so on ${path}, and gives the addresses of the forms`, async () => {
      const page = await desk.driver.extensionPage(path);
      const help = await page.waitForSelector('#fallback:not([hidden])');
      assert.match(await help?.evaluate((part) => part.textContent) ?? '', /WebAssembly/);
      const links = await page.$$eval('#fallback a', (all) => all.map(({ href }) => href));
      assert.deepEqual(links.slice(0, 2), [FORM, addressOf(AI_FORM.instagram)]);
      assert.match(await page.$eval('#fallback', (part) => part.textContent ?? ''), /darf leer bleiben[\s\S]*Nachweis/);
    });
  }

  it('leaves pages of Meta’s as they are, and has a sign on the toolbar button', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    const page = await driver.page(POLICY);
    const errors = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => errors.push(String(error)));
    await sleep(1500);
    assert.deepEqual(await outlined(page), []);
    assert.equal(await card(page), null);
    assert.deepEqual(errors, []);
    assert.deepEqual(await driver.stored(), {});
    const anew = await launch({ browser, extension: extensionOf(browser), probe: false, wasm: false });
    try {
      assert.equal(await until(() => anew.badge()), '?');
    } finally {
      await anew.close();
    }
  });
}, { wasm: false });
