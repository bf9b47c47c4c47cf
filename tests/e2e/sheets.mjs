/** What a person does on the extension's own pages, in the words of the tests. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Waits until a page of the extension shows its sheet.
 * @param {Page} page
 */
export async function sheetReady(page) {
  await page.waitForSelector('html[data-ready]');
}

/**
 * Opens the folded form with this title, fills it in, and presses its button.
 * @param {Page} page
 * @param {string} title
 * @param {Record<string, string>} [values] by the names of the fields
 */
export async function fillIn(page, title, values = {}) {
  await page.bringToFront();
  const form = await page.waitForSelector(`xpath///details[summary[normalize-space()="${title}"]]`);
  if (!form) throw new Error(`There is no form ${title}.`);
  if (!(await form.evaluate((details) => details.hasAttribute('open')))) await (await form.$('summary'))?.click();
  for (const [name, value] of Object.entries(values)) {
    const field = await form.$(`[name="${name}"]`);
    if (!field) throw new Error(`${title} has no field ${name}.`);
    const kind = await field.evaluate((element) => `${element.localName} ${element.getAttribute('type')}`);
    if (kind.startsWith('select')) await field.select(value);
    else if (kind === 'input date') {
      // Its keyboard order depends on the browser's language; the value does not.
      await field.evaluate((input, day) => {
        /** @type {HTMLInputElement} */ (input).value = day;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    } else {
      await field.evaluate((input) => /** @type {HTMLInputElement} */ (input).select());
      await field.type(value);
    }
  }
  await (await form.$('button[type="submit"]'))?.click();
}

/**
 * What the page's live region says, once it says something.
 * @param {Page} page
 */
export async function noticed(page) {
  const region = await page.waitForFunction(() => document.getElementById('notice')?.textContent);
  return String(await region.jsonValue());
}

/**
 * The status and the sentence under it, as a record shows them.
 * @param {Page} page
 */
export async function standing(page) {
  await sheetReady(page);
  return page.$eval('.status', (status) => status.getAttribute('data-status'));
}

/**
 * Moves the clock of what is stored: every moment and day becomes older by so many days.
 * @param {Page} page one of the extension's own
 * @param {number} days
 */
export async function age(page, days) {
  await page.evaluate(async (days) => {
    const stored = await chrome.storage.local.get();
    /** @type {(day: string) => string} */
    const earlier = (day) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
    for (const [key, text] of Object.entries(stored)) {
      if (!key.startsWith('account:')) continue;
      const older = String(text)
        .replaceAll(/"at":(\d+)/g, (_, at) => `"at":${Number(at) - days * 86_400_000}`)
        .replaceAll(/\d{4}-\d{2}-\d{2}/g, earlier);
      await chrome.storage.local.set({ [key]: older });
    }
  }, days);
}
