/** What is counted of the tests that cargo runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cargoTests } from './parts.mjs';

test('a test that could not do its work is left out, and not passed', () => {
  const output = `
running 3 tests
..left out: ../shared/pages is not here
.
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s

running 1 test
left out: instructions are counted by valgrind, which is not installed
.
test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s

running 2 tests
.F
test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s
`;
  assert.deepEqual(cargoTests('native')(output), [{ where: 'native', passed: 3, failed: 1, skipped: 3 }]);
});
