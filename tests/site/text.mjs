/**
 * The stand-in site's texts by language. The prose is our own; only short labels and headings are
 * those that Meta's pages are known to use. German is the reference for the others' type.
 */

import de from './text/de.mjs';
import en from './text/en.mjs';
import fr from './text/fr.mjs';

/** @typedef {typeof de} Texts */
/** @typedef {'de' | 'en' | 'fr'} Language */

/** @type {Record<Language, Texts>} */
export const TEXTS = { de, en, fr };

/**
 * @param {(string | null | undefined)[]} wishes most important first, as `de`, `de_DE` or `de-DE`
 * @returns {Language}
 */
export function chooseLanguage(wishes) {
  const known = wishes.map((wish) => wish?.slice(0, 2).toLowerCase());
  return /** @type {Language} */ (known.find((wish) => wish !== undefined && wish in TEXTS) ?? 'de');
}

/**
 * @param {string} text with placeholders `{0}`, `{1}` …
 * @param {...string} values
 * @returns {string}
 */
export function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
}
