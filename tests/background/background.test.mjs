/**
 * What the background does when the browser calls: every listener is fired. A promise that nobody hears fail
 * fails the test in which it happens.
 */

import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, test } from 'node:test';
import { addressOf, settled, startBackground } from './stand-ins.mjs';

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const EVENTS = ['onAlarm', 'onChanged', 'onClicked', 'onCommand', 'onConnect', 'onInstalled', 'onMessage', 'onStartup'];
const DAILY = ['alarm', 'day', { periodInMinutes: 24 * 60 }];
const WELCOME = ['openTab', { url: addressOf('welcome/welcome.html') }];
const LIST = ['openTab', { url: addressOf('popup/popup.html') }];
const SENDER = { id: 'lotse', tab: { id: 7 } };

describe('the background', () => {
  const folders = /** @type {string[]} */ ([]);
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });
  /** @param {Parameters<typeof startBackground>[0]} [options] */
  const start = async (options) => {
    const started = await startBackground(options);
    folders.push(started.folder);
    const fire = async (/** @type {string} */ event, /** @type {unknown[]} */ ...given) => {
      const result = started.events[event]?.(...given);
      await settled();
      return result;
    };
    /** What is answered to a message. @param {unknown} message */
    const tell = async (message) => {
      const replies = /** @type {unknown[]} */ ([]);
      const later = await fire('onMessage', message, SENDER, (/** @type {unknown} */ reply) => replies.push(reply));
      return { later, replies };
    };
    return { ...started, fire, tell };
  };

  test('listens at once, without waiting for the core, and does nothing else where it began before', async () => {
    const { events, core, asked } = await start();
    assert.deepEqual(Object.keys(events).sort(), EVENTS);
    await settled();
    assert.deepEqual([core.calls, asked], [[], []]);
  });

  test('begins once, when the browser or the extension is switched on: the button first, then what is due', async () => {
    const { asked, core, chrome, fire } = await start({ begun: false });
    await settled();
    assert.deepEqual(asked, [DAILY]);
    assert.deepEqual(core.calls.map(([call]) => call), ['load', 'new', 'started', 'woke']);
    const { storage } = /** @type {any} */ (chrome);
    assert.deepEqual(await storage.session.get('begun'), { begun: true });
    await fire('onStartup');
    assert.equal(core.calls.length, 4);
  });

  test('has not begun where the core did not load or broke', async () => {
    const broken = () => Promise.reject(new Error('broken'));
    for (const options of [{ failures: 1 }, { answer: broken }]) {
      const { core, chrome } = await start({ begun: false, ...options });
      await settled();
      assert.ok(core.calls.length);
      assert.deepEqual(await /** @type {any} */ (chrome).storage.session.get('begun'), { begun: undefined });
    }
  });

  test('loads the core at the first message, with the browser’s own things, and once', async () => {
    const { tell, told, chrome, core } = await start();
    for (const kind of ['arrived', 'looked']) {
      assert.deepEqual(await tell({ kind }), { later: true, replies: [{ kind: 'guidance' }] });
    }
    assert.deepEqual(told('load'), [['load', { module_or_path: addressOf('wasm/lotse_bg.wasm') }]]);
    const [[, ...tools] = []] = told('new');
    const { storage, action } = /** @type {any} */ (chrome);
    assert.deepEqual(tools.slice(0, -1), [storage.local, storage.sync, action, 'lotse', addressOf('')]);
    assert.equal(/** @type {any} */ (tools.at(-1)).name, 'wordsOf');
    assert.deepEqual(told('receive'), ['arrived', 'looked'].map((kind) => ['receive', { kind }, SENDER]));
    assert.equal(core.calls.length, 4);
  });

  test('loads the core and the texts, and does nothing else, when a page knocks; and keeps no door open', async () => {
    const { fire, core, asked } = await start({ failures: 1 });
    for (const loads of [['load'], ['load', 'load', 'new'], ['load', 'load', 'new']]) {
      let open = true;
      await fire('onConnect', { disconnect: () => { open = false; } });
      assert.equal(open, false);
      assert.deepEqual(core.calls.map(([call]) => call), loads);
      assert.deepEqual(asked.splice(0), [['getMessage', 'extensionName']]);
    }
  });

  test('says that it failed where the core does not load or breaks, and tries again at the next message', async () => {
    const { tell, told, core } = await start({ failures: 1 });
    const failed = { later: true, replies: [{ kind: 'failed', reason: { key: 'failedLine', args: [] } }] };
    assert.deepEqual(await tell({ kind: 'arrived' }), failed);
    assert.deepEqual(await tell({ kind: 'arrived' }), { later: true, replies: [{ kind: 'guidance' }] });
    assert.equal(told('load').length, 2);
    core.answer = () => Promise.reject(new Error('broken'));
    assert.deepEqual(await tell({ kind: 'arrived' }), failed);
    assert.ok(json('extension/_locales/en/messages.json').failedLine, 'there are words for it');
  });

  test('leaves pages alone where there is no WebAssembly, and has a sign on the button', async () => {
    const { tell, asked } = await start({ wasm: false, failures: Infinity, begun: false });
    await settled();
    assert.deepEqual(asked, [DAILY, ['setBadgeText', { text: '?' }]]);
    assert.deepEqual(await tell({ kind: 'arrived' }), { later: true, replies: [{ kind: 'done' }] });
    assert.equal(asked.length, 2);
  });

  test('welcomes when it is installed', async () => {
    const { fire, asked } = await start();
    await fire('onInstalled', { reason: 'install' });
    assert.deepEqual(asked, [WELCOME]);
  });

  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update']) {
    test(`welcomes nobody after ${reason}`, async () => {
      const { fire, asked } = await start();
      await fire('onInstalled', { reason });
      assert.deepEqual(asked, []);
    });
  }

  test('does what is due when the alarm of the day rings', async () => {
    const { fire, asked, core } = await start();
    await fire('onAlarm', { name: 'day' });
    assert.deepEqual(core.calls.map(([call]) => call), ['load', 'new', 'woke']);
    assert.deepEqual(asked, []);
  });

  test('takes in what another device changed, and not what it stored itself', async () => {
    const { fire, core } = await start();
    for (const area of ['local', 'managed', 'session']) await fire('onChanged', { settings: {} }, area);
    assert.equal(core.calls.length, 0);
    await fire('onChanged', { 'a:facebook:1': {} }, 'sync');
    assert.deepEqual(core.calls.map(([call]) => call), ['load', 'new', 'woke']);
  });

  test('hands every keyboard command of the manifest on to the tab, and to no other', async () => {
    const { fire, asked, core } = await start();
    const commands = Object.keys(json('manifest.json').commands);
    assert.ok(commands.length > 0);
    for (const command of commands) {
      for (const id of [7, 0]) {
        await fire('onCommand', command, { id });
        assert.deepEqual(asked.splice(0), [['tellTab', id, { kind: command }]]);
      }
      await fire('onCommand', command, undefined);
      await fire('onCommand', command, {});
      assert.deepEqual([asked, core.calls], [[], []]);
    }
  });

  test('bears it that a core never loads, and that the browser refuses', async () => {
    const { fire, asked, told } = await start({ failures: Infinity, refuses: true, begun: false });
    await settled();
    await fire('onInstalled', { reason: 'install' });
    await fire('onAlarm', { name: 'day' });
    await fire('onChanged', {}, 'sync');
    await fire('onCommand', 'jump', { id: 7 });
    await fire('onClicked', 'due');
    assert.deepEqual(asked, [DAILY, WELCOME, ['tellTab', 7, { kind: 'jump' }], ['clear', 'due'], LIST]);
    assert.equal(told('load').length, 3);
  });

  test('bears a core that breaks at what nobody waits for', async () => {
    const { fire, core, told } = await start();
    core.answer = () => Promise.reject(new Error('broken'));
    await fire('onAlarm', { name: 'day' });
    await fire('onAlarm', { name: 'day' });
    assert.equal(told('woke').length, 2);
  });

  test('shows the list where a notification is clicked, and does without where they are not allowed', async () => {
    const { fire, asked } = await start();
    await fire('onClicked', 'due');
    assert.deepEqual(asked, [['clear', 'due'], LIST]);
    const { events, tell } = await start({ lacks: 'notifications' });
    assert.deepEqual(Object.keys(events).sort(), EVENTS.filter((name) => name !== 'onClicked'));
    assert.deepEqual(await tell({ kind: 'arrived' }), { later: true, replies: [{ kind: 'guidance' }] });
  });

  test('works without keyboard commands, as Firefox for Android has none', async () => {
    const { events, tell } = await start({ lacks: 'commands' });
    assert.deepEqual(Object.keys(events).sort(), EVENTS.filter((name) => name !== 'onCommand'));
    assert.deepEqual((await tell({ kind: 'arrived' })).replies, [{ kind: 'guidance' }]);
  });
});
