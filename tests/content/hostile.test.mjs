/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** A page that fights the card: it is as it should be to the pixel, or it is gone, but never half. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */

const HTML = '<!doctype html><html><head></head><body><p>A page</p></body></html>';
const HIDE = 'opacity: 0; visibility: hidden; transform: scale(.1); filter: blur(9px); clip-path: inset(50%)';
const TWIST = `zoom: .2; scale: .1; rotate: 90deg; translate: 900px; contain: strict; overflow: clip; max-height: 0;
  inset: auto -900px 0 auto; writing-mode: vertical-rl; direction: rtl; unicode-bidi: bidi-override; columns: 9`;
const TEXT = `color: transparent; -webkit-text-fill-color: transparent; -webkit-text-security: disc; font-size: 1px;
  letter-spacing: 2em; word-spacing: 9em; text-indent: -900px; line-height: 0; text-shadow: 0 0 9px red;
  font-family: monospace; text-transform: uppercase; -webkit-text-stroke: 5px red; hyphens: none; tab-size: 99`;
const VEIL = `mask: linear-gradient(transparent, transparent); mix-blend-mode: difference; isolation: auto;
  content-visibility: hidden; backdrop-filter: invert(1); pointer-events: none; perspective: 1px; z-index: -1`;
/** Each of these declarations with the page's strongest weight. @param {string} declarations */
const strong = (declarations) => declarations.replaceAll(/\s*(?:;|$)/g, ' !important;');

/** Style sheets of the page that must not touch the card. @type {Record<string, string>} */
const HARMLESS = {
  'resets and hides all': `:not(html) { all: unset !important; display: none !important }`,
  'hides the card': `html > *, div:popover-open { ${strong(HIDE)} }`,
  'twists the card': `html > *, div:popover-open { ${strong(TWIST)} }`,
  'blurs its text': `html > *, div:popover-open { ${strong(TEXT)} }`,
  'veils the card': `html > *, div:popover-open { ${strong(VEIL)} }`,
  'turns the root': `html { ${strong('writing-mode: vertical-rl; direction: rtl; height: 0; overflow: hidden; position: fixed; left: -900px')} }`,
  'has letters of 300 px': `html { font: 300px/0 monospace !important; zoom: 1 }`,
  'lays pseudo-elements over it': `*::before, *::after, *::backdrop { ${strong(`content: "x"; display: block; position: fixed;
    inset: 0; z-index: 9; background: red; width: 100vw; height: 100vh`)} } *::first-line, *::first-letter { color: transparent !important }`,
  'takes its variables': ['paper', 'ink', 'soft', 'line', 'on', 'tone', 'light', 'dark'].map((name) => `@property --${name}
    { syntax: "<length>"; inherits: false; initial-value: 0px } * { --${name}: 0px !important }`).join(' '),
  'has fonts of the same names': `@font-face { font-family: system-ui; src: local("none") } @font-face { font-family: sans-serif; src: local("none") }`,
  'is seen through': `html, body { opacity: 0 !important }`,
  'is dark': `:root { color-scheme: dark; background: #000 !important; }`,
};

/** Style sheets that the card may not survive, as they are also about the root. @type {Record<string, string>} */
const HARMFUL = {
  'sets all this on the root': `html { ${strong(`${HIDE}; ${TEXT}; ${VEIL.replace('content-visibility: hidden;', '')}`)} }`,
  'works in layers': `@layer a, b; @layer b { * { ${strong(HIDE)} } } @layer a { * { ${strong(TEXT)} } }`,
  'animates': `@keyframes rise { from, to { opacity: 0 } } @keyframes gone { from, to { ${HIDE} } }
    * { animation: gone 1s infinite !important; transition: all 900s !important }`,
  'blurs the root': `html { filter: blur(9px) !important }`,
  'is zoomed out': `html { zoom: .2 !important }`,
  'is zoomed in': `html { zoom: 5 !important }`,
  'skips its content': `html { content-visibility: hidden !important }`,
  'hides the root': `* { all: unset !important; display: none !important }`,
};

/** What scripts of the page do with the card's `host`. @type {Record<string, string>} */
const SCRIPTS = {
  'styles the card at every frame': `const again = () => { host.style.cssText = \`${strong(`display: none; ${HIDE}; ${TWIST}`)}\`;
      host.className = 'x'; host.dir = 'rtl'; host.hidden = true; requestAnimationFrame(again); }; again()`,
  'animates the card': `host.animate([{ opacity: 0, transform: 'scale(.1)' }, { opacity: 0, transform: 'scale(.1)' }], { duration: 9e9, fill: 'both' })`,
  'makes the root inert': `document.documentElement.inert = true`,
  'fills the card': `host.textContent = 'x'; host.append(document.createElement('slot'))`,
  'moves the card': `const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'width: 20px; height: 20px; overflow: hidden; opacity: 0';
    (box.moveBefore ?? box.insertBefore).call(box, host, null)`,
  'covers half of it in every corner': `const veil = document.body.appendChild(document.createElement('div'));
    veil.popover = 'manual'; veil.style.cssText = 'inset: 0 auto auto 180px; width: 640px; height: 100vh; background: red';
    addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
    veil.showPopover()`,
  'veils it and takes no clicks': `const veil = document.body.appendChild(document.createElement('div'));
    veil.popover = 'manual';
    veil.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: red';
    addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
    veil.showPopover()`,
  'lays a view transition over it': `if (document.startViewTransition) {
      document.head.append(Object.assign(document.createElement('style'), { textContent: \`::view-transition { background: red }
        ::view-transition-group(root) { animation-duration: 900s } ::view-transition-image-pair(root) { display: none }\` }));
      document.startViewTransition(() => {});
    }`,
};

