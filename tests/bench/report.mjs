/** Writes what was measured as one page of Markdown, with the goals and whether each is reached. */

import { NONE, OURS, WAYS } from './contenders.mjs';
import { short, spread, table } from './figures.mjs';
import { firefoxReport, markTable } from './report-firefox.mjs';
import { sizes } from './sizes.mjs';

/**
 * @typedef {object} Measured
 * @property {import('./figures.mjs').Rounds} rounds
 * @property {{ name: string, elements: number, links: number, letters: number, targets: number,
 *   right: string, grows: boolean }[]} facts
 * @property {Map<number, import('./figures.mjs').Figure>} native
 * @property {string} counted
 * @property {Record<string, string | number>} machine
 * @property {number} count of rounds
 * @property {number[]} links
 * @property {string} peer
 * @property {import('./report-firefox.mjs').InFirefox | null} firefox where it was measured
 */

/** @param {number} value @param {number} goal @param {string} unit @returns {string[]} */
const goal = (value, goal, unit) => [short(value) + unit, `≤ ${short(goal)}${unit}`, value <= goal ? 'yes' : 'no'];

/** @param {Measured} measured */
function pageTable({ rounds, facts, peer }) {
  const rows = facts.flatMap(({ name, targets }) => [NONE, OURS, peer, ...WAYS].map((who) => {
    const of = (/** @type {string} */ what) => rounds.figure(what, name, who);
    const ratio = of('sum').median / rounds.figure('sum', name, OURS).median;
    const isSearch = who !== NONE && who !== peer;
    const isExtension = who === OURS || who === peer;
    const heap = (of('pageHeap').median - rounds.figure('pageHeap', name, NONE).median) / 1024;
    return [
      name, who, spread(of('sum')), who === NONE ? '–' : short(ratio), spread(of('longest')),
      isSearch ? `${of('found').median} of ${targets}` : '–', isSearch ? short(of('wrong').median) : '–',
      isExtension ? short(of('messages').median) : '–', isExtension ? short(of('bytes').median) : '–',
      isExtension ? short(heap) : '–', isExtension ? short(of('backgroundHeap').median / 1024) : '–',
    ];
  }));
  return table([
    'page', 'who', 'scripts, ms', '× ours', 'longest in one task, ms', 'right', 'wrong', 'messages', 'bytes',
    'page heap, KB more', 'background heap, KB',
  ], rows);
}

/** @param {Measured} measured */
function growthTable({ rounds, native, links }) {
  const head = ['links', 'native, all, ms', 'µs for one', 'WebAssembly, all, ms', 'µs for one', 'as the lens sends, ms'];
  return table(head, links.map((count) => {
    const one = native.get(count);
    const [two, three] = ['whole', 'sifted'].map((what) => rounds.figure(what, String(count)));
    const each = (/** @type {number} */ time) => short((time * 1000) / count);
    return [String(count), one ? spread(one) : '–', one ? each(one.median) : '–', spread(two), each(two.median),
      spread(three)];
  }));
}

