/**
 * What `./build.sh test` runs, part by part, in this order. Every step either counts its tests out of what
 * it wrote, or is one check that holds or does not.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedIn, joined } from './again.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/**
 * @typedef {object} Step
 * @property {string} what
 * @property {string} where
 * @property {string[]} command
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [built] needs the extension in `dist/`
 * @property {string} [lacks] why it cannot run
 * @property {(output: string) => Tally[]} [count] without it, the step is one check
 * @property {() => Step | undefined} [again] what failed, for a second try by itself
 */

const WASM = 'wasm32-unknown-unknown';
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' };
const TEST_FOLDERS = ['site', 'e2e', 'package'];
/** Files of tests at a time: each has browsers of its own, and waits for them most of the time. */
const AT_ONCE = 2;
/** Milliseconds for one file: what hangs must not keep all others from being told. */
const LONGEST = process.env.LOTSE_LONG ? 7_200_000 : 900_000;

/** @param {string} name */
const bin = (name) => join('node_modules', '.bin', name);

/** @type {Step} */
export const BUILD = {
  what: 'build',
  where: 'WebAssembly',
  command: ['cargo', 'run', '--quiet', '--locked', '--package=xtask', '--', 'package'],
};

/** What cargo's tests write. One that can't do its work here says so, as "left out: …", and passes.
 * @param {string} where */
export const cargoTests = (where) => (/** @type {string} */ output) => {
  const leftOut = output.match(/left out: /g)?.length ?? 0;
  const sum = { where, passed: -leftOut, failed: 0, skipped: leftOut };
  for (const [, passed, failed, ignored] of output.matchAll(
    /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm,
  )) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
    sum.skipped += Number(ignored);
  }
  return [sum];
};

/** @returns {Step[]} */
const lint = () => {
  const clippy = ['cargo', 'clippy', '--quiet', '--locked', '--all-targets'];
  const strict = ['--', '--deny', 'warnings'];
  return [
    { what: 'rustfmt', where: 'native', command: ['cargo', 'fmt', '--all', '--check'] },
    { what: 'clippy', where: 'native', command: [...clippy, '--workspace', '--all-features', ...strict] },
    {
      what: 'clippy',
      where: 'WebAssembly',
      command: [...clippy, '--package=lotse-wasm', '--target', WASM, ...strict],
    },
    {
      what: 'clippy',
      where: 'targets of fuzzing',
      command: [...clippy, '--manifest-path=crate/fuzz/Cargo.toml', '--target-dir=target', '--no-default-features']
        .concat(strict),
    },
    { what: 'types of the extension', where: 'Node', command: [bin('tsc'), '--project', '.'], built: true },
    { what: 'types of the tests', where: 'Node', command: [bin('tsc'), '--project', 'tests'] },
    { what: 'eslint', where: 'Node', command: [bin('eslint'), '--max-warnings=0', '.'] },
  ];
};

/**
 * Recall and false marks on the labelled pages.
 * @param {string} what
 * @param {string[]} args
 * @returns {Step}
 */
const corpus = (what, ...args) => ({
  what,
  where: 'native',
  command: ['cargo', 'run', '--quiet', '--locked', '--package=lotse-cli', '--', 'corpus', ...args],
});

/** @returns {Step[]} */
const native = () => [
  {
    what: 'cargo test',
    where: 'native',
    command: ['cargo', 'test', '--quiet', '--locked', '--workspace', '--all-features', '--no-fail-fast'],
    count: cargoTests('native'),
  },
  corpus('corpus', 'tests/corpus'),
  corpus('corpus, numbers unknown', 'tests/corpus', '--blind'),
];

/** @returns {Step[]} */
const wasm = () => {
  const runner = ['cargo', 'run', '--quiet', '--locked', '--package=xtask', '--features=wasm-tests'];
  return [
    {
      what: 'boundary',
      where: 'WebAssembly in Chromium',
      // Not quiet: the runner takes no such option.
      command: ['cargo', 'test', '--locked', '--package=lotse-wasm', '--target', WASM, '--tests']
        .concat('--no-fail-fast'),
      env: {
        CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: [...runner, '--bin=wasm-tests', '--'].join(' '),
        CHROMEDRIVER: process.env.LOTSE_CHROMEDRIVER,
        GECKODRIVER: undefined,
        WASM_BINDGEN_TEST_DRIVER_TIMEOUT: '30',
        WASM_BINDGEN_TEST_TIMEOUT: '120',
        WASM_BINDGEN_TEST_WEBDRIVER_JSON: join(process.cwd(), 'target', 'webdriver.json'),
      },
      count: cargoTests('WebAssembly in Chromium'),
    },
  ];
};

/** The test files below `tests/`, by the folder that they are in. */
const testFiles = () => {
  /** @type {Map<string, string[]>} */
  const folders = new Map(TEST_FOLDERS.map((folder) => [folder, []]));
  const found = readdirSync('tests', { recursive: true, encoding: 'utf8' });
  for (const file of found.filter((name) => name.endsWith('.test.mjs')).sort()) {
    const [folder = ''] = file.split(/[\\/]/);
    folders.set(folder, [...(folders.get(folder) ?? []), join('tests', file)]);
  }
  return folders;
};

/**
 * Files of tests, counted by `tally.mjs`. Those that drive browsers and in which something failed get a second try, one
 * after the other, which counts instead of the first and is told in the table.
 * @param {string} folder
 * @param {string[]} files
 * @param {import('./tally.mjs').FileTally[]} [before] what the first try showed
 * @returns {Step}
 */
const folderTests = (folder, files, before) => {
  const tally = join('target', 'tests', before ? `${folder}-again.json` : `${folder}.json`);
  writeFileSync(tally, '[]');
  const rows = () => /** @type {import('./tally.mjs').FileTally[]} */ (JSON.parse(readFileSync(tally, 'utf8') || '[]'));
  return {
    what: folder,
    where: 'Node',
    command: ['node', '--test', `--test-concurrency=${before ? 1 : AT_ONCE}`, `--test-timeout=${LONGEST}`]
      .concat('--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./tests/tools/tally.mjs')
      .concat(`--test-reporter-destination=${tally}`, ...files),
    built: true,
    lacks: files.length ? undefined : `tests/${folder}/ has no *.test.mjs`,
    count: () => joined(before ?? [], rows()),
    again: before ? undefined : () => {
      const failed = failedIn(rows());
      return failed.length ? folderTests(folder, failed, rows()) : undefined;
    },
  };
};

/**
 * @param {(folder: string) => boolean} fits
 * @returns {() => Step[]}
 */
const folders = (fits) => () => [...testFiles()].filter(([folder]) => fits(folder)).map(([folder, files]) => folderTests(folder, files));

/** @returns {Step[]} */
const walk = () =>
  Object.entries(BROWSERS).map(([browser, where]) => ({
    what: 'the walk of ./build.sh run',
    where,
    command: ['node', 'tests/run.mjs', '--browser', browser, '--headless'],
    built: true,
    lacks: existsSync('tests/run.mjs') ? undefined : 'there is no tests/run.mjs',
  }));

/** @type {Record<string, () => Step[]>} */
export const PARTS = {
  lint,
  native,
  wasm,
  e2e: folders((folder) => folder !== 'package'),
  package: folders((folder) => folder === 'package'),
  walk,
};
