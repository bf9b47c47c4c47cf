/// <reference path="../../extension/content/card.js" />
/** The card: what it shows, where it stands, and whom it obeys. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const HTML = `<!doctype html><html><style>html, body { height: 100%; margin: 0 }
  #corner { position: fixed; right: 20px; bottom: 20px }</style>
<body><a id="corner" href="/1">object</a><input id="field"></body></html>`;
/** Everything but the root: without that one, a browser shows nothing at all. */
const HOSTILE = HTML.replace('</style>', `:not(html) { all: unset !important; display: none !important;
  opacity: 0 !important }</style>`);

/** @param {string} key @param {Card['title']['args']} args */
const say = (key, ...args) => /** @type {any} */ ({ key, args });

/** @type {Card} */
const FOUND = {
  tone: 'found',
  title: say('title', 'one'),
  lines: [say('line'), say('since', { date: Date.UTC(2026, 10, 21, 12) })],
  checklist: [say('check')],
  actions: [
    { kind: 'jump', label: say('go') },
    { kind: 'open', label: say('open'), url: 'https://www.facebook.com/x' },
  ],
};
/** @type {Card} */
const QUESTION = {
  tone: 'question', title: say('asked'), lines: [], checklist: [],
  actions: [
    { kind: 'answer', label: say('yes'), answer: 'sent' },
    { kind: 'answer', label: say('no'), answer: 'notSent' },
  ],
};

/** The closed root and its host. Runs in the page. */
const inside = () => /** @type {ShadowRoot[]} */ (/** @type {any} */ (globalThis).roots)[0];

