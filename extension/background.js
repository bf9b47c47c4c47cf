/**
 * The background: registers its listeners at once, as the browser demands, and hands every message to
 * the Rust core. Nothing lives here: the browser may stop this script between any two messages.
 */
import { wordsOf } from './pages/words.js';
import init, { Background } from './wasm/lotse.js';

/** Some browsers have no WebAssembly. Pages of Meta's are then left alone; the popup says why. */
const hasCore = typeof WebAssembly !== 'undefined';

/** @type {Promise<Background> | undefined} */
let background;

/** The core, loaded at the first need. A failed load is tried again at the next. */
function core() {
  background ??= init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })
    .then(() => {
      const { action, runtime, storage } = chrome;
      return new Background(storage.local, storage.sync, action, runtime.id, runtime.getURL(''), wordsOf);
    })
    .catch((error) => {
      background = undefined;
      throw error;
    });
  return background;
}

const WELCOME = 'welcome/welcome.html';
const POPUP = 'popup/popup.html';
const DAY = 'day';
const MINUTES_OF_A_DAY = 1440;
/** Where it stands that all has begun: with the browser's end this goes, and when the extension is switched off. */
const BEGUN = 'begun';

/** Opens a page of ours in a tab. @param {string} path */
function open(path) {
  chrome.tabs.create({ url: chrome.runtime.getURL(path) }).catch(() => {});
}

/** What is due by now, and what another device changed. */
function woke() {
  core()
    .then((background) => background.woke())
    .catch(() => {});
}

/** Begins what the browser does not keep: the alarm of the day, and what the toolbar button shows. Without the core
 * there is no number to show on it, but a sign. No event tells that the extension was switched on. */
async function begin() {
  const { session } = chrome.storage;
  const { [BEGUN]: hasBegun } = await session.get(BEGUN);
  if (hasBegun) return;
  chrome.alarms.create(DAY, { periodInMinutes: MINUTES_OF_A_DAY });
  if (!hasCore) chrome.action.setBadgeText({ text: '?' });
  const background = await core();
  await background.started();
  await session.set({ [BEGUN]: true });
  await background.woke();
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  core()
    .then((background) => background.receive(message, sender))
    .then(respond, () => respond(hasCore ? { kind: 'failed', reason: { key: 'failedLine', args: [] } } : { kind: 'done' }));
  return true;
});
// A page begins to load: what it will need is loaded meanwhile.
chrome.runtime.onConnect.addListener((port) => {
  port.disconnect();
  core().catch(() => {});
  // Before its first text, Chromium fetches them all.
  chrome.i18n.getMessage('extensionName');
});
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') open(WELCOME);
});
// With a listener, the browser starts this script when it starts itself.
chrome.runtime.onStartup.addListener(() => {});
chrome.alarms.onAlarm.addListener(woke);
chrome.storage.onChanged.addListener((_, area) => {
  if (area === 'sync') woke();
});
// Firefox for Android has no keyboard commands.
chrome.commands?.onCommand.addListener((command, tab) => {
  if (tab?.id !== undefined) chrome.tabs.sendMessage(tab.id, { kind: command }).catch(() => {});
});
// Only there with the permission, which may come while this runs; before the first notification, it starts anew.
chrome.notifications?.onClicked.addListener((id) => {
  chrome.notifications.clear(id).catch(() => {});
  open(POPUP);
});
begin().catch(() => {});
