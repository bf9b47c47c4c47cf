/// <reference path="../../extension/content/watch.js" />
/** The watch: when it asks for a look, when it does not, and that it ends. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';

/** @typedef {{ looks: number, pauses: number[], changed: boolean, stop: () => void, moves: string[] }} Seen */

/** Starts the watch and counts its looks. Runs in the page. */
const watching = () => {
  const seen = /** @type {Seen} */ ({ looks: 0, pauses: [], changed: false, moves: [], stop: () => {} });
  Object.assign(globalThis, { seen });
  seen.stop = lotseWatch.start({
    concerns: (added) => added.matches('a[href]') || !!added.querySelector('a[href]'),
    changed: () => seen.changed,
    look: async () => { seen.looks += 1; },
  });
};

/** Timers that are a hundred times as fast, and note the pauses that were asked for. Runs in the page. */
const hurry = () => {
  const wait = window.setTimeout;
  Object.assign(window, {
    setTimeout: (/** @type {() => void} */ act, /** @type {number} */ time) => {
      /** @type {any} */ (globalThis).seen?.pauses.push(time);
      return wait(act, time / 100);
    },
  });
};

const HTML = '<!doctype html><main id="main"><p id="old"><a href="/1">1</a></p></main>';

inBothBrowsers('watch', ({ open }) => {
  /** @param {() => void} [prepare] */
  const start = async (prepare) => {
    const tab = await open(HTML, ['watch'], prepare);
    await tab.evaluate(watching);
    const seen = () => tab.evaluate(() => /** @type {any} */ (globalThis).seen);
    /** @param {number} looks */
    const reach = (looks) => tab.waitForFunction(`seen.looks >= ${looks}`);
    return { tab, seen, reach };
  };

  it('looks at once, and once more for many links that come together', async () => {
    const { tab, seen, reach } = await start();
    assert.equal((await seen()).looks, 1);
    await tab.evaluate(async () => {
      for (let i = 0; i < 200; i += 1) {
        const part = document.createElement('div');
        part.append(document.createElement('span'));
        part.lastChild?.appendChild(Object.assign(document.createElement('a'), { href: `/${i}` }));
        document.querySelector('#main')?.append(part);
        if (i % 50 === 0) await Promise.resolve();
      }
    });
    await reach(2);
    await pause(400);
    assert.equal((await seen()).looks, 2);
    await tab.close();
  });

  it('does not look for what is no link, nor for text, attributes and removals that do not matter', async () => {
    const { tab, seen } = await start();
    await tab.evaluate(() => {
      const main = /** @type {Element} */ (document.querySelector('#main'));
      main.append('text', document.createElement('div'), document.createElement('a'));
      main.setAttribute('aria-expanded', 'true');
      document.querySelector('#old')?.remove();
    });
    await pause(400);
    assert.equal((await seen()).looks, 1);
    await tab.close();
  });

  it('looks when something goes away or unfolds and it matters', async () => {
    const { tab, reach } = await start();
    await tab.evaluate(() => {
      /** @type {any} */ (globalThis).seen.changed = true;
      document.querySelector('#old')?.remove();
    });
    await reach(2);
    await tab.evaluate(() => document.querySelector('#main')?.setAttribute('aria-expanded', 'true'));
    await reach(3);
    await tab.close();
  });

  it('pauses longer and longer, and ends after a bounded number of looks', async () => {
    const { tab, seen } = await start(hurry);
    await tab.evaluate(async () => {
      const state = /** @type {any} */ (globalThis).seen;
      let quiet = 0;
      for (let last = 0; quiet < 60; last = state.looks) {
        document.querySelector('#main')?.append(Object.assign(document.createElement('a'), { href: '/more' }));
        await new Promise((done) => requestAnimationFrame(done));
        quiet = state.looks === last ? quiet + 1 : 0;
      }
    });
    const { looks, pauses } = await seen();
    assert.equal(looks, 60);
    assert.ok(pauses.every((/** @type {number} */ time) => time >= 100 && time <= 2000));
    assert.ok(Math.max(...pauses) > 4 * pauses[0], `pauses ${pauses.slice(0, 8)}`);
    await tab.close();
  });

  it('looks again while there is more to see', async () => {
    const tab = await open(HTML, ['watch']);
    await tab.evaluate(() => {
      const seen = { looks: 0 };
      Object.assign(globalThis, { seen });
      lotseWatch.start({
        concerns: () => false,
        changed: () => false,
        look: async () => (seen.looks += 1) < 3,
      });
    });
    await tab.waitForFunction('seen.looks === 3');
    await pause(700);
    assert.equal(await tab.evaluate('seen.looks'), 3);
    await tab.close();
  });

  it('stops when told', async () => {
    const { tab, seen } = await start();
    await tab.evaluate(() => {
      const link = () => Object.assign(document.createElement('a'), { href: '/2' });
      const add = () => document.querySelector('#main')?.append(link());
      add();
      /** @type {any} */ (globalThis).seen.stop();
      add();
    });
    await pause(400);
    assert.equal((await seen()).looks, 1);
    await tab.close();
  });

  it('tells when the address changes, only then, and only until it is ended', async () => {
    const tab = await open(HTML, ['watch']);
    const moves = await tab.evaluate(async () => {
      /** @type {string[]} */
      const found = [];
      const end = new AbortController();
      lotseWatch.address(() => found.push(location.pathname + location.hash), end.signal);
      const settled = () => new Promise((done) => { setTimeout(done, 150); });
      history.pushState({}, '', '/policy/?subpage=7');
      history.replaceState({}, '', '/genai/');
      history.replaceState({ other: 'state' }, '', '/genai/');
      location.hash = '#part';
      await settled();
      history.back();
      await settled();
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      end.abort();
      history.pushState({}, '', '/late/');
      await settled();
      return found;
    });
    assert.deepEqual(moves, ['/policy/', '/genai/', '/genai/#part', '/genai/', '/genai/']);
    await tab.close();
  });
});
