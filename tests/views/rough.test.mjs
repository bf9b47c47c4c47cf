/** Rough content in the extension's own pages: names that no core would give, small windows, no hovering. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { STRANGE, around, isInOrder, measure } from '../driver/order.mjs';
import { tooWide } from '../driver/wide.mjs';
import { Desk } from './desk.mjs';
import { LETTER, OPTIONS, OVERVIEW, RECORD, say, sheet } from './sheets.mjs';

const EXTENSION = fileURLToPath(new URL('../../extension', import.meta.url));
/** A popup, and what 1280 × 1024 px are at 400 %. */
const SIZES = [{ width: 360, height: 600 }, { width: 320, height: 256 }];

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  describe(`rough content, ${browser}`, () => {
    /** @type {Desk} */
    let desk;
    before(async () => { desk = await Desk.start(browser); });
    after(() => desk?.close());

    it('keeps strange names to themselves, and its own sentences in order', async () => {
      const [first] = OVERVIEW.accounts;
      const sentence = (/** @type {string} */ name) => say('Before', ...around(name));
      const accounts = STRANGE.map((label) => ({ ...first, label, next: sentence(label) }));
      const lines = STRANGE.map((name) => ({ kind: 'line', text: sentence(name), tone: 'plain' }));
      const title = STRANGE.find((name) => name.length === 300) ?? '';
      const pages = [['popup', { overview: [{ kind: 'overview', overview: { ...OVERVIEW, accounts } }] }],
        ...Object.entries({ record: RECORD, letter: LETTER, options: OPTIONS }).map(([name, { blocks }]) =>
          [name, { sheet: [sheet({ title, blocks: [...lines, ...blocks] })] }])];
      for (const [name, replies] of /** @type {[string, Record<string, any[]>][]} */ (pages)) {
        const page = await desk.open(`${name}/${name}.html`, replies);
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
        for (const size of SIZES) {
          await page.setViewport(size);
          assert.deepEqual(await page.evaluate(tooWide), [], `${name}, ${size.width} px`);
          assert.deepEqual((await page.evaluate(measure, '.line, .next')).map(isInOrder), STRANGE.map(() => true), `${name}, ${size.width} px`);
        }
        await page.close();
      }
    });
  });
}

describe('rough content, style sheets', () => {
  it('shows nothing to a hovering pointer only', () => {
    const folders = ['styles', 'popup', 'options', 'record', 'letter', 'welcome', 'sample', 'limits'];
    const files = folders.flatMap((folder) => readdirSync(`${EXTENSION}/${folder}`).filter((name) => name.endsWith('.css')).map((name) => `${folder}/${name}`));
    const texts = [...files, 'content/style.js'].map((file) => readFileSync(`${EXTENSION}/${file}`, 'utf8'));
    const rules = texts.flatMap((text) => [...text.matchAll(/:hover[^{}]*\{([^}]*)\}/g)].map(([, rule = '']) => rule));
    assert.ok(rules.length >= 2);
    const other = rules.flatMap((rule) => rule.split(';').map((each) => each.split(':')[0]?.trim() ?? ''))
      .filter((property) => property && !/^(text-(decoration|underline)|color$)/.test(property));
    assert.deepEqual(other, []);
  });
});
