/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card: what it shows, where it stands, and whom it obeys. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFileSync } from 'node:fs';
import { until } from '../driver/until.mjs';
import { inBothBrowsers, pause } from './browsers.mjs';
import { FOUND, hands, HTML, inside, QUESTION, say } from './cards.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

/** Everything but the root: without that one, a browser shows nothing at all. */
const HOSTILE = HTML.replace('</style>', `:not(html) { all: unset !important; display: none !important;
  opacity: 0 !important }</style>`);

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Turns the dark theme on, where the browser lets tests do so. @param {Tab} tab */
const dark = (tab) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  .then(() => true, () => false);

inBothBrowsers('card', ({ open }) => {
  const { start, show, drawn, ask, rectOf, click, seen, acts } = hands({ open });

  it('draws all parts of a card, behind a closed root on a host without a name', async () => {
    const tab = await start();
    const host = await ask(tab, '[root.mode, host.shadowRoot, host.getAttributeNames()]');
    assert.deepEqual(host, ['closed', null, ['popover']]);
    /** @param {string} selector @param {string} values of each `part` */
    const parts = (selector, values) => ask(tab, `[...root.querySelectorAll('${selector}')].map((part) => ${values})`);
    assert.deepEqual(await parts('small, h2, p, ul li', 'part.textContent'),
      ['Widerspruchslotse', 'title one', 'line', 'since 21.11.2026', 'check']);
    assert.deepEqual(await parts('ol li', '[part.textContent, part.ariaCurrent]'),
      [['page', null], ['link', 'step'], ['form', null], ['sent', null], ['confirmed', null]]);
    assert.deepEqual(await parts('ol, .progress', 'part.ariaLabel ?? part.textContent'), ['wayName', 'progress 2 5']);
    assert.deepEqual(await parts('footer > *', '[part.localName, part.textContent]'),
      [['button', 'go'], ['a', 'open']]);
    assert.deepEqual(await parts('a', '[part.href, part.rel, part.target]'),
      [['https://www.facebook.com/x', 'noopener', '_self']]);
    assert.deepEqual(await parts('section, section > button', 'part.ariaLabel'), ['cardName', 'cardClose']);
    await tab.close();
  });

  it('takes nothing of the frame in which the mark appears: all its work comes behind that', async () => {
    const tab = await open(HTML, ['place', 'style', 'card'], () => {});
    const built = await tab.evaluate(async (card) => {
      const { roots } = /** @type {any} */ (globalThis);
      lotseCard.show(card, async () => undefined, () => []);
      const [atOnce, inFrame] = [roots.length, await new Promise((done) => requestAnimationFrame(() => done(roots.length)))];
      while (!roots.length) await new Promise((done) => setTimeout(done));
      return [atOnce, inFrame];
    }, FOUND);
    assert.deepEqual(built, [0, 0]);
    await tab.close();
  });

  it('is whole and in front where the page hides and resets everything', async () => {
    const [hostile, calm] = [await start(HOSTILE), await start()];
    const look = `(() => {
      const { width, height, x, y } = host.getBoundingClientRect();
      const style = getComputedStyle(host);
      const part = getComputedStyle(root.querySelector('section'));
      const front = document.elementFromPoint(x + width / 2, y + height / 2) === host;
      return [width, height, style.display, style.position, style.opacity, part.backgroundColor, part.fontSize,
        front, host.matches(':popover-open')];
    })()`;
    const seen = /** @type {unknown[]} */ (await ask(hostile, look));
    assert.deepEqual(seen.slice(2), ['block', 'fixed', '1', 'rgb(255, 255, 255)', '16px', true, true]);
    assert.deepEqual(seen, await ask(calm, look));
    await hostile.close();
    await calm.close();
  });

  it('obeys real clicks only', async () => {
    const tab = await start();
    await ask(tab, 'root.querySelectorAll("button, a").forEach((part) => part.click())');
    assert.deepEqual(await acts(tab), []);
    assert.equal(await ask(tab, 'host.isConnected && location.pathname'), '/policy/');
    await seen();
    await click(tab, 'footer button');
    assert.deepEqual(await acts(tab), ['jump']);
    await show(tab, QUESTION);
    await tab.waitForFunction('inside().querySelector("h2").textContent === "asked"');
    await seen();
    await click(tab, 'footer button:last-child');
    assert.deepEqual(await acts(tab), ['jump', 'notSent']);
    await tab.close();
  });

  it('stays closed for what the user closed, and opens for something else', async () => {
    const tab = await start();
    await seen();
    await click(tab, 'section > button');
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await show(tab, FOUND);
    await pause(200);
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await show(tab, QUESTION);
    await drawn(tab);
    assert.equal(await ask(tab, 'host.isConnected && host.matches(":popover-open")'), true);
    // And what is shown goes with it: it is not true any more.
    await show(tab, FOUND);
    assert.equal(await ask(tab, 'host.isConnected'), false);
    await tab.close();
  });

  it('is reached and closed by keyboard, keeps its keys to itself, and takes no focus before', async () => {
    const tab = await start();
    await tab.evaluate('document.addEventListener("keydown", ({ key }) => acts.push({ kind: key }))');
    assert.equal(await tab.evaluate(() => document.activeElement === document.body), true);
    await tab.focus('#field');
    await tab.keyboard.press('Tab');
    assert.equal(await ask(tab, 'root.activeElement?.textContent'), 'go');
    assert.match(String(await ask(tab, 'getComputedStyle(root.activeElement).outline')), /solid 3px/);
    assert.deepEqual(await acts(tab), ['Tab']);
    await show(tab, QUESTION);
    await tab.waitForFunction('inside().querySelector("h2").textContent === "asked"');
    const focused = await ask(tab, 'root.activeElement?.ariaLabel');
    assert.equal(focused, 'cardClose', 'the focus stays in a card that changes');
    await tab.keyboard.press('Escape');
    assert.equal(await ask(tab, 'host.isConnected'), false);
    assert.equal(await tab.evaluate(() => document.activeElement?.id), 'field', 'the focus goes back, also from another card');
    assert.deepEqual(await acts(tab), ['Tab']);
    await tab.close();
  });

  it('gives screen readers a live region before there is text in it', async () => {
    const tab = await open(HTML, ['place', 'style', 'card']);
    await tab.evaluate(`globalThis.inside = ${inside}`);
    const region = await tab.evaluate(async (card) => {
      lotseCard.show(card, async () => undefined, () => []);
      const shown = () => /** @type {any} */ (globalThis).inside();
      while (!shown()?.host.isConnected) await new Promise((done) => { setTimeout(done); });
      const root = shown();
      return root.querySelector('[role="status"]').textContent;
    }, FOUND);
    assert.equal(region, '');
    await drawn(tab);
    assert.match(String(await ask(tab, 'root.querySelector("[role=status]").textContent')), /title one.*line/);
    // Where it is taken out and put in again, it is a new one, and its text was never a change.
    await ask(tab, `new MutationObserver((records) => records.forEach(({ removedNodes }) => removedNodes.forEach((node) => {
      if (node.contains(globalThis.region)) acts.push({ kind: 'moved' });
    }))).observe(root, { childList: true, subtree: true })`);
    await tab.evaluate('globalThis.acts = []; globalThis.region = inside().querySelector("[role=status]")');
    await show(tab, QUESTION);
    await tab.waitForFunction('inside().querySelector("h2").textContent === "asked"');
    assert.equal(await ask(tab, 'globalThis.region === root.querySelector("[role=status]")'), true);
    assert.deepEqual(await acts(tab), []);
    await tab.close();
  });

  it('begins at its top again with new content', async () => {
    const long = { ...FOUND, lines: Array.from({ length: 60 }, () => say('a line')) };
    const tab = await start(HTML, long);
    await ask(tab, 'root.querySelector(".body").scrollTop = 300');
    assert.equal(await ask(tab, 'root.querySelector(".body").scrollTop'), 300);
    await show(tab, { ...long, title: say('other') });
    await tab.waitForFunction('inside().querySelector("h2").textContent === "other"');
    assert.equal(await ask(tab, 'root.querySelector(".body").scrollTop'), 0);
    await tab.close();
  });

  it('leaves free what it must not cover, and moves away when the focus comes under it', async () => {
    const tab = await start();
    const meets = async (/** @type {string} */ id) => {
      const [card, thing] = [await rectOf(tab, 'host'), await rectOf(tab, `document.getElementById('${id}')`)];
      return card.right > thing.left && card.left < thing.right && card.bottom > thing.top && card.top < thing.bottom;
    };
    await tab.waitForFunction('inside().host.getBoundingClientRect().left === 16');
    assert.equal(await meets('corner'), false);
    await tab.evaluate(() => {
      document.getElementById('field')?.setAttribute('style', 'position: fixed; left: 40px; bottom: 40px');
    });
    assert.equal(await meets('field'), true);
    await tab.focus('#field');
    await until(async () => !(await meets('field')), { what: 'the card gives way' });
    assert.equal(await meets('corner'), false);
    await tab.close();
  });

  it('covers no field of a form when it is unfolded, as long as there is room elsewhere', async () => {
    const form = HTML.replace(/<body>.*<\/body>/s, `<body><style>form { box-sizing: border-box; width: 712px;
        margin: 0 auto; padding: 300px 25px 24px } * { font: 16px/24px sans-serif } input, textarea { box-sizing: border-box;
        display: block; width: 100%; height: 44px; margin: 8px 0 12px } textarea { height: 116px }</style><form>
      <label>E-mail<input class="free"></label><label>Reason<textarea class="free"></textarea></label>
      <button class="free">Send</button></form></body>`);
    const long = 'Reason: it may stay empty, says the centre for consumers; in some guides there still is one';
    const card = { ...FOUND, actions: [{ kind: /** @type {const} */ ('quiet'), label: say('quiet') }],
      checklist: [say('1'), say(long), say(long), say('4')], reasons: [say(long), say(long), say(long)] };
    for (const [width, height] of /** @type {const} */ ([[1280, 800], [1024, 700]])) {
      const tab = await open(form, ['place', 'style', 'card'], () => { /** @type {any} */ (globalThis).acts = []; });
      await tab.setViewport({ width, height });
      await tab.evaluate(`globalThis.inside = ${inside}`);
      await show(tab, card);
      await drawn(tab);
      /** What the card covers, and whether all of it can be reached within. @param {string} what */
      const check = async (what) => {
        await pause(200);
        const covered = () => ask(tab, `[...document.querySelectorAll('.free')].filter((each) => {
          const [a, b] = [host, each].map((one) => one.getBoundingClientRect());
          return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;
        }).map(({ localName }) => localName)`);
        // A busy browser takes its time for the card to make way.
        await until(async () => !/** @type {string[]} */ (await covered()).length, { timeout: 5000, what: `nothing covered, ${what} at ${width} px` });
        const card = await rectOf(tab, 'host');
        assert.ok(card.height >= 180 && card.top >= 0 && card.bottom <= height, JSON.stringify(card));
        return card.height;
      };
      /** Whether the card's lower edge shows that more follows, once it does so as it should. @param {boolean} expected */
      const tells = (expected) => until(async () => expected === await ask(tab,
        'getComputedStyle(root.querySelector("section"), "::after").borderBottomStyle === "solid"'), { timeout: 5000, what: `more: ${expected}` });
      const scroll = (/** @type {number} */ top) => ask(tab, `root.querySelector(".body").scrollTo(0, ${top})`);
      const low = await check('folded');
      await seen();
      await click(tab, '.all > summary');
      const high = await check('unfolded');
      await scroll(0);
      await tells(true);
      await scroll(5000);
      await tells(false);
      await scroll(0);
      await tells(true);
      assert.ok(high > low);
      assert.equal(await ask(tab, 'root.querySelector("ul").checkVisibility()'), true);
      await seen();
      await click(tab, '.all details > summary');
      await check('with reasons');
      await seen();
      await click(tab, '.pair button');
      assert.deepEqual(await acts(tab), ['put']);
      await seen();
      await click(tab, '.all > summary');
      await check('folded again');
      await tab.setViewport({ width: 1700, height });
      await seen();
      await click(tab, '.all > summary');
      assert.ok(await check('where there is room') > high);
      await tab.setViewport({ width: 1700, height: 1200 });
      await tells(false);
      await tab.close();
    }
  });

  it('is a sheet at the bottom of a narrow screen, with large buttons and no overflow', async () => {
    const long = 'Datenschutzgrundverordnungswiderspruchsformularabschnitt';
    const card = { ...FOUND, title: say(long), lines: [say(long)] };
    const tab = await start(HTML.replace('id="corner"', 'id="none"'), card);
    await tab.setViewport({ width: 360, height: 640 });
    await tab.waitForFunction('inside().host.getBoundingClientRect().left === 8');
    const { width, bottom } = await rectOf(tab, 'host');
    assert.deepEqual([width, bottom], [344, 632]);
    const rects = /** @type {DOMRect[]} */ (await ask(tab,
      '[...root.querySelectorAll("a, button")].map((part) => part.getBoundingClientRect().toJSON())'));
    assert.ok(rects.every((rect) => rect.width >= 44 && rect.height >= 44), JSON.stringify(rects));
    assert.equal(await ask(tab, 'root.querySelector("section").scrollWidth'), 342, 'nothing runs out of the card');
    await tab.close();
  });

  it('cuts long words of the page and keeps them in their own direction', async () => {
    const turned = `\u202e${'x'.repeat(300)}\u2069`;
    const tab = await start(HTML, { ...FOUND, title: say('in', turned), lines: [say('in', '😀'.repeat(200))] });
    assert.deepEqual(await ask(tab, '[...root.querySelectorAll("h2, p")].map((part) => part.textContent)'),
      [`in ${'x'.repeat(120)}…`, `in ${'😀'.repeat(120)}…`]);
    await tab.close();
  });

  it('gives the focus back where it came from, however it is closed', async () => {
    const tab = await start();
    const focused = () => tab.evaluate(() => document.activeElement?.id);
    const closings = [() => tab.keyboard.press('Escape'), () => show(tab, null), async () => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      assert.equal(await ask(tab, 'root.activeElement.ariaLabel'), 'cardClose');
      await seen();
      await tab.keyboard.press('Enter');
    }];
    for (const [place, close] of closings.entries()) {
      await tab.focus('#corner');
      await show(tab, { ...FOUND, title: say(`title ${place}`) });
      await drawn(tab);
      await tab.evaluate(() => lotseCard.focus());
      assert.equal(await ask(tab, 'document.activeElement === host'), true);
      await close();
      await tab.waitForFunction('!inside().host.isConnected');
      assert.equal(await focused(), 'corner', `closing ${place}`);
    }
    // Nobody who is elsewhere by then is fetched back.
    await show(tab, FOUND);
    await drawn(tab);
    await tab.evaluate(() => lotseCard.focus());
    await tab.focus('#field');
    await show(tab, null);
    assert.equal(await focused(), 'field');
    await tab.close();
  });

  it('takes the focus for the keyboard command, as a landmark with a name', async () => {
    const tab = await start();
    await tab.evaluate(() => lotseCard.focus());
    assert.deepEqual(await ask(tab, '[document.activeElement === host, root.activeElement.localName]'), [true, 'section']);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    assert.equal(await ask(tab, 'root.activeElement?.textContent'), 'open');
    await tab.close();
  });

  it('hands on the chosen reason or an own one, and says what came of it', async () => {
    const card = { ...FOUND, checklist: [], reasons: [say('first'), say('second')], actions: [] };
    const tab = await start(HTML, card);
    await tab.evaluate('document.addEventListener("keyup", () => acts.push({ kind: "heard" }))');
    await seen();
    await click(tab, 'details details summary');
    const press = (/** @type {number} */ place) => click(tab, `.pair button:nth-child(${place})`);
    await press(1);
    await click(tab, 'label:nth-of-type(2)');
    await press(2);
    assert.equal(await ask(tab, 'root.querySelector("output").textContent'), 'did copy');
    await click(tab, 'textarea');
    await tab.keyboard.type('Mein Grund');
    await show(tab, { ...card, lines: [say('other')] });
    await tab.waitForFunction('inside().querySelector("p").textContent === "other"');
    assert.equal(await ask(tab, 'root.activeElement.value'), 'Mein Grund', 'a new card keeps what is typed');
    await seen();
    await press(1);
    const done = await tab.evaluate('acts.map(({ kind, text }) => [kind, text])');
    assert.deepEqual(done, [['put', 'first'], ['copy', 'second'], ['put', 'Mein Grund']]);
    await tab.close();
  });

  it('shows less at first on a narrow screen, and all on demand', async () => {
    const tab = await open(HTML, ['place', 'style', 'card'], () => { /** @type {any} */ (globalThis).acts = []; });
    await tab.setViewport({ width: 360, height: 740 });
    await tab.evaluate(`globalThis.inside = ${inside}`);
    const quiet = /** @type {Action} */ ({ kind: 'quiet', label: say('quiet') });
    await show(tab, { ...FOUND, actions: [...FOUND.actions, quiet] });
    await drawn(tab);
    const sees = () => ask(tab, `[...root.querySelectorAll('ul, .all > button, .all > summary, ol, footer')]
      .filter((part) => part.checkVisibility()).map((part) => part.textContent || part.localName)`);
    const before = /** @type {string[]} */ (await sees());
    assert.ok(before.includes('cardMore') && !before.includes('check') && !before.includes('quiet'), before.join());
    await seen();
    await click(tab, '.all > summary');
    assert.ok(/** @type {string[]} */ (await sees()).includes('check'));
    await click(tab, '.all > button');
    assert.deepEqual(await acts(tab), ['quiet']);
    await tab.setViewport({ width: 1000, height: 700 });
    assert.ok(/** @type {string[]} */ (await sees()).includes('check'), 'also once the screen is turned');
    await tab.close();
  });

  it('has nothing that axe finds, in either theme and size', async () => {
    const tab = await open(HTML, ['place', 'style', 'card'], () => {
      const page = /** @type {any} */ (globalThis);
      const attach = Element.prototype.attachShadow;
      // Axe sees into open roots only.
      Element.prototype.attachShadow = function attachShadow() { return attach.call(this, { mode: 'open' }); };
      page.acts = [];
    });
    await tab.addScriptTag({ content: AXE });
    await tab.evaluate(`globalThis.inside = ${inside}`);
    const quiet = /** @type {Action} */ ({ kind: 'quiet', label: say('quiet') });
    const form = { ...FOUND, tone: /** @type {Tone} */ ('form'), reasons: [say('one'), say('two')] };
    for (const [width, scheme] of /** @type {[number, string][]} */ ([[1000, 'light'], [1000, 'dark'], [360, 'light']])) {
      await tab.setViewport({ width, height: 740 });
      if (scheme === 'dark' && !(await dark(tab))) continue;
      for (const tone of /** @type {Tone[]} */ (['calm', 'found', 'form', 'question', 'done', 'warning'])) {
        const card = tone === 'question' ? QUESTION : { ...(tone === 'form' ? form : FOUND), tone };
        await show(tab, { ...card, title: say(`${tone} ${width} ${scheme}`), actions: [...card.actions, quiet] });
        await tab.waitForFunction(`inside()?.querySelector('h2')?.textContent === '${tone} ${width} ${scheme}'`);
        await tab.evaluate('inside().querySelectorAll("details").forEach((part) => { part.open = true; })');
        await pause(300);
        const found = await tab.evaluate(`axe.run([[ 'div[popover]' ]], { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa',
          'best-practice'] }).then(({ violations, passes }) => [passes.length > 5, ...violations.map(({ id, nodes }) =>
            id + ' ' + nodes.map(({ html }) => html).join())])`);
        assert.deepEqual(found, [true], `${tone} ${width} ${scheme}`);
      }
    }
    await tab.close();
  });
});
