/**
 * A reporter for `node --test` that counts: how many tests passed, failed or were left out, and in which
 * browser, which is told by the names of the test and of its file. Counts each test once, and a file
 * without any test as failed.
 */
import { relative } from 'node:path';

/** @typedef {{ where: string, passed: number, failed: number, skipped: number }} Tally */
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
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  /** @type {string[]} the names of the tests that enclose the current one, and its own */
  const names = [];
  /** @type {Set<number>} the depths at which a test with tests in it is open */
  const parents = new Set();
  for await (const event of source) {
    if (event.type === 'test:start') names[event.data.nesting] = event.data.name;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { nesting, file = '' } = event.data;
    const result = outcome(event, parents.delete(nesting));
    parents.add(nesting - 1);
    if (!result) continue;
    const where = whereOf([relative('', file), ...names.slice(0, nesting + 1)].join(' '));
    const row = tallies.get(where) ?? { where, passed: 0, failed: 0, skipped: 0 };
    row[result] += 1;
    tallies.set(where, row);
  }
  yield JSON.stringify([...tallies.values()]);
}
