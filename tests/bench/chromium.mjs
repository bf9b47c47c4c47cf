/** The rounds in Chromium, and what the pages to measure consist of, as it counts them. */

import { named, NONE, OURS, startContenders, WAYS } from './contenders.mjs';
import { Rounds, turned } from './figures.mjs';
import { clocked, listened, traced } from './visits.mjs';
import { loadModule } from './wasm.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./pages.mjs').BenchPage} BenchPage */

/**
 * @param {object} task
 * @param {BenchPage[]} task.pages
 * @param {number} task.count of rounds
 * @param {number} task.proxyPort
 * @param {(line: string) => void} task.say
 * @param {number[]} task.links how many links the module is given
 */
export async function measureChromium({ pages, count, proxyPort, say, links }) {
  say('Starting three Chromiums …');
  const contenders = await startContenders('chromium', proxyPort);
  const [bare, ours] = [named(contenders, NONE), named(contenders, OURS)];
  const version = await bare.driver.browser.version();
  const rounds = new Rounds();
  const facts = [];
  const run = await loadModule();
  for (const page of pages) facts.push(await about(bare, page));
  for (let round = 0; round < count; round += 1) {
    const begin = performance.now();
    for (const page of turned(pages, round)) {
      for (const contender of turned(contenders, round)) {
        rounds.note(await traced(contender, page), page.name, contender.name);
      }
      for (const way of turned(WAYS, round)) rounds.note(await traced(bare, page, way), page.name, way);
      if (!page.right) continue;
      for (const stopped of turned([false, true], round)) {
        rounds.note(await clocked(ours, page, stopped), page.name, stopped ? 'stopped' : 'warm');
      }
    }
    for (const each of turned(links, round)) rounds.note(await run(each), String(each));
    if (round < 3) {
      for (const page of pages) {
        for (const contender of contenders) rounds.note(await listened(contender, page), page.name, contender.name);
        for (const way of WAYS) rounds.note(await listened(bare, page, way), page.name, way);
      }
    }
    say(`Chromium, round ${round + 1} of ${count}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
  for (const { driver } of contenders) await driver.close();
  return { rounds, facts, version };
}

/** @param {Contender} bare @param {BenchPage} page */
async function about({ driver }, page) {
  const tab = await driver.page(page.url);
  const [elements, links, letters] = await tab.evaluate(() =>
    [document.querySelectorAll('*').length, document.links.length, document.body.textContent?.length ?? 0]);
  const targets = page.right ? (await tab.$$(page.right)).length : 0;
  await tab.close();
  return { ...page, html: '', elements, links, letters, targets };
}
