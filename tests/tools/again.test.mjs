/** What counts where tests were tried twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedIn, joined } from './again.mjs';

/** @param {string} file @param {string} where @param {number} passed @param {number} failed */
const row = (file, where, passed, failed) => ({ file, where, passed, failed, skipped: 0, seconds: 1 });

const FIRST = [row('a', 'Chromium', 3, 1), row('a', 'Firefox', 4, 0), row('b', 'Chromium', 5, 0), row('c', 'Node', 0, 1)];

test('files with a failure are tried again, each once, where they drive browsers', () => {
  assert.deepEqual(failedIn([...FIRST, row('a', 'Node', 0, 2)]), ['a']);
  assert.deepEqual(failedIn([row('d', 'Node', 1, 1), row('d', 'Firefox', 1, 0)]), ['d']);
});

test('the second try counts instead of the first, and for its files only', () => {
  const second = [row('a', 'Chromium', 4, 0), row('a', 'Firefox', 3, 1)];
  assert.deepEqual(joined(FIRST, second), [
    { where: 'Chromium', passed: 9, failed: 0, skipped: 0, seconds: 3 },
    { where: 'Firefox', passed: 3, failed: 1, skipped: 0, seconds: 2 },
    { where: 'Node', passed: 0, failed: 1, skipped: 0, seconds: 1 },
  ]);
});

test('a second try that told nothing mends nothing', () => {
  assert.equal(joined(FIRST, []).reduce((sum, { failed }) => sum + failed, 0), 2);
});
