/**
 * What comes in from outside: every crate is from crates.io, under a licence of deny.toml's list, in one pinned
 * version; every npm package too is pinned and has a checksum. `./build.sh audit` asks more, but needs a tool.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './packages.mjs';

/** @typedef {{ name: string, license: string | null, source: string | null }} Crate */
/** @typedef {{ name: string, req: string, path?: string }} Needed */

/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @returns {(Crate & { dependencies: Needed[] })[]} */
const crates = () => {
  const metadata = execFileSync('cargo', ['metadata', '--locked', '--format-version=1', '--all-features'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(metadata).packages;
};

const CRATES = crates();

const LIST = read('deny.toml').match(/^allow = \[([^\]]*)\]/m)?.[1] ?? '';
const ALLOWED = [...LIST.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);

/**
 * Whether a licence expression can be met with these licences alone: AND binds before OR, `/` is an old OR.
 * @param {string} expression
 * @param {string[]} allowed
 */
const isMet = (expression, allowed) => {
  const words = expression.replaceAll('/', ' OR ').replace(/[()]/g, ' $& ').trim().split(/\s+/);
  /** @returns {boolean} */
  const any = () => {
    let met = all();
    while (words[0] === 'OR') {
      words.shift();
      met = all() || met;
    }
    return met;
  };
  const all = () => {
    let met = one();
    while (words[0] === 'AND') {
      words.shift();
      met = one() && met;
    }
    return met;
  };
  const one = () => {
    let name = words.shift() ?? '';
    if (name === '(') {
      const met = any();
      assert.equal(words.shift(), ')', expression);
      return met;
    }
    if (words[0] === 'WITH') name += ` ${words.splice(0, 2).join(' ')}`;
    return allowed.includes(name);
  };
  const met = any();
  assert.deepEqual(words, [], expression);
  return met;
};

test('licence expressions are read as they are meant', () => {
  for (const [expression, expected] of /** @type {[string, boolean][]} */ ([
    ['MIT', true],
    ['GPL-3.0', false],
    ['GPL-3.0 OR MIT', true],
    ['GPL-3.0/MIT', true],
    ['MIT AND GPL-3.0', false],
    ['(MIT OR GPL-3.0) AND Zlib', true],
    ['MIT OR GPL-3.0 AND LGPL-3.0', true],
    ['(MIT OR GPL-3.0) AND LGPL-3.0', false],
    ['MIT WITH Some-exception', false],
    ['Zlib WITH Some-exception', true],
  ])) assert.equal(isMet(expression, ['MIT', 'Zlib', 'Zlib WITH Some-exception']), expected, expression);
});

test('every crate is under a licence of the list, and the list has none to spare', () => {
  assert.ok(CRATES.length > 100);
  /** @param {string[]} allowed */
  const unmet = (allowed) => CRATES.filter(({ license }) => !isMet(license ?? 'none', allowed)).map(({ name }) => name);
  assert.deepEqual(unmet(ALLOWED), []);
  for (const licence of ALLOWED) {
    assert.notDeepEqual(unmet(ALLOWED.filter((other) => other !== licence)), [], `${licence} is not needed`);
  }
});

test('every crate is our own or from crates.io', () => {
  const sources = new Set(CRATES.map(({ source }) => source));
  assert.equal(sources.size, 2);
  assert.ok(sources.has(null));
  assert.match([...sources].find((source) => source) ?? '', /^registry\+.*\/crates\.io-index$/);
  assert.deepEqual(
    CRATES.filter(({ source }) => !source).map(({ name }) => name).sort(),
    ['lotse-cli', 'lotse-core', 'lotse-wasm', 'xtask'],
  );
});

test('every version that we ask for is pinned', () => {
  const ours = CRATES.filter(({ source }) => !source).flatMap(({ dependencies }) => dependencies);
  assert.ok(ours.length > 10);
  assert.deepEqual(ours.filter(({ req, path }) => !path && !/^=\d+\.\d+\.\d+$/.test(req)).map(({ name }) => name), []);
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  assert.equal(dependencies, undefined);
  for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  const { packages } = JSON.parse(read('package-lock.json'));
  for (const [name, { integrity }] of Object.entries(packages)) {
    if (name) assert.match(integrity ?? '', /^sha512-/, name);
  }
});
