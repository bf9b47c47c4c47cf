/** What a person does on the pages, in the words of the tests. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Clicks the form's own send button with the mouse.
 * @param {Page} page
 */
export async function sendForm(page) {
  await page.click('form button[type="submit"], form [role="button"][data-submit]');
}

/**
 * Clicks the first button of an account in the popup.
 * @param {Page} popup
 * @param {number} [account] its place in the list
 */
export async function pressFirstButton(popup, account = 0) {
  await popup.bringToFront();
  await popup.waitForSelector('html[data-ready]');
  await popup.click(`.account:nth-child(${account + 1}) button`);
}

/**
 * The accounts as the popup shows them.
 * @param {Page} popup
 * @returns {Promise<{ name: string, status: string, words: string, buttons: string[] }[]>}
 */
export async function popupAccounts(popup) {
  await popup.waitForSelector('html[data-ready]');
  return popup.evaluate(() =>
    [...document.querySelectorAll('.account')].map((account) => {
      const part = (/** @type {string} */ name) => account.querySelector(`[data-part="${name}"]`);
      return {
        name: part('name')?.textContent ?? '',
        status: part('status')?.getAttribute('data-status') ?? '',
        words: part('status')?.textContent ?? '',
        buttons: [...account.querySelectorAll('[data-part="actions"] button')].map(({ textContent }) => textContent ?? ''),
      };
    })
  );
}
