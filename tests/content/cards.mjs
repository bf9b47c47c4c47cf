/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** Cards to show in a page, and hands that open, ask and click them. */
import { pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

export const HTML = `<!doctype html><html><style>html, body { height: 100%; margin: 0 }
  #corner { position: fixed; right: 20px; bottom: 20px }</style>
<body><a id="corner" href="/1">object</a><input id="field"></body></html>`;
/** @param {string} key @param {Card['title']['args']} args */
export const say = (key, ...args) => /** @type {any} */ ({ key, args });

/** @type {Card} */
export const FOUND = {
  tone: 'found',
  title: say('title', 'one'),
  lines: [say('line'), say('since', { date: Date.UTC(2026, 10, 21, 12) })],
  way: { stops: ['page', 'link', 'form', 'sent', 'confirmed'].map((stop) => say(stop)), here: 1 },
  progress: say('progress', '2', '5'),
  checklist: [say('check')],
  reasons: [],
  actions: [
    { kind: 'jump', label: say('go') },
    { kind: 'open', label: say('open'), url: 'https://www.facebook.com/x' },
  ],
};
/** @type {Card} */
export const QUESTION = {
  tone: 'question', title: say('asked'), lines: [], way: null, progress: null, checklist: [], reasons: [],
  actions: [
    { kind: 'answer', label: say('yes'), answer: 'sent', account: 'facebook:1' },
    { kind: 'answer', label: say('no'), answer: 'notSent', account: 'facebook:1' },
  ],
};

/** The closed root and its host. Runs in the page. */
export const inside = () => /** @type {ShadowRoot[]} */ (/** @type {any} */ (globalThis).roots)[0];

/** @param {import('./browsers.mjs').World} world */
export function hands({ open }) {
  /** @param {string} [html] @param {Card} [card] */
  const start = async (html = HTML, card = FOUND) => {
    const tab = await open(html, ['place', 'style', 'card'], () => { /** @type {any} */ (globalThis).acts = []; });
    await tab.setViewport({ width: 1000, height: 700 });
    await tab.evaluate(`globalThis.inside = ${inside}`);
    await show(tab, card);
    await drawn(tab);
    return tab;
  };
  /** @param {Tab} tab @param {Card | null} card */
  const show = (tab, card) => tab.evaluate((given) => {
    const act = async (/** @type {Doing} */ doing) => {
      /** @type {any} */ (globalThis).acts.push(doing);
      return doing.kind === 'answer' ? undefined : `did ${doing.kind}`;
    };
    lotseCard.show(given, act, () => [...document.querySelectorAll('#corner, .free')]);
  }, card);
  /** @param {Tab} tab */
  const drawn = (tab) =>
    tab.waitForFunction('inside()?.querySelector("h2") && getComputedStyle(inside().host).opacity === "1"');
  /** @param {Tab} tab @param {string} expression on `root` and `host` */
  const ask = (tab, expression) =>
    tab.evaluate(`(() => { const root = inside(); const { host } = root; return ${expression}; })()`);
  /** The rectangle of what an expression gives. @param {Tab} tab @param {string} expression */
  const rectOf = async (tab, expression) =>
    /** @type {DOMRect} */ (await ask(tab, `${expression}.getBoundingClientRect().toJSON()`));
  /** @param {Tab} tab @param {string} selector */
  const click = async (tab, selector) => {
    await ask(tab, `root.querySelector('${selector}').scrollIntoView({ block: 'nearest' })`);
    const { x, y, width, height } = await rectOf(tab, `root.querySelector('${selector}')`);
    await tab.mouse.click(x + width / 2, y + height / 2);
  };
  /** Long enough in plain sight for a click to count. */
  const seen = () => pause(1000);
  const acts = (/** @type {Tab} */ tab) => tab.evaluate('acts.map(({ kind, answer }) => answer ?? kind)');

  return { start, show, drawn, ask, rectOf, click, seen, acts };
}