inBothBrowsers('card', ({ open }) => {
  /** @param {string} [html] @param {Card} [card] */
  const start = async (html = HTML, card = FOUND) => {
    const tab = await open(html, ['card'], () => { /** @type {any} */ (globalThis).acts = []; });
    await tab.setViewport({ width: 1000, height: 700 });
    await tab.evaluate(`globalThis.inside = ${inside}`);
    await show(tab, card);
    await drawn(tab);
    return tab;
  };
  /** @param {Tab} tab @param {Card | null} card */
  const show = (tab, card) => tab.evaluate((given) => {
    const act = (/** @type {Action} */ action) => /** @type {any} */ (globalThis).acts.push(action);
    lotseCard.show(given, act, () => [...document.querySelectorAll('#corner')]);
  }, card);
  /** @param {Tab} tab */
  const drawn = (tab) => tab.waitForFunction('inside().querySelector("h2")');
  /** @param {Tab} tab @param {string} expression on `root` and `host` */
  const ask = (tab, expression) =>
    tab.evaluate(`(() => { const root = inside(); const { host } = root; return ${expression}; })()`);
  /** The rectangle of what an expression gives. @param {Tab} tab @param {string} expression */
  const rectOf = async (tab, expression) =>
    /** @type {DOMRect} */ (await ask(tab, `${expression}.getBoundingClientRect().toJSON()`));
  /** @param {Tab} tab @param {string} selector */
  const click = async (tab, selector) => {
    const { x, y, width, height } = await rectOf(tab, `root.querySelector('${selector}')`);
    await tab.mouse.click(x + width / 2, y + height / 2);
  };
  const acts = (/** @type {Tab} */ tab) => tab.evaluate('acts.map(({ kind, answer }) => answer ?? kind)');

  it('draws all parts of a card, behind a closed root on a host without a name', async () => {
    const tab = await start();
    const host = await ask(tab, '[root.mode, host.shadowRoot, host.getAttributeNames()]');
    assert.deepEqual(host, ['closed', null, ['popover']]);
    /** @param {string} selector @param {string} values of each `part` */
    const parts = (selector, values) => ask(tab, `[...root.querySelectorAll('${selector}')].map((part) => ${values})`);
    assert.deepEqual(await parts('small, h2, p, li', 'part.textContent'),
      ['Widerspruchslotse', 'title one', 'line', 'since 21.11.2026', 'check']);
    assert.deepEqual(await parts('footer > *', '[part.localName, part.textContent]'),
      [['button', 'go'], ['a', 'open']]);
    assert.deepEqual(await parts('a', '[part.href, part.rel, part.target]'),
      [['https://www.facebook.com/x', 'noopener', '_self']]);
    assert.deepEqual(await parts('section, section > button', 'part.ariaLabel'), ['cardName', 'cardClose']);
    await tab.close();
  });

  it('is whole and in front where the page hides and resets everything', async () => {
    const [hostile, calm] = [await start(HOSTILE), await start()];
    const look = `(() => {
      const { width, height, x, y } = host.getBoundingClientRect();
      const style = getComputedStyle(host);
      const part = getComputedStyle(root.querySelector('section'));
      const front = document.elementFromPoint(x + width / 2, y + height / 2) === host;
      return [width, height, style.display, style.position, style.opacity, part.backgroundColor, part.fontSize,
        front, host.matches(':popover-open')];
    })()`;
    const seen = /** @type {unknown[]} */ (await ask(hostile, look));
    assert.deepEqual(seen.slice(2), ['block', 'fixed', '1', 'rgb(255, 255, 255)', '16px', true, true]);
    assert.deepEqual(seen, await ask(calm, look));
    await hostile.close();
    await calm.close();
  });

  it('obeys real clicks only', async () => {
    const tab = await start();
    await ask(tab, 'root.querySelectorAll("button, a").forEach((part) => part.click())');
    assert.deepEqual(await acts(tab), []);
    assert.equal(await ask(tab, 'host.isConnected && location.pathname'), '/policy/');
    await click(tab, 'footer button');
    assert.deepEqual(await acts(tab), ['jump']);
    await show(tab, QUESTION);
    await tab.waitForFunction('inside().querySelector("h2").textContent === "asked"');
    await click(tab, 'footer button:last-child');
    assert.deepEqual(await acts(tab), ['jump', 'notSent']);
    await tab.close();
  });

  it('stays closed for what the user closed, and opens for something else', async () => {
    const tab = await start();
    await click(tab, 'section > button');
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await show(tab, FOUND);
    await pause(200);
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await show(tab, QUESTION);
    await drawn(tab);
    assert.equal(await ask(tab, 'host.isConnected && host.matches(":popover-open")'), true);
    await show(tab, null);
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await tab.close();
  });

  it('is reached and closed by keyboard, keeps its keys to itself, and takes no focus before', async () => {
    const tab = await start();
    await tab.evaluate('document.addEventListener("keydown", ({ key }) => acts.push({ kind: key }))');
    assert.equal(await tab.evaluate(() => document.activeElement === document.body), true);
    await tab.focus('#field');
    await tab.keyboard.press('Tab');
    assert.equal(await ask(tab, 'root.activeElement?.textContent'), 'go');
    assert.match(String(await ask(tab, 'getComputedStyle(root.activeElement).outline')), /solid 3px/);
    assert.deepEqual(await acts(tab), ['Tab']);
    await show(tab, QUESTION);
    await tab.waitForFunction('inside().querySelector("h2").textContent === "asked"');
    const focused = await ask(tab, 'root.activeElement?.ariaLabel');
    assert.equal(focused, 'cardClose', 'the focus stays in a card that changes');
    await tab.keyboard.press('Escape');
    assert.equal(await ask(tab, 'host.isConnected'), false);
    assert.deepEqual(await acts(tab), ['Tab']);
    await tab.close();
  });

  it('gives screen readers a live region before there is text in it', async () => {
    const tab = await open(HTML, ['card']);
    await tab.evaluate(`globalThis.inside = ${inside}`);
    const region = await tab.evaluate(async (card) => {
      lotseCard.show(card, () => {}, () => []);
      await new Promise((done) => { setTimeout(done, 20); });
      const root = /** @type {any} */ (globalThis).inside();
      return [root.host.isConnected, root.querySelector('[role="status"]').textContent];
    }, FOUND);
    assert.deepEqual(region, [true, '']);
    await drawn(tab);
    assert.match(String(await ask(tab, 'root.querySelector("[role=status]").textContent')), /title one.*line/);
    await tab.close();
  });

  it('leaves free what it must not cover, and moves away when the focus comes under it', async () => {
    const tab = await start();
    const meets = async (/** @type {string} */ id) => {
      const [card, thing] = [await rectOf(tab, 'host'), await rectOf(tab, `document.getElementById('${id}')`)];
      return card.right > thing.left && card.left < thing.right && card.bottom > thing.top && card.top < thing.bottom;
    };
    assert.equal(await meets('corner'), false);
    assert.equal((await rectOf(tab, 'host')).left, 16);
    await tab.evaluate(() => {
      document.getElementById('field')?.setAttribute('style', 'position: fixed; left: 40px; bottom: 40px');
    });
    assert.equal(await meets('field'), true);
    await tab.focus('#field');
    assert.equal(await meets('field'), false);
    assert.equal(await meets('corner'), false);
    await tab.close();
  });

  it('is a sheet at the bottom of a narrow screen, with large buttons and no overflow', async () => {
    const long = 'Datenschutzgrundverordnungswiderspruchsformularabschnitt';
    const card = { ...FOUND, title: say(long), lines: [say(long)] };
    const tab = await start(HTML.replace('id="corner"', 'id="none"'), card);
    await tab.setViewport({ width: 360, height: 640 });
    await tab.waitForFunction('inside().host.getBoundingClientRect().left === 8');
    const { width, bottom } = await rectOf(tab, 'host');
    assert.deepEqual([width, bottom], [344, 632]);
    const rects = /** @type {DOMRect[]} */ (await ask(tab,
      '[...root.querySelectorAll("a, button")].map((part) => part.getBoundingClientRect().toJSON())'));
    assert.ok(rects.every((rect) => rect.width >= 44 && rect.height >= 44), JSON.stringify(rects));
    assert.equal(await ask(tab, 'root.querySelector("section").scrollWidth'), 342, 'nothing runs out of the card');
    await tab.close();
  });
});
