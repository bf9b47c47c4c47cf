/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card's letters: as large as the person has set them in the browser, and no page changes that. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tooWide } from '../driver/wide.mjs';
import { inBothBrowsers, pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const HTML = '<!doctype html><html lang="de"><body><p>A page</p></body></html>';
const LARGE = HTML.replace('<body>', '<style>html { font-size: 40px !important } body { font-size: 5px }</style><body>');
/** @param {string} key */
const say = (key) => ({ key, args: [] });
const REASON = say('Meine Beiträge sind für Menschen gedacht, nicht für das Training von KI.');
/** As long as cards are. @type {Card} */
const CARD = {
  tone: 'form', title: say('Das ist das richtige Formular'),
  lines: [say('Es gilt für Ihre eigenen Beiträge. Füllen Sie es aus und senden Sie es selbst ab.')],
  way: { stops: ['Seite', 'Link', 'Formular', 'Abgeschickt', 'Bestätigung'].map(say), here: 4 },
  progress: say('Erledigte Konten: 1 von 3'),
  checklist: [say('E-Mail: die Adresse, die zu diesem Konto gehört.'),
    say('Begründung: darf leer bleiben, so die Verbraucherzentrale (2025).')],
  reasons: [REASON, REASON],
  actions: [{ kind: 'open', label: say('Datenschutzeinstellungen öffnen'), url: 'https://www.facebook.com/x' },
    { kind: 'jump', label: say('Zum Link springen') },
    { kind: 'answer', label: say('Hat nicht geklappt'), answer: 'didNotWork', account: 'facebook:1' },
    { kind: 'quiet', label: say('Auf solchen Seiten nicht mehr zeigen') }],
};
/** The size of each kind of text, by what it is on a card of 16 px. */
const SIZES = { p: 16, h2: 17, small: 14, '.progress': 14, 'ol .here span': 14, '.all > button': 14, label: 15,
  'footer button': 16, textarea: 16 };

for (const letters of [16, 32]) {
  inBothBrowsers(`the letters of the card at ${letters} px`, ({ open }) => {
    /** @param {string} html @param {number} width @param {number} height */
    const start = async (html, width, height) => {
      const tab = await open(html, ['place', 'style', 'card']);
      await tab.setViewport({ width, height });
      await tab.evaluate((card) => lotseCard.show(card, async () => undefined, () => []), CARD);
      await tab.waitForFunction('roots[0]?.querySelector("h2")');
      await tab.evaluate('roots[0].querySelectorAll("details").forEach((each) => { each.open = true; })');
      await pause(300);
      return tab;
    };
    /** @param {Tab} tab @returns {Promise<Record<string, number>>} */
    const sizes = (tab) => tab.evaluate((kinds) => {
      const [root] = /** @type {any} */ (globalThis).roots;
      return Object.fromEntries(kinds.map((kind) => [kind, Number.parseFloat(getComputedStyle(root.querySelector(kind)).fontSize)]));
    }, Object.keys(SIZES));

    it('are as large as the browser is set to, whatever the page says', async () => {
      const expected = Object.fromEntries(Object.entries(SIZES).map(([kind, size]) => [kind, size * letters / 16]));
      for (const html of [HTML, LARGE]) {
        const tab = await start(html, 1280, 900);
        assert.deepEqual(await sizes(tab), expected);
        await tab.close();
      }
    });

    it('find room in windows of 320 and 1280 px', async () => {
      for (const [width, height] of /** @type {const} */ ([[320, 640], [1280, 800]])) {
        const tab = await start(HTML, width, height);
        const wide = /** @type {string[]} */ (await tab.evaluate(tooWide, 'roots'));
        assert.deepEqual(wide, [], `too wide at ${width} px`);
        const lines = await tab.evaluate(`(() => {
          const range = document.createRange();
          range.selectNodeContents(roots[0].querySelector('small'));
          return range.getClientRects().length;
        })()`);
        assert.equal(lines, 1, `the name in one piece at ${width} px`);
        // Each control can be brought into the window as a whole.
        const lost = await tab.evaluate(`[...roots[0].querySelectorAll('a, button, summary, textarea, p, li, h2')].filter((each) => {
          if (!each.checkVisibility()) return false;
          each.scrollIntoView({ block: 'center' });
          const { top, bottom } = each.getBoundingClientRect();
          const card = roots[0].host.getBoundingClientRect();
          return top < card.top - 1 || bottom > card.bottom + 1 || card.top < 0 || card.bottom > innerHeight;
        }).map(({ textContent }) => textContent)`);
        assert.deepEqual(lost, [], `lost at ${width} px`);
        await tab.close();
      }
    });
  }, letters);
}
