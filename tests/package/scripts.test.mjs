/** The scripts in `dist/` are those of the sources without comments: the same code, token by token. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { ROOT } from './packages.mjs';

const DIST = join(ROOT, 'dist', 'chromium');

/** @param {string} file */
const sourceOf = (file) =>
  (file.startsWith('wasm') ? join(ROOT, 'target', 'extension', file) : join(ROOT, 'extension', file));

/** The code as the parser reads it. @param {string} path */
const read = (path) => {
  const linter = new Linter();
  const problems = linter.verify(readFileSync(path, 'utf8'), [{ languageOptions: { sourceType: 'module' } }]);
  assert.deepEqual(problems.filter(({ fatal }) => fatal), [], path);
  const { ast } = linter.getSourceCode();
  const shape = JSON.stringify(ast.body, (key, value) =>
    (['start', 'end', 'loc', 'range', 'parent'].includes(key) ? undefined : value));
  return { tokens: ast.tokens?.map(({ type, value }) => `${type} ${value}`), shape, comments: ast.comments?.length };
};

test('every script has the code of its source, and no comment', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.length > 8, scripts.join(' '));
  let before = 0;
  for (const script of scripts) {
    const [source, shipped] = [read(sourceOf(script)), read(join(DIST, script))];
    before += source.comments ?? 0;
    assert.deepEqual(shipped.tokens, source.tokens, script);
    assert.equal(shipped.shape, source.shape, script);
    assert.equal(shipped.comments, 0, script);
  }
  assert.ok(before > 50, `${before} comments in the sources`);
});
