/**
 * Starts the popup. Texts first, so that the page speaks even where WebAssembly is switched off; then
 * the Rust view fills in the accounts.
 */
import init, { showPopup } from '../wasm/lotse.js';

document.documentElement.lang = chrome.i18n.getUILanguage();
document.documentElement.dir = chrome.i18n.getMessage('@@bidi_dir');
for (const element of document.querySelectorAll('[data-text]')) {
  element.textContent = chrome.i18n.getMessage(element.getAttribute('data-text') ?? '');
}

init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })
  .then(() => showPopup())
  .catch(() => document.getElementById('fallback')?.removeAttribute('hidden'));
