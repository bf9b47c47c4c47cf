/** Notes what content scripts send to the background: every extension page hears the same messages. */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ kind: string, url: string, tab: number, at: number }} Heard */

/**
 * @param {Page} page of the extension; it has to stay open
 * @returns {Promise<{ heard(): Promise<Heard[]>, forget(): Promise<void>, close(): Promise<void> }>}
 */
export async function listenToMessages(page) {
  await page.evaluate(() => {
    /** @type {Heard[]} */
    const heard = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message, { tab, url }) => {
      if (tab?.id !== undefined && url?.startsWith('https:')) {
        heard.push({ kind: message?.kind, url, tab: tab.id, at: Date.now() });
      }
    });
  });
  const log = () => /** @type {any} */ (globalThis).heard;
  return {
    heard: () => page.evaluate(log),
    forget: () => page.evaluate(() => Object.assign(/** @type {any} */ (globalThis).heard, { length: 0 })),
    close: () => page.close(),
  };
}
