/// <reference path="../../extension/content/text.js" />
/** The text of a page: phrases are found in what is read, and what is typed is never looked at. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers } from './browsers.mjs';

inBothBrowsers('text', ({ open }) => {
  it('finds a phrase in the text, not in scripts nor in what is typed', async () => {
    const seeks = async (/** @type {string} */ html) => {
      const tab = await open(`<body><p>Some text.</p>${html}</body>`, ['sieve', 'text']);
      const found = await tab.evaluate(() => lotseText.seeker(['goodbye meta ai', 'reset-all-ais'])(document.body));
      await tab.close();
      return found;
    };
    const unread = ['script type="application/json"', 'style', 'template', 'noscript', 'textarea', 'div contenteditable'];
    const pages = unread.map((tag) => `<${tag}>"/reset-all-ais"</${tag.split(' ')[0]}>`);
    assert.equal(await seeks(pages.join('')), false);
    assert.equal(await seeks(`${pages.join('')}<div>Type <b>/Reset</b>-all-ais</div>`), true);
    assert.equal(await seeks('<p>GOODBYE\n  Meta AI.</p>'), true);
    assert.equal(await seeks(`<script type="application/json">${'x'.repeat(1_100_000)}</script><p>goodbye meta ai</p>`), true);
  });

  it('never looks at what is typed while it seeks a phrase', async () => {
    const tab = await open(`<p>All <b>that</b> is read</p><div contenteditable>SECRET-1<p>SECRET-2</p></div>
      <main>and <i contenteditable>SECRET-3</i>.</main>`, ['sieve', 'text']);
    const [looked, read] = await tab.evaluate(() => {
      const seek = lotseText.seeker(['goodbye']);
      const { test } = RegExp.prototype;
      const read = /** @type {string[]} */ ([]);
      RegExp.prototype.test = function (/** @type {string} */ text) {
        read.push(text);
        return test.call(this, text);
      };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      let looked = 0;
      do {
        looked += 1;
        seek(/** @type {Element | Text} */ (nodes.currentNode));
      } while (nodes.nextNode());
      RegExp.prototype.test = test;
      return /** @type {const} */ ([looked, read.join('|')]);
    });
    assert.ok(looked > 10, `${looked} nodes`);
    assert.match(read, /All that is read[^|]*and \./);
    assert.doesNotMatch(read, /SECRET/);
    await tab.close();
  });

  it('seeks fast in a long page, also where a script has the phrase', async () => {
    const words = '<p>Some words <b>of</b> a long <span>text</span>, again and again.</p>'.repeat(6500);
    const tab = await open(`${words}<script type="application/json">"/reset-all-ais"</script>`, ['sieve', 'text']);
    const [letters, ratio] = await tab.evaluate(() => {
      const walk = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode()) text += /** @type {Text} */ (walker.currentNode).data;
        return text;
      };
      const median = (/** @type {() => void} */ work) => Array.from({ length: 7 }, () => {
        const begin = performance.now();
        work();
        return performance.now() - begin;
      }).sort((a, b) => a - b)[3] ?? NaN;
      const seeks = median(() => lotseText.seeker(['reset-all-ais'])(document.body));
      return [document.body.textContent?.length ?? 0, seeks / median(walk)];
    });
    assert.ok(letters > 260_000, `${letters} letters`);
    assert.ok(ratio < 8, `${ratio.toFixed(1)} times as long as collecting the text`);
    await tab.close();
  });
});
