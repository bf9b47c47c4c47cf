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
const LENS = ['sieve', 'text', 'lens'].map((name) => readFileSync(join(ROOT, `extension/content/${name}.js`), 'utf8')).join('\n');

/** Every HTML page with the address that it is to be read at. */
const PAGES = [
  ...readFileSync(join(CORPUS, 'labels.toml'), 'utf8').matchAll(/^file = "(.+\.html)".*\naddress = "(.+)"/gm),
].map(([, file = '', address = '']) => ({ file, address }));

/**
 * The page as the command line sees it, and what of it the lens is to send.
 * @param {string} file @param {string} address
 * @returns {Promise<{ snapshot: Snapshot, sieve: Sieve, sent: number[] }>}
 */
async function onCommandLine(file, address) {
  const program = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'debug/lotse');
  const { stdout } = await promisify(execFile)(program, ['snapshot', join(CORPUS, file), '--url', address], {
    maxBuffer: 64 * 1024 * 1024,
  });
  // The lens leaves the language to the page's own part of the message.
  const { sieve, sent, ...snapshot } = JSON.parse(stdout);
  delete snapshot.language;
  return { snapshot, sieve, sent };
}

/** A snapshot with its blocks as texts of the links, of which those at `places` are left.
 * @param {Snapshot | undefined} snapshot @param {number[]} [places] */
function withTexts(snapshot, places) {
  const { links = [], blocks = [], ...rest } = snapshot ?? {};
  const left = places ? places.map((place) => links[place]) : links;
  return { ...rest, links: left.map((link) => ({ ...link, block: blocks[link?.block ?? -1] })) };
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
    let linksSent = 0;
    let linksSeen = 0;
    for (const { file, address } of PAGES) {
      html = readFileSync(join(CORPUS, file), 'utf8');
      await tab.goto('about:blank');
      await tab.goto(address);
      await tab.addScriptTag({ content: LENS });
      const { snapshot, sieve, sent } = await onCommandLine(file, address);
      const [all, sifted] = await tab.evaluate((tabSieve) => [null, tabSieve].map((each) =>
        lotseLens.collect({ look: 'form', seen: new WeakMap(), sieve: each }).snapshot), sieve);
      linksSent += sent.length;
      linksSeen += snapshot.links.length;
      try {
        assert.deepEqual(all, snapshot);
        assert.deepEqual(withTexts(sifted), withTexts(snapshot, sent));
        const used = new Set(sifted?.links.map(({ block }) => block));
        assert.equal(sifted?.blocks.length, used.size, 'blocks without a link');
      } catch (difference) {
        differing.push(`${file}: ${difference instanceof Error ? difference.message : difference}`);
      }
    }
    console.log(`${linksSent} of ${linksSeen} links are sent`);
    assert.ok(linksSent < linksSeen);
    assert.deepEqual(differing, []);
  });
});
