/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card speaks with the words that it is given, else with the browser's, and changes with them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { until } from '../driver/until.mjs';
import { inBothBrowsers } from './browsers.mjs';

/** @type {SpokenWords} */
const FRENCH = {
  language: 'fr', dir: 'rtl',
  messages: { cardName: 'Carte', title: '$2 et $1 $x', since: 'le $1', none: '' },
};
const DAY = Date.UTC(2026, 10, 22, 12);

inBothBrowsers('the language of the card', ({ open }) => {
  it('is the one of the words, or the browser’s, with values in their places', async () => {
    const tab = await open('<!doctype html><body>', ['place', 'style', 'card'], () => {});
    /** What the card says by now. */
    const said = () => tab.evaluate(() => {
      const section = /** @type {any} */ (globalThis).roots[0]?.querySelector('section');
      const texts = [...section?.querySelectorAll('h2, p') ?? []].map(({ textContent }) => textContent);
      return [section?.ariaLabel, section?.lang, section?.dir, ...texts];
    });
    /** Shows the same card with these words. @param {SpokenWords | undefined} words @param {string[]} expected */
    const says = async (words, expected) => {
      await tab.evaluate((given, day) => {
        const text = (/** @type {string} */ key, /** @type {any[]} */ ...args) => /** @type {any} */ ({ key, args });
        lotseCard.speak(given);
        lotseCard.show({
          tone: 'found', title: text('title', 'one', '$1'), lines: [text('since', { date: day }), text('none')],
          way: null, progress: null, checklist: [], reasons: [], actions: [],
        }, async () => undefined, () => []);
      }, words, DAY);
      const isSaid = async () => JSON.stringify(await said()) === JSON.stringify(expected);
      await until(isSaid, { what: 'the card' }).catch(async () => assert.deepEqual(await said(), expected));
    };
    const german = ['cardName', 'de', 'ltr', 'title one $1', 'since 22.11.2026', 'none'];
    const french = ['Carte', 'fr', 'rtl', '$1 et one $x', 'le 22 nov. 2026', 'none'];
    await says(undefined, german);
    await says(FRENCH, french);
    await says(undefined, german);
    await tab.close();
  });

  it('is that of the words which the card brings, and nothing is asked of the browser then', async () => {
    const tab = await open('<!doctype html><body>', ['place', 'style', 'card'], () => {});
    await tab.evaluate(() => {
      const page = /** @type {any} */ (globalThis);
      page.asked = [];
      const { getMessage } = chrome.i18n;
      chrome.i18n.getMessage = /** @type {any} */ ((/** @type {string} */ key, /** @type {any[]} */ ...values) => {
        page.asked.push(key);
        return getMessage(key, ...values);
      });
    });
    /** Shows a card with everything on it. @param {string[]} lacking keys of words that it does not bring */
    const shown = (lacking) => tab.evaluate((lacking) => {
      const text = (/** @type {string} */ key, /** @type {any[]} */ ...args) => ({ key, args });
      const own = ['cardName', 'cardMore', 'cardClose', 'wayName', 'reasonsTitle', 'reasonOwn', 'reasonPut', 'reasonCopy'];
      const given = ['title', 'line', 'stop', 'progress', 'check', 'reason', 'action'];
      const words = [...own, ...given].filter((key) => !lacking.includes(key)).map((key) => [key, `${key}: $1`]);
      lotseCard.show(/** @type {any} */ ({
        tone: 'form', title: text('title', 'value'), lines: [text('line', { date: 0 })],
        way: { stops: [text('stop')], here: 0 }, progress: text('progress', '1'), checklist: [text('check')],
        reasons: [text('reason')], actions: [{ kind: 'jump', label: text('action') }],
        words: { language: 'fr', dir: 'rtl', messages: Object.fromEntries(words) },
      }), async () => undefined, () => []);
    }, lacking);
    const said = () => tab.evaluate(() => {
      const page = /** @type {any} */ (globalThis);
      const section = page.roots[0]?.querySelector('section');
      return { asked: page.asked, lang: section?.lang, dir: section?.dir, name: section?.ariaLabel,
        title: section?.querySelector('h2')?.textContent, line: section?.querySelector('p')?.textContent };
    });
    await shown([]);
    await until(async () => (await said()).title, { what: 'the card' });
    assert.deepEqual(await said(), {
      asked: [], lang: 'fr', dir: 'rtl', name: 'cardName: ', title: 'title: value', line: 'line: 1 janv. 1970',
    });
    await shown(['line']);
    await until(async () => (await said()).line?.startsWith('line 1'), { what: 'what the browser says' });
    assert.deepEqual((await said()).asked, ['line']);
    await tab.close();
  });
});
