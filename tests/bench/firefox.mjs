/**
 * The same pages in Firefox: without an extension, with ours and with autoconsent. Every visit comes from a page
 * of no interest, as in Chromium; one is measured by the profiler, one by a clock, one by an ear.
 */

import { named, OURS, startContenders } from './contenders.mjs';
import { Rounds, turned } from './figures.mjs';
import { readMemory, readProfile, startProfiler } from './gecko.mjs';
import { clocked, inTab, marked, pause, WATCHED } from './visits.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./pages.mjs').BenchPage} BenchPage */

/** Milliseconds between two samples. A finer step makes the visit slower, and the sums no different. */
const STEP = 0.5;
/** Where each extension has a page that hears what its content scripts send. */
const POPUPS = ['popup/popup.html', 'popup.html'];

/**
 * @param {object} task
 * @param {BenchPage[]} task.pages
 * @param {number} task.count of rounds
 * @param {number} task.proxyPort
 * @param {(line: string) => void} task.say
 */
export async function measureFirefox({ pages, count, proxyPort, say }) {
  say('Starting three Firefoxes …');
  const contenders = await startContenders('firefox', proxyPort);
  const extensions = contenders.filter(({ extension }) => extension);
  const ours = named(contenders, OURS);
  const version = await ours.driver.browser.version();
  const rounds = new Rounds();
  for (const { driver } of contenders) await driver.firefox.inBrowserWindow(sharpenClocks);
  for (let round = 0; round < count; round += 1) {
    const begin = performance.now();
    for (const page of turned(pages, round)) {
      for (const contender of turned(contenders, round)) {
        rounds.note(await profiled(contender, page), page.name, contender.name);
      }
      if (!page.right) continue;
      for (const stopped of turned([false, true], round)) {
        rounds.note(await clocked(ours, page, stopped), page.name, stopped ? 'stopped' : 'warm');
      }
    }
    if (round < 3) {
      for (const page of pages) {
        for (const contender of extensions) rounds.note(await listened(contender, page), page.name, contender.name);
      }
    }
    say(`Firefox, round ${round + 1} of ${count}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
  for (const { driver } of contenders) await driver.close();
  return { rounds, version };
}

/** Runs in the browser's own window. Pages are told the time in whole milliseconds otherwise. */
function sharpenClocks() {
  const { Services } = /** @type {any} */ (globalThis);
  Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false);
}

/** What the addresses of a contender's scripts begin with. @param {Contender} contender */
const originOf = ({ driver, extension }) => (extension ? driver.firefox.originOf(extension) : '');

/** @param {Contender} contender @param {BenchPage} page */
const profiled = (contender, page) => inTab(contender, async (tab) => {
  const { firefox } = contender.driver;
  await firefox.inBrowserWindow(startProfiler, STEP);
  await tab.goto(page.url);
  await pause(WATCHED);
  const { inserting, ...reading } = await firefox.inBrowserWindow(readProfile, page.url, originOf(contender));
  if (page.grows && inserting === null) throw new Error(`${page.name} did not grow`);
  return { ...reading, inserting: inserting ?? NaN };
});

/**
 * Messages of the content scripts and their bytes, memory after a collection, what was to be found and what was.
 * @param {Contender} contender
 * @param {BenchPage} page
 */
async function listened(contender, page) {
  const ear = await openEar(contender);
  const measured = await inTab(contender, async (tab) => {
    await ear.begin();
    await tab.goto(page.url);
    await pause(WATCHED);
    const targets = page.right ? (await tab.$$(page.right)).length : 0;
    const found = { targets, ...await marked(tab, page) };
    return { ...found, ...await contender.driver.firefox.inBrowserWindow(readMemory, page.url, originOf(contender)) };
  });
  const heard = await ear.heard();
  await ear.close();
  return { ...measured, ...heard };
}

/** @param {Contender} contender */
async function openEar({ driver, name }) {
  const tab = await driver.extensionPage(POPUPS[name === OURS ? 0 : 1] ?? '');
  await tab.evaluate(() => {
    chrome.runtime.onMessage.addListener((message, { url }) => {
      if (!url?.startsWith('https:') || url.includes('bench-start')) return;
      const { heard } = /** @type {any} */ (globalThis);
      heard.messages += 1;
      heard.bytes += new TextEncoder().encode(JSON.stringify(message)).length;
    });
  });
  return {
    begin: () => tab.evaluate(() => { Object.assign(globalThis, { heard: { messages: 0, bytes: 0 } }); }),
    heard: () => tab.evaluate(() =>
      /** @type {{ messages: number, bytes: number }} */ (/** @type {any} */ (globalThis).heard)),
    close: () => tab.close(),
  };
}
