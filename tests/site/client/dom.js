/**
 * What the page's scripts share: the data that the server put into the page, and building of
 * elements from trees, without any HTML parsing (the site allows no trusted types policy).
 */

/** @typedef {import('../html.mjs').Tree} Tree */

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path']);

/** @type {any} */
export const data = JSON.parse(document.querySelector('script[data-page]')?.textContent ?? '{}');

/**
 * @param {Tree} tree
 * @returns {Node}
 */
export function build(tree) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = SVG_TAGS.has(tree.tag)
    ? document.createElementNS(SVG, tree.tag)
    : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map(build));
  return element;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}
