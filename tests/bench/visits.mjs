/**
 * One visit to a page in Chromium, measured in one of three ways, so that no way disturbs another: with a trace, with a
 * clock for the mark, or with an ear for the messages. Every visit comes from a page of no interest in the same
 * tab, so that browser, process and background are awake, unless the background is to be stopped.
 */

import { outlined, stepped, warned } from '../driver/marks.mjs';
import { until } from '../driver/until.mjs';
import { backgroundOf } from './contenders.mjs';
import { TINY } from './pages.mjs';
import { CATEGORIES, readTrace } from './trace.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./pages.mjs').BenchPage} BenchPage */
/** @typedef {import('puppeteer-core').Page} Tab */

/** Milliseconds that are watched after the page has loaded. */
export const WATCHED = 3000;
/** Milliseconds until the samples of a script that ran while loading are in the trace. */
const SETTLED = 300;
export const pause = (/** @type {number} */ time) => new Promise((done) => { setTimeout(done, time); });

/**
 * Works in a tab of its own, and again, twice at most, where the machine was held up so that the page did not get to
 * its end: of some thousand visits, one would undo all others.
 * @template T
 * @param {Contender} contender
 * @param {(tab: Tab) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTab(contender, work, tries = 3) {
  const tab = await contender.driver.page(TINY.url);
  try {
    return await work(tab);
  } catch (problem) {
    if (tries === 1) throw problem;
    process.stderr.write(`Once more: ${/** @type {Error} */ (problem).message}\n`);
  } finally {
    await tab.close();
  }
  return inTab(contender, work, tries - 1);
}

/**
 * @param {Contender} contender
 * @param {BenchPage} page
 * @param {string} [way] to search, as a script of the page
 */
export const traced = (contender, page, way) => inTab(contender, async (tab) => {
  const url = way ? `${page.url}?way=${encodeURIComponent(way)}` : page.url;
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(url);
  await pause(way ? SETTLED : WATCHED);
  const trace = await tab.tracing.stop();
  if (!trace) throw new Error('no trace');
  const reading = readTrace(trace, url);
  const isOwn = (/** @type {string} */ script) =>
    way ? script.includes('/bench/client/peer.js') : script.startsWith('chrome-extension://');
  return {
    ...reading.share(isOwn),
    step: reading.step,
    inserting: page.grows && !way ? reading.busy('grows', 'grown') : NaN,
  };
});

/**
 * Milliseconds from the end of parsing until the frame with the mark is done, and until the page's first one, and
 * from the page's first byte until the mark, by the page's own clock.
 * @param {Contender} contender
 * @param {BenchPage} page
 * @param {boolean} stopped whether the background is stopped before
 */
export const clocked = (contender, page, stopped) => inTab(contender, async (tab) => {
  await tab.evaluateOnNewDocument((right) => {
    const observer = new MutationObserver((records) => {
      if (!records.some(({ target }) => /** @type {Element} */ (target).matches(right))) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(globalThis, { marked: performance.now() });
        port2.postMessage(null);
      });
    });
    observer.observe(document, { attributes: true, subtree: true });
  }, page.right);
  if (stopped) await contender.driver.stopBackground();
  await tab.goto(page.url);
  return until(() => tab.evaluate(() => {
    const { marked } = /** @type {any} */ (globalThis);
    const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    // Firefox knows only the first paint that shows anything.
    const [paint] = ['first-paint', 'first-contentful-paint'].flatMap((name) => performance.getEntriesByName(name));
    if (!marked || !entry || !paint) return null;
    return {
      mark: marked - entry.domInteractive,
      paint: paint.startTime - entry.domInteractive,
      since: marked - entry.responseStart,
    };
  }), { every: 20, what: 'the mark' });
});

/**
 * Messages of the content scripts and their bytes, heaps after a collection, and what was found.
 * @param {Contender} contender
 * @param {BenchPage} page
 * @param {string} [way]
 */
export const listened = (contender, page, way) => inTab(contender, async (tab) => {
  const background = await backgroundOf(contender.driver);
  await background?.evaluate(() => {
    const heard = { messages: 0, bytes: 0 };
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message, { url }) => {
      if (url?.includes('bench-start')) return;
      heard.messages += 1;
      heard.bytes += new TextEncoder().encode(JSON.stringify(message)).length;
    });
  });
  await tab.goto(way ? `${page.url}?way=${encodeURIComponent(way)}` : page.url);
  await pause(way ? SETTLED : WATCHED);
  const heard = await background?.evaluate(() =>
    /** @type {{ messages: number, bytes: number }} */ (/** @type {any} */ (globalThis).heard));
  const found = way ? await searched(tab, page.right) : await marked(tab, page);
  return {
    ...(heard ?? { messages: 0, bytes: 0 }),
    ...found,
    pageHeap: way ? NaN : await heapOf(await tab.createCDPSession()),
    backgroundHeap: background ? await heapOf(background.client) : 0,
  };
});

/** @param {import('puppeteer-core').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = /** @type {{ usedSize: number, backingStorageSize?: number }} */ (
    await session.send('Runtime.getHeapUsage'));
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/**
 * What a script of the page found: links that matter, and everything else.
 * @param {Tab} tab
 * @param {string} right
 */
const searched = (tab, right) => tab.evaluate((selector) => {
  const found = /** @type {Element[]} */ (/** @type {any} */ (globalThis).found);
  const good = selector ? found.filter((element) => element.matches(selector)) : [];
  return { found: good.length, wrong: found.length - good.length };
}, right);

/** What an extension marked: links that matter, and everything else. @param {Tab} tab @param {BenchPage} page */
export async function marked(tab, { right, mark }) {
  const wanted = right ? await tab.evaluate((selector) =>
    [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(selector))]
      .map(({ href }) => href), right) : [];
  const [strong, steps, warnings] = [await outlined(tab), await stepped(tab), await warned(tab)];
  const good = (mark === 'outline' ? strong : steps).filter(({ href }) => wanted.includes(href));
  return { found: good.length, wrong: strong.length + steps.length + warnings.length - good.length };
}
