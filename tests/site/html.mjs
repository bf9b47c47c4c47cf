/**
 * Pages as trees of plain data: rendered to HTML here, or sent as JSON and built by the page's own
 * script. Class names in a tree are the meaning ("card"); what reaches the browser is a different
 * run of hashes at every load, so that nothing can be recognised by its class.
 */

import { readFileSync } from 'node:fs';

/** @typedef {string | { tag: string, attributes: Record<string, string>, children: Tree[] }} Tree */

const STYLES = readFileSync(new URL('site.css', import.meta.url), 'utf8');
const CLASS_IN_SELECTOR = /\.([a-z][\w-]*)(?=[^{}]*\{)/g;
const VOID = new Set(['input', 'meta', 'link', 'br']);

/**
 * @param {string} tag
 * @param {Record<string, string | undefined>} [attributes] those without a value are left out
 * @param {...(Tree | Tree[] | undefined)} children
 * @returns {Tree}
 */
export function h(tag, attributes = {}, ...children) {
  const given = Object.entries(attributes).filter((entry) => entry[1] !== undefined);
  return {
    tag,
    attributes: /** @type {Record<string, string>} */ (Object.fromEntries(given)),
    children: children.flat().filter((child) => child !== undefined),
  };
}

/**
 * @param {string} text
 * @returns {string}
 */
export function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * @param {Tree} tree
 * @returns {string}
 */
export function render(tree) {
  if (typeof tree === 'string') return escape(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const start = `<${tree.tag}${attributes.join('')}>`;
  return VOID.has(tree.tag) ? start : `${start}${tree.children.map(render).join('')}</${tree.tag}>`;
}

function token() {
  return `x${Math.random().toString(36).slice(2, 9).padEnd(7, '0')}`;
}

/** The class names of one load of a page. */
export class Hashing {
  #names = /** @type {Map<string, string>} */ (new Map());
  #noise = Array.from({ length: 120 }, token);

  /**
   * @param {string} name
   * @returns {string} the hash that the style sheet knows
   */
  of(name) {
    const known = this.#names.get(name) ?? token();
    this.#names.set(name, known);
    return known;
  }

  /**
   * @param {Tree} tree
   * @returns {Tree} the same tree with hashed class names
   */
  apply(tree) {
    if (typeof tree === 'string') return tree;
    const { class: names, ...rest } = tree.attributes;
    const meant = names?.split(' ').map((name) => this.of(name)) ?? [];
    const start = Math.floor(Math.random() * 100);
    const noise = this.#noise.slice(start, start + 4 + (start % 12));
    return {
      tag: tree.tag,
      attributes: { ...rest, ...(names && { class: [...noise, ...meant].join(' ') }) },
      children: tree.children.map((child) => this.apply(child)),
    };
  }

  /** @returns {string} the style sheet in this load's names */
  styles() {
    return STYLES.replace(CLASS_IN_SELECTOR, (_, name) => `.${this.of(name)}`);
  }
}