/** @param {Measured} measured */
function goalTable({ rounds, native, peer }) {
  const median = (/** @type {string[]} */ ...of) => rounds.figure(...of).median;
  const { module, moduleGzipped, content, package: packed } = sizes();
  const policy = median('sum', 'policy', OURS);
  const share = (/** @type {string} */ name) => 100 * median('sum', name, OURS) / median('inserting', name, NONE);
  return table(['goal', 'here', 'wanted', 'reached'], [
    ['policy: scripts', ...goal(policy, 5, ' ms')],
    ['policy: scripts, of autoconsent’s', ...goal(100 * policy / median('sum', 'policy', peer), 10, ' %')],
    ['policy: mark on screen', ...goal(median('mark', 'policy', 'warm'), 50, ' ms')],
    ['policy: the same, background stopped', ...goal(median('mark', 'policy', 'stopped'), 150, ' ms')],
    ...['feed', 'feed, watched'].flatMap((name) => [
      [`${name}: scripts, of the insertions’ time`, ...goal(share(name), 1, ' %')],
      [`${name}: longest in one task`, ...goal(median('longest', name, OURS), 8, ' ms')],
    ]),
    ['feed: messages', ...goal(median('messages', 'feed', OURS), 1, '')],
    ['1,500 links, native', ...goal(native.get(1500)?.median ?? NaN, 1, ' ms')],
    ['1,500 links, WebAssembly', ...goal(median('sifted', '1500'), 2, ' ms')],
    ['the same, all links sent', ...goal(median('whole', '1500'), 2, ' ms')],
    ['module', ...goal(module / 1000, 150, ' KB')],
    ['module, gzipped', ...goal(moduleGzipped / 1000, 65, ' KB')],
    ['content scripts', ...goal(content / 1000, 20, ' KB')],
    ['package without pictures', ...goal(packed / 1000, 300, ' KB')],
  ]);
}

/** @param {Measured} measured */
export function report(measured) {
  const { facts, machine, count, counted, rounds, firefox } = measured;
  const pages = facts.map(({ name, elements, links, letters, targets }) =>
    `* ${name}: ${short(elements)} elements, ${short(links)} links, ${short(letters / 1000)} KB of text, ` +
    `${targets || 'no'} ${targets === 1 ? 'link' : 'links'} to find`);
  return `# Measured

\`./build.sh bench\` prints this page anew and writes it here; it takes about ${machine.minutes} minutes.
Medians of ${count} interleaved rounds, with the quartiles in brackets.

${machine.day}, ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB; ${machine.chromium}${firefox ? `, ${firefox.version}` : ''},
Node ${machine.node}.

${pages.join('\n')}

## Side by side

${pageTable(measured)}

*scripts*: what the contender's scripts took on the main thread in the three seconds after loading, by the samples
of the browser's profiler (one in ${short(rounds.figure('step', 'policy', OURS).median)} ms),
with what they make the browser do at once; compiling included. The profiler makes all of them slower. *right*, *wrong*: elements that were marked or found. autoconsent looks for cookie
banners and not for links: it is here for what an extension costs that reads every page. The scripts of the page
search once, when the document is ready. Messages go from page to background; heaps are taken after a collection,
the background's with WebAssembly's memory. Right, wrong, messages, bytes and heaps vary little: they are medians of
three of the rounds.

## From the parsed document to the mark on the screen

${markTable(facts, rounds)}

Chromium runs what looks at the page behind the page's first layout: no mark can come sooner than the page itself. When
parsing ends depends on whether the browser draws in between, which it often does once something runs in the page; so
the time since the page's first byte is here too.

${firefox ? firefoxReport(facts, firefox) : ''}
## From a snapshot to its guidance

${growthTable(measured)}

In WebAssembly with everything that the background does for one message, from JavaScript objects and back to them.
The lens sends the links that pass the sieve (on this page one in fifty or fewer); all of them are sent where that
leaves a question open. Native: criterion, median and its confidence interval, built as the module is.
${counted[0]?.toUpperCase()}${counted.slice(1)},
counted by callgrind in the ordinary tests, without optimisation.

## Goals

${goalTable(measured)}

## Why some are missed

* Scripts on the policy page: most of it is code that runs for the first time and is not compiled yet; the card is
  drawn in the same three seconds, and its first text makes the browser read the whole catalogue at once. Behind the
  mark, the texts of the page are counted before they are searched for chain letters, so that no task gets long.
* Mark on screen: see above; the page's own first picture takes longer than what was wanted for both.
* The watched feed is harder than what was asked: 30,000 elements on a page that is looked at, with 500 posts more. The
  first looks go over all of it.
* All links sent: natively it is fast enough; the rest is WebAssembly, and the way from JavaScript's objects into Rust's
  and back. The sieve spares it nearly always.
* Sizes: [docs/SIZE.md](docs/SIZE.md).
`;
}