/** @param {string} key @param {string[]} args */
const say = (key, ...args) => ({ key, args });
/** @type {Card} */
const CARD = {
  tone: 'found', title: say('There is the link'), lines: [say('It is the way to object. It needs no reason.')],
  way: { stops: ['Page', 'Link', 'Form', 'Sent', 'Mail'].map((stop) => say(stop)), here: 1 }, progress: null,
  checklist: [say('The address is the account’s')], reasons: [],
  actions: [{ kind: 'jump', label: say('Go') }, { kind: 'quiet', label: say('Not again') }],
};
/** How many of a picture's points may look otherwise: letters on another layer stand a little elsewhere. */
const TOLERANCE = 0.03;
/** Milliseconds in which it has looked after itself often enough to go. */
const ALL_LOOKS = 500;

/** The share of points in which two pictures clearly differ. Runs in a page. @param {string[]} pictures */
const difference = async (...pictures) => {
  const [one = [], two = []] = await Promise.all(pictures.map(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return canvas?.getImageData(0, 0, image.width, image.height).data;
  }));
  let different = 0;
  for (let i = 0; i < one.length; i += 4) {
    different += Number([0, 1, 2].some((part) => Math.abs((one[i + part] ?? 0) - (two[i + part] ?? 0)) > 64));
  }
  return one.length === two.length ? different / (one.length / 4) : 1;
};

inBothBrowsers('the card in a hostile page', ({ open }) => {
  /** How the card looks in peace. */
  let before = '';
  let clip = { x: 0, y: 0, width: 1, height: 1 };
  let shown = 0;

  const openPage = async () => {
    const page = await open(HTML, ['place', 'style', 'card'], () => {
      const { setInterval: every } = globalThis;
      // The card looks after itself every second; here ten times as often.
      Object.assign(globalThis, { setInterval: (/** @type {() => void} */ run, /** @type {number} */ ms) => every(run, ms / 10) });
    });
    await page.setViewport({ width: 1000, height: 700 });
    return page;
  };
  const shoot = (/** @type {Tab} */ page) => page.screenshot({ clip, encoding: 'base64' });
  /** Shows a card, which is another one each time. @param {Tab} page */
  const show = async (page) => {
    shown += 1;
    await page.evaluate((card) => lotseCard.show(card, async () => undefined, () => []), { ...CARD, shown });
    await page.waitForFunction('roots[0]?.querySelector("h2")');
    await pause(350);
    clip = await page.evaluate(() => {
      const { x, y, width, height } = lotsePlace.section.getBoundingClientRect();
      return { x: Math.ceil(x) + 6, y: Math.ceil(y) + 6, width: Math.floor(width) - 12, height: Math.floor(height) - 12 };
    });
    before = await shoot(page);
  };
  /** @param {Tab} page */
  const isWhole = async (page) => (await page.evaluate(difference, before, await shoot(page))) < TOLERANCE;
  const isGone = (/** @type {Tab} */ page) =>
    page.evaluate(() => !lotsePlace.host.isConnected || !lotsePlace.host.checkVisibility({ contentVisibilityAuto: true }));
  /** What becomes of the card. @param {Tab} page */
  const fate = async (page) => {
    await pause(150);
    for (let tries = 0; tries < 20; tries += 1) {
      if (await isGone(page)) return 'gone';
      if (await isWhole(page)) return 'whole';
      await pause(50);
    }
    return 'half';
  };

  it('is whole under style sheets against it, and whole or gone under those against the root', async () => {
    const page = await openPage();
    await show(page);
    /** @param {Record<string, string>} sheets */
    const fates = async (sheets) => {
      const all = /** @type {Record<string, string>} */ ({});
      for (const [what, style] of Object.entries(sheets)) {
        await page.evaluate((style) => {
          document.head.replaceChildren(Object.assign(document.createElement('style'), { textContent: style }));
        }, style);
        all[what] = await fate(page);
        // It must not take itself away from a page that does it no harm.
        await pause(ALL_LOOKS);
        if (await isGone(page)) all[what] = 'gone';
        await page.evaluate(() => document.head.replaceChildren());
        if (all[what] !== 'whole') await show(page);
      }
      return all;
    };
    assert.deepEqual(await fates(HARMLESS), Object.fromEntries(Object.keys(HARMLESS).map((what) => [what, 'whole'])));
    const harmed = await fates(HARMFUL);
    assert.deepEqual(Object.entries(harmed).filter(([, end]) => end === 'half'), []);
    assert.equal(harmed['hides the root'], 'gone');
    await page.close();
  });

  for (const [what, script] of Object.entries(SCRIPTS)) {
    it(`is whole or gone where a script ${what}`, async () => {
      const page = await openPage();
      await show(page);
      await page.evaluate(`{ const { host } = lotsePlace; ${script} }`);
      assert.notEqual(await fate(page), 'half');
      await page.close();
    });
  }

  it('stays in a page that lets it be, and would be told from one that is blurred', async () => {
    const page = await openPage();
    await show(page);
    await pause(600);
    assert.equal(await isWhole(page), true);
    await page.evaluate(() => lotsePlace.section.setAttribute('style', `${lotsePlace.section.style.cssText}; filter: blur(2px)`));
    await pause(50);
    assert.equal(await isWhole(page), false);
    await page.close();
  });
});
