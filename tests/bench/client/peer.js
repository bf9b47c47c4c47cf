/**
 * Runs one way to search, named after the `?` of its own address, as a script of the page when the document
 * is ready, and keeps what it found. The words are the atlas's for objecting in German and English, as far
 * as a filter can say them.
 */
(() => {
  const WORDS = ['widersprech', 'Widersprech', 'widerspruch', 'Widerspruch', 'Einspruch', 'object', 'Object'];
  const PATTERN = /widersprech|widerspruch|einspruch|object/i;
  /** @param {string} selector */
  const all = (selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

  /** Each as a person in the console or a filter list would write it.
   * @type {Record<string, () => (Node | null)[]>} */
  const WAYS = {
    innerText: () => all('a').filter(({ innerText }) => PATTERN.test(innerText)),
    'a:has-text': () => all('a').filter(({ textContent }) => PATTERN.test(textContent ?? '')),
    'div:has-text': () => all('div').filter(({ textContent }) => PATTERN.test(textContent ?? '')),
    TreeWalker: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (walker.nextNode()) {
        const { data, parentElement } = /** @type {Text} */ (walker.currentNode);
        if (PATTERN.test(data)) found.add(parentElement?.closest('a') ?? parentElement);
      }
      return [...found];
    },
    XPath: () => {
      const found = new Set();
      for (const word of WORDS) {
        const path = `//div[contains(., '${word}')]`;
        const result = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
        for (let i = 0; i < result.snapshotLength; i += 1) found.add(result.snapshotItem(i));
      }
      return [...found];
    },
  };
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const way = decodeURIComponent(src.split('?')[1]);
  Object.assign(globalThis, { found: WAYS[way]() });
})();
