/**
 * Runs the parts of `./build.sh test`, all or one, shows what each writes, and ends with what failed, a
 * table and the true totals. A step that cannot run, or in which no test ran, has failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf } from './again.mjs';
import { BUILD, PARTS } from './parts.mjs';
import { verdict } from './verdict.mjs';

/** @typedef {import('./parts.mjs').Step} Step */
/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {Tally & { what: string, why?: string, tried?: string[] }} Row `tried`: files that needed a second try */

/** What failed, in all tries: told once more above the table, where people look. @type {string[]} */
const failures = [];

/**
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
const execute = ({ command: [program = '', ...args], env }) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() }));
  });

/**
 * What a step that ended has shown.
 * @param {Step} step
 * @param {boolean} ok
 * @param {string} output
 * @returns {{ tallies: Tally[], why?: string }}
 */
const judge = ({ where, count }, ok, output) => {
  const check = { where, passed: Number(ok), failed: Number(!ok), skipped: 0 };
  if (!count) return { tallies: [check] };
  const tallies = count(output);
  const failed = tallies.some((tally) => tally.failed > 0);
  if (failed || (ok && tallies.some((tally) => tally.passed > 0))) return { tallies };
  const why = ok ? 'no test ran' : 'it ended with an error';
  return { tallies: [...tallies, { ...check, passed: 0, failed: 1 }], why };
};

/**
 * @param {Step} step
 * @param {string} [obstacle]
 * @returns {Promise<Row[]>}
 */
const run = async (step, obstacle = step.lacks) => {
  const { what, where } = step;
  console.log(`\n── ${what}, ${where}`);
  if (obstacle) {
    console.log(obstacle);
    return [{ what, where, passed: 0, failed: 1, skipped: 0, why: obstacle }];
  }
  const start = performance.now();
  let { ok, output } = await execute(step);
  let { tallies, why } = judge(step, ok, output);
  const second = step.again?.();
  if (second) {
    failures.push(`── ${what}, failed at first\n${failuresOf(output)}`);
    console.log(`\n── ${what}, once more`);
    ({ ok, output } = await execute(second));
    ({ tallies, why } = judge(second, ok, output));
  }
  if (tallies.some(({ failed }) => failed)) failures.push(`── ${what}, failed\n${failuresOf(output)}`);
  const seconds = (performance.now() - start) / 1000;
  const counted = tallies.filter(({ passed, failed, skipped }) => passed + failed + skipped > 0);
  const tried = second?.command.filter((word) => word.endsWith('.test.mjs'));
  return counted.map((tally, index) =>
    ({ ...tally, ...(counted.length === 1 && { seconds }), what, why, tried: index ? undefined : tried }));
};

/**
 * @param {Row[]} rows
 * @param {Row} total
 */
const print = (rows, total) => {
  const head = ['what', 'where', 'passed', 'failed', 'left out', 'second try', 'seconds'];
  const cellsOf = (/** @type {Row} */ { what, where, passed, failed, skipped, tried, seconds }) =>
    [what, where, passed, failed, skipped, tried?.length ?? '', seconds?.toFixed(1) ?? ''].map(String);
  const cells = [...rows, total].map(cellsOf);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ texts) => texts
    .map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
    .join('  ');
  const rule = line(widths.map((width) => '─'.repeat(width)));
  console.log(['', line(head), rule, ...cells.slice(0, -1).map(line), rule, line(cellsOf(total)), ''].join('\n'));
};

/** The web driver starts the same Chromium as every other test. */
const prepare = () => {
  mkdirSync(join('target', 'tests'), { recursive: true });
  const options = { args: ['--disable-gpu'], binary: process.env.LOTSE_CHROMIUM };
  writeFileSync(join('target', 'webdriver.json'), JSON.stringify({ 'goog:chromeOptions': options }));
};

const given = process.argv.slice(2);
const chosen = given.find((word) => word !== '--long');
// Read by tests that run more schedules, or storms of full length.
if (given.includes('--long')) process.env.LOTSE_LONG = '1';
if (chosen !== undefined && !Object.hasOwn(PARTS, chosen)) {
  console.error(`There is no part '${chosen}': take one of ${Object.keys(PARTS).join(', ')}, or none for all.`);
  process.exit(2);
}
const start = performance.now();
prepare();
/** @type {Row[]} */
const rows = [];
for (const [name, steps] of Object.entries(PARTS)) {
  if (chosen !== undefined && name !== chosen) continue;
  for (const step of steps()) {
    if (step.built && !rows.some(({ what }) => what === BUILD.what)) rows.push(...(await run(BUILD)));
    const unbuilt = step.built && rows.some(({ what, failed }) => what === BUILD.what && failed);
    rows.push(...(await run(step, unbuilt ? 'not run, because the build failed' : step.lacks)));
  }
}
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => rows.reduce((all, row) => all + row[key], 0);
const total = {
  what: 'total',
  where: '',
  passed: sum('passed'),
  failed: sum('failed'),
  skipped: sum('skipped'),
  tried: rows.flatMap(({ tried = [] }) => tried),
  seconds: (performance.now() - start) / 1000,
};
if (failures.length) console.log(['', ...failures].join('\n'));
print(rows, total);
const { lines, ok } = verdict(rows, total);
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
