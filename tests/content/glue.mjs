/**
 * What the tests of the glue share: pages with a link or a form, a background that is not real, and the start of the
 * glue in one of them.
 */
import { load } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {ContentMessage & { snapshot?: Snapshot, standing?: Mark[] }} Message */

export const HTML = `<!doctype html><html lang="de"><p id="text">Sie können
<a id="right" href="/help/contact/1">widersprechen</a> oder <a href="/other">etwas anderes</a> tun.</p></html>`;
export const FORM = `<!doctype html><html lang="de"><form id="form"><label>E-Mail <input name="email"></label>
<button id="send" type="button"><span id="word">Senden</span></button>
<button id="not" type="button">Hilfe</button>
<button id="submit">Abschicken</button></form></html>`;

/**
 * A background that marks links to `/contact/` as targets and knows the words of two send buttons.
 * Runs in the page.
 */
const background = () => {
  const page = /** @type {any} */ (globalThis);
  page.sent = [];
  page.look = document.forms.length ? 'form' : 'links';
  const phrase = (/** @type {string} */ key) => ({ key, args: [] });
  page.card = (/** @type {string} */ key) => ({
    tone: 'found', title: phrase(key), lines: [], way: null, progress: null, checklist: [], reasons: [],
    actions: [{ kind: 'answer', label: phrase('yes'), answer: 'sent', account: 'facebook:1' }],
  });
  page.failed = { kind: 'failed', reason: phrase('reason') };
  page.style = { color: 'orange', width: 'medium' };
  page.nothing = { look: 'nothing', marks: [], standing: [], card: null, send: [], style: page.style };
  page.reply = (/** @type {Message} */ { kind, snapshot, standing = [] }) => {
    const { links = [], controls = [] } = snapshot ?? {};
    const marks = links.flatMap(({ href, visibility, within }, link) => (href.includes('/contact/')
      ? [{ link, kind: 'target', right: 'ai-training', sure: 'certain', form: 'facebook:1', visibility, within }] : []));
    const send = controls.flatMap(({ text }, index) => (/senden|abschicken/i.test(text) ? [index] : []));
    const found = marks.length + standing.length > 0 || kind !== 'looked' || page.look === 'form';
    const card = kind === 'arrived' || !found ? null : page.card(kind);
    const kinds = standing.map((mark) => mark.kind);
    const guidance = { look: page.look, marks, send, standing: kinds, card, style: page.style };
    return { kind: 'guidance', guidance };
  };
  page.chrome.runtime.sendMessage = async (/** @type {any} */ message) => {
    page.sent.push(structuredClone(message));
    return page.reply(message);
  };
  for (const cookie of ['c_user=100', 'secret=1', 'ds_user_id=']) document.cookie = `${cookie}; path=/`;
};

/** @param {import('./browsers.mjs').World} world */
export const glueIn = ({ open }) => {
  /** @param {string} [html] @param {string} [before] what to change in the page before the start */
  const start = async (html = HTML, before = '') => {
    const tab = await open(html, ['sieve', 'text', 'lens', 'watch', 'mark', 'place', 'style', 'card'], background);
    await tab.evaluate(`
      const title = () => (roots[0]?.host.isConnected ? roots[0].querySelector('h2')?.textContent : null);
      const before = reply;
      const part = (selector) => document.querySelector(selector);
      const redraw = (selector) => part(selector).replaceWith(part(selector).cloneNode(true));
      const add = (html) => part('#text').insertAdjacentHTML('afterend', html);
      const outlined = () => [...document.querySelectorAll('*')].filter((part) =>
        getComputedStyle(part).outlineStyle !== 'none').map((part) => part.id || part.localName);
      ${before}`);
    await load(tab, 'main');
    return tab;
  };
  const sent = (/** @type {Tab} */ tab) => /** @type {Promise<Message[]>} */ (tab.evaluate('sent'));
  const kinds = async (/** @type {Tab} */ tab) => (await sent(tab)).map(({ kind }) => kind);
  const until = (/** @type {Tab} */ tab, /** @type {string} */ condition) => tab.waitForFunction(condition);
  return { start, sent, kinds, until };
};
