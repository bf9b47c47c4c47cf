/**
 * `./build.sh bench`: measures side by side, prints one table and writes it to BENCHMARKS.md.
 *
 * Every round visits every page with every contender, in an order that moves on from round to round, so that
 * what disturbs the machine disturbs all of them; first in Chromium, then in Firefox. `--rounds N` for fewer or
 * more; with `--browser chromium` or `--browser firefox` only that one is measured, and the page only printed.
 */

import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureChromium } from './chromium.mjs';
import { PEER } from './contenders.mjs';
import { measureFirefox } from './firefox.mjs';
import { instructions, nativeTimes } from './native.mjs';
import { pages, TINY } from './pages.mjs';
import { firefoxReport } from './report-firefox.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, browser: { type: 'string', default: '' } },
});
const count = Number(values.rounds);
const only = values.browser;
if (!['', 'chromium', 'firefox'].includes(only)) throw new Error(`there is no browser ${only}`);
const LINKS = [100, 1_000, 1_500, 10_000, 100_000];

const all = pages();
const peer = (/** @type {string} */ way) =>
  `<script defer src="/bench/client/peer.js?${encodeURIComponent(way)}"></script></head>`;
const { proxyPort, close } = await serve((url) => {
  if (url.href.startsWith(TINY.url)) return TINY.html;
  const way = url.searchParams.get('way');
  const html = all.find((page) => page.url === url.origin + url.pathname)?.html;
  return way ? html?.replace('</head>', peer(way)) : html;
});
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
const task = { pages: all, count, proxyPort, say };

/** @returns {Promise<string>} the page for BENCHMARKS.md, with what was measured in Firefox */
async function measureAll() {
  const begin = performance.now();
  say('The core, natively …');
  const native = nativeTimes(LINKS);
  const counted = instructions();
  const chromium = await measureChromium({ ...task, links: LINKS });
  const firefox = only ? null : await measureFirefox(task);
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    chromium: chromium.version,
    node: process.version,
    day: new Date().toISOString().slice(0, 10),
    minutes: Math.ceil((performance.now() - begin) / 60_000),
  };
  const { rounds, facts } = chromium;
  return report({ rounds, facts, native, counted, machine, count, links: LINKS, peer: PEER, firefox });
}

const text = only === 'firefox' ? firefoxReport(all, await measureFirefox(task)) : await measureAll();
await close();
if (!only) writeFileSync('BENCHMARKS.md', text);
console.log(text);
