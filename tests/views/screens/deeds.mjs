/** What is done before a picture is taken. */

import { cardWith, clickInCard } from '../../driver/card.mjs';
import { sendForm } from '../../e2e/steps.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {NonNullable<import('./cards.mjs').Scene['deeds']>} Deeds */

/** Clicks one after another, each once it is there. @param {string[]} keys @returns {Deeds} */
export const click = (...keys) => async (page, text) => {
  for (const key of keys) {
    await cardWith(page, text(key));
    await clickInCard(page, text(key));
  }
};

/** Sends the form as a person does, who sees the card before. @param {Page} page */
export const sendSeen = async (page) => {
  await cardWith(page, /\S/);
  await sendForm(page);
};

/** Fills in the form that asks for more than the account tells, and sends it. @type {Deeds} */
export const fillAndSend = async (page) => {
  for (const field of await page.$$('form input:not([type=hidden]), form textarea')) {
    const isEmpty = await field.evaluate((input) => !(/** @type {HTMLInputElement} */ (input).value));
    if (isEmpty) await field.type('anna@post.example');
  }
  await sendSeen(page);
};

/** Sends the form, then clicks. @param {string[]} keys @returns {Deeds} */
export const send = (...keys) => async (page, ...rest) => {
  await sendSeen(page);
  await click(...keys)(page, ...rest);
};

/** The page says that it is another, as pages that load in parts do. @param {string} address @returns {Deeds} */
export const turnInto = (address) => (page) => page.evaluate((path) => history.replaceState(null, '', path), address);

/** In place of some links, others come that lead elsewhere. @param {string} selector @param {string} address @returns {Deeds} */
export const redirect = (selector, address) => (page) => page.$$eval(selector, (links, to) => {
  for (const link of links) {
    const other = /** @type {Element} */ (link.cloneNode(true));
    other.setAttribute('href', to);
    link.replaceWith(other);
  }
}, address);

/** Leaves no room in the extension's storage. @param {Page} desk */
export const fill = (desk) => desk.evaluate(async () => {
  let number = 0;
  const put = (/** @type {number} */ size) => chrome.storage.local
    .set({ [`x:${number += 1}`]: 'x'.repeat(size) }).then(() => true, () => false);
  for (let size = 5_000_000; size >= 8; size /= 2) while (await put(size));
});

/** The background does not answer. Runs in the page. */
export const silent = () => { Object.assign(chrome.runtime, { sendMessage: () => Promise.reject(new Error('silent')) }); };

/** Runs in the page. */
export const noWasm = () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); };

/** What a page of ours speaks. @param {Page} page @returns {Promise<'de' | 'en'>} */
export const languageOf = (page) => page.evaluate(() => (document.documentElement.lang.startsWith('de') ? 'de' : 'en'));

/** @param {Page} page */
export const unfoldAll = (page) => page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));

/** What is done ends with words to the user, which come into the picture. @param {Deeds} deeds @returns {Deeds} */
export const told = (deeds) => async (page, ...rest) => {
  await deeds(page, ...rest);
  const words = await page.waitForSelector('#notice > *, #blocks .failure:not(:empty)');
  await words?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
};
