/** What a person has in hand is not lost: letters that were made, what is typed, and what a click meant. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { until } from '../driver/until.mjs';
import { Desk, messages, overview, press, sent, text } from './desk.mjs';
import { LETTER, OPTIONS, OVERVIEW, RECORD, field, say, sheet } from './sheets.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

/** As if the person had been in another tab. @param {Tab} tab */
const comeBack = (tab) => tab.evaluate(() => { document.dispatchEvent(new Event('visibilitychange')); });

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`what a person has in hand in ${browser}`, () => {
    /** @type {Desk} */
    let desk;
    before(async () => { desk = await Desk.start(browser); });
    after(() => desk.close());

    it('keeps what came of a form, and asking would not bring again, when the page is seen again', async () => {
      const make = { kind: 'form', lines: [], button: say('Los'), danger: false, send: { kind: 'letter' },
        fields: [field('sender', 'Anschrift', { kind: 'lines', most: 100 })] };
      const looked = { ...make, fields: [], button: say('Übernehmen'),
        back: { label: say('Nicht übernehmen'), send: { kind: 'import', what: 'drop' }, to: { kind: 'letter' } } };
      for (const [answer, stands] of [[LETTER, '.letter textarea'], [{ blocks: [looked] }, 'form button + button']]) {
        const tab = await desk.open('letter/letter.html#facebook:1001', { sheet: [sheet({ blocks: [make] })], letter: [sheet(answer)] });
        await tab.type('textarea', 'Anna');
        await press(tab, 'Los');
        await tab.waitForSelector(String(stands));
        await comeBack(tab);
        // A page of another account is asked for, however much stands on this one.
        await tab.evaluate(() => { location.hash = '#facebook:2002'; });
        await tab.waitForSelector('[name=sender]');
        assert.deepEqual((await sent(tab)).map(({ kind, account }) => [kind, account]),
          [['sheet', 'facebook:1001'], ['letter', undefined], ['sheet', 'facebook:2002']], String(stands));
        await tab.close();
      }
    });

    it('keeps what a file would change while the list is saved as a file', async () => {
      const looked = { kind: 'form', lines: [], fields: [], button: say('Übernehmen'), danger: false, send: { kind: 'import', what: 'take' },
        back: { label: say('Nicht übernehmen'), send: { kind: 'import', what: 'drop' }, to: { kind: 'import' } } };
      const save = { kind: 'form', lines: [], fields: [], button: say('Exportieren'), danger: false, send: { kind: 'export' } };
      const tab = await desk.open('options/options.html', { sheet: [sheet({ blocks: [looked, save] })],
        export: [{ kind: 'file', name: 'lotse.json', text: '{}' }] });
      await tab.evaluate(() => { HTMLAnchorElement.prototype.click = () => {}; });
      await press(tab, 'Exportieren');
      await until(async () => (await text(tab, '[role=status]')) === 'Gespeichert: lotse.json');
      await comeBack(tab);
      assert.deepEqual((await sent(tab)).map(({ kind }) => kind), ['sheet', 'export']);
    });

    it('keeps what is typed in one form when another one is sent', async () => {
      const tab = await desk.open('record/record.html#facebook:1001', { sheet: [sheet(RECORD)], happened: [sheet(RECORD)] });
      await press(tab, 'Notiz');
      await tab.type('textarea', 'Zeile 1\nZeile 2');
      await press(tab, 'Bestätigung von Meta');
      await tab.type('[name=text]', 'Nr. 5');
      await tab.keyboard.press('Enter');
      await messages(tab, 2);
      await until(() => tab.$eval('[name=text]', (input) => !/** @type {HTMLInputElement} */ (input).value), { what: 'the sent form to be empty' });
      assert.equal(await tab.$eval('textarea', ({ value }) => value), 'Zeile 1\nZeile 2');
      await comeBack(tab);
      assert.equal((await sent(tab)).length, 2, 'it is still not sent');
    });

    it('keeps a chosen file and a choice when a switch is turned, but no choice that there is no more', async () => {
      const choice = (/** @type {string[]} */ ...values) => ({ kind: 'form', lines: [], button: say('Los'), danger: false, send: { kind: 'add' },
        fields: [field('platform', 'Plattform', { kind: 'choice', options: values.map((value) => ({ value, label: say(value) })) }, { value: values[0] })] });
      const file = OPTIONS.blocks.find(({ send }) => /** @type {any} */ (send)?.kind === 'import');
      const onOff = { kind: 'toggle', label: say('Sagen'), on: false, permission: null, send: { kind: 'set', what: 'badge' } };
      const turned = (/** @type {string[]} */ ...values) => sheet({ blocks: [onOff, file, choice(...values)] });
      const tab = await desk.open('options/options.html', { sheet: [turned('a', 'b', 'c')], set: [turned('a', 'b', 'c'), turned('a', 'c')] });
      const path = join(mkdtempSync(join(tmpdir(), 'lotse-kept-')), 'export.json');
      writeFileSync(path, '{}');
      await press(tab, 'Importieren');
      const input = await tab.$('input[type=file]');
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(path);
      await tab.select('[name=platform]', 'b');
      const held = () => tab.$$eval('input[type=file], select', (all) => all.map((each) =>
        (each instanceof HTMLInputElement ? each.files?.[0]?.name : each.value)));
      for (const [count, platform] of /** @type {const} */ ([[2, 'b'], [3, 'a']])) {
        await tab.evaluate(() => document.querySelector('[role=switch]')?.setAttribute('data-old', ''));
        await tab.click('[role=switch]');
        await messages(tab, count);
        await tab.waitForSelector('[role=switch]:not([data-old])');
        assert.deepEqual(await held(), ['export.json', platform]);
      }
    });

    it('takes the second click of two for no answer, and no answer while one is on its way', async () => {
      const replies = { ...overview(OVERVIEW), happened: overview(OVERVIEW).overview };
      const tab = await desk.open('popup/popup.html', replies);
      const asked = async () => (await sent(tab)).filter(({ kind }) => kind === 'happened').length;
      const button = '.account:nth-child(2) .actions button:first-child';
      await tab.click(button, { count: 2, delay: 40 });
      await until(async () => await asked() === 1);
      await tab.evaluate(() => {
        const page = /** @type {any} */ (globalThis);
        const { sendMessage } = page.chrome.runtime;
        page.chrome.runtime.sendMessage = async (/** @type {any} */ message) => {
          const reply = await sendMessage(message);
          await new Promise((done) => { page.goOn = done; });
          return reply;
        };
      });
      for (const place of [2, 1]) await tab.click(`.account:nth-child(${place}) .actions button:first-child`);
      assert.equal(await asked(), 2);
      await tab.evaluate(() => /** @type {any} */ (globalThis).goOn());
      await tab.waitForSelector('#accounts-title:focus');
      await tab.click(button);
      await until(async () => await asked() === 3);
    });

    it('takes back in the popup that something failed, once something worked', async () => {
      const replies = { ...overview(OVERVIEW), happened: [{ kind: 'failed', reason: say('Nicht gespeichert.') }, ...overview(OVERVIEW).overview] };
      const tab = await desk.open('popup/popup.html', replies);
      const button = '.account:nth-child(2) .actions button:first-child';
      await tab.click(button);
      await tab.waitForSelector('#failure:not([hidden])');
      assert.equal(await text(tab, '#failure'), 'Nicht gespeichert.');
      await tab.click(button);
      await tab.waitForSelector('#failure[hidden]');
    });

    it('captures the page of its own window, and, where it is a tab itself, the one that was looked at last', async () => {
      const tabs = [
        { id: 1, lastAccessed: 50, active: false, windowId: 1 }, { id: 2, lastAccessed: 10, active: true, windowId: 1 },
        { id: 3, lastAccessed: 90, active: true, windowId: 2 }, { id: 4, lastAccessed: 99, active: false, windowId: 2 },
      ];
      for (const [own, looked] of [[undefined, 2], [{ id: 4 }, 3]]) {
        const tab = await desk.open('popup/popup.html', { ...overview(OVERVIEW), capture: [{ kind: 'capture', capture: { seen: true } }] });
        await tab.evaluate((tabs, own) => {
          const page = /** @type {any} */ (globalThis);
          Object.assign(page.chrome.tabs, {
            getCurrent: async () => own,
            query: async (/** @type {any} */ { active, currentWindow }) => tabs.filter((tab) =>
              (active === undefined || tab.active === active) && (!currentWindow || tab.windowId === 1)),
            sendMessage: async (/** @type {number} */ id) => { page.looked = id; return { page: {}, snapshot: {} }; },
          });
        }, tabs, own);
        await tab.click('#capture');
        await tab.waitForSelector('#captured:not([hidden])');
        assert.equal(await tab.evaluate(() => /** @type {any} */ (globalThis).looked), looked);
        await tab.close();
      }
    });
  });
}
