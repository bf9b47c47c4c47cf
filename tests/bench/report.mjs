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

/**
 * What was wanted, in Chromium and in Firefox, and of what is the same in both.
 * @param {Measured} measured
 */
function goalTable({ rounds, native, peer, firefox }) {
  const { module, moduleGzipped, content, package: packed } = sizes();
  /** @param {string} goal @param {number} wanted @param {string} unit @param {number[]} values */
  const row = (goal, wanted, unit, ...values) => {
    const known = values.filter((value) => !Number.isNaN(value));
    const shown = values.length === 1 ? [...values, ...values] : values;
    return [goal, ...shown.map((value) => short(value) + (Number.isNaN(value) ? '' : unit)), `≤ ${short(wanted)}${unit}`,
      known.every((value) => value <= wanted) ? 'yes' : known.some((value) => value <= wanted) ? 'in one' : 'no'];
  };
  /** @param {string} goal @param {number} wanted @param {string} unit @param {(of: (...of: string[]) => number) => number} value */
  const inBoth = (goal, wanted, unit, value) => row(goal, wanted, unit, ...[rounds, firefox?.rounds].map((all) =>
    value((...of) => all?.figure(...of).median ?? NaN)));
  const inModule = (/** @type {string} */ way) => rounds.figure(way, '1500').median;
  return table(['goal', 'Chromium', 'Firefox', 'wanted', 'reached'], [
    inBoth('policy: scripts', 5, ' ms', (of) => of('sum', 'policy', OURS)),
    inBoth('policy: scripts, of autoconsent’s', 10, ' %', (of) => 100 * of('sum', 'policy', OURS) / of('sum', 'policy', peer)),
    inBoth('policy: mark on screen', 50, ' ms', (of) => of('mark', 'policy', 'warm')),
    inBoth('policy: the same, background stopped', 150, ' ms', (of) => of('mark', 'policy', 'stopped')),
    ...['feed', 'feed, watched'].flatMap((name) => [
      inBoth(`${name}: scripts, of the insertions’ time`, 1, ' %', (of) => 100 * of('sum', name, OURS) / of('inserting', name, NONE)),
      inBoth(`${name}: longest in one task`, 8, ' ms', (of) => of('longest', name, OURS)),
    ]),
    inBoth('feed: messages, beside the knock', 1, '', (of) => of('messages', 'feed', OURS)),
    row('1,500 links, native', 1, ' ms', native.get(1500)?.median ?? NaN),
    row('1,500 links, WebAssembly', 2, ' ms', inModule('sifted'), NaN),
    row('the same, all links sent', 2, ' ms', inModule('whole'), NaN),
    row('module', 150, ' KB', module / 1000),
    row('module, gzipped', 65, ' KB', moduleGzipped / 1000),
    row('content scripts', 20, ' KB', content / 1000),
    row('package without pictures', 300, ' KB', packed / 1000),
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

*in one*: in one of the two browsers. Firefox tells no tasks, so its longest is a stretch, as above; and what its
scripts took is the processor's time.

## Why some are missed

* Scripts on the policy page: most of it is code that runs for the first time and is not compiled yet; the card is
  drawn in the same three seconds. Behind the mark, the texts of the page are counted before they are searched for
  chain letters, so that no task gets long.
* Mark on screen: behind the page's own first picture, see above, come two questions to the background and its answers,
  the look between them, and the frame in which the browser draws the outline.
* In Firefox, the first run of the scripts and one message, which is all that happens on the feed, take several times
  as long as in Chromium, and autoconsent takes less than half as long as there.
* The watched feed is harder than what was asked: 30,000 elements on a page that is looked at, with 500 posts more. The
  first looks go over all of it.
* All links sent: natively it is fast enough; the rest is WebAssembly, and the way from JavaScript's objects into Rust's
  and back. The sieve spares it nearly always.
* Sizes: [docs/SIZE.md](docs/SIZE.md).
`;
}
