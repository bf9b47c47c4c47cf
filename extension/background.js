/**
 * The background: registers its listeners at once, as the browser demands, and hands every message to
 * the Rust core. Nothing lives here: the browser may stop this script between any two messages.
 */
import init, { Background } from './wasm/lotse.js';

/** @type {Promise<Background> | undefined} */
let background;

/** The core, loaded at the first need. A failed load is tried again at the next. */
function core() {
  background ??= init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })
    .then(() => new Background(chrome.storage.local, chrome.action, chrome.runtime.id, chrome.runtime.getURL('')))
    .catch((error) => {
      background = undefined;
      throw error;
    });
  return background;
}

/** Brings the toolbar button up to date; without the core there is nothing to show on it. */
function started() {
  core()
    .then((background) => background.started())
    .catch(() => {});
}

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  core()
    .then((background) => background.receive(message, sender))
    .then(respond, () => respond({ kind: 'failed', reason: { key: 'failedLine', args: [] } }));
  return true;
});
chrome.runtime.onInstalled.addListener(started);
chrome.runtime.onStartup.addListener(started);
