/**
 * Every screen and state of the real extension, as pictures and before axe-core: German and English, light and
 * dark, on a desktop and on a phone; once each with forced colours and on 320 px. The pictures and a page that
 * shows them side by side are left in `target/screens/`. `LOTSE_SCREENS=popup` takes one screen only. After a
 * whole run every text has been in a picture, or `screens/shown.mjs` says why not.
 *
 * The pictures in `docs/images` are a chosen few of these, sharper: after a change of what people see,
 * `./build.sh build && LOTSE_IMAGES=docs/images node --test tests/views/screens.test.mjs`, look, and commit.
 */

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardWith } from '../driver/card.mjs';
import { until } from '../driver/until.mjs';
import { startSite } from '../site/server.mjs';
import { outside, violations } from './screens/audit.mjs';
import { cards } from './screens/cards.mjs';
import { gallery, slug } from './screens/gallery.mjs';
import { pages } from './screens/pages.mjs';
import { NEVER_SHOWN, missing, textsIn } from './screens/shown.mjs';
import { PHONE, Studio, ask, dress, patternOf, shoot } from './screens/studio.mjs';

/** @typedef {import('./screens/cards.mjs').Scene} Scene */
/** @typedef {import('./screens/studio.mjs').Window} Window */
/** @typedef {import('./screens/studio.mjs').Look} Look */

const OUT = fileURLToPath(new URL('../../target/screens/', import.meta.url));
const LANGUAGES = /** @type {const} */ (['de', 'en']);
const LOOKS = /** @type {const} */ (['light', 'dark']);
const FORCED = 'de, forced colours, desktop';
const COLUMNS = [
  ...LANGUAGES.flatMap((language) => ['desktop', 'phone'].flatMap((size) =>
    LOOKS.map((look) => `${language}, ${look}, ${size}`))),
  FORCED,
];
const IMAGES = process.env.LOTSE_IMAGES;
const SIZES = { desktop: { width: 1120, height: 720 }, phone: PHONE };
/** Chromium gives a popup no more. */
const POPUP = { width: 360, height: 600 };
/** A desktop's window at 400 %. */
const SMALL = { ...PHONE, width: 320, height: 256 };

const wanted = process.env.LOTSE_SCREENS;
const isWhole = !wanted && !IMAGES;
const scenes = [...pages, ...cards].filter(({ screen, image }) => (!wanted || screen === wanted) && (!IMAGES || image));
/** The first scene of each screen, which is also shown in forced colours. */
const first = new Set(scenes.filter((scene, place) => scenes.findIndex(({ screen }) => screen === scene.screen) === place));

/** @type {import('./screens/gallery.mjs').Picture[]} */
const pictures = [];

describe('screens, chromium', { concurrency: LANGUAGES.length }, () => {
  /** @type {import('../site/server.mjs').Site} */
  let site;
  before(async () => {
    if (isWhole) rmSync(OUT, { recursive: true, force: true });
    for (const folder of [OUT, ...(IMAGES ? [IMAGES] : [])]) mkdirSync(folder, { recursive: true });
    site = await startSite();
  });
  after(async () => {
    await site.close();
    if (isWhole) writeFileSync(join(OUT, 'index.html'), gallery(pictures, COLUMNS));
  });

  for (const language of LANGUAGES) {
    describe(language, { concurrency: 1 }, () => {
      /** @type {Studio} */
      let studio;
      /** Whatever a picture shows. @type {Set<string>} */
      const texts = new Set();
      before(async () => { studio = await Studio.open(language, site.proxyPort); });
      after(() => studio?.close());

      /** @param {Scene} scene @param {Window} window */
      const show = async (scene, window) => {
        const { page, size } = window;
        const { place, shows, deeds, before: prepare, agent, screen } = scene;
        const isPopup = screen === 'popup' && size === 'desktop';
        await page.setViewport(isPopup ? POPUP : SIZES[size]);
        await dress(window, 'light');
        await page.setUserAgent({ userAgent: agent ?? studio.agent });
        const script = prepare && (await page.evaluateOnNewDocument(prepare));
        if (place.startsWith('https:')) {
          const address = new URL(place);
          address.searchParams.set('hl', language);
          await page.goto(address.href);
        } else {
          await page.goto('about:blank');
          await studio.driver.extensionPage(place, page);
          await page.waitForSelector(place.startsWith('sample') ? 'body' : 'html[data-ready], #fallback:not([hidden])');
        }
        if (script) await page.removeScriptToEvaluateOnNewDocument(script.identifier);
        await deeds?.(page, studio.text, studio.desk);
        const words = new RegExp(shows.map((key) => patternOf(studio.text(key))).join('[\\s\\S]*'));
        if (screen === 'card') return cardWith(page, words);
        const seen = () => ask(window, screen === 'sample' ? 'lotsePlace.section.innerText' : 'document.body.textContent');
        return until(async () => words.test(await seen()), { what: `a page with ${words}` });
      };

      /** Takes a picture, and says what axe-core finds in it.
       * @param {Scene} scene @param {Window} window @param {Look} look @param {string} column */
      const take = async ({ screen, state, whole, image }, window, look, column) => {
        const file = `${slug(`${screen} ${state} ${column}`)}.png`;
        await dress(window, look);
        await shoot(window, join(OUT, file), { whole, scale: IMAGES && window.size === 'phone' ? 1.5 : 1 });
        pictures.push({ screen, state, column, file });
        if (IMAGES && image?.size === window.size && image.look === look) {
          copyFileSync(join(OUT, file), join(IMAGES, `${image.name}-${language}.png`));
        }
        return (await violations(window, look)).map((found) => `${column}: ${found}`);
      };

      /** @param {Scene} scene @param {Window} window */
      const takeAll = async (scene, window) => {
        await show(scene, window);
        const found = [];
        for (const text of await textsIn(window)) texts.add(text);
        for (const look of LOOKS) found.push(...await take(scene, window, look, `${language}, ${look}, ${window.size}`));
        if (language === 'de' && window.size === 'desktop' && first.has(scene)) {
          found.push(...await take(scene, window, 'forced', FORCED));
        }
        found.push(...await outside(window));
        if (window.size === 'phone') {
          await window.page.setViewport(SMALL);
          found.push(...await outside(window), ...await outside(window, '200%'));
        }
        return found;
      };

      for (const scene of scenes) {
        it(`${scene.screen}: ${scene.state}`, async () => {
          const tell = () => studio.tell(scene.story?.(language) ?? {});
          const found = [];
          if (scene.once) {
            for (const window of studio.windows) {
              await tell();
              found.push(...await takeAll(scene, window));
            }
          } else {
            await tell();
            const both = await Promise.allSettled(studio.windows.map((window) => takeAll(scene, window)));
            for (const each of both) {
              if (each.status === 'rejected') throw each.reason;
              found.push(...each.value);
            }
          }
          assert.deepEqual(found, []);
        });
      }

      // A text that is in one language is in all.
      if (language === 'de') {
        it('shows every text, or says why not', { skip: !isWhole }, () => {
          const unseen = missing(texts);
          const forgotten = unseen.filter((key) => !NEVER_SHOWN[key]);
          const needless = Object.keys(NEVER_SHOWN).filter((key) => !unseen.includes(key));
          assert.deepEqual(forgotten, [], `no scene shows ${forgotten.join(', ')}`);
          assert.deepEqual(needless, [], `shown after all, or gone: ${needless.join(', ')}`);
        });
      }
    });
  }
});
