/** Bytes of what is shipped. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FOLDER = fileURLToPath(new URL('../../dist/chromium', import.meta.url));
const PICTURE = /\.(png|svg)$/;

/** @param {string} name */
const gzipped = (name) => gzipSync(readFileSync(join(FOLDER, name)), { level: 9 }).length;

export function sizes() {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(FOLDER, name)).isFile());
  const bytes = (/** @type {(name: string) => boolean} */ fits) =>
    files.filter(fits).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
  const module = files.find((name) => name.endsWith('.wasm')) ?? '';
  return {
    module: bytes((name) => name === module),
    moduleGzipped: gzipped(module),
    content: bytes((name) => name.startsWith('content/')),
    // As the package holds them: each file deflated by itself.
    package: files.filter((name) => !PICTURE.test(name)).reduce((sum, name) => sum + gzipped(name), 0),
  };
}
