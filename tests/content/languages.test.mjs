/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card in every language: nothing is wider than its place, on a desk and on a phone; Arabic is mirrored. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { STRANGE, around, isInOrder, measure } from '../driver/order.mjs';
import { tooWide } from '../driver/wide.mjs';
import { inBothBrowsers, pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} Messages */

const LOCALES = new URL('../../extension/_locales/', import.meta.url);
const LANGUAGES = readdirSync(LOCALES);
const KEYS = Object.keys(JSON.parse(readFileSync(new URL('de/messages.json', LOCALES), 'utf8')));
const STOPS = ['wayPage', 'wayLink', 'wayForm', 'statusSent', 'statusConfirmed'];
const HTML = '<!doctype html><html><body><p>A page</p></body></html>';
const SIZES = [{ width: 1280, height: 800 }, { width: 360, height: 740 }, { width: 320, height: 256 }];

/** @param {string} key @param {Card['title']['args']} args */
const say = (key, ...args) => ({ key, args });
/** What stands in for a name in a sentence. */
const NAMES = ['Instagram', 'www.facebook.com/help/contact/712876720715583'];
const sentences = KEYS.filter((key) => /(Line|Title)$/.test(key)).map((key) => say(key, ...NAMES));
const named = (/** @type {RegExp} */ pattern) => KEYS.filter((key) => pattern.test(key)).map((key) => say(key, ...NAMES));

/** All that a card could say, with the steps of the way at one of them. @param {number} here @returns {Card} */
const everything = (here) => ({
  tone: 'form', title: say('targetGeneralTitle'), lines: sentences,
  way: { stops: STOPS.map((stop) => say(stop)), here }, progress: say('progressLine', '12', '40'),
  checklist: named(/^check/), reasons: named(/^reason(Posts|Sensitive|Others|Author)$/),
  actions: [
    .../** @type {const} */ (['jump', 'open']).flatMap((kind) => named(/^action/).map((label) =>
      /** @type {Action} */ ({ kind, label, url: 'https://www.facebook.com/' }))),
    ...named(/^answer/).map((label) => /** @type {Action} */ ({ kind: 'answer', label, answer: 'sent', account: 'facebook:1' })),
    { kind: 'quiet', label: say('actionQuiet') },
  ],
});

/** Makes `chrome` speak a language. Runs in the page. @param {Messages} messages */
const speak = (messages) => {
  const { i18n } = /** @type {any} */ (globalThis).chrome;
  i18n.getMessage = (/** @type {string} */ key, /** @type {string[]} */ args = []) => {
    const entry = messages[key];
    if (!entry) return '';
    return entry.message.replaceAll(/\$([A-Z_]+)\$/g, (_, name) =>
      args[Number(entry.placeholders?.[name.toLowerCase()]?.content.slice(1)) - 1] ?? '');
  };
  lotseCard.speak(undefined);
};

/** Controls whose words are higher than they are. Runs in the page. */
const tooHigh = () => [.../** @type {any} */ (globalThis).roots[0].querySelectorAll('a, button, summary, .here span')]
  .filter((/** @type {Element} */ element) => element.clientHeight && element.scrollHeight > element.clientHeight + 1)
  .map((/** @type {Element} */ { textContent }) => textContent);

inBothBrowsers('languages of the card', ({ open }) => {
  /** Makes every card another one, so that it is drawn anew. */
  let shown = 0;
  const load = (/** @type {string} */ folder) => JSON.parse(readFileSync(new URL(`${folder}/messages.json`, LOCALES), 'utf8'));
  /** @param {Tab} tab @param {Card} card */
  const show = async (tab, card) => {
    shown += 1;
    await tab.evaluate((given) => lotseCard.show(given, async () => undefined, () => []), { ...card, shown });
    const title = await tab.evaluate((key) => chrome.i18n.getMessage(key), card.title.key);
    const line = card.lines.length;
    await tab.waitForFunction((title, line) => {
      const [root] = /** @type {any} */ (globalThis).roots;
      return root?.querySelector('h2')?.textContent === title && root.querySelectorAll('p').length === line;
    }, {}, title, line);
    await tab.evaluate(() => { for (const fold of /** @type {any} */ (globalThis).roots[0].querySelectorAll('details')) fold.open = true; });
  };

  it('fits in every one, on every screen', async () => {
    const tab = await open(HTML, ['place', 'style', 'card']);
    for (const size of SIZES) {
      await tab.setViewport(size);
      for (const folder of LANGUAGES) {
        const language = folder.replace('_', '-');
        const messages = load(folder);
        const lengths = STOPS.map((stop) => messages[stop].message.length);
        await tab.evaluate(speak, messages);
        await show(tab, everything(lengths.indexOf(Math.max(...lengths))));
        const where = `${language}, ${size.width} px`;
        assert.deepEqual([...await tab.evaluate(tooWide, 'roots'), ...await tab.evaluate(tooHigh)], [], where);
      }
    }
    await tab.close();
  });

  it('is mirrored in Arabic, and keeps the order of words in both directions', async () => {
    const tab = await open(HTML, ['place', 'style', 'card']);
    await tab.setViewport({ width: 1000, height: 700 });
    await tab.evaluate(speak, load('ar'));
    await show(tab, { ...everything(1), lines: [say('formAiLine')], actions: [], reasons: [] });
    await pause(400);
    const parts = await tab.evaluate(() => {
      const [root] = /** @type {any} */ (globalThis).roots;
      const left = (/** @type {string} */ selector) => root.querySelector(selector).getBoundingClientRect().left;
      const dots = [...root.querySelectorAll('ol li')].map((item) => item.getBoundingClientRect().right);
      return { host: root.host.getBoundingClientRect().left, close: left('section > button'), sign: left('.body > svg'), dots,
        dir: root.querySelector('section').dir, lang: root.querySelector('section').lang };
    });
    assert.deepEqual([parts.dir, parts.lang, parts.host], ['rtl', 'ar', 16]);
    assert.ok(parts.close < 60 && parts.sign > 300, `close at ${parts.close}, sign at ${parts.sign}`);
    assert.deepEqual(parts.dots, [...parts.dots].sort((a, b) => b - a), 'the way leads from right to left');
    await tab.close();
  });

  it('keeps its own sentence in order around foreign names', async () => {
    const tab = await open(HTML, ['place', 'style', 'card']);
    await tab.setViewport({ width: 1000, height: 700 });
    for (const name of STRANGE) {
      const title = `Title ${STRANGE.indexOf(name)}`;
      await tab.evaluate((given) => lotseCard.show(given, async () => undefined, () => []), /** @type {Card} */ ({
        ...everything(1), title: say(title), lines: [say('Before', ...around(name))], way: null, progress: null,
        checklist: [], reasons: [], actions: [{ kind: 'answer', label: say('', name), answer: 'sent', account: 'facebook:1' }],
      }));
      await tab.waitForFunction((title) => /** @type {any} */ (globalThis).roots[0]?.querySelector('h2')?.textContent === title, {}, title);
      assert.deepEqual((await tab.evaluate(measure, 'p', 'roots')).map(isInOrder), [true], name);
      assert.deepEqual(await tab.evaluate(tooWide, 'roots'), [], name);
    }
    await tab.close();
  });
});
