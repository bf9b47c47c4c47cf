/** The counting behind the last line of `./build.sh test`: on real runs of small test files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const REPORTER = new URL('tally.mjs', import.meta.url).href;
const HEAD = "import { after, describe, test } from 'node:test';";

/** @typedef {import('./tally.mjs').FileTally} Tally */

/**
 * @param {Record<string, string>} files
 * @returns {Tally[]}
 */
const timed = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    // Without it, the run would report to the run that this test is in.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const args = ['--test', `--test-reporter=${REPORTER}`, ...Object.keys(files).filter((name) => name.endsWith('.test.mjs'))];
    return JSON.parse(spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * Without the times.
 * @param {Record<string, string>} files
 */
const tallied = (files) =>
  timed(files).map(({ where, passed, failed, skipped }) => ({ where, passed, failed, skipped }));

test('each test counts once, where its names say that it ran', () => {
  const browsers = `${HEAD}
    describe('Chromium', () => {
      test('holds', () => {});
      test('fails', () => { throw new Error(); });
      describe('deeper', () => { test('holds', () => {}); });
    });
    test('Firefox', async (parent) => { await parent.test('holds', () => {}); });
    test('neither', () => {});`;
  assert.deepEqual(tallied({ 'a.test.mjs': browsers }), [
    { where: 'Chromium', passed: 2, failed: 1, skipped: 0 },
    { where: 'Firefox', passed: 1, failed: 0, skipped: 0 },
    { where: 'Node', passed: 1, failed: 0, skipped: 0 },
  ]);
});

test('what was left out has neither passed nor failed', () => {
  const left = `${HEAD} test.skip('a', () => {}); test.todo('b', () => { throw new Error(); });`;
  assert.deepEqual(tallied({ 'a.test.mjs': left }), [{ where: 'Node', passed: 0, failed: 0, skipped: 2 }]);
});

test('a file that breaks, has no test, or fails to tidy up has failed', () => {
  const untidy = `${HEAD} describe('x', () => { after(() => { throw new Error(); }); test('y', () => {}); });`;
  for (const text of ['throw new Error();', '', untidy]) {
    const rows = tallied({ 'a.test.mjs': text });
    assert.equal(rows.length, 1, text);
    assert.equal(rows[0]?.failed, 1, text);
  }
});

test('a group that fails belongs to the file of its tests, wherever it is told', () => {
  const shared = `import { after, before, describe } from 'node:test';
    export const group = (name, hook, tell) => describe(name, () => { hook(() => { throw new Error(); }); tell(); });
    export { after, before };`;
  const told = (/** @type {string} */ hook) => `import { test } from 'node:test';
    import { ${hook}, group } from './shared.mjs';
    group('Firefox', ${hook}, () => { test('holds', () => {}); });`;
  const alone = `${HEAD} test('holds', () => {});`;
  const files = { 'shared.mjs': shared, 'a.test.mjs': told('after'), 'b.test.mjs': told('before'), 'c.test.mjs': alone };
  assert.deepEqual(timed(files).map(({ file, where, passed, failed }) => [file, where, passed, failed]), [
    ['a.test.mjs', 'Firefox', 1, 1],
    ['b.test.mjs', 'Firefox', 0, 2],
    ['c.test.mjs', 'Node', 1, 0],
  ]);
});

test('time goes where it was spent: hooks to their group, and nothing is counted twice', () => {
  const sleep = '(ms) => new Promise((done) => setTimeout(done, ms))';
  const slow = `${HEAD.replace('after,', 'after, before,')} const sleep = ${sleep};
    describe('Chromium', () => { before(() => sleep(400)); test('holds', () => {}); });
    describe('Firefox', () => { test('holds', () => sleep(200)); });
    test('neither', () => {});`;
  const start = performance.now();
  const rows = timed({ 'a.test.mjs': slow });
  const whole = (performance.now() - start) / 1000;
  const secondsOf = (/** @type {string} */ place) => rows.find(({ where }) => where === place)?.seconds ?? NaN;
  assert.ok(secondsOf('Chromium') > secondsOf('Firefox'));
  assert.ok(secondsOf('Firefox') > secondsOf('Node'));
  assert.ok(rows.reduce((sum, { seconds }) => sum + seconds, 0) <= whole);
});
