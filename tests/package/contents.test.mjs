/** What is in the packages: what a browser or a reviewer needs, and nothing of the machine that made them. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { describe, test } from 'node:test';
import { KINDS, ROOT, unpack, VERSION } from './packages.mjs';

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
const CARGO = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
const RUSTUP = process.env.RUSTUP_HOME ?? join(homedir(), '.rustup');
/** Paths of this machine, and what any machine's paths have in them. */
const TRACES = [ROOT.slice(0, -1), homedir(), CARGO, RUSTUP, 'registry/src', '.rustup', '/home/', '/Users/'];

/** @param {string} folder */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();

/** @param {Map<string, import('./packages.mjs').Packed>} files */
const manifestOf = (files) => JSON.parse(String(files.get('manifest.json')?.bytes));

describe('every package', () => {
  test('is sorted, without dates, with rights only by kind', async () => {
    for (const kind of KINDS) {
      const files = await unpack(kind);
      const names = [...files.keys()];
      assert.ok(names.length > 10, `${kind}: ${names.length} files`);
      assert.deepEqual(names, [...names].sort());
      for (const [name, { bytes, date, rights }] of files) {
        assert.equal(date.toISOString(), '1980-01-01T00:00:00.000Z', name);
        assert.equal(rights, String(bytes.subarray(0, 2)) === '#!' ? 0o755 : 0o644, name);
      }
    }
  });

  test('has the version that Cargo.toml names, and no other file names one', async () => {
    assert.match(VERSION, /^\d+\.\d+\.\d+$/);
    for (const browser of BROWSERS) assert.equal(manifestOf(await unpack(browser)).version, VERSION);
    const sources = await unpack('source');
    for (const name of ['package.json', 'package-lock.json', 'manifest.json']) {
      assert.equal(JSON.parse(String(sources.get(name)?.bytes)).version, undefined, name);
    }
  });
});

/** The Swiss authority's form, which is no path of a machine. */
const AUTHORITY = 'https://www.edoeb.admin.ch/edoeb/de/home/';

describe('the package for a browser', () => {
  test('has the files of its folder in dist/, each of a kind that a browser reads', async () => {
    for (const browser of BROWSERS) {
      const files = await unpack(browser);
      const folder = join(ROOT, 'dist', browser);
      assert.deepEqual([...files.keys()], filesBelow(folder));
      for (const [name, { bytes }] of files) {
        assert.ok(bytes.equals(readFileSync(join(folder, name))), name);
        assert.match(name, /^licences\.txt$|\.(js|json|html|css|svg|png|wasm)$/);
      }
    }
  });

  test('has our licence, and those of the crates in its module', async () => {
    const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
    for (const browser of BROWSERS) {
      const text = String((await unpack(browser)).get('licences.txt')?.bytes);
      assert.ok(text.includes(own), 'our own');
      for (const name of ['serde_json', 'time', 'url', 'wasm-bindgen']) assert.match(text, new RegExp(`^${name} \\d.*MIT`, 'm'));
    }
  });

  test('has no path of the machine that built it', async () => {
    for (const browser of BROWSERS) {
      for (const [name, { bytes }] of await unpack(browser)) {
        const text = bytes.toString('latin1').replaceAll(AUTHORITY, '');
        for (const trace of TRACES) assert.equal(text.includes(trace), false, `${name} has ${trace}`);
      }
    }
  });

  test('has a manifest with what its store asks for, and nothing of the other browser', async () => {
    const chromium = manifestOf(await unpack('chromium'));
    assert.match(chromium.minimum_chrome_version, /^\d+$/);
    assert.deepEqual(chromium.background, { service_worker: 'background.js', type: 'module' });
    assert.equal(chromium.browser_specific_settings, undefined);

    const firefox = manifestOf(await unpack('firefox'));
    const { gecko, gecko_android: android } = firefox.browser_specific_settings;
    // A GUID: an id in the form of an address would name a domain, and nobody here owns one.
    assert.match(gecko.id, /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
    assert.match(gecko.strict_min_version, /^\d+\.\d+$/);
    assert.match(android.strict_min_version, /^\d+\.\d+$/);
    assert.deepEqual(gecko.data_collection_permissions, { required: ['none'] });
    assert.deepEqual(firefox.background, { scripts: ['background.js'], type: 'module' });
    assert.equal(firefox.minimum_chrome_version, undefined);

    for (const manifest of [chromium, firefox]) {
      for (const browser of BROWSERS) assert.equal(manifest[browser], undefined);
    }
  });
});

test('the sources come with instructions, locks, licence and the Rust that made the module', async () => {
  const files = await unpack('source');
  const wanted = ['BUILD.md', 'Cargo.lock', 'package-lock.json', 'LICENSE', 'rust-toolchain.toml', 'build.sh'];
  assert.deepEqual(wanted.filter((name) => !files.has(name)), []);
  assert.equal(files.get('build.sh')?.rights, 0o755);
});
