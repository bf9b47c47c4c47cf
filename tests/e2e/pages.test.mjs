/** What is marked, warned about and said on each kind of page. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith } from '../driver/card.mjs';
import { outlined, stepped, warned } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS, ACTING_PROFILE } from '../site/accounts.mjs';
import { AI_FORM, addressOf, BANNER_FORM, SUBPAGES } from '../site/addresses.mjs';
import { inBothBrowsers } from './both.mjs';

const ANNA = { facebook: ACCOUNTS.facebook[0]?.id ?? '' };
const AI = addressOf(AI_FORM.facebook);
const PORTAL = 'https://help.meta.com/support/privacy/';

inBothBrowsers('pages', (desk) => {
  /** @param {string} address */
  const open = async (address) => {
    await desk.driver.signIn(ANNA);
    return desk.driver.page(address);
  };
  /** @param {import('puppeteer-core').Page} page */
  const hrefs = async (page) => (await outlined(page)).map(({ href }) => href.split('?')[0]);

  it('marks the section about objecting when in-page navigation brings it', async () => {
    const page = await open(addressOf('policy'));
    await cardWith(page, 'So geht es weiter zum Formular');
    const [step] = await stepped(page);
    assert.ok(step?.href.includes(SUBPAGES.object), JSON.stringify(step));
    assert.deepEqual(await outlined(page), []);
    const link = await page.$(`a[href*="${SUBPAGES.object}"]`);
    await link?.scrollIntoView();
    const isFree = () => link?.evaluate((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return each.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    await until(isFree, { what: 'the card leaves the link free' });
    await link?.click();
    await cardWith(page, 'stehen mehrere Anliegen zur Wahl');
    assert.deepEqual(await hrefs(page), [PORTAL, PORTAL]);
    assert.deepEqual(await stepped(page), []);
  });

  it('marks the link anew when the page replaces it', async () => {
    const page = await open('about:blank');
    // The page itself keeps count: a busy machine asks too late for the first version.
    await page.evaluateOnNewDocument((form) => {
      const versions = new Set();
      new MutationObserver(() => document.querySelectorAll(`a[href*="${form}"]`).forEach((link) => versions.add(link.className)))
        .observe(document, { childList: true, subtree: true });
      Object.assign(globalThis, { versions });
    }, AI_FORM.facebook);
    await page.goto(`${addressOf('policy')}?rerender=1`);
    const count = () => page.evaluate(() => /** @type {Set<string>} */ (/** @type {any} */ (globalThis).versions).size);
    await until(async () => (await count()) === 3, { what: 'the third version of the link' });
    await cardWith(page, 'Hier ist der Link zum Widerspruch');
    await until(async () => (await outlined(page)).length === 1, { what: 'the mark on it' });
    assert.deepEqual(await hrefs(page), [AI]);
  });

  it('says which section to open when the link is collapsed in it', async () => {
    const page = await open(addressOf('genai'));
    const before = await cardWith(page, /zugeklappten Abschnitt\. Klappen Sie „.+“ auf/);
    await cardWith(page, 'Zum Abschnitt springen');
    const name = /Klappen Sie „(.+)“ auf/.exec(before.text)?.[1] ?? '';
    await page.evaluate((label) => {
      const controls = [...document.querySelectorAll('[aria-expanded="false"]')];
      /** @type {HTMLElement | undefined} */ (controls.find((each) => each.textContent?.includes(label)))?.click();
    }, name);
    const shown = async () => (await outlined(page)).filter(({ shown }) => shown).length === 1;
    await until(shown, { what: 'the mark in the opened section' });
    assert.deepEqual(await hrefs(page), [AI]);
    await cardWith(page, 'Zum Link springen');
  });

  for (const depth of [1, 2]) {
    it(`sees through ${depth} of Meta’s redirects`, async () => {
      const page = await open(`${addressOf('policy')}?banner=1&shim=${depth}`);
      await cardWith(page, 'Hier ist der Link zum Widerspruch');
      const [link, ...more] = await outlined(page);
      assert.ok(link?.href.startsWith('https://l.facebook.com/l.php?u='), link?.href);
      assert.equal(more.length, 0);
    });
  }

  it('warns about a foreign link with the right words and does not mark it', async () => {
    const page = await open(addressOf('policy'));
    await cardWith(page, 'Vorsicht: Der gewellt unterstrichene Link klingt nach Widerspruch');
    const lures = await warned(page);
    assert.deepEqual(lures.map(({ href }) => new URL(href).hostname), ['widerspruch-meta.example']);
    assert.ok((await hrefs(page)).every((href) => !href?.includes('widerspruch-meta')));
  });

  it('says that a chain letter has no effect', async () => {
    const page = await open(`${addressOf('policy')}?chain=1`);
    await cardWith(page, /Kettenbrief[\s\S]*wirkt er nicht/);
    await page.goto(addressOf('policy'));
    const card = await cardWith(page, 'So geht es weiter');
    assert.doesNotMatch(card.text, /Kettenbrief/);
  });

  it('leaves the feed alone: no mark, no card, one message', async () => {
    const { driver } = desk;
    const messages = await driver.messages();
    const page = await open(addressOf('home'));
    await until(async () => (await page.$$('#feed > *')).length > 8, { what: 'posts that come in' });
    await sleep(1500);
    const heard = await messages.heard();
    assert.deepEqual(heard.map(({ kind }) => kind), ['arrived']);
    const marks = [await outlined(page), await stepped(page), await warned(page)];
    assert.deepEqual([...marks, await card(page)], [[], [], [], null]);
    await messages.close();
  });

  it('names the page that was wanted at the login wall, and the way out of the loop', async () => {
    const { driver } = desk;
    const page = await driver.page(AI);
    assert.match(page.url(), /\/login\//);
    const wall = await cardWith(page, 'Bitte zuerst anmelden');
    assert.match(wall.text, /help\/contact\/712876720715583/);
    assert.doesNotMatch(wall.text, /Desktop/);
    await page.goto(AI.replace('www.', 'm.'));
    await cardWith(page, /Desktop-Ansicht/);
  });

  it('says that a Page can’t object', async () => {
    const { driver } = desk;
    await driver.signIn({ ...ANNA, acting: ACTING_PROFILE.id });
    const page = await driver.page(AI);
    await cardWith(page, 'Wechseln Sie zu Ihrem persönlichen Profil');
  });

  it('knows the policy in English and French', async () => {
    const page = await open(`${addressOf('policy')}?banner=1&hl=en`);
    await cardWith(page, 'Hier ist der Link zum Widerspruch');
    assert.deepEqual((await outlined(page)).map(({ text }) => text), ['object']);
    await page.goto(`${addressOf('policy')}?banner=1&hl=fr`);
    await until(async () => (await outlined(page)).length === 1, { what: 'the French link' });
    assert.deepEqual(await hrefs(page), [addressOf(BANNER_FORM.facebook.fr)]);
  });

  it('marks general links as such on the plain copy of the policy', async () => {
    const page = await open('https://mbasic.facebook.com/privacy/policy/printable/');
    await until(async () => (await outlined(page)).length > 0, { what: 'marks on the plain copy' });
    const general = addressOf('1994830130782319');
    assert.deepEqual(new Set(await hrefs(page)), new Set([general, PORTAL]));
  });

  it('captures a page that has changed, redacted, and shows it before it is saved', async () => {
    const { driver } = desk;
    const page = await open(`${addressOf('policy')}?banner=1&hl=de`);
    await cardWith(page, 'Hier ist der Link zum Widerspruch');
    const popup = await driver.popup();
    await popup.waitForSelector('html[data-ready]');
    await popup.click('#capture');
    const text = await until(() => popup.$eval('#capture-text', (element) => element.textContent));
    const capture = JSON.parse(text);
    assert.deepEqual(Object.keys(capture), ['version', 'page', 'snapshot']);
    const form = capture.snapshot.links.find((/** @type {{ href: string }} */ { href }) => href === AI);
    assert.equal(form.label.split(' ')[0], 'widersprechen');
    for (const secret of [ANNA.facebook, 'Anna', 'Beispiel', 'Datenschutzrichtlinie', 'hash']) {
      assert.ok(!text.includes(secret), secret);
    }
    const save = await popup.$eval('#capture-save', (link) => [link.getAttribute('download'), link.getAttribute('href')]);
    assert.equal(save[0], 'lotse-capture.json');
    assert.match(save[1] ?? '', /^blob:/);
    await page.close();
  });

  it('has nothing to mark on explanations, terms and forms of another kind', async () => {
    const page = await open(addressOf('models'));
    for (const address of [addressOf('terms'), addressOf('259518714718624'), addressOf('adPreferences')]) {
      await page.goto(address);
      await sleep(600);
      assert.deepEqual(await outlined(page), [], address);
    }
  });
});
