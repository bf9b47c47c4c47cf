/** Fills a page of the extension with its texts, and says its language and direction of writing. */
export const fillWords = () => {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  document.documentElement.dir = chrome.i18n.getMessage('@@bidi_dir');
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  for (const element of [document, ...templates].flatMap((root) => [...root.querySelectorAll('[data-text]')])) {
    element.textContent = chrome.i18n.getMessage(element.getAttribute('data-text') ?? '');
  }
};
