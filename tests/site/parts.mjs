/**
 * The building blocks of every page: links, cards, collapsed sections and running text, in the
 * structure that Meta's pages have (role and tabindex on links, localised suffixes in labels,
 * aria-hidden text under an overlay in cards).
 */

import { h } from './html.mjs';

/** @typedef {import('./html.mjs').Tree} Tree */
/** @typedef {import('./text.mjs').Texts} Texts */
/** @typedef {{ href: string, newTab?: boolean }} Target */

/**
 * @param {Texts} texts
 * @param {string} label
 * @param {Target} target
 * @returns {Tree}
 */
export function link(texts, label, { href, newTab = false }) {
  return h(
    'a',
    {
      class: 'link',
      href,
      role: 'link',
      tabindex: '0',
      target: newTab ? '_blank' : '_self',
      'aria-label': newTab ? `${label} ${texts.newTab}` : undefined,
    },
    label,
    newTab ? externalIcon(texts) : undefined
  );
}

/** @param {Texts} texts */
function externalIcon(texts) {
  return h(
    'svg',
    {
      class: 'icon',
      viewBox: '0 0 10 10',
      width: '0.7em',
      height: '0.7em',
      fill: 'none',
      stroke: 'currentColor',
      'aria-hidden': 'false',
      'aria-label': texts.external,
    },
    h('path', { d: 'M4 1H1v8h8V6M6 1h3v3M9 1 4.5 5.5' })
  );
}

/**
 * A row of a menu.
 * @param {string} label
 * @param {string} href
 * @returns {Tree}
 */
export function row(label, href) {
  return h('a', { class: 'row', href, role: 'link', tabindex: '0' }, h('span', {}, h('span', {}, label)));
}

/**
 * @param {string} label
 * @param {string} href
 * @returns {Tree}
 */
export function card(label, href) {
  return h(
    'a',
    { class: 'card', 'aria-label': label, href, role: 'link', tabindex: '0' },
    h('div', { 'aria-hidden': 'true' }, h('div', {}, h('span', { class: 'strong' }, label))),
    h('div', { class: 'overlay', role: 'none', 'data-visualcompletion': 'ignore' })
  );
}

/**
 * A control and the part of the page that it opens; the part is in the DOM from the start.
 * @param {string} id
 * @param {string} label
 * @param {Tree[]} children
 * @returns {Tree}
 */
export function collapsed(id, label, children) {
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'control', role: 'button', tabindex: '0', 'aria-expanded': 'false', 'aria-controls': id },
      h('span', {}, label),
      h('span', { 'aria-hidden': 'true' }, '▾')
    ),
    h('div', { id, class: 'folded' }, children)
  );
}

/**
 * Text with links in it, written as `[label](name)`.
 * @param {Texts} texts
 * @param {string} text
 * @param {Record<string, Target>} targets
 * @returns {Tree[]}
 */
export function inline(texts, text, targets) {
  return text.split(/(\[[^\]]*\]\([^)]*\))/).map((piece) => {
    const [, label, name] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece) ?? [];
    if (label === undefined || name === undefined) return piece;
    const target = targets[name];
    if (!target) throw new Error(`no target "${name}" for the link "${label}"`);
    return link(texts, label, target);
  });
}

/**
 * @param {string} text
 * @param {string} [id]
 * @returns {Tree}
 */
export function heading(text, id) {
  return h('div', { class: 'heading', role: 'heading', 'aria-level': '2', id }, h('span', {}, text));
}

/**
 * @param {...(Tree | Tree[])} children
 * @returns {Tree}
 */
export function paragraph(...children) {
  return h('div', { class: 'text' }, h('span', {}, ...children));
}

/**
 * @param {string} text
 * @returns {Tree}
 */
export function title(text) {
  return h('h2', { class: 'title', dir: 'auto' }, h('span', {}, text));
}
