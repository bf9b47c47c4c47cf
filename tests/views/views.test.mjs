/** The extension's own pages under a person's hands: real clicks and keys, focus, size, accessibility. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from '../driver/until.mjs';
import { Desk, messages, overview, press, sent, text } from './desk.mjs';
import { LETTER, LETTER_TEXT, OPTIONS, OVERVIEW, RECORD, STATUSES, WELCOME, field, say, sheet } from './sheets.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const SHEETS = Object.entries({ record: RECORD, letter: LETTER, options: OPTIONS, welcome: WELCOME });
/** Chromium gives a popup no more. */
const POPUP = { width: 360, height: 600 };

/** Notes what leaves the page: links that a script clicks, texts that go to the clipboard. Runs in the page. */
const listen = () => {
  const page = /** @type {any} */ (globalThis);
  page.links = [];
  page.copied = [];
  HTMLAnchorElement.prototype.click = function click() { page.links.push({ href: this.href, download: this.download }); };
  Object.defineProperty(navigator, 'clipboard', {
    value: Object.assign(Object.create(Clipboard.prototype), { writeText: async (/** @type {string} */ text) => { page.copied.push(text); } }),
  });
};
/** @param {Tab} tab @param {'links' | 'copied' | 'asked' | 'opened'} name @returns {Promise<any[]>} */
const noted = (tab, name) => tab.evaluate((name) => /** @type {any} */ (globalThis)[name], name);
/** What sticks out of the page to the side. @param {Tab} tab */
const tooWide = (tab) => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`pages of the extension in ${browser}`, () => {
    /** @type {Desk} */
    let desk;
    /** @type {string} */
    let folder;
    before(async () => {
      desk = await Desk.start(browser);
      folder = mkdtempSync(join(tmpdir(), 'lotse-views-'));
    });
    after(() => desk.close());

    /** @param {any[]} replies to forms and switches */
    const options = (...replies) => ({
      sheet: [sheet(OPTIONS)], set: replies, export: replies, import: replies, add: replies, erase: replies,
    });

    it('asks for a permission before a switch goes on, and for none when it goes off', async () => {
      const on = structuredClone(OPTIONS);
      Object.assign(on.blocks[1] ?? {}, { on: true });
      const tab = await desk.open('options/options.html', options(sheet(on), sheet(OPTIONS)));
      await tab.click('#switch-1');
      const [, first] = await messages(tab, 2);
      assert.deepEqual(first, { kind: 'set', what: 'notify', on: true });
      assert.deepEqual(await noted(tab, 'asked'), [{ permissions: ['notifications'] }]);
      await tab.waitForSelector('#switch-1:checked:focus');
      await tab.keyboard.press(' ');
      const [, , second] = await messages(tab, 3);
      assert.deepEqual(second, { kind: 'set', what: 'notify', on: false });
      assert.equal((await noted(tab, 'asked')).length, 1);
    });

    it('shows a switch off whose permission was taken back in the browser, and asks for it anew', async () => {
      const on = structuredClone(OPTIONS);
      Object.assign(on.blocks[1] ?? {}, { on: true });
      const tab = await desk.open('options/options.html', options(sheet(on)), {
        prepare: (tab) => tab.evaluateOnNewDocument(() => { /** @type {any} */ (globalThis).granted = false; }).then(() => {}),
      });
      await tab.waitForSelector('#switch-1:not(:checked)');
      await tab.evaluate(() => { /** @type {any} */ (globalThis).granted = true; });
      await tab.click('#switch-1');
      const [, message] = await messages(tab, 2);
      assert.deepEqual(message, { kind: 'set', what: 'notify', on: true });
      assert.deepEqual(await noted(tab, 'asked'), [{ permissions: ['notifications'] }]);
      await tab.waitForSelector('#switch-1:checked');
    });

    it('takes a switch back when the browser refuses', async () => {
      const tab = await desk.open('options/options.html', options(sheet(OPTIONS)));
      await tab.evaluate(() => { /** @type {any} */ (globalThis).granted = false; });
      await tab.click('#switch-1');
      await until(async () => /nicht erlaubt/.test(await text(tab, '.toggle [role=alert]')));
      assert.equal(await tab.$eval('#switch-1', (input) => /** @type {HTMLInputElement} */ (input).checked), false);
      assert.equal((await sent(tab)).length, 1);
    });

    it('sends a form by the keyboard, says so, and stays where the person is', async () => {
      const answer = sheet({ ...RECORD, notice: say('Gespeichert') });
      const tab = await desk.open('record/record.html#facebook:1001', { sheet: [sheet(RECORD)], happened: [answer] });
      await tab.setViewport({ width: 800, height: 500 });
      await press(tab, 'Bestätigung von Meta');
      await press(tab, 'Notiz');
      await tab.focus('#field-8-1');
      await tab.keyboard.type('Nr. 5');
      const place = () => tab.evaluate(() => scrollY);
      const before = await place();
      assert.ok(before > 0);
      await tab.keyboard.press('Enter');
      const [, message] = await messages(tab, 2);
      assert.deepEqual(message, { kind: 'happened', account: 'facebook:1001', what: 'confirmed', on: '2026-11-21', text: 'Nr. 5' });
      await until(async () => (await text(tab, '[role=status]')) === 'Gespeichert');
      const focused = await tab.evaluate(() => [document.activeElement?.localName, document.activeElement?.textContent]);
      assert.deepEqual(focused, ['summary', 'Bestätigung von Meta']);
      const open = await tab.$$eval('details[open] > summary', (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(open, ['Notiz'], 'what was sent is folded up, the rest stays open');
      const most = await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      assert.equal(await place(), Math.min(before, most));
    });

    it('reads a file that is small enough, and not one that is too large', async () => {
      const tab = await desk.open('options/options.html', options(sheet(OPTIONS)));
      await press(tab, 'Importieren');
      const choose = async (/** @type {string} */ content) => {
        const path = join(folder, 'export.json');
        writeFileSync(path, content);
        const input = await tab.$('input[type=file]');
        await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(path);
        await press(tab, 'Datei prüfen');
      };
      await choose('x'.repeat(1001));
      await until(async () => (await text(tab, 'form:has(input[type=file]) [role=alert]')) === 'Diese Datei ist zu groß.');
      assert.equal((await sent(tab)).length, 1);
      await choose('{"version":1} ä');
      const [, message] = await messages(tab, 2);
      assert.deepEqual(message, { kind: 'import', file: '{"version":1} ä' });
    });

    it('drops what a file would change, and leads back to where another one is chosen', async () => {
      const looked = /** @type {any} */ (structuredClone(OPTIONS));
      const back = { label: say('Nicht übernehmen'), send: { kind: 'import', what: 'drop' }, to: { kind: 'import' } };
      const place = looked.blocks.findIndex((/** @type {any} */ { send }) => send?.kind === 'import') + 1;
      looked.blocks.splice(place, 0, { kind: 'form', lines: [], fields: [], button: say('Übernehmen'), danger: false, back,
        send: { kind: 'import', what: 'take' } });
      const tab = await desk.open('options/options.html', { sheet: [sheet(looked)],
        import: [{ kind: 'failed', reason: say('Nicht gespeichert.') }, sheet(OPTIONS)] });
      await press(tab, 'Nicht übernehmen');
      await until(async () => (await text(tab, 'form:has(button + button) [role=alert]')) === 'Nicht gespeichert.');
      const [, message] = await messages(tab, 2);
      assert.deepEqual(message, { kind: 'import', what: 'drop' });
      await press(tab, 'Nicht übernehmen');
      await tab.waitForSelector('[type=file]:focus');
      assert.equal(await tab.$('form:has(button + button)'), null);
    });

    it('leads to the field that is at fault, and says there what is wrong', async () => {
      const form = { kind: 'form', lines: [], button: say('Brief erstellen'), danger: false, send: { kind: 'letter' },
        fields: [
          field('country', 'Land', { kind: 'choice', options: [{ value: '', label: say('Bitte wählen') }] }),
          field('sender', 'Anschrift', { kind: 'lines', most: 100 }),
        ] };
      const refused = { kind: 'failed', reason: say('Wählen Sie das Land.'), field: 'country' };
      const tab = await desk.open('letter/letter.html', { sheet: [sheet({ blocks: [form] })],
        letter: [refused, { kind: 'failed', reason: say('Kein Platz.') }] });
      await tab.setViewport({ width: 400, height: 200 });
      await press(tab, 'Brief erstellen');
      await tab.waitForSelector('[name=country][aria-invalid=true]:focus');
      await until(async () => (await text(tab, '.field:has(select) [role=alert]')) === 'Wählen Sie das Land.');
      const shown = await tab.$eval('select', (field) => {
        const { top, bottom } = field.getBoundingClientRect();
        const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
        return { said, inView: top >= 0 && bottom <= innerHeight };
      });
      assert.deepEqual(shown, { said: 'Wählen Sie das Land.', inView: true });
      await press(tab, 'Brief erstellen');
      await until(async () => (await text(tab, 'form > [role=alert]')) === 'Kein Platz.');
      assert.equal(await tab.$('[aria-invalid]'), null);
    });

    it('gives a file and says its name', async () => {
      const tab = await desk.open('options/options.html', options({ kind: 'file', name: 'lotse.json', text: '{"a":"ä"}' }));
      await tab.evaluate(listen);
      await press(tab, 'Exportieren');
      await until(async () => (await text(tab, '[role=status]')) === 'Gespeichert: lotse.json');
      const [{ href, download }] = await noted(tab, 'links');
      assert.equal(download, 'lotse.json');
      assert.equal(await tab.evaluate(async (url) => (await fetch(url)).text(), href), '{"a":"ä"}');
    });

    it('gives the letter as the person has changed it', async () => {
      const tab = await desk.open('letter/letter.html', { sheet: [sheet(LETTER)] });
      await tab.evaluate(listen);
      await press(tab, 'Im Mailprogramm öffnen');
      assert.equal((await noted(tab, 'links'))[0].href, LETTER.blocks[2]?.mail);
      await press(tab, 'Zur nächsten Lücke');
      await tab.keyboard.type('Anna Lotse');
      const changed = LETTER_TEXT.replace('[Ihr Vor- und Nachname]', 'Anna Lotse');
      await press(tab, 'Text kopieren');
      await until(async () => (await noted(tab, 'copied')).length === 1);
      assert.deepEqual(await noted(tab, 'copied'), [changed]);
      assert.equal(await text(tab, '.paper'), changed, 'on paper too');
      await press(tab, 'Als Datei speichern');
      const [, file] = await noted(tab, 'links');
      assert.equal(await tab.evaluate(async (url) => (await fetch(url)).text(), file.href), changed);
      // Too long for a mail program: without the text, which is copied.
      const long = changed + 'und so weiter '.repeat(80);
      await tab.$eval('textarea', (field, long) => { /** @type {HTMLTextAreaElement} */ (field).value = long; }, long);
      await press(tab, 'Im Mailprogramm öffnen');
      await until(async () => /zu lang/.test(await text(tab, '[role=status]')));
      assert.equal((await noted(tab, 'links'))[2].href, 'mailto:dpo@example.org?subject=Mein%20Widerspruch');
      assert.deepEqual(await noted(tab, 'copied'), [changed, long]);
      await tab.$eval('textarea', (field) => { /** @type {HTMLTextAreaElement} */ (field).value = 'kurz\n& gut'; });
      await press(tab, 'Im Mailprogramm öffnen');
      assert.equal((await noted(tab, 'links'))[3].href, 'mailto:dpo@example.org?subject=Mein%20Widerspruch&body=kurz%0D%0A%26%20gut');
    });

    it('prints the letter and nothing else, and of the record no controls', async () => {
      const shown = (/** @type {Tab} */ tab) => tab.$eval('body', (body) => body.innerText.trim());
      const letter = await desk.open('letter/letter.html', { sheet: [sheet(LETTER)] });
      const record = await desk.open('record/record.html', { sheet: [sheet(RECORD)] });
      for (const tab of [letter, record]) {
        // The same rules, for the screen: not every driver can switch to paper.
        await tab.$eval('link[media=print]', (link) => { /** @type {HTMLLinkElement} */ (link).media = 'all'; });
      }
      await until(async () => (await shown(letter)) === LETTER_TEXT.trim(), { what: 'the letter alone' });
      const words = await shown(record);
      assert.match(words, /Antwort überfällig[^]*Meta hat nachgefragt[^]*beweist nicht/);
      assert.doesNotMatch(words, /Eintragen|Nachweis drucken|Erinnerungsschreiben an Meta schreiben|Speichern/);
    });

    it('asks again when it is seen again, but not over what a person began to fill in', async () => {
      const tab = await desk.open('record/record.html', { sheet: [sheet(RECORD), sheet({ title: 'Neu', blocks: RECORD.blocks.slice(7) })] });
      const seen = () => tab.evaluate(() => { document.dispatchEvent(new Event('visibilitychange')); });
      await seen();
      await until(async () => (await text(tab, '#title')) === 'Neu');
      await press(tab, 'Notiz');
      await tab.type('textarea', 'a');
      await seen();
      assert.equal((await sent(tab)).length, 2);
      assert.equal(await tab.$eval('textarea', ({ value }) => value), 'a');
    });

    it('helps without the core, on every page alike', async () => {
      const links = new Set();
      for (const [path] of [...SHEETS, ['popup']]) {
        const tab = await desk.open(`${path}/${path}.html`, {});
        await tab.waitForSelector('#fallback:not([hidden])');
        assert.match(await text(tab, '#fallback'), /antwortet nicht/);
        links.add((await tab.$$eval('#fallback a', (all) => all.map(({ href }) => href))).join(' '));
        await tab.close();
      }
      assert.equal(links.size, 1);
    });

    it('names accounts, and says how many are done', async () => {
      const tab = await desk.open('popup/popup.html', overview(OVERVIEW));
      assert.equal(await text(tab, '#progress-words'), '2 von 5 erledigt');
      assert.equal(await text(tab, '[data-part=name]'), 'Omas Facebook');
    });

    it('leads below the accounts, in small, to the form of a platform that has none yet', async () => {
      const { accounts, direct } = OVERVIEW;
      for (const [count, forms, height, lists] of /** @type {const} */ ([
        [0, direct, 600, ['direct']], [2, direct, 600, ['other']], [2, [], 600, []],
        // Three accounts need the room.
        [3, direct, 600, []], [3, direct, 700, ['other']],
      ])) {
        const replies = overview({ ...OVERVIEW, accounts: accounts.slice(0, count), direct: forms });
        const tab = await desk.open('popup/popup.html', replies, { prepare: (tab) => tab.setViewport({ width: 360, height }) });
        const shown = await tab.$$eval('#direct a, #other a', (links) => links.filter((link) => link.checkVisibility())
          .map((link) => [link.closest('ul')?.id, link.textContent, link.href, Number.parseFloat(getComputedStyle(link).fontSize) < 14]));
        assert.deepEqual(shown, lists.map((list) => [list, ...(list === 'direct' ? ['Instagram'] : ['Instagram: Formular öffnen']),
          direct[0]?.url, list === 'other']), `${count} accounts, ${height} px`);
        await tab.close();
      }
    });

    it('writes what is to be done larger than what else there is', async () => {
      for (const accounts of [OVERVIEW.accounts, OVERVIEW.accounts.slice(0, 1)]) {
        const tab = await desk.open('popup/popup.html', overview({ ...OVERVIEW, accounts }));
        const sizes = (/** @type {string} */ selector) => tab.$$eval(selector, (all) =>
          all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
        const least = Math.min(...await sizes('.next, .status, .actions button:first-child'));
        const most = Math.max(...await sizes('.platform, .since, .actions button:not(:first-child), .more .quiet, footer .quiet'));
        assert.ok(least >= (accounts.length < 3 ? 15 : 14) && least > most, `${least} and ${most} px`);
        await tab.close();
      }
    });

    it('presses nobody to what may be done and need not', async () => {
      const [{ actions, ...first }] = /** @type {[any]} */ (OVERVIEW.accounts.slice(-1));
      const accounts = [false, true].map((optional) => ({ ...first, actions, optional }));
      const tab = await desk.open('popup/popup.html', overview({ ...OVERVIEW, accounts }));
      const looks = await tab.$$eval('.actions button:first-child', (all) => all.map((button) => {
        const { backgroundColor, borderColor, color } = getComputedStyle(button);
        return [backgroundColor === borderColor, backgroundColor === 'rgba(0, 0, 0, 0)', color === borderColor];
      }));
      assert.deepEqual(looks, [[true, false, false], [false, true, true]]);
    });

    it('unfolds the history, reminds later and leads to the record', async () => {
      const replies = { ...overview(OVERVIEW), happened: overview(OVERVIEW).overview };
      const tab = await desk.open('popup/popup.html', replies, { prepare: (tab) => tab.setViewport(POPUP) });
      await tab.click('[data-part=unfold]');
      const [first] = OVERVIEW.accounts;
      await tab.waitForSelector('#history-0 li');
      assert.equal((await tab.$$('#history-0 li')).length, first?.history.length);
      assert.equal(await tab.$eval('[data-part=unfold]', (button) => button.ariaExpanded), 'true');
      assert.match(await tab.$eval('a[data-part=record]', ({ href }) => href), /\/record\/record\.html#facebook:1001$/);
      await tab.click('[data-part=later]');
      await tab.waitForSelector('#later-0:popover-open');
      await tab.click('#later-0 button:nth-of-type(2)');
      const [, message] = await messages(tab, 2);
      assert.deepEqual(message, { kind: 'happened', account: first?.account, what: 'snoozed', text: '7' });
    });

    it('gives every status a shape of its own, whatever its colour', async () => {
      const accounts = STATUSES.map((status) => ({ ...OVERVIEW.accounts[0], status }));
      const tab = await desk.open('popup/popup.html', overview({ ...OVERVIEW, accounts }));
      const looks = await tab.$$eval('.status', (all) => all.map((status) => {
        const { backgroundImage, backgroundSize, borderRadius, borderWidth, rotate } = getComputedStyle(status, '::before');
        const picture = backgroundImage.replaceAll(/rgba?\([^)]*\)/g, 'colour');
        return JSON.stringify([picture, backgroundSize, borderRadius, borderWidth, rotate]);
      }));
      assert.equal(new Set(looks).size, STATUSES.length);
    });

    it('fits 320 px and text of twice the size', async () => {
      const pages = [...SHEETS.map(([name, content]) => ({ name, replies: { sheet: [sheet(content)] } })),
        { name: 'popup', replies: overview(OVERVIEW) }];
      for (const { name, replies } of pages) {
        for (const [width, size] of [[320, '100%'], [640, '200%'], [320, '200%']]) {
          const tab = await desk.open(`${name}/${name}.html`, replies, {
            prepare: (tab) => tab.setViewport({ width: Number(width), height: 700 }),
          });
          await tab.evaluate((size) => {
            document.documentElement.style.fontSize = String(size);
            for (const details of document.querySelectorAll('details')) details.open = true;
          }, size);
          assert.equal(await tooWide(tab), 0, `${name} at ${width} px and ${size}`);
          await tab.close();
        }
      }
    });

    it('has nothing that axe-core finds, in light and dark', async () => {
      const pages = [...SHEETS.map(([name, content]) => ({ name, replies: { sheet: [sheet({ ...content, notice: say('Gespeichert') })] } })),
        { name: 'popup', replies: overview({ ...OVERVIEW, accounts: STATUSES.map((status) => ({ ...OVERVIEW.accounts[0], status })) }) }];
      for (const { name, replies } of pages) {
        for (const scheme of browser === 'chromium' ? ['light', 'dark'] : ['light']) {
          const tab = await desk.open(`${name}/${name}.html`, replies, {
            prepare: async (tab) => {
              if (browser === 'chromium') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            },
          });
          for (const fold of await tab.$$('summary, [data-part=unfold]')) await fold.click();
          await tab.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
          await tab.evaluate(AXE);
          const found = await tab.evaluate(async () => {
            const { violations } = await /** @type {any} */ (globalThis).axe.run();
            return violations.map((/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.html).join(' ')}`);
          });
          assert.deepEqual(found, [], `${name} ${scheme}`);
          await tab.close();
        }
      }
    });

    it('has targets of 24 px, and of 44 px under a finger', { skip: browser === 'firefox' && 'its driver has no touch screen' }, async () => {
      const pages = [...SHEETS.map(([name, content]) => ({ name, replies: { sheet: [sheet(content)] } })),
        { name: 'popup', replies: overview(OVERVIEW) }];
      for (const { name, replies } of pages) {
        for (const [hasTouch, least] of /** @type {const} */ ([[false, 24], [true, 44]])) {
          const tab = await desk.open(`${name}/${name}.html`, replies, {
            prepare: (tab) => tab.setViewport({ width: 360, height: 740, hasTouch, isMobile: hasTouch }),
          });
          assert.equal(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches), hasTouch);
          for (const fold of await tab.$$('summary')) await fold.click();
          const small = await tab.$$eval('button, a, summary, select, input, textarea', (all, least) => all
            .filter((control) => control.checkVisibility() && control.role !== 'switch')
            .map((control) => `${Math.round(control.getBoundingClientRect().height)} px: ${control.textContent}`)
            .filter((line) => Number.parseInt(line, 10) < least), least);
          assert.deepEqual(small, [], `${name} ${least}`);
          await tab.close();
        }
      }
    });

    it('leaves an empty field out and sends the rest', async () => {
      const content = { title: 'Formular', blocks: [{ kind: 'form', title: null, lines: [], button: say('Los'), danger: false, send: { kind: 'add' },
        fields: [field('text', 'Name', { kind: 'line', most: 5 }), field('platform', 'Plattform', { kind: 'choice', options: [{ value: 'facebook', label: 'Facebook' }] }, { value: 'facebook' })] }] };
      const tab = await desk.open('options/options.html', { sheet: [sheet(content)], add: [sheet(content)] });
      await press(tab, 'Los');
      assert.deepEqual((await messages(tab, 2))[1], { kind: 'add', platform: 'facebook' });
      await tab.type('#field-0-0', '1234567');
      await press(tab, 'Los');
      assert.deepEqual((await messages(tab, 3))[2], { kind: 'add', text: '12345', platform: 'facebook' });
    });
  });
}
