/** The end of `./build.sh test`: what is said and with what it ends, by itself and in runs with tests made up. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { verdict } from './verdict.mjs';

const TOOLS = fileURLToPath(new URL('.', import.meta.url));
const HEAD = "import { existsSync, writeFileSync } from 'node:fs';\nimport { test } from 'node:test';\n";
const FINE = `${HEAD}test('holds', () => {});`;
const WRONG = `${HEAD}test('fails in Firefox', () => { throw new Error('always'); });`;
/** Fails the first time only. */
const SHAKY = `${HEAD}const seen = import.meta.filename + '.seen';
test('now and then in Firefox', () => { if (existsSync(seen)) return; writeFileSync(seen, ''); throw new Error('only at first'); });`;

/**
 * Runs the suite's part for the browsers with these tests, and nothing to build.
 * @param {Record<string, string>} files of `tests/e2e`
 */
const run = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  try {
    for (const name of ['tests/e2e', 'tests/site', 'target/tests', 'bin']) mkdirSync(join(folder, name), { recursive: true });
    cpSync(TOOLS, join(folder, 'tests', 'tools'), { recursive: true, filter: (name) => !name.endsWith('.test.mjs') });
    writeFileSync(join(folder, 'bin', 'cargo'), '#!/bin/sh\n');
    chmodSync(join(folder, 'bin', 'cargo'), 0o755);
    for (const [name, text] of Object.entries({ ...files, '../site/fine': FINE })) {
      writeFileSync(join(folder, 'tests', 'e2e', `${name}.test.mjs`), text);
    }
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter) };
    const { status, stdout } = spawnSync(process.execPath, ['tests/tools/suite.mjs', 'e2e'], { cwd: folder, env, encoding: 'utf8' });
    const row = (/** @type {string} */ what) => stdout.split('\n').find((line) => line.startsWith(what)) ?? '';
    /** What is told above the table, behind the steps. */
    const told = stdout.slice(stdout.lastIndexOf('── e2e,'), stdout.indexOf('what  '));
    return { status, stdout, row, told };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('a second try stands in the table, and the first failure above it', () => {
  const { status, stdout, row, told } = run({ shaky: SHAKY, fine: FINE });
  assert.equal(status, 0, stdout);
  assert.match(row('what'), /left out +second try +seconds/);
  assert.match(stdout, /^e2e +Node +1 +0 +0 +1 /m);
  assert.match(stdout, /^e2e +Firefox +1 +0 +0 +[\d.]+$/m);
  assert.match(row('site'), /^site +Node +1 +0 +0 +[\d.]+$/);
  assert.match(row('total'), /^total +4 +0 +0 +1 /);
  assert.match(stdout, /^tried twice: .*shaky\.test\.mjs$/m);
  assert.match(told, /^── e2e, failed at first\n[\s\S]*now and then[\s\S]*only at first/);
});

test('three files may need one, and a fourth fails all', () => {
  const three = { a: SHAKY, b: SHAKY, c: SHAKY };
  assert.equal(run(three).status, 0);
  const { status, stdout, told } = run({ ...three, d: SHAKY });
  assert.equal(status, 1);
  assert.match(stdout, /failed: 4 files needed a second try, and 3 may\n/);
  assert.equal(told.match(/Error: only at first/g)?.length, 4, told);
});

test('what fails twice has failed', () => {
  const { status, row, told } = run({ wrong: WRONG });
  assert.equal(status, 1);
  assert.match(row('e2e'), /^e2e +Firefox +0 +1 +0 +1 /);
  assert.match(told, /^── e2e, failed\n[\s\S]*always/);
});

test('what needs no browser gets no second try', () => {
  const { status, stdout, row } = run({ shaky: SHAKY.replace(' in Firefox', '') });
  assert.equal(status, 1);
  assert.match(row('e2e'), /^e2e +Node +0 +1 +0 /);
  assert.doesNotMatch(stdout, /tried twice/);
});

test('nothing is said of a second try where there was none', () => {
  const { status, stdout, row } = run({ fine: FINE });
  assert.equal(status, 0);
  assert.doesNotMatch(stdout, /tried twice|at first|, failed/);
  assert.match(row('total'), /^total +3 +0 +0 +0 /);
});

test('a run of more than a quarter of an hour is told', () => {
  const row = { what: 'x', where: 'Node', passed: 1, failed: 0, skipped: 0 };
  const linesAfter = (/** @type {number} */ seconds) => verdict([row], { ...row, seconds }).lines;
  assert.deepEqual(linesAfter(900), ['1 passed, 0 failed']);
  assert.deepEqual(linesAfter(963), ['It took 16.1 minutes, longer than the 15 that it should.', '1 passed, 0 failed']);
});

test('a run without any row has failed', () => {
  assert.equal(verdict([], { what: 'total', where: '', passed: 0, failed: 0, skipped: 0 }).ok, false);
});
