/// <reference path="../../extension/content/main.js" />
/** The glue: which messages go out, what comes of the answers, and when it is quiet. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, load, pause } from './browsers.mjs';

/** @typedef {import('puppeteer-core').Page} Tab */
/** @typedef {ContentMessage & { snapshot?: Snapshot, standing?: Mark[] }} Message */

const HTML = `<!doctype html><html lang="de"><p id="text">Sie können
<a id="right" href="/help/contact/1">widersprechen</a> oder <a href="/other">etwas anderes</a> tun.</p></html>`;
const FORM = `<!doctype html><html lang="de"><form id="form"><label>E-Mail <input name="email"></label>
<button id="send" type="button"><span id="word">Senden</span></button>
<button id="not" type="button">Hilfe</button>
<button id="submit">Abschicken</button></form></html>`;

/**
 * A background that marks links to `/contact/` as targets and knows the words of two send buttons.
 * Runs in the page.
 */
const background = () => {
  const page = /** @type {any} */ (globalThis);
  page.sent = [];
  page.look = document.forms.length ? 'form' : 'links';
  const phrase = (/** @type {string} */ key) => ({ key, args: [] });
  page.card = (/** @type {string} */ key) => ({
    tone: 'found', title: phrase(key), lines: [], way: null, progress: null, checklist: [], reasons: [],
    actions: [{ kind: 'answer', label: phrase('yes'), answer: 'sent', account: 'facebook:1' }],
  });
  page.failed = { kind: 'failed', reason: phrase('reason') };
  page.style = { color: 'orange', width: 'medium' };
  page.nothing = { look: 'nothing', marks: [], standing: [], card: null, send: [], style: page.style };
  page.reply = (/** @type {Message} */ { kind, snapshot, standing = [] }) => {
    const { links = [], controls = [] } = snapshot ?? {};
    const marks = links.flatMap(({ href, visibility, within }, link) => (href.includes('/contact/')
      ? [{ link, kind: 'target', right: 'ai-training', sure: 'certain', portal: false, visibility, within }] : []));
    const send = controls.flatMap(({ text }, index) => (/senden|abschicken/i.test(text) ? [index] : []));
    const found = marks.length + standing.length > 0 || kind !== 'looked' || page.look === 'form';
    const card = kind === 'arrived' || !found ? null : page.card(kind);
    const kinds = standing.map((mark) => mark.kind);
    const guidance = { look: page.look, marks, send, standing: kinds, card, style: page.style };
    return { kind: 'guidance', guidance };
  };
  page.chrome.runtime.sendMessage = async (/** @type {any} */ message) => {
    page.sent.push(structuredClone(message));
    return page.reply(message);
  };
  for (const cookie of ['c_user=100', 'secret=1', 'ds_user_id=']) document.cookie = `${cookie}; path=/`;
};

