/** The packages that `./build.sh package` has left in `dist/`, read as anyone would who gets one. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

/** @typedef {'chromium' | 'firefox' | 'source'} Kind */
/** @typedef {{ bytes: Buffer, date: Date, rights: number }} Packed */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const KINDS = /** @type {const} */ (['chromium', 'firefox', 'source']);

/** The one place that says which version this is. */
export const VERSION =
  readFileSync(join(ROOT, 'Cargo.toml'), 'utf8').match(/^\[workspace\.package\]\nversion = "(.+)"$/m)?.[1] ?? '';

/**
 * @param {Kind} kind
 * @param {string} [root] of the checkout
 * @returns {string}
 */
export const pathOf = (kind, root = ROOT) => join(root, 'dist', `lotse-${VERSION}-${kind}.zip`);

/**
 * @param {Kind} kind
 * @returns {Promise<Map<string, Packed>>} in the order of the zip
 */
export async function unpack(kind) {
  const zip = await JSZip.loadAsync(readFileSync(pathOf(kind)));
  const files = new Map();
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    const rights = Number(file.unixPermissions) & 0o777;
    files.set(file.name, { bytes: await file.async('nodebuffer'), date: file.date, rights });
  }
  return files;
}

/**
 * Runs a program to its end.
 * @param {string[]} command
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string} what it wrote; an error if it failed
 */
export function run([program = '', ...args], options) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}
