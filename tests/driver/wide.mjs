/** Finds text that is larger than its place. */

/**
 * What is wider than its place, or sticks out of the window to a side. Runs in a page; with `cards` there,
 * looks into the first of these closed roots.
 * @param {string} [cards] the name of a global list of roots
 * @returns {string[]}
 */
export const tooWide = (cards) => {
  const root = cards ? /** @type {any} */ (globalThis)[cards][0] : document.body;
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('*')]);
  const page = document.documentElement;
  const wide = all.filter((element) => {
    if (!element.checkVisibility() || element instanceof SVGElement) return false;
    const { left, right, width } = element.getBoundingClientRect();
    const { overflowX, clipPath } = getComputedStyle(element);
    if (width === 0 || clipPath !== 'none' || element.closest('pre')) return false;
    // What is typed scrolls in its field.
    const spills = !element.matches('input, textarea') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto';
    const scrolls = overflowX === 'auto' && element.scrollWidth > element.clientWidth;
    return spills || scrolls || left < -1 || right > page.clientWidth + 1;
  });
  const scrolled = page.scrollWidth > page.clientWidth ? ['the page'] : [];
  return [...scrolled, ...wide.map(({ localName, textContent }) => `${localName}: ${textContent?.slice(0, 60)}`)];
};
