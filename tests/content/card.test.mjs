/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card: what it shows, where it stands, and whom it obeys. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFileSync } from 'node:fs';
import { inBothBrowsers, pause } from './browsers.mjs';
import { until } from '../driver/until.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const HTML = `<!doctype html><html><style>html, body { height: 100%; margin: 0 }
  #corner { position: fixed; right: 20px; bottom: 20px }</style>
<body><a id="corner" href="/1">object</a><input id="field"></body></html>`;
/** Everything but the root: without that one, a browser shows nothing at all. */
const HOSTILE = HTML.replace('</style>', `:not(html) { all: unset !important; display: none !important;
  opacity: 0 !important }</style>`);

/** @param {string} key @param {Card['title']['args']} args */
const say = (key, ...args) => /** @type {any} */ ({ key, args });

/** @type {Card} */
const FOUND = {
  tone: 'found',
  title: say('title', 'one'),
  lines: [say('line'), say('since', { date: Date.UTC(2026, 10, 21, 12) })],
  way: { stops: ['page', 'link', 'form', 'sent', 'confirmed'].map((stop) => say(stop)), here: 1 },
  progress: say('progress', '2', '5'),
  checklist: [say('check')],
  reasons: [],
  actions: [
    { kind: 'jump', label: say('go') },
    { kind: 'open', label: say('open'), url: 'https://www.facebook.com/x' },
  ],
};
/** @type {Card} */
const QUESTION = {
  tone: 'question', title: say('asked'), lines: [], way: null, progress: null, checklist: [], reasons: [],
  actions: [
    { kind: 'answer', label: say('yes'), answer: 'sent' },
    { kind: 'answer', label: say('no'), answer: 'notSent' },
  ],
};

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Turns the dark theme on, where the browser lets tests do so. @param {Tab} tab */
const dark = (tab) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  .then(() => true, () => false);

/** The closed root and its host. Runs in the page. */
const inside = () => /** @type {ShadowRoot[]} */ (/** @type {any} */ (globalThis).roots)[0];

inBothBrowsers('card', ({ open }, browser) => {
  /** @param {string} [html] @param {Card} [card] */
  const start = async (html = HTML, card = FOUND) => {
    const tab = await open(html, ['place', 'style', 'card'], () => { /** @type {any} */ (globalThis).acts = []; });
    await tab.setViewport({ width: 1000, height: 700 });
    await tab.evaluate(`globalThis.inside = ${inside}`);
    await show(tab, card);
    await drawn(tab);
    return tab;
  };
  /** @param {Tab} tab @param {Card | null} card */
  const show = (tab, card) => tab.evaluate((given) => {
    const act = async (/** @type {Doing} */ doing) => {
      /** @type {any} */ (globalThis).acts.push(doing);
      return doing.kind === 'answer' ? undefined : `did ${doing.kind}`;
    };
    lotseCard.show(given, act, () => [...document.querySelectorAll('#corner, .free')]);
  }, card);
  /** @param {Tab} tab */
  const drawn = (tab) =>
    tab.waitForFunction('inside().querySelector("h2") && getComputedStyle(inside().host).opacity === "1"');
  /** @param {Tab} tab @param {string} expression on `root` and `host` */
  const ask = (tab, expression) =>
    tab.evaluate(`(() => { const root = inside(); const { host } = root; return ${expression}; })()`);
  /** The rectangle of what an expression gives. @param {Tab} tab @param {string} expression */
  const rectOf = async (tab, expression) =>
    /** @type {DOMRect} */ (await ask(tab, `${expression}.getBoundingClientRect().toJSON()`));
  /** @param {Tab} tab @param {string} selector */
  const click = async (tab, selector) => {
    await ask(tab, `root.querySelector('${selector}').scrollIntoView({ block: 'nearest' })`);
    const { x, y, width, height } = await rectOf(tab, `root.querySelector('${selector}')`);
    await tab.mouse.click(x + width / 2, y + height / 2);
  };
  /** Long enough in plain sight for a click to count. */
  const seen = () => pause(1000);
  const acts = (/** @type {Tab} */ tab) => tab.evaluate('acts.map(({ kind, answer }) => answer ?? kind)');

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
    await show(tab, null);
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
    assert.deepEqual(await acts(tab), ['Tab']);
    await tab.close();
  });

  it('gives screen readers a live region before there is text in it', async () => {
    const tab = await open(HTML, ['place', 'style', 'card']);
    await tab.evaluate(`globalThis.inside = ${inside}`);
    const region = await tab.evaluate(async (card) => {
      lotseCard.show(card, async () => undefined, () => []);
      const root = /** @type {any} */ (globalThis).inside();
      while (!root.host.isConnected) await new Promise((done) => { setTimeout(done); });
      return root.querySelector('[role="status"]').textContent;
    }, FOUND);
    assert.equal(region, '');
    await drawn(tab);
    assert.match(String(await ask(tab, 'root.querySelector("[role=status]").textContent')), /title one.*line/);
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

  it('ignores clicks on what was not in plain sight for a while', async () => {
    const tab = await start();
    const tries = /** @type {[string, string, string][]} */ ([
      ['just drawn', '', ''],
      ['below another', `const veil = document.body.appendChild(document.createElement('div'));
        veil.id = 'veil';
        veil.popover = 'manual';
        veil.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: red';
        veil.showPopover();`, 'document.getElementById("veil").remove()'],
      ['shrunk', 'document.documentElement.style.zoom = 0.2', 'document.documentElement.style.zoom = ""'],
      ['just back', 'inside().host.hidePopover(); inside().host.showPopover()', ''],
    ]);
    for (const [what, hide, undo] of tries) {
      if (hide) await seen();
      await tab.evaluate(hide);
      if (what === 'shrunk') await seen();
      await click(tab, 'footer button');
      assert.deepEqual(await acts(tab), [], what);
      await tab.evaluate(undo);
    }
    await seen();
    await click(tab, 'footer button');
    assert.deepEqual(await acts(tab), ['jump'], 'in plain sight');
    await tab.close();
  });

  it('ignores clicks below what the page shows without a word of it', async () => {
    /** What each veil is; none takes clicks, and no listener behind the page's hears of it. */
    const VEIL = 'pointer-events: none; margin: 0; border: 0; background: red';
    const veils = /** @type {Record<string, string>} */ ({
      'a popover over the whole window': `veil.popover = 'manual';
        veil.style.cssText = '${VEIL}; inset: 0; width: 100vw; height: 100vh';
        veil.showPopover()`,
      'one that a click beside it closes': `veil.popover = 'auto';
        veil.style.cssText = '${VEIL}; inset: 0; width: 100vw; height: 100vh';
        veil.showPopover()`,
      'one that goes away in time': `veil.popover = 'manual';
        veil.style.cssText = '${VEIL}; inset: 0; width: 100vw; height: 100vh';
        veil.showPopover();
        for (const type of ['pointerdown', 'mousedown', 'click']) addEventListener(type, () => veil.remove(), true)`,
      'a small one with a large shadow': `veil.popover = 'manual';
        veil.style.cssText = '${VEIL}; inset: 0 auto auto 0; width: 1px; height: 1px; box-shadow: 0 0 0 9999px red';
        veil.showPopover()`,
      'a small one with a large part': `veil.popover = 'manual';
        veil.style.cssText = '${VEIL}; inset: 0 auto auto 0; width: 1px; height: 1px';
        veil.append(Object.assign(document.createElement('p'), { style: 'position: fixed; ${VEIL}; inset: 0' }));
        veil.showPopover()`,
      'a dialog': `veil.style.cssText = '${VEIL}; position: fixed; inset: 0; max-width: none; max-height: none; width: 100vw; height: 100vh';
        veil.showModal()`,
      // Only Firefox lays these on the card too.
      ...(browser === 'firefox' && {
        'a root that is seen through': 'document.documentElement.style.filter = "opacity(0)"',
        'a root that is blurred': 'document.documentElement.style.filter = "blur(20px)"',
        'a root without contrast': 'document.documentElement.style.filter = "invert(0.5)"',
        'a root of one white': 'document.documentElement.style.filter = "brightness(20)"',
      }),
    });
    for (const [what, lay] of Object.entries(veils)) {
      const tab = await start(HTML, QUESTION);
      await seen();
      await tab.evaluate(`for (const type of ['toggle', 'beforetoggle']) {
          addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        }
        const veil = document.body.appendChild(document.createElement('${what === 'a dialog' ? 'dialog' : 'div'}'));
        ${lay}`);
      await seen();
      await click(tab, 'footer button');
      assert.deepEqual(await acts(tab), [], what);
      await tab.close();
    }
  });

  it('goes where something stays above it that takes no clicks', async () => {
    const tab = await start();
    await tab.evaluate(`addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
      const veil = document.body.appendChild(document.createElement('div'));
      veil.popover = 'manual';
      veil.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: red';
      veil.showPopover();`);
    await tab.waitForFunction('!inside().host.isConnected', { timeout: 8000 });
    await tab.close();
  });

  it('comes back to the front when something is shown above it, and obeys where nothing can lie above it', async () => {
    const tab = await start();
    await tab.evaluate(`const veil = document.body.appendChild(document.createElement('div'));
      veil.id = 'veil';
      veil.popover = 'manual';
      veil.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: red';
      veil.showPopover();`);
    await seen();
    await click(tab, 'footer button');
    const { x, y } = await rectOf(tab, 'root.querySelector("h2")');
    assert.equal(await ask(tab, `document.elementFromPoint(${x}, ${y}) === host`), true);
    // Firefox does not say which of both is above.
    assert.deepEqual(await acts(tab), browser === 'firefox' ? [] : ['jump']);
    await tab.evaluate('document.getElementById("veil").hidePopover()');
    await seen();
    await click(tab, 'footer button');
    assert.deepEqual(/** @type {string[]} */ (await acts(tab)).slice(-1), ['jump']);
    await tab.close();
  });

  it('gives way to a message of the page that is shown for a while, and stays', async () => {
    const tab = await start(HTML.replace('id="corner"', ''));
    await tab.evaluate(`const message = document.body.appendChild(document.createElement('div'));
      message.id = 'message';
      message.popover = 'manual';
      message.style.cssText = 'inset: auto 0 0 auto; width: 300px; height: 90px; background: red';
      message.showPopover();`);
    await pause(5000);
    assert.equal(await ask(tab, 'host.matches(":popover-open")'), true);
    await tab.evaluate('document.getElementById("message").hidePopover()');
    await seen();
    await click(tab, 'footer button');
    assert.deepEqual(await acts(tab), ['jump']);
    await tab.close();
  });

  it('gives up after a few returns where the page takes it away again and again', async () => {
    for (const away of ['host.remove()', 'host.hidePopover()', 'host.removeAttribute("popover")']) {
      const tab = await start();
      await tab.evaluate(`
        globalThis.times = 0;
        const { host } = inside();
        setInterval(() => {
          if (!host.isConnected || !host.matches(':popover-open')) return;
          times += 1;
          ${away};
        }, 50);`);
      await pause(1500);
      assert.equal(await tab.evaluate('times'), 6, away);
      assert.equal(await ask(tab, 'host.isConnected'), false, away);
      await show(tab, FOUND);
      await pause(200);
      assert.equal(await ask(tab, 'host.isConnected'), false, `${away}: stays away`);
      await tab.close();
    }
  });

  it('makes room for a newer copy of itself', async () => {
    const tab = await start();
    await tab.evaluate(() => {
      const page = /** @type {any} */ (globalThis);
      page.chrome.dom = { openOrClosedShadowRoot: (/** @type {Element} */ host) =>
        page.roots.find((/** @type {ShadowRoot} */ root) => root.host === host) ?? null };
      const older = lotsePlace.host;
      const newer = /** @type {HTMLElement} */ (document.createElement('div'));
      newer.popover = 'manual';
      const section = document.createElement('section');
      section.id = 'lotse';
      newer.attachShadow({ mode: 'closed' }).append(section);
      document.documentElement.append(newer);
      older.remove();
      page.newer = newer;
    });
    await pause(200);
    assert.deepEqual(await tab.evaluate('[inside().host.isConnected, newer.isConnected]'), [false, true]);
    await tab.evaluate(() => lotsePlace.sweep());
    assert.equal(await tab.evaluate('newer.isConnected'), false, 'the newest copy takes others away');
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
