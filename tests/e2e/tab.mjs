/** The Tab key, and what has the focus after it: on a page, in the card, in the extension's own pages. */

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { closedRoots } from '../driver/card.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What has the focus.
 * @typedef {object} Stop
 * @property {string} where `card`, or the name of the element
 * @property {string} name
 * @property {boolean} ringed whether it shows that it has the focus
 * @property {boolean} free whether it is not hidden below something (WCAG 2.4.11)
 */

/** @param {string} name @returns {(stop: Stop) => boolean} */
export const isInCard = (name) => (stop) => stop.where === 'card' && stop.name === name;

/** What has the focus in a page, and whether that can be seen. Runs in the page. @returns {Stop} */
const describeFocus = () => {
  const element = /** @type {HTMLElement} */ (document.activeElement);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isSeen = [...element.getClientRects()].some(({ left, top, right, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].some((x) => [top + 2, (top + bottom) / 2, bottom - 2]
      .some((y) => element.contains(document.elementFromPoint(x, y)))));
  return {
    where: element.localName,
    name: (element.ariaLabel ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ringed: outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    free: isSeen,
  };
};

/** @param {Page} page @returns {Promise<Stop>} */
const focused = async (page) => {
  const roots = page.url().startsWith('https:') ? await closedRoots(page) : [];
  const focus = roots.map((root) => root.focus).find((each) => each !== null);
  if (!focus) return page.evaluate(describeFocus);
  return { where: 'card', name: focus.name, ringed: focus.ringed, free: focus.reachable };
};

/**
 * Presses Tab until a stop fits; every stop on the way has to be seen.
 * @param {Page} page
 * @param {(stop: Stop) => boolean} fits
 * @param {'Tab' | 'back'} [way]
 * @returns {Promise<string[]>} the names on the way
 */
export const tabTo = async (page, fits, way = 'Tab') => {
  const names = [];
  for (let presses = 0; presses < 40; presses += 1) {
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
    let stop = await focused(page);
    // The card gives way behind the next frames.
    for (let tries = 0; tries < 10 && !(stop.ringed && stop.free); tries += 1) {
      await sleep(60);
      stop = await focused(page);
    }
    if (stop.where === 'body') continue;
    assert.ok(stop.ringed && stop.free, `focus is seen: ${JSON.stringify(stop)}`);
    names.push(stop.name);
    if (fits(stop)) return names;
  }
  throw new Error(`never reached; only ${names.join(', ')}`);
};

/**
 * What the background does for the keyboard command: to the link, and from there to the card.
 * @param {import('../driver/launch.mjs').Driver} driver
 * @param {Page} page
 */
export const command = async (driver, page) => {
  const helper = await driver.popup();
  await page.bringToFront();
  await helper.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'jump' });
  });
  await helper.close();
};
