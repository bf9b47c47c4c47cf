/**
 * Starts a page of the extension. Texts first, so that the page speaks even where WebAssembly is
 * switched off; then the Rust view fills it in.
 */
import init from '../wasm/lotse.js';
import { fillWords } from './words.js';

/** @param {() => Promise<void>} show fills the page; where it rejects, the page helps without the core */
export const start = (show) => {
  fillWords();
  init({ module_or_path: chrome.runtime.getURL('wasm/lotse_bg.wasm') })
    .then(show)
    .catch(() => {
      document.getElementById('fallback')?.removeAttribute('hidden');
      if (typeof WebAssembly === 'undefined') document.getElementById('no-wasm')?.removeAttribute('hidden');
    });
};
