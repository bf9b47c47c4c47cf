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
    concerns: (part, isWhole) => part instanceof Element
      && (part.matches('a[href]:not([href="/dull"])') || (isWhole && !!part.querySelector('a[href]'))),
    concerned: () => false,
    changed: () => seen.changed,
    gather: () => false,
    tell: async () => { seen.looks += 1; },
  });
};

/** Timers that are a hundred times as fast, and note the pauses that were asked for. Runs in the page. */
const hurry = () => {
  const wait = window.setTimeout;
  Object.assign(window, {
    setTimeout: (/** @type {() => void} */ act, /** @type {number | undefined} */ time) => {
      // What waits for nothing is only a task of its own.
      if (time !== undefined) /** @type {any} */ (globalThis).seen?.pauses.push(time);
      return wait(act, (time ?? 0) / 100);
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

  it('looks when something goes away, unfolds or leads elsewhere and it matters', async () => {
    const { tab, reach } = await start();
    await tab.evaluate(() => {
      /** @type {any} */ (globalThis).seen.changed = true;
      document.querySelector('#old')?.remove();
    });
    await reach(2);
    await tab.evaluate(() => document.querySelector('#main')?.setAttribute('aria-expanded', 'true'));
    await reach(3);
    await tab.evaluate(() => document.querySelector('#main')?.setAttribute('href', '/elsewhere'));
    await reach(4);
    await tab.close();
  });

  it('tests a link that leads elsewhere by now, as pages reuse their elements', async () => {
    const { tab, seen, reach } = await start();
    const lead = (/** @type {string} */ href) => tab.evaluate((href) => document.querySelector('#old a')?.setAttribute('href', href), href);
    await lead('/dull');
    await pause(300);
    assert.equal((await seen()).looks, 1);
    await lead('/wanted');
    await reach(2);
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

  it('looks again while there is more to see, from where it was unless something new came', async () => {
    const tab = await open(HTML, ['watch']);
    await tab.evaluate(() => {
      const seen = { looks: /** @type {boolean[]} */ ([]) };
      Object.assign(globalThis, { seen });
      lotseWatch.start({
        concerns: (part) => part instanceof Element && part.matches('a'),
        concerned: () => false,
        changed: () => false,
        gather: (isNew) => seen.looks.push(isNew) < 0,
        tell: async () => {
          const count = seen.looks.length;
          if (count === 3) {
            document.body.append(document.createElement('a'));
            await new Promise((done) => { setTimeout(done, 50); });
          }
          return count < 5;
        },
      });
    });
    await tab.waitForFunction('seen.looks.length === 5');
    await pause(700);
    assert.deepEqual(await tab.evaluate('seen.looks'), [true, false, false, true, false]);
    await tab.close();
  });

  it('gathers in tasks of its own, and tells when that has enough', async () => {
    const tab = await open(HTML, ['watch']);
    await tab.evaluate(() => {
      const seen = { steps: /** @type {string[]} */ ([]) };
      Object.assign(globalThis, { seen });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (seen.steps.at(-1) !== 'task') seen.steps.push('task');
        port2.postMessage(null);
      };
      port2.postMessage(null);
      let gathered = 0;
      lotseWatch.start({
        concerns: (part) => part instanceof Element && part.matches('a'),
        concerned: () => false,
        changed: () => false,
        gather: (isNew) => {
          seen.steps.push(isNew ? 'new' : 'more');
          gathered += 1;
          // What comes while it gathers is for another look.
          if (gathered === 2) document.body.append(document.createElement('a'));
          return gathered < 3;
        },
        tell: async () => { seen.steps.push('tell'); },
      });
    });
    await tab.waitForFunction('seen.steps.filter((step) => step === "new").length === 2');
    await pause(300);
    const steps = /** @type {string[]} */ (await tab.evaluate('seen.steps'));
    // Behind the second `tell` come only the page's own tasks.
    assert.deepEqual(steps, ['new', 'task', 'more', 'task', 'more', 'tell', 'task', 'new', 'tell', 'task']);
    await tab.close();
  });

  it('gathers no more once it was stopped', async () => {
    const tab = await open(HTML, ['watch']);
    const steps = await tab.evaluate(async () => {
      /** @type {string[]} */
      const seen = [];
      const stop = lotseWatch.start({
        concerns: () => false,
        concerned: () => false,
        changed: () => false,
        gather: () => {
          seen.push('gather');
          if (seen.length === 2) stop();
          return true;
        },
        tell: async () => { seen.push('tell'); },
      });
      await new Promise((done) => { setTimeout(done, 200); });
      return seen;
    });
    assert.deepEqual(steps, ['gather', 'gather']);
    await tab.close();
  });

  it('tests once what was there before, and looks again where that matters', async () => {
    for (const [matters, looks] of /** @type {const} */ ([[true, 2], [false, 1]])) {
      const tab = await open(`${HTML}<p id="second">`, ['watch']);
      await tab.evaluate((found) => {
        const seen = { looks: 0, tested: /** @type {string[]} */ ([]) };
        Object.assign(globalThis, { seen });
        lotseWatch.start({
          concerns: () => false,
          concerned: (part, isWhole) => {
            if (part instanceof Element && isWhole) seen.tested.push(part.id);
            return found;
          },
          changed: () => false,
          gather: () => false,
          tell: async () => { seen.looks += 1; },
        });
      }, matters);
      await tab.waitForFunction(`seen.looks === ${looks} && seen.tested.includes('second')`);
      await pause(300);
      const { looks: all, tested } = /** @type {{ looks: number, tested: string[] }} */ (await tab.evaluate('seen'));
      assert.deepEqual([all, tested.filter(Boolean)], [looks, ['main', 'second']]);
      await tab.close();
    }
  });

  /** Everything that the watch tests of what a page adds: names of elements, with "…" where their content comes
   * by itself, and letters of texts that are tested alone. @param {() => void} add runs in the page */
  const tests = async (add) => {
    const tab = await open(HTML, ['watch']);
    await tab.evaluate(() => {
      const seen = /** @type {string[]} */ ([]);
      Object.assign(globalThis, { seen });
      lotseWatch.start({
        concerns: (part, isWhole) => {
          seen.push(part instanceof Text ? `${part.length}` : part.localName + (isWhole ? '' : '…'));
          return false;
        },
        concerned: () => false,
        changed: () => false,
        gather: () => false,
        tell: async () => {},
      });
    });
    await tab.evaluate(add);
    let before = -1;
    for (let now = 0; now !== before; await pause(300)) [before, now] = [now, Number(await tab.evaluate('seen.length'))];
    const seen = /** @type {string[]} */ (await tab.evaluate('seen'));
    await tab.close();
    /** @type {Record<string, number>} */
    const counts = {};
    for (const each of seen) counts[each] = (counts[each] ?? 0) + 1;
    return counts;
  };

  it('takes apart what holds many elements, much text or many texts, and nothing else', async () => {
    assert.deepEqual(await tests(() => {
      const box = document.createElement('div');
      box.innerHTML = '<section><b></b></section>'.repeat(4000);
      document.body.append(box);
    }), { div: 1 });
    assert.deepEqual(await tests(() => {
      const box = document.createElement('div');
      box.innerHTML = `<article>${'<section><b></b></section>'.repeat(6000)}</article><p>Text</p>`;
      document.body.append(box);
    }), { 'div…': 1, 'article…': 1, section: 6000, p: 1 });
    assert.deepEqual(await tests(() => {
      const long = document.createElement('p');
      long.append('x'.repeat(400_000), document.createElement('i'), 'y'.repeat(150_000));
      document.body.append(long);
    }), { 'p…': 1, 400000: 1, i: 1, 150000: 1 });
    assert.deepEqual(await tests(() => {
      const long = document.createElement('p');
      for (let i = 0; i < 30_000; i += 1) long.append('x');
      document.body.append(long);
    }), { 'p…': 1, 1: 30_000 });
  });

  it('begins again where the page took away the node that it stood at', async () => {
    const tab = await open(HTML, ['watch']);
    const tested = await tab.evaluate(async () => {
      const seen = /** @type {string[]} */ ([]);
      lotseWatch.start({
        concerns: (part) => {
          if (!(part instanceof Element)) return false;
          seen.push(part.localName);
          if (part.localName === 'b') part.remove();
          return false;
        },
        concerned: () => false,
        changed: () => false,
        gather: () => false,
        tell: async () => {},
      });
      const long = document.createElement('p');
      long.innerHTML = `${'x'.repeat(600_000)}<i></i><b></b><a></a>`;
      document.body.append(long);
      while (!seen.includes('p')) await new Promise((done) => { setTimeout(done, 20); });
      await new Promise((done) => { setTimeout(done, 300); });
      return seen;
    });
    assert.deepEqual(tested, ['p', 'i', 'b', 'i', 'a']);
    await tab.close();
  });

  it('tests all that was added, a little in each task, and a text with what it alone stands in', async () => {
    const tab = await open('<!doctype html><main id="main"></main><p id="leaf"></p><div id="box"><b></b></div>', ['watch']);
    const { longest, tested } = await tab.evaluate(async () => {
      const WORK = 0.5;
      const COUNT = 200;
      /** @type {Map<number, number>} */
      const tasks = new Map();
      const names = new Set();
      let task = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { task += 1; port2.postMessage(null); };
      port2.postMessage(null);
      let count = 0;
      lotseWatch.start({
        concerns: (added) => {
          for (const end = performance.now() + WORK; performance.now() < end;);
          count += 1;
          names.add(added instanceof Text ? added.data : added.id || added.localName);
          tasks.set(task, (tasks.get(task) ?? 0) + 1);
          return false;
        },
        concerned: () => false,
        changed: () => false,
        gather: () => false,
        tell: async () => {},
      });
      for (let i = 0; i < COUNT; i += 1) document.querySelector('#main')?.append(document.createElement('i'));
      document.querySelector('#leaf')?.append('text');
      document.querySelector('#box')?.append('alone');
      while (count <= COUNT + 1) await new Promise((done) => { setTimeout(done, 20); });
      port1.onmessage = null;
      return { longest: Math.max(...tasks.values()) * WORK, tested: [...names].sort() };
    });
    assert.deepEqual(tested, ['alone', 'i', 'leaf']);
    // The tasks of the page and of the watch take turns; one that took all at once would need 100 ms.
    assert.ok(longest < 50, `${longest} ms of work in a row`);
    await tab.close();
  });

  it('takes more nodes at once than a call has room for', async () => {
    const { tab, reach } = await start();
    await tab.evaluate(() => {
      const nodes = Array.from({ length: 200_000 }, () => document.createElement('b'));
      const box = document.createDocumentFragment();
      for (const node of nodes) box.append(node);
      box.prepend(Object.assign(document.createElement('a'), { href: '/first' }));
      box.append(Object.assign(document.createElement('a'), { href: '/last' }));
      document.querySelector('#main')?.append(box);
    });
    await reach(2);
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
