/// <reference path="../../extension/content/sieve.js" />
/// <reference path="../../extension/content/lens.js" />
/** The lens: what it reads of a page, and what it must not read. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inBothBrowsers } from './browsers.mjs';

/** As Meta's banner is built: one long span, one word of it a link with a localised label and a sign. */
const BANNER = `<!doctype html><html lang="en"><title> Privacy
  Policy </title><body>
<div role="heading" aria-level="2">How we use <b>your</b> data</div>
<div><span><span>Policy update
</span>  We changed this. <a class="x1" role="link" href="/policy/version/1">View the old one.</a>

You may <a aria-label="object (Opens in a new tab)" class="x1 x2" role="link" tabindex="0" target="_blank"
href="https://help.instagram.com/contact/233964459562201">object<svg viewBox="0 0 9 9" aria-label="(external)"
><title>external</title><path d="M0 0"></path></svg></a> to the use of your data for AI at Meta.</span></div>
<p>Also <a href="/help">Help</a>.</p></body></html>`;

const CAPTURED = 'ig-policy-banner-object-link_en-EU_2025-04_EXCERPT.html';
const SHARED = new URL(`../../../shared/pages/${CAPTURED}`, import.meta.url);

inBothBrowsers('lens', ({ open }) => {
  /** @param {string} html @param {Look} [look] */
  const read = async (html, look = 'links') => {
    const tab = await open(html, ['sieve', 'text', 'lens']);
    const snapshot = await tab.evaluate((wish) =>
      lotseLens.collect({ look: wish, seen: new WeakMap() }).snapshot, look);
    await tab.close();
    return snapshot;
  };

  it('reads one word in a long banner, with label, block and heading', async () => {
    const { title, links, blocks, headings, fields } = await read(BANNER);
    assert.equal(title, 'Privacy Policy');
    assert.deepEqual(headings, ['How we use your data']);
    assert.deepEqual(links.map(({ text }) => text), ['View the old one.', 'object', 'Help']);
    const [, object] = links;
    assert.deepEqual(object, {
      text: 'object', label: 'object (Opens in a new tab)', block: 0, heading: 0,
      href: 'https://help.instagram.com/contact/233964459562201', visibility: 'shown', within: '',
      section: '',
    });
    assert.match(links[0].href, /^http:\/\/127\.0\.0\.1:\d+\/policy\/version\/1$/);
    assert.deepEqual(blocks, [
      'Policy update We changed this. View the old one. You may object to the use of your data for AI at Meta.',
      'Also Help.',
    ]);
    assert.deepEqual(links.map(({ block }) => block), [0, 0, 1]);
    assert.deepEqual(fields, []);
  });

  it('joins split text, sets boxes apart, and leaves out what is not text', async () => {
    const { links, blocks } = await read(`<main><a href="/1"><span>wider</span><b>spre</b>chen</a>
      <a href="/2"><div> One</div><div>Two </div></a><a href="/3">Daten<wbr>schutz<br>hier</a>
      <a href="/4">a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f</a>
      <a href="/5"><span aria-hidden="true">Ob&#xFEFF;ject</span></a> &nbsp; end</main>`);
    assert.deepEqual(links.map(({ text }) => text), ['widersprechen', 'One Two', 'Datenschutz hier', 'af', 'Object']);
    assert.deepEqual(blocks, ['widersprechen One Two Datenschutz hier af Object end']);
  });

  it('takes the name of labelling elements, but aria-label first', async () => {
    const { links } = await read(`<b id="x">Recht <i>auf</i></b><b id="y"> Widerspruch</b>
      <a href="/1" aria-labelledby="x y none">1</a><a href="/2" aria-labelledby="x" aria-label=" own  one ">2</a>
      <a href="/3" aria-label="">3</a>`);
    assert.deepEqual(links.map(({ label }) => label), ['Recht auf Widerspruch', 'own one', '']);
  });

  it('sees link-like controls that have an address', async () => {
    const { links, headings } = await read(`<span role="link" href="/a?b#c">a</span><span role="link">no</span>
      <link href="/no"><span href="/no">no</span><h2 href="/no">Head</h2><a name="n">no</a><map><area href="/area" aria-label="area"></map>
      <svg><a href="/svg"><text>svg</text></a></svg><a href="">same</a>`);
    assert.deepEqual(links.map(({ href }) => new URL(href).pathname + new URL(href).hash),
      ['/a#c', '/area', '/svg', '/policy/']);
    assert.deepEqual(headings, ['Head']);
  });

  it('cuts texts without splitting a character', async () => {
    const { links, headings } = await read(`<h2>${'h'.repeat(250)}</h2><a href="/">${'x'.repeat(299)}😀y</a>`);
    assert.equal(links[0].text, 'x'.repeat(299));
    assert.equal(headings[0].length, 200);
  });

  it('keeps of a long block what is around each link', async () => {
    const word = (/** @type {string} */ letter) => `${letter.repeat(9)} `.repeat(150);
    const { links, blocks } = await read(`<div>${word('a')}<b><a href="/1">one</a></b> ${word('b')}<p>${word('c')}</p>
      <a href="/2">two</a> end</div>`);
    const [one, two] = links.map(({ block }) => blocks[block]);
    assert.equal(one.length, 1000 + 'one'.length + 1000);
    assert.match(one, /a{9} one b{9}/);
    assert.match(two, /c{9} two end$/);
    assert.equal(two.length, 1000 + 'two end'.length);
    assert.ok(!two.includes('a') && !two.includes('one'));
    assert.equal(blocks.length, 2);
  });

  it('tells what can be seen, what is folded away and what opens it', async () => {
    const { links } = await read(`<style>.off { display: none } .gone { visibility: hidden }</style>
      <a href="/shown">x</a><a href="/none" class="off">x</a><div class="gone"><a href="/invisible">x</a></div>
      <div role="button" aria-expanded="false" aria-controls="other part">Deine Rechte <i>▾</i></div>
      <div><p></p><div id="part" class="off"><p><a href="/controlled">x</a></p></div></div>
      <section><h3><i><button aria-expanded="false">Mehr? +</button></i></h3><script></script>
      <div hidden><a href="/sibling">x</a></div></section>
      <hr><div class="off"><b aria-expanded="false">Beside</b><p><a href="/beside">x</a></p></div>
      <details><summary>Details <a href="/summary">x</a></summary><p><a href="/details">x</a></p></details>
      <header><button aria-expanded="false">Menu</button></header>
      <main><a href="/alone" hidden>x</a>
      <button aria-expanded="true"></button><p hidden><a href="/open">x</a></p></main>
      <button aria-expanded="false" aria-label="Outer">o</button>
      <div hidden><button aria-expanded="false">Inner</button><div hidden><a href="/nested">x</a></div></div>`);
    const seen = links.map(({ href, visibility, within }) => [new URL(href).pathname, visibility, within].join(' '));
    assert.deepEqual(seen, [
      '/shown shown ', '/none hidden ', '/invisible hidden ', '/controlled collapsed Deine Rechte',
      '/sibling collapsed Mehr?', '/beside hidden ', '/summary shown ', '/details collapsed Details x', '/alone hidden ',
      '/open hidden ', '/nested collapsed Outer',
    ]);
  });

  it('describes the fields and buttons of a form, never what is typed', async () => {
    const tab = await open(`<nav><button>Search</button></nav><form><input type="hidden" name="jazoest" value="7">
      <label>Your e-mail <input name="email" required></label><input type="email" aria-label="Mail">
      <label for="r">Tell us more</label><textarea id="r" aria-required="true">SECRET-0</textarea>
      <select name="Field1_iso2_country_code"><option>SECRET-1</select><select name="Field2"></select>
      <input name="full_name"><input autocomplete="family-name"><input name="instagram_username">
      <label><input type="radio">Yes</label><input type="file">
      <div contenteditable>SECRET-2 <a href="/in">SECRET-5</a><h2 id="x.subpage.SECRET-6">SECRET-7</h2></div>
      <p><textarea>SECRET-3</textarea><a href="/by">by</a></p><input aria-labelledby="typed">
      <div id="typed" contenteditable role="button" aria-expanded="false">SECRET-8</div><ul hidden><a href="/in-list">in</a></ul>
      <div contenteditable role="combobox" aria-expanded="false" aria-controls="list">SECRET-9</div>
      <div><ul id="list" hidden><a href="/listed">listed</a></ul></div>
      <input type="submit" value="Send"><div role="button" aria-label="Post it"><i>Post</i></div></form>`, ['sieve', 'text', 'lens']);
    const { fields, controls, ...rest } = await tab.evaluate(() => {
      for (const field of document.querySelectorAll('input:not([type])')) {
        /** @type {HTMLInputElement} */ (field).value = 'SECRET-4';
      }
      return lotseLens.collect({ look: 'form', seen: new WeakMap() }).snapshot;
    });
    assert.deepEqual(fields.map(({ kind }) => kind), ['email', 'email', 'reason', 'country', 'other', 'name', 'name',
      'other', 'choice', 'file', 'reason', 'other']);
    assert.deepEqual(fields.slice(0, 3), [
      { kind: 'email', label: 'Your e-mail', required: true }, { kind: 'email', label: 'Mail', required: false },
      { kind: 'reason', label: 'Tell us more', required: true },
    ]);
    assert.deepEqual(controls, [{ text: 'Send', label: '' }, { text: 'Post', label: 'Post it' }]);
    assert.deepEqual(rest.links.map(({ text, heading }) => [text, heading]), [['by', null], ['in', null], ['listed', null]]);
    assert.ok(!JSON.stringify({ fields, controls, ...rest }).includes('SECRET'));
    await tab.close();
  });

  it('gives a link once, and again when it leads elsewhere', async () => {
    const tab = await open('<h1>H</h1><a href="/1">1</a><a id="two" href="/2">2</a>', ['sieve', 'text', 'lens']);
    const looks = await tab.evaluate(() => {
      const seen = new WeakMap();
      const look = () => lotseLens.collect({ look: 'links', seen });
      const first = look();
      const second = look();
      document.querySelector('#two')?.setAttribute('href', '/3');
      const third = look();
      return [first, second, third].map(({ snapshot: { links, headings, blocks }, elements }) =>
        [elements.length, links.map(({ text }) => text).join(), headings.join(), blocks.length]);
    });
    assert.deepEqual(looks, [[2, '1,2', 'H', 1], [0, '', 'H', 0], [1, '2', 'H', 1]]);
    await tab.close();
  });

  it('reads of links that can not matter nothing, and never looks at them again', async () => {
    const tab = await open(`<h2>A</h2><p>One <a href="https://own.example/1">1</a>.</p>
      <p>Two <a href="https://own.example/form/2" id="two">2</a> or <a href="https://x.own.example/3">3</a>.</p><h2>B</h2>
      <p><a href="https://other.example/4" hidden>4</a></p>`, ['sieve', 'text', 'lens']);
    const looks = await tab.evaluate(() => {
      const seen = new WeakMap();
      const sieve = { domains: ['own.example'], redirects: ['/to'], parts: ['/form/'] };
      const look = (/** @type {Sieve | null} */ each) => lotseLens.collect({ look: 'links', seen, sieve: each });
      const looks = [look(sieve), look(sieve), look(null)];
      document.querySelector('a')?.setAttribute('href', 'https://own.example/form/1');
      return [...looks, look(sieve)].map(({ snapshot: { links, blocks, headings }, elements }) => [
        links.map(({ text, block, heading }) => [text, blocks[block], headings[heading ?? -1]].join(': ')),
        elements.length, blocks.length]);
    });
    assert.deepEqual(looks, [
      [['2: Two 2 or 3.: A', '4: 4: B'], 2, 2], [[], 0, 0], [[], 0, 0], [['1: One 1.: A'], 1, 1],
    ]);
    await tab.close();
  });

  it('goes on from where it was, with the same headings and sections, and without what is gone', async () => {
    const links = Array.from({ length: 600 }, (_, i) => `${i % 100 ? '' : `<h2 id="${i % 200 ? '' : `x.subpage.${i}`}">Part ${i}</h2>`}
      <p><a href="/help/${i}">Link ${i}</a></p>`).join('');
    const tab = await open(links, ['sieve', 'text', 'lens']);
    const [slices, found, whole] = await tab.evaluate(() => {
      const view = (/** @type {Snapshot} */ { links: all, blocks, headings }) => all.map((link) =>
        ({ ...link, block: blocks[link.block], heading: headings[link.heading ?? -1] }));
      const seen = new WeakMap();
      const seenAll = lotseLens.collect({ look: 'links', seen: new WeakMap(), slice: Infinity });
      let count = 1;
      let look = lotseLens.collect({ look: 'links', seen, slice: 0 });
      document.querySelector('[href="/help/599"]')?.remove();
      document.querySelector('[href="/help/0"]')?.setAttribute('href', '/help/other');
      for (; look.rest; count += 1) look = lotseLens.collect({ look: 'links', seen, slice: 0, from: look.rest });
      return [count, view(look.snapshot), view(seenAll.snapshot).slice(0, -1)];
    });
    assert.deepEqual(found, whole);
    assert.ok(Number(slices) > 2, `${slices} slices`);
    await tab.close();
  });

  it('finds all of a large form in many small steps, and in a huge page all but headings and roles', async () => {
    const parts = Array.from({ length: 300 }, (_, i) => `<h2 id="h${i}">Part ${i}</h2><h3 role="button">Fold ${i}</h3>
      <p><label>Field ${i} <input name="name"></label><a role="button" href="/help/${i}">Link ${i}</a><button>Do ${i}</button>
      <input type="submit" value="Send ${i}"><a>none</a><b role="link">none</b></p>`).join('');
    const tab = await open(`<main>${parts}</main>`, ['sieve', 'text', 'lens']);
    const found = await tab.evaluate(() => {
      const read = (slice = 0) => {
        const seen = new WeakMap();
        let look = lotseLens.collect({ look: 'form', seen, slice });
        let steps = 1;
        for (; look.rest; steps += 1) look = lotseLens.collect({ look: 'form', seen, slice, from: look.rest });
        return { steps, snapshot: look.snapshot, parts: look.fields.length + look.controls.length };
      };
      const [atOnce, small] = [read(Infinity), read()];
      document.body.append(...Array.from({ length: 110_000 }, () => document.createElement('i')));
      return [atOnce, small, read()];
    });
    const [atOnce, small, huge] = found.map(({ snapshot, parts }) => ({ snapshot, parts }));
    assert.deepEqual(small, atOnce);
    const { links, headings, fields, controls } = atOnce.snapshot;
    assert.deepEqual([links, headings, fields, controls].map(({ length }) => length), [300, 600, 300, 1000]);
    assert.deepEqual([fields[299].label, controls[999].text, atOnce.parts], ['Field 299', 'Send 249', 1300]);
    assert.deepEqual(huge.snapshot.links.map(({ text, block }) => [text, huge.snapshot.blocks[block]]),
      links.map(({ text, block }) => [text, atOnce.snapshot.blocks[block]]));
    assert.deepEqual([huge.snapshot.headings, huge.snapshot.fields], [[], fields]);
    const texts = (/** @type {string} */ name) => Array.from({ length: 300 }, (_, i) => `${name} ${i}`);
    assert.deepEqual(huge.snapshot.controls.map(({ text }) => text), [...texts('Link'), ...texts('Send'), ...texts('Do')]);
    const [one, ...more] = found.map(({ steps }) => steps);
    assert.ok(one === 1 && more.every((steps) => steps > 5), `${one} and ${more} steps`);
    await tab.close();
  });

  it('takes in a capture what stands behind more links than it has room for', async () => {
    const links = Array.from({ length: 1100 }, (_, i) => `<a href="/help/${i}">Link ${i}</a> `).join('');
    const tab = await open(`${links}<form><h2>Ende</h2><input name="email"><button>Senden</button></form>`, ['sieve', 'text', 'lens']);
    const { links: told, headings, fields, controls } = await tab.evaluate(() =>
      lotseLens.collect({ look: 'form', seen: new WeakMap(), slice: Infinity }).snapshot);
    assert.deepEqual([told.length, headings, fields.length, controls.map(({ text }) => text)], [1000, ['Ende'], 1, ['Senden']]);
    await tab.close();
  });

  it('gathers until there is much to tell or time to tell it, and then begins anew', async () => {
    const links = Array.from({ length: 1500 }, (_, i) => `<p><a href="/help/${i}">Link ${i}</a></p>`).join('');
    const tab = await open(links, ['sieve', 'text', 'lens']);
    const told = await tab.evaluate((pauses) => pauses.map((pause) => {
      const seen = new WeakMap();
      const looks = [];
      let from = null;
      do {
        const look = lotseLens.collect({ look: 'links', seen, slice: 0, from });
        from = look.rest;
        const late = performance.now() + pause;
        while (performance.now() < late);
        if (!from?.gathered) looks.push(look);
      } while (from);
      const blocks = looks.flatMap(({ snapshot }) => snapshot.links.map(({ block }) => snapshot.blocks[block]));
      return { sizes: looks.map(({ elements }) => elements.length), blocks };
    }), [0, 60]);
    const texts = Array.from({ length: 1500 }, (_, i) => `Link ${i}`);
    const [fast, slow] = /** @type {{ sizes: number[], blocks: string[] }[]} */ (told);
    for (const { blocks } of [fast, slow]) assert.deepEqual(blocks, texts);
    assert.ok(Math.max(...fast.sizes) <= 1000, `${fast.sizes}`);
    // Behind a pause of more than 50 ms, the next step is told whatever it found.
    assert.ok(slow.sizes.length > fast.sizes.length, `${slow.sizes} and ${fast.sizes}`);
    await tab.close();
  });

  it('looks for a few milliseconds, and at all the rest in the next looks', async () => {
    const links = Array.from({ length: 900 }, (_, i) => `<p><a href="/help/${i}">Link ${i}</a></p>`).join('');
    const tab = await open(links, ['sieve', 'text', 'lens']);
    const sizes = await tab.evaluate(() => {
      const seen = new WeakMap();
      const found = [];
      for (let more = true; more;) {
        const look = lotseLens.collect({ look: 'links', seen, slice: 0 });
        found.push(look.elements.length);
        more = look.rest !== null;
      }
      return [found, lotseLens.collect({ look: 'links', seen: new WeakMap(), slice: Infinity }).elements.length];
    });
    const [few, all] = /** @type {[number[], number]} */ (sizes);
    assert.equal(all, 900);
    assert.equal(few.reduce((sum, count) => sum + count), 900);
    // Firefox's clock has steps of a millisecond.
    assert.ok(few.length > 3, `${few.length} looks`);
    await tab.close();
  });

  it('does not read a big block again for each of its links', async () => {
    const tab = await open('<div id="big"></div>', ['sieve', 'text', 'lens']);
    const ratio = await tab.evaluate(() => {
      const big = /** @type {HTMLElement} */ (document.querySelector('#big'));
      const time = (/** @type {number} */ links) => {
        big.replaceChildren(...Array.from({ length: links }, (_, i) => {
          const part = document.createElement('span');
          const link = document.createElement('a');
          link.href = `/${i}`;
          link.append('link');
          part.append('Some words of a long text, ', link, ' and more of them. ');
          return part;
        }));
        const times = Array.from({ length: 5 }, () => {
          const begin = performance.now();
          lotseLens.collect({ look: 'links', seen: new WeakMap(), slice: Infinity });
          return performance.now() - begin;
        });
        return times.sort((a, b) => a - b)[2];
      };
      time(250);
      return time(2000) / Math.max(time(250), 0.5);
    });
    // Eight times the links: about 8 where each link costs the same, 64 where each reads the whole block.
    assert.ok(ratio < 30, `eight times the links took ${ratio.toFixed(1)} times as long`);
    await tab.close();
  });

  const skip = !existsSync(SHARED) && 'the captured page is not here';
  it('reads the captured Instagram banner', { skip }, async () => {
    const { links, blocks } = await read(readFileSync(SHARED, 'utf8'));
    const found = links.filter(({ href }) => href === 'https://help.instagram.com/contact/233964459562201');
    assert.equal(links.length, 6);
    assert.equal(found.length, 1);
    assert.equal(found[0].text, 'object');
    assert.match(blocks[found[0].block], /AI at Meta.*You have the right to object to the use of your information/);
    assert.doesNotMatch(blocks[found[0].block], /Link is external/);
  });
});
