/** What is marked on a page, seen as a person would: by computed style, whoever set it. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Marked
 * @property {string} tag
 * @property {string} text
 * @property {string} label
 * @property {string} href resolved; empty where the element is no link
 * @property {string} style of the outline or underline, as `3px solid rgb(…)`
 * @property {boolean} shown whether it takes any place on the page
 * @property {{ x: number, y: number, width: number, height: number }} rect
 */

/**
 * Every element with a visible outline, without the browser's own focus ring.
 * @param {Page} page
 * @returns {Promise<Marked[]>}
 */
export function outlined(page) {
  return page.evaluate(collect, 'outline');
}

/**
 * Every element with a dashed line: links that lead one step further.
 * @param {Page} page
 * @returns {Promise<Marked[]>}
 */
export function stepped(page) {
  return page.evaluate(collect, 'dashed');
}

/**
 * Every element with a wavy line: links that the extension warns about.
 * @param {Page} page
 * @returns {Promise<Marked[]>}
 */
export function warned(page) {
  return page.evaluate(collect, 'wavy');
}

/**
 * Runs in the page.
 * @param {string} kind `outline`, or the style of a line: `dashed` or `wavy`
 * @returns {Marked[]}
 */
function collect(kind) {
  const isOutlined = (/** @type {Element} */ element, /** @type {CSSStyleDeclaration} */ style) =>
    style.outlineStyle !== 'none' &&
    parseFloat(style.outlineWidth) >= 2 &&
    !(style.outlineStyle === 'auto' && element.matches(':focus-visible'));
  const isUnderlined = (/** @type {CSSStyleDeclaration} */ style) =>
    style.textDecorationLine !== 'none' && style.textDecorationStyle === kind;
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    if (kind === 'outline' ? !isOutlined(element, style) : !isUnderlined(style)) return [];
    const { x, y, width, height } = element.getBoundingClientRect();
    return [
      {
        tag: element.localName,
        text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
        label: element.getAttribute('aria-label') ?? '',
        href: element instanceof HTMLAnchorElement ? element.href : '',
        style:
          kind === 'outline'
            ? `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`
            : `${style.textDecorationLine} ${kind} ${style.textDecorationColor}`,
        shown: width > 0 && height > 0,
        rect: { x, y, width, height },
      },
    ];
  });
}
