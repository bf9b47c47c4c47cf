/**
 * Reads and uses what stands in closed shadow roots, through the probe extension. Clicks are real
 * ones of the mouse, at the place where the control is on the screen.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Rect */

/**
 * @typedef {object} Control
 * @property {string} kind its role, or the name of its element
 * @property {string} name
 * @property {string | null} href
 * @property {Rect} rect
 * @property {boolean} reachable whether a click in its middle hits it
 * @property {boolean} ringed whether it shows that it has the focus
 */

/**
 * @typedef {object} Root
 * @property {{ tag: string, rect: Rect }} host
 * @property {string} text as it is shown
 * @property {string} markup
 * @property {Control[]} controls
 * @property {Control | null} focus what has the focus: one of the controls, or a part that scrolls
 */

const PROBE_PATIENCE = 2000;

/** What unfolds the card. */
const MORE = /^(Mehr anzeigen|Show more)$/;

/** Milliseconds after a frame in which the card takes clicks and keys: it must have been in plain sight for 500. */
const IN_SIGHT = 900;

/**
 * Waits until the card takes clicks and keys. The browser tells what is in sight with its frames, and on a busy
 * machine the first of them may be late.
 * @param {Page} page which is in front
 */
export async function inSight(page) {
  await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
  await sleep(IN_SIGHT);
}

/**
 * @param {Page} page
 * @param {{ root: number, control: number }} [reveal] a control to scroll to first
 * @returns {Promise<Root[]>} the closed shadow roots of the page, in document order
 */
export function closedRoots(page, reveal) {
  return page.evaluate(
    (detail, patience) =>
      new Promise((resolve, reject) => {
        const missing = setTimeout(() => reject(new Error('the probe did not answer')), patience);
        const hear = (/** @type {Event} */ event) => {
          clearTimeout(missing);
          resolve(JSON.parse(/** @type {CustomEvent} */ (event).detail));
        };
        document.addEventListener('lotse-probe-answer', hear, { once: true });
        document.dispatchEvent(new CustomEvent('lotse-probe-ask', { detail }));
      }),
    JSON.stringify({ reveal }),
    PROBE_PATIENCE
  );
}

/**
 * The card: the one closed root with a text. None is `null`, two are an error.
 * @param {Page} page
 * @returns {Promise<Root | null>}
 */
export async function card(page) {
  const roots = (await closedRoots(page)).filter(({ text }) => text !== '');
  if (roots.length > 1) throw new Error(`${roots.length} cards on one page`);
  return roots[0] ?? null;
}

/**
 * Waits for a card whose text has `words` in it, shown or in a part that is folded.
 * @param {Page} page
 * @param {string | RegExp} words
 * @param {number} [timeout]
 * @returns {Promise<Root>}
 */
export function cardWith(page, words, timeout) {
  const fits = (/** @type {string} */ text) =>
    words instanceof RegExp ? words.test(text) : text.includes(words);
  const ask = async () => {
    const found = await card(page);
    return found && (fits(found.text) || fits(found.markup.replaceAll(/<[^>]*>/g, ' '))) ? found : null;
  };
  return until(ask, { what: `a card with ${words}`, ...(timeout && { timeout }) });
}

/**
 * Clicks a control in the card with the mouse, once it has been in sight long enough. Unfolds the card
 * first where that is needed.
 * @param {Page} page
 * @param {string | RegExp} name
 * @param {boolean} [unfold] whether it may be in a folded part
 * @returns {Promise<void>}
 */
export async function clickInCard(page, name, unfold = true) {
  await page.bringToFront();
  await inSight(page);
  const fits = (/** @type {Control} */ control) =>
    name instanceof RegExp ? name.test(control.name) : control.name === name;
  const roots = await closedRoots(page);
  const root = roots.findIndex(({ controls }) => controls.some(fits));
  const control = roots[root]?.controls.findIndex(fits) ?? -1;
  const names = roots.flatMap(({ controls }) => controls.map((each) => each.name));
  if (control < 0 && unfold && names.some((each) => MORE.test(each))) {
    await clickInCard(page, MORE, false);
    return clickInCard(page, name, false);
  }
  if (control < 0) {
    throw new Error(`nothing called ${name} in the card; there is: ${names.join(', ') || 'nothing'}`);
  }
  const shown = (await closedRoots(page, { root, control }))[root]?.controls[control];
  if (!shown?.reachable) throw new Error(`${name} can't be clicked: hidden or covered`);
  const { x, y, width, height } = shown.rect;
  await page.mouse.click(x + width / 2, y + height / 2);
}
