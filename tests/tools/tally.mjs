/**
 * A reporter for `node --test` that counts: how many tests passed, failed or were left out, how long they
 * took, in which file, and in which browser, which is told by the names of the test and of its file. Counts
 * each test once, and a file without any test as failed. What a group takes for itself, as to start a browser,
 * belongs to the browser in its name, and to the file of its tests: the group itself may be told in a file that they
 * share with others.
 */
import { relative } from 'node:path';

/** @typedef {{ where: string, passed: number, failed: number, skipped: number, seconds?: number }} Tally */
/** @typedef {Required<Tally> & { file: string }} FileTally */
/** @typedef {import('node:test/reporters').TestEvent} TestEvent */
/** @typedef {Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>} Ended */

/** @param {string} names */
const whereOf = (names) => {
  if (/firefox/i.test(names)) return 'Firefox';
  return /chromium/i.test(names) ? 'Chromium' : 'Node';
};

/**
 * @param {Ended} event
 * @param {boolean} parent whether it has tests in it that were counted already
 * @returns {'passed' | 'failed' | 'skipped' | undefined}
 */
const outcome = ({ type, data }, parent) => {
  const isFile = data.name === data.file;
  if (type === 'test:fail' && data.todo === undefined) {
    const cause = /** @type {{ failureType?: string }} */ (data.details.error).failureType;
    return cause === 'subtestsFailed' ? undefined : 'failed';
  }
  if (isFile) return 'failed';
  if (parent || data.details.type === 'suite') return undefined;
  return data.skip === undefined && data.todo === undefined ? 'passed' : 'skipped';
};

/** @param {AsyncIterable<TestEvent>} source */
export default async function* tally(source) {
  /** @type {Map<string, FileTally>} */
  const tallies = new Map();
  /** @type {string[]} the names of the tests that enclose the current one, and its own */
  const names = [];
  /** @type {Set<number>} the depths at which a test with tests in it is open */
  const parents = new Set();
  /** @type {number[]} by depth, the milliseconds of the tests in the group that is open */
  const inner = [];
  /** @type {string[]} by depth, the file of the last test in the group that is open */
  const files = [];
  for await (const event of source) {
    if (event.type === 'test:start') names[event.data.nesting] = event.data.name;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { nesting } = event.data;
    const file = files[nesting + 1] ?? event.data.file ?? '';
    files.length = nesting;
    if (nesting > 0) files[nesting] = file;
    const result = outcome(event, parents.delete(nesting));
    parents.add(nesting - 1);
    const { duration_ms: whole } = event.data.details;
    const own = Math.max(0, whole - (inner[nesting + 1] ?? 0));
    inner[nesting + 1] = 0;
    inner[nesting] = (inner[nesting] ?? 0) + whole;
    const path = relative('', file);
    const where = whereOf([path, ...names.slice(0, nesting + 1)].join(' '));
    const row = tallies.get(path + where) ?? { file: path, where, passed: 0, failed: 0, skipped: 0, seconds: 0 };
    row.seconds += own / 1000;
    if (result) row[result] += 1;
    tallies.set(path + where, row);
  }
  const counted = [...tallies.values()].filter(({ passed, failed, skipped }) => passed + failed + skipped > 0);
  yield JSON.stringify(counted);
}
