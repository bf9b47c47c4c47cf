/// <reference path="../../extension/content/sieve.js" />
/** The sieve: addresses as the browser reads them, and which of them can matter. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers } from './browsers.mjs';

inBothBrowsers('sieve', ({ open }) => {
  it('reads addresses as the browser does', async () => {
    for (const base of ['', '<base href="https://base.example/folder/page?query#part">', '<base href="data:text/plain,x">']) {
      const tab = await open(base, ['sieve']);
      const wrong = await tab.evaluate(() => {
        const pieces = ['/', '/', '/', '//', '/.', '/..', '/./', '.', '?', '#', 'a', 'B', '7', '%', '%2e', '%41', ' ', '\t', '\n',
          '\\', ':', '@', 'https:', 'https://', 'https://', 'https://', 'HTTPS://', 'http://', 'own.example', 'x.own.example',
          'Own.Example', 'own.example:443', 'own..example', 'xn--a.example', '1.2', '127.0.0.1', '0x7f.1', 'ü', '\u202e', '\'',
          '"', '<', '|', '{', '^', '`', '~', '-', '_', '=', '&', ';', '$', ',', '!', '+', '(', '*', '[', '\u00ad', '\u3002'];
        let state = 20250527;
        const below = (/** @type {number} */ most) => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return Math.floor(state / 2 ** 32 * most);
        };
        const link = document.createElement('a');
        const wrong = [];
        for (let i = 0; i < 100_000; i += 1) {
          const written = Array.from({ length: 1 + below(7) }, () => pieces[below(pieces.length)]).join('');
          link.setAttribute('href', written);
          const read = lotseSieve.addressOf(link);
          if (read !== link.href) wrong.push([written, read, link.href]);
        }
        return wrong.slice(0, 5);
      });
      assert.deepEqual(wrong, [], base);
      await tab.close();
    }
  });

  it('sifts addresses as the background does', async () => {
    const wanted = /** @type {[string, boolean][]} */ ([
      ['https://own.example/', false], ['https://a.own.example/form/1', true], ['https://own.example/form', false],
      ['https://notown.example/', true], ['http://own.example/', true], ['javascript:void(0)', true],
      ['https://own.example:8443/', true], ['https://x@own.example/', true], ['https://own.example@other.example/', true],
      ['https://own.example/%66orm/1', true], ['https://own.example/?a=%252fform%252f', true],
      ['https://own.example/100%', true], ['https://own.example/?%ff', true], ['https://own.example/J%C3%BC', false],
      ['https://own.example/share?u=https%3A%2F%2Fother.example%2F', false],
      ['https://own.example/to?u=https%3A%2F%2Fother.example%2F', true],
      ['https://own.example/to?u=https%3A%2F%2Fown.example%2Fx&v=1', false],
      ['https://own.example/to?u=https%3A%2F%2Fown.example%2Fform%2F', true],
      ['https://own.example/to?u=%2F%2Fother.example', true], ['https://own.example/to?u=HTTP%3Aother.example', true],
      ['https://own.example/to?u=%2F%5Cother.example', true], ['https://own.example/to?u=ht%09tps%3A%2F', true],
      ['https://own.example/to?u=https%3A%2F%2Fother.example%3F.own.example%2F', true],
    ]);
    const tab = await open('', ['sieve']);
    const kept = await tab.evaluate((hrefs) => {
      const keeps = lotseSieve.of({ domains: ['own.example'], redirects: ['/to'], parts: ['/form/'] });
      return hrefs.map((href) => [href, keeps(href)]);
    }, wanted.map(([href]) => href));
    assert.deepEqual(kept, wanted);
    await tab.close();
  });
});