inBothBrowsers('main', ({ open }, browser) => {
  /** @param {string} [html] @param {string} [before] what to change in the page before the start */
  const start = async (html = HTML, before = '') => {
    const tab = await open(html, ['sieve', 'lens', 'watch', 'mark', 'place', 'style', 'card'], background);
    await tab.evaluate(`
      const title = () => (roots[0]?.host.isConnected ? roots[0].querySelector('h2')?.textContent : null);
      const before = reply;
      const part = (selector) => document.querySelector(selector);
      const redraw = (selector) => part(selector).replaceWith(part(selector).cloneNode(true));
      const add = (html) => part('#text').insertAdjacentHTML('afterend', html);
      const outlined = () => [...document.querySelectorAll('*')].filter((part) =>
        getComputedStyle(part).outlineStyle !== 'none').map((part) => part.id || part.localName);
      ${before}`);
    await load(tab, 'main');
    return tab;
  };
  const sent = (/** @type {Tab} */ tab) => /** @type {Promise<Message[]>} */ (tab.evaluate('sent'));
  const kinds = async (/** @type {Tab} */ tab) => (await sent(tab)).map(({ kind }) => kind);
  const until = (/** @type {Tab} */ tab, /** @type {string} */ condition) => tab.waitForFunction(condition);

  it('says where the user is, with three cookies at most, and looks once', async () => {
    const tab = await start();
    await until(tab, 'title() === "looked"');
    const [arrived, looked, ...more] = await sent(tab);
    assert.deepEqual(arrived, { kind: 'arrived', page: {
      address: tab.url(), language: 'de', cookies: { c_user: '100' }, narrow: false, browser,
    } });
    assert.equal(looked.kind, 'looked');
    assert.deepEqual(looked.snapshot?.links.map(({ text }) => text), ['widersprechen', 'etwas anderes']);
    assert.deepEqual([looked.standing, more], [[], []]);
    assert.deepEqual(await tab.evaluate('outlined()'), ['right']);
    await tab.close();
  });

  it('knows the account also where the browser tells cookies at once only', async () => {
    for (const lack of ['Object.defineProperty(globalThis, "cookieStore", { value: undefined })',
      'cookieStore.get = () => Promise.reject(new Error("refused"))',
      // As Firefox does in pages of an extension.
      'cookieStore.get = () => Promise.resolve()']) {
      const tab = await start(HTML, lack);
      await until(tab, 'title() === "looked"');
      assert.deepEqual((await sent(tab)).map(({ page }) => page.cookies), [{ c_user: '100' }, { c_user: '100' }]);
      await tab.close();
    }
  });

  it('is silent and blind where there is nothing to look at, until the address changes', async () => {
    const tab = await start(HTML, `look = "nothing";
      globalThis.texts = [];
      const { getMessage } = chrome.i18n;
      chrome.i18n.getMessage = (key, ...args) => { texts.push(key); return getMessage(key, ...args); };`);
    await tab.evaluate('add("<a href=/contact/2>2</a>")');
    await pause(400);
    assert.deepEqual(await kinds(tab), ['arrived']);
    assert.equal(await tab.evaluate('title()'), null);
    // For the first text, the page waits until the browser has fetched them all.
    assert.deepEqual(await tab.evaluate('texts'), []);
    await tab.evaluate('look = "links"; history.pushState({}, "", "/policy/?subpage=7")');
    await until(tab, 'title() === "looked"');
    assert.deepEqual(await kinds(tab), ['arrived', 'arrived', 'looked']);
    assert.deepEqual((await tab.evaluate('outlined()')), ['right', 'a']);
    await tab.close();
  });

  it('marks no link that leads elsewhere by the time of the answer, and takes the mark of one that does later', async () => {
    const turn = (/** @type {string} */ href) => `part("#right").setAttribute("href", "${href}")`;
    const tab = await start(HTML, `reply = (message) => {
      if (sent.length === 2) ${turn('/other/1')};
      return before(message);
    };`);
    // Only the address that it had when it was looked at is said to be a form's.
    await until(tab, 'sent.length >= 3');
    assert.deepEqual(await tab.evaluate('outlined()'), []);
    await tab.evaluate(turn('/help/contact/2'));
    await tab.evaluate('add("<a href=/more>more</a>")');
    await until(tab, 'outlined().join() === "right"');
    await tab.evaluate(turn('/other/2'));
    await until(tab, 'outlined().length === 0');
    await tab.close();
  });

  it('keeps asking whose objection it was where no page tells, until it is answered or closed', async () => {
    for (const end of ['roots[0].querySelector("button:not([aria-label])").click()', 'roots[0].querySelector("button[aria-label]").click()']) {
      const tab = await start(FORM, `
        for (const name of ['c_user', 'ds_user_id']) document.cookie = name + '=; max-age=0; path=/';
        reply = (message) => {
          const given = before(message);
          if (message.kind === 'sendSeen') given.guidance.card.tone = 'question';
          return given;
        };`);
      await until(tab, 'title() === "looked"');
      await tab.click('#send');
      await until(tab, 'title() === "sendSeen"');
      await tab.evaluate('part("form").insertAdjacentHTML("beforeend", "<button>OK</button>")');
      await until(tab, 'sent.length === 4');
      await tab.evaluate('history.pushState({}, "", "/thanks")');
      await until(tab, 'sent.length === 6');
      await pause(500);
      assert.equal(await tab.evaluate('title()'), 'sendSeen');
      await pause(600);
      await tab.evaluate(`lotsePlace.meant = () => true; ${end}`);
      await tab.evaluate('part("form").insertAdjacentHTML("beforeend", "<button>Fertig</button>")');
      await until(tab, 'title() === "looked"');
      await tab.close();
    }
  });

  it('says nothing of a page that is only prepared, also where its address changes, until it is opened', async () => {
    const tab = await start(HTML, `Object.defineProperty(document, 'prerendering', { value: true, configurable: true });`);
    await tab.evaluate('history.replaceState({}, "", "/policy/?subpage=7")');
    await pause(300);
    assert.deepEqual(await kinds(tab), []);
    await tab.evaluate(`Object.defineProperty(document, 'prerendering', { value: false });
      document.dispatchEvent(new Event('prerenderingchange'))`);
    await until(tab, 'title() === "looked"');
    assert.deepEqual(await kinds(tab), ['arrived', 'looked']);
    await tab.close();
  });

  it('tells of new links only, with the marks that stand, and of marks that are gone', async () => {
    const tab = await start();
    await until(tab, 'title() === "looked"');
    await tab.evaluate('add("<a id=new href=/contact/2>2</a>")');
    await until(tab, 'sent.length === 3 && outlined().length === 2');
    await tab.evaluate('part("#text").remove(); part("#new").hidden = true');
    await until(tab, 'sent.length === 4');
    const [, , added, gone] = await sent(tab);
    assert.deepEqual(added.snapshot?.links.map(({ text }) => text), ['2']);
    assert.deepEqual(added.standing?.map(({ kind, visibility }) => `${kind} ${visibility}`), ['target shown']);
    assert.deepEqual(gone.snapshot?.links, []);
    assert.deepEqual(gone.standing?.map(({ kind, visibility }) => `${kind} ${visibility}`), ['target hidden']);
    await tab.evaluate('part("#new").remove()');
    await until(tab, 'sent.length === 5 && title() === null');
    await tab.evaluate('document.body.insertAdjacentHTML("beforeend", "<a id=brief href=/x>x</a>"); part("#brief").remove()');
    await pause(600);
    assert.equal((await sent(tab)).length, 5);
    await tab.close();
  });

  it('marks again what the page draws anew', async () => {
    const tab = await start();
    await until(tab, 'outlined().length === 1');
    await tab.evaluate('redraw("#text")');
    await until(tab, 'sent.length === 3 && outlined().join() === "right"');
    await tab.close();
  });

  it('looks at all links where those that matter leave a question open, once', async () => {
    const tab = await start(`${HTML}<p><a href="/contact/open">offen</a></p>`, `
      reply = (message) => {
        const answer = before(message);
        answer.guidance.sieve = { domains: [location.hostname], redirects: [], parts: ['/contact/'] };
        if (message.kind !== 'looked') return answer;
        const { links } = message.snapshot;
        // What is open is a target only where the whole page is known.
        if (links.length < 2 || !links.some(({ text }) => text === 'etwas anderes')) {
          answer.guidance.marks = answer.guidance.marks.filter(({ link }) => !links[link].href.endsWith('open'));
        }
        answer.guidance.whole = true;
        return answer;
      };
      lotseSieve.of = () => (href) => href.includes('/contact/');`);
    await until(tab, 'sent.length === 3');
    await pause(600);
    const [, first, second, ...more] = await sent(tab);
    assert.deepEqual(more, []);
    assert.deepEqual(first.snapshot?.links.map(({ text }) => text), ['widersprechen', 'offen']);
    assert.deepEqual(second.snapshot?.links.map(({ text }) => text), ['etwas anderes', 'offen']);
    assert.deepEqual(second.standing?.map(({ kind }) => kind), ['target']);
    assert.equal(await tab.evaluate('outlined().length'), 2);
    await tab.close();
  });

  it('leaves free where people log in', async () => {
    const tab = await start(HTML.replace('</html>', `<form style="position: fixed; right: 8px; bottom: 8px; display: grid">
      <input type="hidden" name="token"><input name="email"><input type="password"><button>Log in</button></form></html>`), `
      reply = () => ({ kind: 'guidance', guidance: { ...nothing, card: card('login') } });`);
    await until(tab, 'title() === "login"');
    await until(tab, `(() => {
      const card = roots[0].host.getBoundingClientRect();
      return ['[name=email]', '[type=password]', 'button'].map(part).every((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return right > left && (right <= card.left || left >= card.right || bottom <= card.top || top >= card.bottom);
      });
    })()`);
    await tab.close();
  });

  it('says that nothing was found only once the page is quiet', async () => {
    const tab = await start(HTML.replace('/help/contact/1', '/none'), `
      const shown = [];
      const { show } = lotseCard;
      lotseCard.show = (card, ...rest) => { shown.push(card?.title.key ?? null); show(card, ...rest); };
      reply = (message) => {
        const answer = before(message);
        if (message.kind === 'looked') answer.guidance.card ??= card('missing');
        return answer;
      };`);
    await until(tab, 'sent.length === 2');
    await tab.evaluate('add("<a id=new href=/contact/2>2</a>")');
    await until(tab, 'title() === "looked"');
    await tab.evaluate('part("#new").remove()');
    await until(tab, 'title() === "missing"');
    assert.deepEqual(await tab.evaluate('shown'), ['looked', 'missing']);
    await tab.close();
  });

  /** Notes where chain letters are sought, but for the card. */
  const SEEKING = `
    const sought = [];
    const { seeker } = lotseLens;
    lotseLens.seeker = (phrases) => {
      const finds = seeker(phrases);
      return (box) => { if (phrases.length && !box.popover) sought.push(box.id || box.localName); return finds(box); };
    };
    reply = (message) => {
      const answer = before(message);
      if (message.kind === 'arrived') answer.guidance.seek = ['goodbye meta ai'];
      return answer;
    };`;

  it('seeks chain letters in the page once, and then in what is added, until one is found', async () => {
    const tab = await start(HTML, SEEKING);
    await until(tab, 'sent.length === 2 && sought.length === 1');
    await tab.evaluate('add("<a href=/contact/2>2</a>")');
    await until(tab, 'sent.length === 3');
    await tab.evaluate('add("<p>Goodbye <b>Meta AI</b></p>")');
    await until(tab, 'sent.length === 4');
    await tab.evaluate('add("<a href=/contact/3>3</a>")');
    await until(tab, 'sent.length === 5');
    assert.deepEqual((await sent(tab)).slice(1).map(({ snapshot }) => snapshot?.chainLetter), [false, false, true, true]);
    assert.deepEqual(await tab.evaluate('sought'), ['text', 'a', 'p'], 'and none for the last link');
    await tab.evaluate('history.pushState({}, "", "/next/")');
    await until(tab, 'sought.filter((part) => part === "text").length === 2');
    await tab.close();
  });

  it('tells of a chain letter that was there before, behind its first look', async () => {
    const tab = await start(HTML.replace('<p id', '<p>Goodbye Meta AI.</p><p id'), SEEKING);
    await until(tab, 'sent.length === 3');
    assert.deepEqual((await sent(tab)).slice(1).map(({ snapshot }) => snapshot?.chainLetter), [false, true]);
    await tab.close();
  });

  it('tells of a chain letter that comes without a new link', async () => {
    const tab = await start(HTML, `
      reply = (message) => {
        const answer = before(message);
        if (message.kind === 'arrived') answer.guidance.seek = ['goodbye meta ai'];
        return answer;
      };`);
    await until(tab, 'sent.length === 2 && outlined().length === 1');
    await tab.evaluate('add("<p>Goodbye Meta AI</p>")');
    await until(tab, 'sent.length === 3');
    const { snapshot } = (await sent(tab))[2];
    assert.deepEqual([snapshot?.chainLetter, snapshot?.links], [true, []]);
    await tab.close();
  });

  it('takes a mark away when the background says so', async () => {
    const tab = await start();
    await until(tab, 'outlined().length === 1');
    await tab.evaluate(`
      reply = (message) => {
        const answer = before(message);
        answer.guidance.standing = message.standing.map(() => null);
        return answer;
      };
      add("<a id=new href=/contact/2>2</a>");`);
    await until(tab, 'outlined().join() === "new"');
    await tab.close();
  });

  it('ignores what comes back for an address that was left', async () => {
    for (const late of ['before(message)', 'failed']) {
      const tab = await start(HTML, `
        let release = () => {};
        const held = new Promise((done) => { release = done; });
        const replies = [(message) => held.then(() => ${late}), () => ({ kind: 'guidance', guidance: nothing })];
        reply = (message) => replies.shift()(message);`);
      await until(tab, 'sent.length === 1');
      await tab.evaluate('history.pushState({}, "", "/elsewhere/")');
      await until(tab, 'sent.length === 2');
      await tab.evaluate('release()');
      await pause(400);
      assert.deepEqual(await kinds(tab), ['arrived', 'arrived']);
      assert.deepEqual(await tab.evaluate('[title(), outlined()]'), [null, []]);
      await tab.close();
    }
  });

  it('sees a real click or submission of the send button once, and no other', async () => {
    const tab = await start(FORM);
    await until(tab, 'title() === "looked"');
    assert.deepEqual((await sent(tab))[1].snapshot?.fields.map(({ kind }) => kind), ['email']);
    const count = async () => (await kinds(tab)).filter((kind) => kind === 'sendSeen').length;
    await tab.evaluate('part("#send").click(); part("#form").onsubmit = () => false');
    await tab.click('#not');
    assert.equal(await count(), 0);
    await tab.evaluate('redraw("#send")');
    await tab.click('#word');
    await until(tab, 'title() === "sendSeen"');
    await pause(1100);
    await tab.click('#submit');
    await pause(200);
    assert.equal(await count(), 2);
    await tab.close();
  });

  it('hands on the answer to a question', async () => {
    const tab = await start(FORM);
    await until(tab, 'title() === "looked"');
    await pause(800);
    const [x, y] = /** @type {number[]} */ (await tab.evaluate(
      '(({ x, y }) => [x + 9, y + 9])(roots[0].querySelector("footer button").getBoundingClientRect())'));
    await tab.mouse.click(x, y);
    await until(tab, 'title() === "answered"');
    const last = (await sent(tab)).at(-1);
    assert.deepEqual(last && 'answer' in last && [last.kind, last.answer], ['answered', 'sent']);
    await tab.close();
  });

  it('asks again while the background is starting, and a bounded number of times', async () => {
    const tab = await start(HTML, `
      let fails = 2;
      const { sendMessage } = chrome.runtime;
      chrome.runtime.sendMessage = async (message) => {
        fails -= 1;
        if (fails >= 0) throw new Error('no receiver');
        return sendMessage(message);
      };`);
    await until(tab, 'title() === "looked"');
    await tab.evaluate('fails = 1000; history.pushState({}, "", "/next/")');
    await until(tab, 'fails <= 995');
    await pause(300);
    assert.equal(await tab.evaluate('fails'), 995);
    assert.deepEqual(await tab.evaluate('[title(), outlined()]'), [null, []]);
    await tab.close();
  });

  it('shows why something failed', async () => {
    const tab = await start(HTML, 'reply = () => ({ kind: "failed", reason: { key: "reason", args: [] } });');
    await until(tab, 'title() === "extensionName"');
    assert.equal(await tab.evaluate('roots[0].querySelector("p").textContent'), 'reason');
    await tab.close();
  });

  it('leaves the page once the extension is gone', async () => {
    const tab = await start();
    await until(tab, 'title() === "looked"');
    await tab.evaluate('delete chrome.runtime.id; document.dispatchEvent(new Event("visibilitychange"))');
    assert.deepEqual(await tab.evaluate('[title(), outlined(), document.adoptedStyleSheets.length]'), [null, [], 0]);
    await tab.evaluate('history.pushState({}, "", "/next/"); add("<a href=/contact/3>3</a>")');
    await pause(400);
    assert.equal((await sent(tab)).length, 2);
    await tab.close();
  });

  /** What a click in the card does, without the click. */
  const TAKE_ACT = `
    const { show } = lotseCard;
    lotseCard.show = (card, act, avoid) => { globalThis.act = act; show(card, act, avoid); };`;

  it('puts a reason into an empty field as a person would, and leaves every other as it is', async () => {
    const field = '<textarea id="reason"></textarea>';
    const hidden = '<textarea hidden></textarea>';
    for (const [html, expected] of /** @type {[string, unknown[]][]} */ ([
      [field, ['reasonIsPut', 'because', ['input', 'change']]],
      [`${hidden}${field}`, ['reasonIsPut', 'because', ['input', 'change']]],
      ['<textarea id="reason">mine</textarea>', ['reasonNotPut', 'mine', []]],
      ['<textarea id="reason" readonly></textarea>', ['reasonNotPut', '', []]],
      [`${field}<textarea></textarea>`, ['reasonNotPut', '', []]],
    ])) {
      const tab = await start(FORM.replace('</form>', `${html}</form>`), TAKE_ACT);
      await until(tab, 'title() === "looked"');
      const seen = await tab.evaluate(async () => {
        const reason = /** @type {HTMLTextAreaElement} */ (document.getElementById('reason'));
        const heard = /** @type {string[]} */ ([]);
        for (const type of ['input', 'change', 'submit', 'click']) document.addEventListener(type, () => heard.push(type));
        const { get } = /** @type {PropertyDescriptor} */ (
          Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value'));
        let reads = 0;
        // As React does, to know what it has set itself.
        Object.defineProperty(reason, 'value', { configurable: true,
          get() { reads += 1; return get?.call(this); },
          set() { throw new Error('the page took this for its own change'); } });
        const said = await /** @type {any} */ (globalThis).act({ kind: 'put', text: 'because' });
        return [said, get?.call(reason), heard, reads];
      });
      assert.deepEqual(seen, [...expected, 0], html);
      assert.deepEqual((await kinds(tab)).slice(0, 2), ['arrived', 'looked'], 'nothing is told of it');
      await tab.close();
    }
  });

  it('says where a jump went, also that there was nowhere to go', async () => {
    const folded = `<button id="opener" aria-expanded="false" aria-controls="part">Your rights</button>
      <div id="part" hidden>${HTML}</div>`;
    for (const [html, said, focused] of [
      [HTML, 'jumpedLine', 'right'],
      [folded, 'jumpedSectionLine', 'opener'],
      [`<div hidden>${HTML}</div>`, 'hiddenLine', ''],
    ]) {
      const tab = await start(html, TAKE_ACT);
      await until(tab, 'title() === "looked"');
      assert.deepEqual(await tab.evaluate('act({ kind: "jump" }).then((key) => [key, document.activeElement.id])'),
        [said, focused]);
      await tab.close();
    }
  });

  it('copies a reason, and says so only where the browser did it', async () => {
    const tab = await start(FORM, TAKE_ACT);
    await until(tab, 'title() === "looked"');
    for (const [clipboard, expected] of /** @type {[string, unknown[]][]} */ ([
      ['{ writeText: async (text) => { copied.push(text); } }', ['reasonCopied', ['because']]],
      ['{ writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) }', ['reasonNotCopied', []]],
      ['undefined', ['reasonNotCopied', []]],
    ])) {
      const done = await tab.evaluate(`(async () => {
        globalThis.copied = [];
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${clipboard} });
        return [await act({ kind: 'copy', text: 'because' }), copied];
      })()`);
      assert.deepEqual(done, expected, clipboard);
    }
    await tab.close();
  });

  it('asks for quiet, and says where that could not be kept', async () => {
    const tab = await start(FORM, `${TAKE_ACT}
      reply = (message) => {
        const answer = before(message);
        if (message.kind === 'quiet') answer.guidance.card = null;
        return answer;
      };`);
    await until(tab, 'title() === "looked"');
    await tab.evaluate('act({ kind: "quiet" })');
    await until(tab, 'title() === null');
    assert.equal((await sent(tab)).at(-1)?.kind, 'quiet');
    await tab.evaluate('chrome.runtime.sendMessage = () => Promise.reject(new Error()); act({ kind: "quiet" })');
    await until(tab, 'title() === "notSavedTitle"');
    await tab.close();
  });

  it('goes to the link at the keyboard command, then to the card, for nobody else’s message', async () => {
    const tab = await start(HTML, `
      globalThis.hear = undefined;
      chrome.runtime.onMessage.addListener = (listener) => { hear = listener; };`);
    await until(tab, 'title() === "looked"');
    const at = () => tab.evaluate('document.activeElement.id || document.activeElement.localName');
    await tab.evaluate('hear({ kind: "jump" }, { id: "other" })');
    assert.equal(await at(), 'body');
    await tab.evaluate('hear({ kind: "jump" }, { id: "stub" })');
    assert.equal(await at(), 'right');
    await tab.evaluate('hear({ kind: "jump" }, { id: "stub" })');
    assert.equal(await tab.evaluate('document.activeElement === roots[0].host'), true);
    await tab.close();
  });

  it('leaves the page by itself once the extension is gone', async () => {
    const tab = await start();
    await until(tab, 'title() === "looked"');
    await tab.evaluate('delete chrome.runtime.id');
    await until(tab, 'title() === null && outlined().length === 0');
    await tab.close();
  });
});
