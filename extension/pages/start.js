/**
 * Starts a page of the extension. Texts first, so that the page speaks even where WebAssembly is
 * switched off; then the Rust view fills it in.
 */
import init, { speak } from '../wasm/lotse.js';
import { fillWords } from './words.js';

/** Brings page and view to the language that is chosen by now. */
const learn = async () => speak(await fillWords());

/** @param {(learn: () => Promise<void>) => Promise<void>} show fills the page; where it rejects, the page helps
 * without the core */
export const start = (show) => {
  Promise.all([fillWords(), init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })])
    .then(([words]) => {
      speak(words);
      return show(learn);
    })
    .catch(() => {
      const title = document.getElementById('title');
      if (title) title.textContent = chrome.i18n.getMessage('extensionName');
      document.getElementById('fallback')?.removeAttribute('hidden');
      if (typeof WebAssembly === 'undefined') document.getElementById('no-wasm')?.removeAttribute('hidden');
    });
};
