/** The whole way: policy, marked link, form, send step, remembered status; one account after another. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { card, cardWith, clickInCard } from '../driver/card.mjs';
import { outlined } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf, BANNER_FORM } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';
import { popupAccounts, pressFirstButton, sendForm } from './steps.mjs';

const [ANNA, CLUB] = ACCOUNTS.facebook;
const [READS] = ACCOUNTS.instagram;

inBothBrowsers('the whole way', (desk) => {
  it('leads from the German policy to a remembered objection', async () => {
    const { driver, site } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const policy = await driver.page(`${addressOf('policy')}?banner=1`);
    await cardWith(policy, 'Hier ist der Link zum Widerspruch');
    const marked = await outlined(policy);
    assert.deepEqual(
      marked.map(({ text, href }) => [text, href]),
      [['widersprechen', addressOf(AI_FORM.facebook)]]
    );
    assert.match(marked[0]?.style ?? '', /^[3-9]px solid/);
    assert.equal(await driver.badge(policy), '!');

    const form = await driver.opened(() => policy.click(`a[href*="${AI_FORM.facebook}"]`));
    await cardWith(form, /Das ist das richtige Formular[\s\S]*1111[\s\S]*Begründung: darf leer bleiben/);
    assert.equal(await driver.badge(), '1');
    assert.equal(site.requests.filter(({ method }) => method === 'POST').length, 0);

    await sendForm(form);
    await cardWith(form, 'Haben Sie den Widerspruch abgeschickt?');
    await clickInCard(form, 'Ja, abgeschickt');
    await cardWith(form, 'Vermerkt: Widerspruch abgeschickt');
    assert.equal(site.requests.filter(({ method }) => method === 'POST').length, 1);
    assert.equal(await until(async () => (await driver.badge()) === ''), true);
    const popup = await driver.popup();
    assert.deepEqual(await popupAccounts(popup), [
      {
        name: 'Facebook-Konto …1111',
        status: 'sent',
        words: 'Abgeschickt',
        buttons: ['Bestätigung vermerken', 'Formular öffnen'],
      },
    ]);
  });

  it('keeps every account and platform apart, and counts down', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const form = await driver.page(addressOf(AI_FORM.facebook));
    await cardWith(form, 'Das ist das richtige Formular');
    await sendForm(form);
    await clickWhenAsked(form, 'Ja, abgeschickt');

    await driver.signIn({ facebook: CLUB?.id, instagram: READS?.id });
    await form.goto(addressOf(AI_FORM.facebook));
    await cardWith(form, /richtige Formular[\s\S]*2222/);
    const instagram = await driver.page(addressOf('instagramPolicy'));
    await cardWith(instagram, 'Hier ist der Link zum Widerspruch');
    assert.deepEqual(
      (await outlined(instagram)).map(({ href }) => href),
      [addressOf(BANNER_FORM.instagram.de)]
    );
    assert.equal(await driver.badge(), '2');

    const own = await driver.opened(() => instagram.click(`a[href*="${BANNER_FORM.instagram.de}"]`));
    await cardWith(own, /richtige Formular[\s\S]*Instagram-Konto[\s\S]*1111/);
    await sendForm(own);
    await clickWhenAsked(own, 'Ja, abgeschickt');
    assert.equal(await until(async () => (await driver.badge()) === '1'), true);
    const popup = await driver.popup();
    assert.deepEqual(
      (await popupAccounts(popup)).map(({ name, status }) => [name, status]),
      [
        ['Facebook-Konto …2222', 'formOpened'],
        ['Facebook-Konto …1111', 'sent'],
        ['Instagram-Konto …1111', 'sent'],
      ]
    );
  });

  it('takes a no for a no, and asks again where it was not answered', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const form = await driver.page(addressOf(AI_FORM.facebook));
    await cardWith(form, 'Das ist das richtige Formular');
    await sendForm(form);
    await cardWith(form, 'Haben Sie den Widerspruch abgeschickt?');
    await form.goto(addressOf('settings'));
    await clickWhenAsked(form, 'Nein, noch nicht');
    await form.goto(addressOf(AI_FORM.facebook));
    await cardWith(form, 'Das ist das richtige Formular');
    const popup = await driver.popup();
    assert.equal((await popupAccounts(popup))[0]?.status, 'formOpened');
  });

  it('leads on to the next form when one did not work, and remembers', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ANNA?.id });
    const form = await driver.page(addressOf(AI_FORM.facebook));
    await cardWith(form, 'darf leer bleiben');
    await clickInCard(form, 'Hat nicht geklappt');
    const shown = await cardWith(form, 'Versuchen Sie ein anderes Formular');
    const next = shown.controls.find(({ name }) => name === 'Formular öffnen')?.href;
    assert.equal(next, addressOf(BANNER_FORM.facebook.fr));
    const popup = await driver.popup();
    const again = await driver.opened(() => pressFirstButton(popup));
    assert.equal(again.url(), next);
    await cardWith(again, /richtige Formular[\s\S]*Land: das Land/);
  });

  it('keeps stored data that can’t be read, and says so', async () => {
    const { driver } = desk;
    const popup = await driver.popup();
    await popup.evaluate(() => chrome.storage.local.set({ 'account:facebook:7': '{broken', 'account:facebook:8': '{"version":99}' }));
    await driver.popup(popup);
    await popup.waitForSelector('html[data-ready]');
    const notes = await popup.$$eval('.note:not([hidden])', (shown) => shown.map(({ textContent }) => textContent));
    assert.match(notes.join(' '), /nicht lesbar waren: 1\b.*neueren Version.*: 1\b/s);
    const stored = Object.entries(await driver.stored());
    assert.ok(stored.some(([key, text]) => key.startsWith('aside:') && text === '{broken'));
    assert.ok(stored.some(([key, text]) => key === 'account:facebook:8' && text === '{"version":99}'));
  });

  it('says when the confirmation is due and when the reply is overdue', async () => {
    const { driver } = desk;
    const popup = await driver.popup();
    const DAY = 86_400_000;
    await popup.evaluate((sent) => {
      /** @type {(id: string, days: number) => [string, string]} */
      const record = (id, days) => [
        `account:facebook:${id}`,
        JSON.stringify({
          version: 1,
          account: { platform: 'facebook', id },
          events: [{ at: sent - days * 86_400_000, what: 'sent' }],
        }),
      ];
      return chrome.storage.local.set(Object.fromEntries([record('1001', 0), record('2002', 2), record('3003', 40)]));
    }, Date.now() - DAY / 2);
    await driver.popup(popup);
    assert.deepEqual(
      (await popupAccounts(popup)).map(({ name, words }) => `${name}: ${words}`),
      [
        'Facebook-Konto …3003: Antwort überfällig',
        'Facebook-Konto …2002: Bestätigung erwartet',
        'Facebook-Konto …1001: Abgeschickt',
      ]
    );
    const next = await popup.$eval('[data-part="next"]', (line) => line.textContent ?? '');
    assert.match(next, /Meta hätte bis zum \d{1,2}\.\d{1,2}\.\d{4} antworten müssen/);
  });

  it('opens the form from the popup and notes the confirmation there', async () => {
    const { driver } = desk;
    await driver.signIn({ instagram: READS?.id });
    await driver.page(addressOf('instagram'));
    await until(async () => Object.keys(await driver.stored()).some((key) => key.startsWith('account:')));
    const popup = await driver.popup();
    assert.equal((await popupAccounts(popup)).length, 1);
    const form = await driver.opened(() => pressFirstButton(popup));
    assert.equal(form.url(), addressOf(AI_FORM.instagram));
    await cardWith(form, 'Das ist das richtige Formular');
    await sendForm(form);
    await clickWhenAsked(form, 'Ja, abgeschickt');
    await driver.popup(popup);
    await pressFirstButton(popup);
    const confirmed = async () => (await popupAccounts(popup))[0]?.status === 'confirmed';
    assert.equal(await until(confirmed), true);
    await driver.popup(popup);
    assert.equal((await popupAccounts(popup))[0]?.words, 'Bestätigt');
    const pictures = await popup.$$eval('img', (images) => images.map(({ naturalWidth }) => naturalWidth));
    assert.ok(pictures.length > 0 && pictures.every((width) => width > 0), 'every picture is there');
  });
});

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} answer
 */
async function clickWhenAsked(page, answer) {
  await cardWith(page, 'Haben Sie den Widerspruch abgeschickt?');
  await clickInCard(page, answer);
  const taken = async () => !((await card(page))?.text ?? '').includes('Haben Sie');
  await until(taken, { what: 'the answer is taken' });
}
