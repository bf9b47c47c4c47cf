/**
 * Looks for an extension as a page would: in more than ten ways, from the first line of the page on. The same
 * page without the extension has to give the same.
 */

import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */

const SETTLED = 900;

/**
 * @param {Driver} driver
 * @param {string} address
 * @param {string} base the address of the extension's own pages
 * @returns {Promise<Record<string, unknown>>} what was found, by the way in which it was
 */
export async function fingerprint(driver, address, base) {
  const page = await driver.page();
  await page.evaluateOnNewDocument(notice);
  await page.goto(address);
  await sleep(SETTLED);
  const found = await page.evaluate(look, base);
  await page.close();
  return found;
}

/** Runs in the page before anything else: notes what is called and changed. */
function notice() {
  const noticed = {
    calls: /** @type {string[]} */ ([]),
    changes: /** @type {string[]} */ ([]),
    events: /** @type {string[]} */ ([]),
    stacks: /** @type {string[]} */ ([]),
  };
  Object.assign(globalThis, { noticed });
  /** @param {any} object @param {string} name @param {string} where */
  const wrap = (object, name, where) => {
    const before = object[name];
    object[name] = /** @this {any} */ function wrapped(/** @type {any[]} */ ...given) {
      noticed.calls.push(`${where}.${name}`);
      noticed.stacks.push(new Error(name).stack ?? '');
      return before.apply(this, given);
    };
  };
  wrap(Element.prototype, 'attachShadow', 'Element');
  wrap(Element.prototype, 'setAttribute', 'Element');
  wrap(Element.prototype, 'getBoundingClientRect', 'Element');
  wrap(Element.prototype, 'checkVisibility', 'Element');
  wrap(Document.prototype, 'querySelectorAll', 'Document');
  wrap(window, 'matchMedia', 'window');
  wrap(window, 'getComputedStyle', 'window');
  wrap(EventTarget.prototype, 'addEventListener', 'EventTarget');
  wrap(HTMLElement.prototype, 'focus', 'HTMLElement');
  const { get } = /** @type {any} */ (Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'));
  Object.defineProperty(document, 'cookie', { get: () => { noticed.calls.push('cookie'); return get.call(document); } });
  // A page can see what is added to its document, and by whom attributes are set.
  new MutationObserver((records) => {
    for (const { type, attributeName, addedNodes, target } of records) {
      if (type === 'attributes') noticed.changes.push(`${target.nodeName} ${attributeName}`);
      for (const node of addedNodes) {
        if (node instanceof HTMLElement && !node.closest('body') && node.localName !== 'body') noticed.changes.push(`+${node.localName}`);
      }
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
  for (const type of ['message', 'securitypolicyviolation', 'error', 'unhandledrejection', 'focusin', 'toggle', 'beforetoggle', 'copy', 'scrollend']) {
    window.addEventListener(type, (event) => noticed.events.push(event.type), true);
  }
}

/**
 * Runs in the page when it has settled.
 * @param {string} base
 */
async function look(base) {
  const { noticed, chrome, browser } = /** @type {any} */ (globalThis);
  const calls = [...noticed.calls];
  const files = ['manifest.json', 'popup/popup.html', 'content/main.js', 'icons/128.png', 'styles/tokens.css', 'wasm/lotse_bg.wasm'];
  /** @param {string} name @param {string} attribute @param {string} file */
  const element = (name, attribute, file) => new Promise((done) => {
    const made = document.createElement(name);
    made.addEventListener('load', () => done(true));
    made.addEventListener('error', () => done(false));
    if (name === 'link') made.setAttribute('rel', 'stylesheet');
    made.setAttribute(attribute, base + file);
    document.head.append(made);
    setTimeout(done, 200, 'silent');
  });
  const names = [...document.querySelectorAll('*')].map((each) => `${each.localName} ${each.getAttributeNames().sort().join()}`);
  const changed = [Element, Node, Document, EventTarget, HTMLElement, Array, Object, Function, Promise, History].map(({ prototype, name }) =>
    `${name} ${Object.getOwnPropertyNames(prototype).length} ${history.pushState}`);
  return {
    files: await Promise.all(files.map((file) => fetch(base + file).then(() => true, () => false))),
    pictures: [await element('img', 'src', 'icons/128.png'), await element('link', 'href', 'styles/tokens.css'), await element('iframe', 'src', 'popup/popup.html')],
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/^\d+$/.test(name)).sort(),
    runtime: [typeof chrome?.runtime, typeof browser?.runtime, Object.keys(chrome ?? {}).sort()],
    elements: names.filter((name) => !/^(img src|link href,rel|iframe src)$/.test(name)),
    attributes: [document.documentElement, document.body].map((each) => each.getAttributeNames()),
    children: [...document.documentElement.childNodes].map((node) => node.nodeName),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    layers: getComputedStyle(document.documentElement).length,
    prototypes: changed,
    resources: performance.getEntries().map(({ name }) => name).filter((name) => /extension:/.test(name)),
    calls: [...new Set(calls)].sort(),
    stacks: noticed.stacks.filter((/** @type {string} */ stack) => /extension:/.test(stack)),
    changes: noticed.changes.filter((/** @type {string} */ change) => !/^\+(img|link|iframe)$/.test(change)).sort(),
    events: [...new Set(noticed.events)].filter((type) => type !== 'securitypolicyviolation' && type !== 'error').sort(),
    stored: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length],
    focus: document.activeElement?.localName,
    selection: String(getSelection()),
    language: [navigator.language, navigator.languages.length],
  };
}
