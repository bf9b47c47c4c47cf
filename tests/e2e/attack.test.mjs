/**
 * What a hostile page, another extension and the network can't do, in real browsers. `SECURITY.md` says for
 * each threat what holds, and names these tests.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cardWith } from '../driver/card.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { extensionOf as dist, inBothBrowsers, ownAddress } from './both.mjs';
import { sheetReady } from './sheets.mjs';
import { pressFirstButton, sendForm } from './steps.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../driver/launch.mjs').Driver} Driver */

const [ANNA] = ACCOUNTS.facebook;
const ID = ANNA?.id ?? '';
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;
const MARKUP = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const OWN_PAGES = ['popup', 'options', 'record', 'letter', 'welcome', 'limits', 'sample'].map((name) => `${name}/${name}.html`);

inBothBrowsers('under attack, the extension', (desk, browser) => {
  /** @param {string} address */
  const open = async (address) => {
    await desk.driver.signIn({ facebook: ID });
    return desk.driver.page(address);
  };
  const stored = async () => JSON.stringify(await desk.driver.stored());

  it('hears no page', async () => {
    const messages = await desk.driver.messages();
    const page = await open(POLICY);
    await cardWith(page, 'Hier ist der Link');
    const before = await stored();
    const base = await ownAddress(desk.driver);
    const sent = { kind: 'happened', account: `facebook:${ID}`, what: 'sent' };
    const got = await page.evaluate(async (base, form, sent) => {
      const id = new URL(base).host;
      const message = { kind: 'sendSeen', page: { address: form, language: 'de', cookies: { c_user: '9' }, narrow: false } };
      const { chrome, browser } = /** @type {any} */ (globalThis);
      const answers = [];
      for (const runtime of [chrome?.runtime, browser?.runtime]) {
        for (const target of [[message], [id, message], [sent], [id, sent]]) {
          try {
            answers.push(await runtime?.sendMessage?.(...target));
          } catch {
            answers.push(undefined);
          }
        }
        try {
          runtime?.connect?.(id);
        } catch {
          // Not for pages, or nobody listens.
        }
      }
      // The page itself hears all of it.
      const heard = { posted: 0, broadcast: 0, dispatched: 0 };
      window.addEventListener('message', () => { heard.posted += 1; });
      document.addEventListener('message', () => { heard.dispatched += 1; });
      new BroadcastChannel(id).addEventListener('message', () => { heard.broadcast += 1; });
      for (const data of [message, sent, JSON.stringify(message), { kind: 'capture' }, { kind: 'jump' }]) {
        window.postMessage(data, '*');
        new BroadcastChannel(id).postMessage(data);
        document.dispatchEvent(new CustomEvent('message', { detail: data }));
      }
      await new Promise((done) => { setTimeout(done, 300); });
      return { answers: answers.filter((answer) => answer !== undefined), heard };
    }, base, FORM, sent);
    assert.deepEqual(got, { answers: [], heard: { posted: 5, broadcast: 5, dispatched: 5 } });
    await sleep(500);
    // A busy browser looks at the page in more than one go.
    assert.deepEqual([...new Set((await messages.heard()).map(({ kind }) => kind))], ['arrived', 'looked']);
    assert.equal(await stored(), before);
    await messages.close();
    // From a page of ours, the same message is heard.
    const popup = await desk.driver.popup();
    await popup.evaluate((message) => chrome.runtime.sendMessage(message), sent);
    assert.notEqual(await stored(), before);
  });

  it('makes no event of synthetic clicks, submissions or keys', async () => {
    const messages = await desk.driver.messages();
    await desk.driver.signIn({ facebook: ID });
    const page = await desk.driver.page();
    // By the page's own timer: what a test evaluates may count as a person's doing.
    await page.evaluateOnNewDocument(() => {
      const HOSTS = ':root > [popover]';
      const attack = () => {
        const [form] = document.forms;
        const button = /** @type {HTMLElement | null} */ (document.querySelector('form button[type="submit"], form [role="button"][data-submit]'));
        const attacked = { at: Date.now(), form: Boolean(form), button: Boolean(button), submissions: 0, hosts: 0, hits: 0 };
        form?.addEventListener('submit', (event) => {
          // The form stays, for a person to send.
          event.preventDefault();
          event.stopPropagation();
          attacked.submissions += Number(event.isTrusted);
        });
        const mouse = { bubbles: true, cancelable: true, composed: true };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          button?.dispatchEvent(new MouseEvent(type, mouse));
        }
        button?.click();
        form?.requestSubmit();
        form?.dispatchEvent(new SubmitEvent('submit', mouse));
        button?.dispatchEvent(new KeyboardEvent('keydown', { ...mouse, key: 'Enter' }));
        // And on the card, from outside and at its place.
        for (const host of document.querySelectorAll(HOSTS)) {
          attacked.hosts += 1;
          for (const type of ['click', 'auxclick', 'keydown', 'toggle']) host.dispatchEvent(new MouseEvent(type, mouse));
          /** @type {HTMLElement} */ (host).click();
          const { x, y, width, height } = host.getBoundingClientRect();
          for (let i = 1; i < 20; i += 1) {
            const at = { ...mouse, clientX: x + width / 2, clientY: y + (height * i) / 20 };
            const hit = document.elementFromPoint(at.clientX, at.clientY);
            attacked.hits += Number(hit === host);
            hit?.dispatchEvent(new MouseEvent('click', at));
          }
        }
        Object.assign(globalThis, { attacked });
      };
      // The card takes clicks once it was in sight for half a second.
      const watch = setInterval(() => {
        if (!document.querySelector(HOSTS)?.getBoundingClientRect().height) return;
        clearInterval(watch);
        setTimeout(attack, 1500);
      }, 50);
    });
    await page.goto(FORM);
    const looks = async () => (await messages.heard()).filter(({ kind }) => kind === 'looked');
    await until(async () => (await looks()).length, { what: 'a look at the form' });
    // Nothing may be asked of the page meanwhile: that would count as a person's doing.
    await sleep(3000);
    const attacked = await page.evaluate(() => /** @type {any} */ (globalThis).attacked);
    assert.deepEqual([attacked?.form, attacked?.button, attacked?.hosts], [true, true, 1]);
    assert.ok(attacked.hits > 10, `${attacked.hits} clicks at the place of the card`);
    assert.ok(attacked.submissions > 0, 'a submission that the browser vouches for');
    const [{ at: looked } = { at: Infinity }] = await looks();
    assert.ok(looked + 500 < attacked.at, `looked at ${looked}, attacked at ${attacked.at}`);
    assert.deepEqual((await messages.heard()).map(({ kind }) => kind).filter((kind) => !/^(arrived|looked)$/.test(kind)), []);
    assert.doesNotMatch(await stored(), /sendSeen|"sent"/);
    // The same button of the same page, by hand, is an event: the test can fail.
    await page.bringToFront();
    await sendForm(page);
    await until(async () => /sendSeen/.test(await stored()), { what: 'the event of a real click' });
    await messages.close();
  });

  it('shows a card that no page can read', async () => {
    const page = await open(POLICY);
    const shown = await cardWith(page, 'Hier ist der Link');
    const words = shown.text.split('\n').filter((line) => line.length > 12);
    assert.ok(words.length >= 2);
    const read = await page.evaluate(() => {
      const [host] = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(':root > [popover]'));
      const root = document.documentElement;
      const selection = getSelection();
      selection?.selectAllChildren(root);
      const selected = String(selection);
      document.execCommand('selectAll');
      const all = `${selected}${getSelection()}`;
      selection?.removeAllRanges();
      const serialised = new XMLSerializer().serializeToString(root);
      const withRoots = 'getHTML' in root ? root.getHTML({ serializableShadowRoots: true, shadowRoots: host?.shadowRoot ? [host.shadowRoot] : [] }) : '';
      const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
      const hit = document.elementsFromPoint(x + width / 2, y + height / 2).map((each) => each.textContent?.slice(0, 300)).join();
      const caret = document.caretPositionFromPoint?.(x + width / 2, y + 30)?.offsetNode?.textContent ?? '';
      return {
        found: Boolean(host),
        open: host?.shadowRoot,
        attributes: host?.getAttributeNames(),
        text: [root.innerText, root.textContent, host?.innerText, host?.innerHTML, all, serialised, withRoots, hit, caret].join('\n'),
      };
    });
    assert.equal(read.found, true);
    assert.equal(read.open, null);
    assert.deepEqual(read.attributes, ['popover']);
    for (const line of words) assert.ok(!read.text.includes(line), line);
    // Searching tells whether words stand there (Firefox repeats them), but no more than what was searched for.
    const selected = await page.evaluate(() => {
      const selection = /** @type {Selection} */ (getSelection());
      return ['word', 'line', 'paragraph', 'documentboundary'].map((unit) => {
        selection.removeAllRanges();
        /** @type {any} */ (window).find('Hier ist der');
        selection.modify('extend', 'forward', unit);
        return String(selection);
      }).join('\n');
    });
    for (const line of words) assert.ok(!selected.includes(line), `${line}: ${selected}`);
  });

  it('lets no markup into our pages and cards', async () => {
    const { driver } = desk;
    const page = await open(`${addressOf('home')}?${encodeURIComponent(MARKUP)}`);
    await page.evaluate((markup, policy) => {
      document.title = markup;
      document.documentElement.lang = markup;
      document.cookie = `i_user=${encodeURIComponent(markup)}; path=/; secure`;
      const link = Object.assign(document.createElement('a'), { href: 'https://evil.example/', textContent: `KI widersprechen ${markup}` });
      const folded = document.createElement('div');
      const opener = Object.assign(document.createElement('button'), { textContent: markup, ariaExpanded: 'false' });
      const right = Object.assign(document.createElement('a'), { href: '/help/contact/712876720715583', textContent: `widersprechen ${markup}` });
      folded.hidden = true;
      folded.append(right);
      document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: markup }), link, opener, folded);
      history.pushState({}, '', policy);
    }, MARKUP, new URL(POLICY).pathname);
    const shown = await cardWith(page, 'zugeklappten');
    assert.ok(shown.text.includes('<img src=x'), shown.text);
    assert.doesNotMatch(shown.markup, /<img|<script/);
    assert.equal(await page.evaluate(() => 'hit' in window), false);

    const popup = await driver.popup();
    await popup.waitForSelector('html[data-ready]');
    await popup.click('#capture');
    await until(() => popup.$eval('#capture-text', (element) => element.textContent), { what: 'the capture' });
    const pages = [popup];
    for (const address of [`record/record.html#facebook:${ID}${MARKUP}`, `letter/letter.html#${MARKUP}`, `options/options.html?${MARKUP}#${MARKUP}`]) {
      pages.push(await driver.page());
      await driver.extensionPage(address.replaceAll(' ', '%20').replaceAll('"', '%22').replaceAll('<', '%3C').replaceAll('>', '%3E'), pages.at(-1));
      await sheetReady(/** @type {Page} */ (pages.at(-1)));
    }
    for (const each of pages) {
      const inside = await each.evaluate(() => [document.querySelectorAll('[onerror], script:not([src]), img[src="x"]').length, 'hit' in window]);
      assert.deepEqual(inside, [0, false], each.url());
    }
  });

  it('shows what is stored and answered as text, whatever markup is in it', async () => {
    const { driver } = desk;
    const NAME = 'Planted';
    const popup = await driver.popup();
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    const about = (/** @type {string} */ id, /** @type {string} */ words) => JSON.stringify({
      version: 2, account: { platform: 'facebook', id },
      events: [{ at: 1, what: 'seen' }, { at: 2, what: { labelled: words } }, { at: 3, what: { noted: words } }, { at: 4, what: { sent: day } }],
    });
    await popup.evaluate((stored) => chrome.storage.local.set(stored), {
      [`account:facebook:${ID}`]: about(ID, NAME), 'account:facebook:7': about('7', MARKUP),
    });
    // Lines with markup are no lines: such a record is not shown at all.
    await driver.popup(popup);
    await popup.waitForSelector('html[data-ready]');
    assert.match(await popup.$eval('#aside', ({ textContent }) => textContent ?? ''), /nicht lesbar waren: 1\b/);
    assert.equal((await popup.$$('.account')).length, 1);
    // So what the background answers gets its markup on the way.
    const spoil = (/** @type {Page} */ page) => page.evaluate((name, markup) => {
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime);
      const spoilt = async (/** @type {unknown} */ message) =>
        JSON.parse(JSON.stringify(await send(message)).replaceAll(name, JSON.stringify(markup).slice(1, -1)));
      Object.assign(runtime, { sendMessage: spoilt });
    }, NAME, MARKUP);
    /** The parts that show the markup as text. @param {Page} page @param {string} parts */
    const shows = async (page, parts) => {
      await page.waitForFunction((parts, markup) => parts.split(',').every((part) => [...document.querySelectorAll(part)]
        .some((element) => element.textContent?.includes(markup))), {}, parts, MARKUP);
      const inside = await page.evaluate(() => [document.querySelectorAll('[onerror], script:not([src]), img[src="x"]').length, 'hit' in window]);
      assert.deepEqual(inside, [0, false], parts);
    };
    await spoil(popup);
    await popup.evaluate(() => document.querySelector('.account')?.setAttribute('data-old', ''));
    await pressFirstButton(popup);
    await shows(popup, '.account:not([data-old])');
    for (const [path, parts] of [['record/record.html', 'h1,.history'], ['letter/letter.html', 'h1']]) {
      const page = await driver.extensionPage(path ?? '');
      await sheetReady(page);
      await spoil(page);
      await page.evaluate((account) => { location.hash = account; }, `facebook:${ID}`);
      await shows(page, parts ?? '');
    }
  });

  it('lets nothing into our own pages and nothing out', async () => {
    for (const path of OWN_PAGES) {
      const page = await desk.driver.extensionPage(path);
      const got = await page.evaluate(async (form) => {
        const violations = /** @type {string[]} */ ([]);
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
        const tries = {
          fetch: () => fetch(form),
          socket: () => new Promise((done, fail) => { const socket = new WebSocket('wss://www.facebook.com/'); socket.onopen = done; socket.onerror = fail; }),
          beacon: async () => { if (!navigator.sendBeacon(form, 'x')) throw new Error('refused'); await new Promise((done) => { setTimeout(done, 300); }); if (violations.includes('connect-src')) throw new Error('refused'); },
          picture: () => new Promise((done, fail) => { const image = new Image(); image.onload = done; image.onerror = fail; image.src = 'https://www.facebook.com/favicon.ico'; }),
          frame: () => new Promise((done, fail) => { const frame = document.createElement('iframe'); frame.src = form; document.body.append(frame); setTimeout(() => (violations.some((each) => each.startsWith('frame')) ? fail() : done(0)), 300); }),
          script: () => new Promise((done, fail) => { const script = document.createElement('script'); script.src = 'https://www.facebook.com/rsrc.php/dom.js'; script.onload = done; script.onerror = fail; document.head.append(script); }),
          inline: async () => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; document.head.append(script); if (!('ran' in window)) throw new Error('refused'); },
          eval: async () => /** @type {any} */ (globalThis)['ev' + 'al']('1'),
          function: async () => new (Object.getPrototypeOf(() => {}).constructor)('return 1')(),
          style: async () => { const style = document.createElement('style'); style.textContent = '#title, h1 { color: rgb(1, 2, 3) }'; document.head.append(style); if (getComputedStyle(/** @type {Element} */ (document.querySelector('h1'))).color !== 'rgb(1, 2, 3)') throw new Error('refused'); },
          worker: async () => { new Worker('data:text/javascript,1'); await new Promise((done) => { setTimeout(done, 100); }); if (violations.some((each) => /worker|script/.test(each))) throw new Error('refused'); },
          base: async () => { const element = document.createElement('base'); element.href = 'https://www.facebook.com/'; document.head.prepend(element); if (!document.baseURI.startsWith('https:')) throw new Error('refused'); },
        };
        const through = [];
        for (const [name, attempt] of Object.entries(tries)) {
          try {
            await attempt();
            through.push(name);
          } catch {
            // As it should be.
          }
        }
        return through;
      }, FORM);
      assert.deepEqual(got, [], path);
      await page.close();
    }
    assert.deepEqual(desk.site.requests.map(({ url }) => url), []);
  });

  it('names all that our own pages may, and nothing else', async () => {
    const manifest = JSON.parse(await readFile(join(dist(browser), 'manifest.json'), 'utf8'));
    const policy = Object.fromEntries(manifest.content_security_policy.extension_pages.split(/;\s*/)
      .map((/** @type {string} */ part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]));
    assert.deepEqual(policy, {
      'default-src': "'none'", 'script-src': "'self' 'wasm-unsafe-eval'", 'style-src': "'self'", 'img-src': "'self'",
      // To read the packaged module; nothing outside of the package is 'self'.
      'connect-src': "'self'",
      'object-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'",
    });
    assert.deepEqual([manifest.web_accessible_resources, manifest.externally_connectable, manifest.host_permissions], [undefined, undefined, undefined]);
    assert.deepEqual(manifest.permissions, ['storage', 'alarms']);
  });

  // Last, because it stays installed.
  it('hears no other extension, and lets it load nothing', async () => {
    const { driver } = desk;
    await driver.signIn({ facebook: ID });
    const page = await driver.page(FORM);
    await cardWith(page, 'Das ist das richtige Formular');
    const before = await driver.stored();
    const base = await ownAddress(driver);
    const { browser_specific_settings: settings } = JSON.parse(await readFile(join(dist(browser), 'manifest.json'), 'utf8'));
    const id = browser === 'firefox' ? settings.gecko.id : new URL(base).host;
    const folder = await hostileExtension({ id, base, form: FORM });
    try {
      await driver.browser.installExtension(folder);
      const heard = await driver.page(addressOf('terms'));
      const report = async () => heard.evaluate(() => document.documentElement.dataset.report);
      const [result] = [JSON.parse(await until(report, { what: 'the report of the other extension' }))];
      assert.deepEqual(result.answers, [], JSON.stringify(result));
      assert.deepEqual(result.loaded, []);
      assert.ok(result.tried >= 8, `${result.tried} tries`);
    } finally {
      await rm(folder, { recursive: true });
    }
    assert.deepEqual(await driver.stored(), before);
  });
});

/**
 * An extension that tries what it can, on a page of Meta's, and reports there.
 * @param {{ id: string, base: string, form: string }} target
 */
async function hostileExtension(target) {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  await cp(fileURLToPath(new URL('../driver/hostile', import.meta.url)), folder, { recursive: true });
  await writeFile(join(folder, 'target.js'), `globalThis.target = ${JSON.stringify(target)};\n`);
  return folder;
}
