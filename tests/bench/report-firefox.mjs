/** Writes what was measured in Firefox as one section of the page. */

import { NONE, OURS, PEER } from './contenders.mjs';
import { short, spread, table } from './figures.mjs';

/** @typedef {{ rounds: import('./figures.mjs').Rounds, version: string }} InFirefox */
/** @typedef {Pick<import('./pages.mjs').BenchPage, 'name' | 'right' | 'grows'>} Named */

/** @param {Named[]} pages @param {InFirefox} measured */
function pageTable(pages, { rounds }) {
  const rows = pages.flatMap(({ name, grows }) => [NONE, OURS, PEER].map((who) => {
    const of = (/** @type {string} */ what) => rounds.figure(what, name, who);
    const ratio = of('sum').median / rounds.figure('sum', name, OURS).median;
    const isExtension = who !== NONE;
    const only = (/** @type {boolean} */ counts, /** @type {string} */ text) => (counts ? text : '–');
    return [
      name, who, only(isExtension, spread(of('sum'))), only(isExtension, short(ratio)),
      only(isExtension, spread(of('longest'))), only(isExtension, spread(of('background'))),
      only(grows, spread(of('inserting'))), only(who === OURS, `${of('found').median} of ${of('targets').median}`),
      only(who === OURS, short(of('wrong').median)), only(isExtension, short(of('messages').median)),
      only(isExtension, short(of('bytes').median)), only(isExtension, short(of('pageHeap').median / 1024)),
      only(isExtension, short(of('backgroundHeap').median / 1024)),
    ];
  }));
  return table([
    'page', 'who', 'scripts, ms', '× ours', 'longest at a stretch, ms', 'background, ms', 'insertions, ms', 'right',
    'wrong', 'messages', 'bytes', 'in the page, KB', 'background, KB',
  ], rows);
}

/**
 * Milliseconds from the parsed document to the first picture and to the mark, and from the first byte to the mark,
 * in whichever browser.
 * @param {Pick<Named, 'name' | 'right'>[]} pages
 * @param {import('./figures.mjs').Rounds} rounds
 */
export function markTable(pages, rounds) {
  const head = ['its own first picture, ms', 'mark, ms', 'mark since the first byte, ms'];
  return table(['page', 'background', ...head], pages.filter(({ right }) => right).flatMap(({ name }) =>
    ['warm', 'stopped'].map((how) => [name, how,
      ...['paint', 'mark', 'since'].map((what) => spread(rounds.figure(what, name, how)))])));
}

/** @param {Named[]} pages @param {InFirefox} measured */
export const firefoxReport = (pages, measured) => `## In Firefox

The same pages in ${measured.version}, in rounds of their own. Scripts of the page that search are not measured here again.

${pageTable(pages, measured)}

*scripts*: what the processor did for the contender's scripts on the page's main thread in the three seconds after
loading, *background* for those in the extension's own process, by the samples of the browser's profiler (one in
${short(measured.rounds.figure('step', 'policy', OURS).median)} ms), each weighed with the processor's time since the last one. That leaves out waiting and the
profiler's own pauses, which Chromium's figures have in them: compare within one browser. What other threads do is
not in it, nor what scripts of the browser do later on an extension's behalf. *at a stretch*: without a sample of
anything else in between; the samples do not say where a task ends. *insertions*: all of the page's main thread while
the feed puts in its posts. Memory is from the browser's own report after a collection: what belongs to the
contender's scripts in the page, and to its background with WebAssembly's memory.

${markTable(pages, measured.rounds)}

From the end of parsing, without the profiler; its own first picture is the first with anything on it, as Firefox
tells no other.
`;
