/// <reference path="../../extension/content/main.js" />
/** The glue: what people do on the form and in the card, what fails, and how it leaves. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';
import { FORM, HTML, glueIn } from './glue.mjs';

inBothBrowsers('act', (world) => {
  const { start, sent, kinds, until } = glueIn(world);

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

  it('keeps asking whose objection it was where no page tells, until it is answered or closed', async () => {
    for (const [button, answers] of /** @type {const} */ ([['button:not([aria-label])', ['/policy/']], ['button[aria-label]', []]])) {
      const tab = await start(FORM, `
        reply = (message) => {
          const given = before(message);
          if (message.kind === 'sendSeen') Object.assign(given.guidance.card, { tone: 'question', stays: true });
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
      await tab.evaluate(`lotsePlace.meant = () => true; roots[0].querySelector('${button}').click()`);
      await tab.evaluate('part("form").insertAdjacentHTML("beforeend", "<button>Fertig</button>")');
      await until(tab, 'title() === "looked"');
      const asked = (await sent(tab)).flatMap((message) => (message.kind === 'answered' ? [new URL(message.page.address).pathname] : []));
      assert.deepEqual(asked, answers, 'the page that was asked about');
      await tab.close();
    }
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

