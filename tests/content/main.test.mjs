/// <reference path="../../extension/content/main.js" />
/** The glue: which messages go out, what comes of the answers, and when it is quiet. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothBrowsers, pause } from './browsers.mjs';
import { HTML, glueIn } from './glue.mjs';

inBothBrowsers('main', (world, browser) => {
  const { start, sent, kinds, until } = glueIn(world);

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
    const { seeker } = lotseText;
    lotseText.seeker = (phrases) => {
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
});
