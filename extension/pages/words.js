/**
 * The words of our own pages: in the language that the user chose in the options, else in the browser's. Always
 * holds: whatever fails on the way to a chosen language, the browser's speaks.
 */

/**
 * All words of a language out of the package, with `$1` … where values go. Rejects where there are none.
 * @param {string} language a BCP 47 tag
 * @returns {Promise<SpokenWords>}
 */
export const wordsOf = async (language) => {
  const file = chrome.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`);
  // eslint-disable-next-line no-restricted-globals -- a file of the package: nothing leaves the device
  const response = await fetch(file);
  /** @type {[string, { message: string, placeholders?: Record<string, { content: string }> }][]} */
  const entries = Object.entries(await response.json());
  /** @type {Record<string, string>} */
  const messages = Object.fromEntries(entries.map(([key, { message, placeholders }]) =>
    [key, message.replace(/\$(\w+)\$/g, (_, name) => placeholders?.[name.toLowerCase()]?.content ?? '')]));
  return { language, dir: messages.languageDirection === 'rtl' ? 'rtl' : 'ltr', messages };
};

/** The language in which the browser's catalogue speaks: where there is none in the browser's own, it is another. */
const catalogueLanguage = () => {
  const [own, tag] = [chrome.i18n.getUILanguage(), chrome.i18n.getMessage('languageTag')];
  return own.split('-', 1)[0] === tag.split('-', 1)[0] ? own : tag;
};

/** The words of the chosen language; null for the browser's. */
const chosenWords = async () => {
  try {
    const { settings } = await chrome.storage.local.get('settings');
    const { language } = JSON.parse(String(settings));
    return language ? await wordsOf(language) : null;
  } catch {
    return null;
  }
};

/** Fills a page of the extension with its texts, and says its language and direction of writing. Gives the
 * words of a chosen language; null for the browser's. */
export const fillWords = async () => {
  const words = await chosenWords();
  const text = (/** @type {string} */ key) => words?.messages[key] || chrome.i18n.getMessage(key);
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  for (const element of [document, ...templates].flatMap((root) => [...root.querySelectorAll('[data-text]')])) {
    element.textContent = text(element.getAttribute('data-text') ?? '');
  }
  const lang = words?.language ?? catalogueLanguage();
  Object.assign(document.documentElement, { lang, dir: text('languageDirection') });
  return words;
};
