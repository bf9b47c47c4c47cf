/**
 * A reviewer unpacks the sources somewhere else and runs the one command: the packages are the same, byte
 * for byte. Other are the folder, the name of Cargo's folder, the time zone and the language.
 *
 * The other folder stays in `target/rebuild/`, so that only what has changed is compiled again.
 */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { before, describe, test } from 'node:test';
import { KINDS, pathOf, ROOT, run, unpack } from './packages.mjs';

const BASE = join(ROOT, 'target', 'rebuild');
const PLACE = join(BASE, 'the sources', 'of a reviewer');
const CARGO = join(BASE, 'cargo of a reviewer');
/** What the build makes itself. */
const MADE = ['target', 'dist', 'node_modules'];

/**
 * Leaves exactly the files of the source package in `PLACE`, without their rights, as some programs unpack.
 * What has not changed keeps its date.
 */
const unpackSources = async () => {
  const files = await unpack('source');
  mkdirSync(PLACE, { recursive: true });
  for (const name of readdirSync(PLACE, { recursive: true, encoding: 'utf8' })) {
    const path = join(PLACE, name);
    const parts = relative(PLACE, path).split(sep);
    if (MADE.includes(parts[0] ?? '') || files.has(parts.join('/')) || !statSync(path).isFile()) continue;
    rmSync(path);
  }
  for (const [name, { bytes }] of files) {
    const path = join(PLACE, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
};

/** Where rustup is, the Rust in use; without it there is only one. */
const toolchain = () => {
  try {
    return execFileSync('rustup', ['show', 'active-toolchain'], { cwd: ROOT, encoding: 'utf8' }).split(' ')[0];
  } catch {
    return undefined;
  }
};

/** Cargo's folder under another name, so that nothing is downloaded twice. */
const renamedCargo = () => {
  rmSync(CARGO, { force: true });
  symlinkSync(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), CARGO);
  return CARGO;
};

/** @param {import('./packages.mjs').Kind} kind */
const assertSame = (kind) => {
  const [ours, theirs] = [ROOT, PLACE].map((root) => readFileSync(pathOf(kind, root)));
  assert.ok(ours?.equals(theirs ?? Buffer.of()), `${kind} differs: compare ${pathOf(kind, PLACE)}`);
};

describe('the sources in another folder', () => {
  /** @type {NodeJS.ProcessEnv} */
  let env;

  before(async () => {
    await unpackSources();
    rmSync(join(PLACE, 'dist'), { recursive: true, force: true });
    env = {
      ...process.env,
      CARGO_HOME: renamedCargo(),
      CARGO_TARGET_DIR: undefined,
      RUSTUP_TOOLCHAIN: toolchain(),
      LC_ALL: 'C',
      TZ: 'Pacific/Kiritimati',
    };
  });

  test('npm run build-for-amo gives the same package', () => {
    run(['npm', 'run', 'build-for-amo'], { cwd: PLACE, env });
    assertSame('firefox');
  });

  test('build.sh package gives the same three packages', () => {
    run(['bash', 'build.sh', 'package'], { cwd: PLACE, env });
    KINDS.forEach(assertSame);
  });
});
