/** Tries to load the files of the extension under test, has the background try its messages, and reports. */
(async () => {
  const { base } = /** @type {any} */ (globalThis).target;
  const loaded = [];
  const files = ['manifest.json', 'content/main.js', 'icons/128.png', 'popup/popup.html', 'wasm/lotse_bg.wasm'];
  for (const file of files) {
    if (await fetch(base + file).then((answer) => answer.ok, () => false)) loaded.push(file);
  }
  const { tried, answers } = await chrome.runtime.sendMessage('try');
  document.documentElement.dataset.report = JSON.stringify({ tried: tried + files.length, answers, loaded });
})();
