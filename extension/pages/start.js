/**
 * Starts a page of the extension. Texts first, so that the page speaks even where WebAssembly is
 * switched off; then the Rust view fills it in.
 */
import init from '../wasm/lotse.js';

/** @param {() => Promise<void>} show fills the page; where it rejects, the page helps without the core */
export const start = (show) => {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  document.documentElement.dir = chrome.i18n.getMessage('@@bidi_dir');
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  for (const element of [document, ...templates].flatMap((root) => [...root.querySelectorAll('[data-text]')])) {
    element.textContent = chrome.i18n.getMessage(element.getAttribute('data-text') ?? '');
  }
  init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })
    .then(show)
    .catch(() => document.getElementById('fallback')?.removeAttribute('hidden'));
};
