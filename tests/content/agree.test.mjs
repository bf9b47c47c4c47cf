/**
 * The lens and the command line see the same: every HTML page of the corpus is read by both, and the
 * snapshots are compared. A page that both read the same way is judged the same way, because the rest
 * is one core.
 */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../driver/find.mjs';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LENS = readFileSync(join(ROOT, 'extension/content/lens.js'), 'utf8');

/** Every HTML page with the address that it is to be read at. */
const PAGES = [
  ...readFileSync(join(CORPUS, 'labels.toml'), 'utf8').matchAll(/^file = "(.+\.html)".*\naddress = "(.+)"/gm),
].map(([, file = '', address = '']) => ({ file, address }));

/** @param {string} file @param {string} address */
async function onCommandLine(file, address) {
  const program = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/lotse');
  const { stdout } = await promisify(execFile)(program, ['snapshot', join(CORPUS, file), '--url', address], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const snapshot = JSON.parse(stdout);
  // The lens leaves the language to the page's own part of the message.
  delete snapshot.language;
  return snapshot;
}

describe('lens and command line', () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  before(async () => {
    execFileSync('cargo', ['build', '--quiet', '--locked', '--package=lotse-cli'], { cwd: ROOT });
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless: true,
      pipe: true,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
  });
  after(() => browser.close());

  it('has the whole corpus to compare', () => assert.ok(PAGES.length >= 100, `${PAGES.length} pages`));

  it('see the same on every page of the corpus', async () => {
    const tab = await browser.newPage();
    let html = '';
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isPage = request.isNavigationRequest();
      request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body: html } : { status: 404 });
    });
    /** @type {string[]} */
    const differing = [];
    for (const { file, address } of PAGES) {
      html = readFileSync(join(CORPUS, file), 'utf8');
      await tab.goto('about:blank');
      await tab.goto(address);
      await tab.addScriptTag({ content: LENS });
      const seen = await tab.evaluate(
        () => lotseLens.collect({ look: 'form', seen: new WeakMap() }).snapshot
      );
      try {
        assert.deepEqual(seen, await onCommandLine(file, address));
      } catch (difference) {
        differing.push(`${file}: ${difference instanceof Error ? difference.message : difference}`);
      }
    }
    assert.deepEqual(differing, []);
  });
});
