/// <reference path="../../extension/content/place.js" />
/// <reference path="../../extension/content/style.js" />
/// <reference path="../../extension/content/card.js" />
/** The card in front: what lies above it, whose clicks count, and what a page can do about it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';
import { FOUND, hands, HTML, QUESTION } from './cards.mjs';

inBothBrowsers('card in front', ({ open }, browser) => {
  const { start, show, ask, rectOf, click, seen, acts } = hands({ open });

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
      await tab.waitForFunction('times === 6 && !inside().host.isConnected');
      await show(tab, FOUND);
      await pause(200);
      assert.deepEqual([await tab.evaluate('times'), await ask(tab, 'host.isConnected')], [6, false], `${away}: stays away`);
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
});
