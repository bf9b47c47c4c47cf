/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card stays with people who have pages changed for them, and comes up whatever becomes of the page's parts. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';
import { until } from '../driver/until.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const HTML = '<!doctype html><html><body><p>A page</p><a id="link" href="/1">object</a></body></html>';
/** @param {string} key */
const say = (key) => ({ key, args: [] });
/** @type {Card} */
const CARD = {
  tone: 'found', title: say('title'), lines: [say('line')], way: null, progress: null, checklist: [], reasons: [],
  actions: [{ kind: 'jump', label: say('go') }],
};
/** Whether the card is there and not see-through. Runs in the page. */
const SHOWN = 'lotsePlace.host.isConnected && getComputedStyle(lotsePlace.host).opacity === "1" && roots[0].querySelector("h2") !== null';
/** More looks of the card at itself than it takes to go away, at a tenth of their time. */
const LONG = 1000;

inBothBrowsers('the place of the card', ({ open }) => {
  const start = async (size = { width: 1000, height: 700 }) => {
    const tab = await open(HTML, ['place', 'style', 'card'], () => {
      const { setInterval: every } = globalThis;
      Object.assign(globalThis, { acts: 0, setInterval: (/** @type {() => void} */ run, /** @type {number} */ ms) => every(run, ms / 10) });
    });
    await tab.setViewport(size);
    return tab;
  };
  /** @param {Tab} tab @param {string} avoid what not to cover, as an expression @param {Card} [card] */
  const show = (tab, avoid = '[]', card = CARD) => tab.evaluate(`lotseCard.show(${JSON.stringify(card)},
    async () => { acts += 1; }, () => ${avoid})`);

  it('is found also where a part that it must not cover has left the page', async () => {
    const tab = await start();
    await show(tab, '[document.createElement("button"), document.getElementById("link")]');
    await tab.waitForFunction(SHOWN, { timeout: 5000 });
    await pause(LONG);
    assert.equal(await tab.evaluate(SHOWN), true);
    await tab.close();
  });

  it('is a little lower on a narrow screen where else it would cover a link, at the top or at the bottom', async () => {
    const tab = await start({ width: 360, height: 740 });
    await show(tab, '[]', { ...CARD, lines: Array.from({ length: 4 }, () => say('a line that is longer than one line is')) });
    await tab.waitForFunction(SHOWN);
    const cardRect = () => tab.evaluate('lotsePlace.host.getBoundingClientRect().toJSON()').then((rect) => /** @type {DOMRect} */ (rect));
    const full = Math.round((await cardRect()).height);
    // Of the upper link the card at the top would cover a part, at the bottom all of the lower one.
    const [upper, lower] = [8 + full - 6, 740 - 8 - full + 150];
    await tab.evaluate((upper, lower) => {
      document.body.innerHTML = [upper, lower].map((top) => `<a href="/" style="position: fixed; top: ${top}px">object</a>`).join('');
    }, upper, lower);
    await show(tab, 'document.links', { ...CARD, lines: Array.from({ length: 4 }, () => say('a line that is longer than one line, too')) });
    await until(async () => (await cardRect()).bottom === upper - 8, { timeout: 5000, what: 'a lower card at the top' });
    await tab.close();
  });

  it('makes way also where it grows between a look at its place and the answer to that', async () => {
    const tab = await start({ width: 360, height: 740 });
    await tab.evaluate(`document.getElementById('link').style = 'position: fixed; top: 250px'`);
    await show(tab, 'document.links');
    await tab.waitForFunction(SHOWN);
    await pause(LONG);
    await tab.evaluate(() => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const [root] = /** @type {any} */ (globalThis).roots;
        root.querySelector('p').style.height = '400px';
        lotsePlace.refit();
        done(undefined);
      };
      document.dispatchEvent(new Event('scrollend'));
      // A frame's answers come after what was posted before.
      requestAnimationFrame(() => port2.postMessage(0));
    }));
    const covers = () => tab.evaluate(`document.links[0].getBoundingClientRect().bottom > lotsePlace.host.getBoundingClientRect().top
      && document.links[0].getBoundingClientRect().top < lotsePlace.host.getBoundingClientRect().bottom`);
    await until(async () => !(await covers()), { timeout: 3000, what: 'a card that covers nothing' });
    await tab.close();
  });

  it('stays below a press that takes the focus, also where the page has put a link below it meanwhile', async () => {
    const tab = await start();
    await show(tab, 'document.links');
    await tab.waitForFunction(SHOWN);
    await pause(LONG);
    const rect = await tab.evaluate(`document.getElementById('link').style = 'position: fixed; bottom: 40px; right: 40px';
      roots[0].querySelector('footer button').getBoundingClientRect().toJSON()`).then((rect) => /** @type {DOMRect} */ (rect));
    await tab.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2, { delay: 300 });
    await until(async () => await tab.evaluate('acts') === 1, { timeout: 3000, what: 'the click to count' });
    // The focus that goes to the page still makes it leave free what has it.
    await tab.focus('#link');
    await until(async () => Number(await tab.evaluate('lotsePlace.host.getBoundingClientRect().right')) < 900, { timeout: 3000, what: 'a free link' });
    await tab.close();
  });

  it('is kept where people have pages dimmed, or their colours changed', async () => {
    const tab = await start();
    await show(tab);
    await tab.waitForFunction(SHOWN);
    for (const filter of ['invert(1) hue-rotate(180deg)', 'brightness(0.4)', 'opacity(0.9)', 'grayscale(1)', 'url(#colours)']) {
      await tab.evaluate((filter) => {
        document.body.insertAdjacentHTML('beforeend', '<svg width="0" height="0"><filter id="colours"><feColorMatrix/></filter></svg>');
        document.documentElement.style.filter = filter;
      }, filter);
      await pause(LONG);
      assert.equal(await tab.evaluate(SHOWN), true, filter);
    }
    await tab.close();
  });

  it('is kept, and obeys, in a window of 1000 px that is enlarged fivefold', async () => {
    const tab = await start({ width: 200, height: 140 });
    await show(tab);
    await tab.waitForFunction(SHOWN);
    await pause(LONG);
    assert.equal(await tab.evaluate(SHOWN), true);
    const { x, y, width, height } = /** @type {DOMRect} */ (await tab.evaluate(`(() => {
      const button = roots[0].querySelector('footer button');
      button.scrollIntoView({ block: 'center' });
      return button.getBoundingClientRect().toJSON();
    })()`));
    await tab.mouse.click(x + width / 2, y + height / 2);
    assert.equal(await tab.evaluate('acts'), 1);
    await tab.close();
  });

  it('is kept below a dialog of the page, for later', async () => {
    const tab = await start();
    await show(tab);
    await tab.waitForFunction(SHOWN);
    // As in browsers that do not tell of dialogs: nothing raises the card.
    await tab.evaluate(`addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      document.body.insertAdjacentHTML('beforeend', '<dialog style="position: fixed; inset: 0; width: 100vw; height: 100vh">A question</dialog>');
      document.querySelector('dialog').showModal()`);
    await pause(LONG);
    await tab.evaluate('document.querySelector("dialog").close()');
    await pause(LONG);
    assert.equal(await tab.evaluate(SHOWN), true);
    await tab.close();
  });
});
