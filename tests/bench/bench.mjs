/**
 * `./build.sh bench`: measures side by side, prints one table and writes it to BENCHMARKS.md.
 *
 * Every round visits every page with every contender, in an order that moves on from round to round, so that
 * what disturbs the machine disturbs all of them. `--rounds N` for fewer or more.
 */

import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NONE, OURS, PEER, startContenders, WAYS } from './contenders.mjs';
import { Rounds } from './figures.mjs';
import { instructions, nativeTimes } from './native.mjs';
import { pages, TINY } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { clocked, listened, traced } from './visits.mjs';
import { loadModule } from './wasm.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const ROUNDS = Number(values.rounds);
const LINKS = [100, 1_000, 1_500, 10_000, 100_000];

const all = pages();
const peer = (/** @type {string} */ way) =>
  `<script defer src="/bench/client/peer.js?${encodeURIComponent(way)}"></script></head>`;
const site = await serve((url) => {
  if (url.href.startsWith(TINY.url)) return TINY.html;
  const way = url.searchParams.get('way');
  const html = all.find((page) => page.url === url.origin + url.pathname)?.html;
  return way ? html?.replace('</head>', peer(way)) : html;
});
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

say('The core, natively …');
const native = nativeTimes(LINKS);
const counted = instructions();

say('Starting three browsers …');
const contenders = await startContenders(site.proxyPort);
const bare = /** @type {Contender} */ (contenders.find(({ name }) => name === NONE));
const ours = /** @type {Contender} */ (contenders.find(({ name }) => name === OURS));
const rounds = new Rounds();
/** @type {Awaited<ReturnType<typeof about>>[]} */
const facts = [];

/** @param {import('./pages.mjs').BenchPage} page */
async function about(page) {
  const tab = await bare.driver.page(page.url);
  const [elements, links, letters] = await tab.evaluate(() =>
    [document.querySelectorAll('*').length, document.links.length, document.body.textContent?.length ?? 0]);
  const right = page.right ? (await tab.$$(page.right)).length : 0;
  const version = await bare.driver.browser.version();
  await tab.close();
  return { ...page, html: '', elements, links, letters, targets: right, version };
}

/** @template T @param {T[]} list @param {number} by */
const turned = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** What a visit measured, noted one by one. @param {Record<string, number>} measured @param {...string} of */
const note = (measured, ...of) => {
  for (const [what, value] of Object.entries(measured)) if (Number.isFinite(value)) rounds.add(value, what, ...of);
};

const run = await loadModule();
for (const page of all) facts.push(await about(page));
for (let round = 0; round < ROUNDS; round += 1) {
  const begin = performance.now();
  for (const page of turned(all, round)) {
    for (const contender of turned(contenders, round)) {
      note(await traced(contender, page), page.name, contender.name);
    }
    for (const way of turned(WAYS, round)) note(await traced(bare, page, way), page.name, way);
    if (!page.right) continue;
    for (const stopped of turned([false, true], round)) {
      note(await clocked(ours, page, stopped), page.name, stopped ? 'stopped' : 'warm');
    }
  }
  for (const links of turned(LINKS, round)) note(await run(links), String(links));
  if (round < 3) {
    for (const page of all) {
      for (const contender of contenders) note(await listened(contender, page), page.name, contender.name);
      for (const way of WAYS) note(await listened(bare, page, way), page.name, way);
    }
  }
  say(`round ${round + 1} of ${ROUNDS}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
}
for (const { driver } of contenders) await driver.close();
await site.close();

const machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  chromium: facts[0]?.version ?? '',
  node: process.version,
  day: new Date().toISOString().slice(0, 10),
};
const text = report({ rounds, facts, native, counted, machine, count: ROUNDS, links: LINKS, peer: PEER });
writeFileSync('BENCHMARKS.md', text);
console.log(text);
