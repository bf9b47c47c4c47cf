/**
 * Which texts the pictures show. Always holds: a text counts only where it stands there whole, so that the word
 * "Offen" in a sentence is not the status of that name; and what is folded is not shown.
 */

import { ask, messagesOf, patternOf } from './studio.mjs';

/** The texts that no picture shows, and why. @type {Record<string, string>} */
export const NEVER_SHOWN = {
  commandJump: 'the browser shows it in its own list of keyboard shortcuts',
  extensionDescription: 'for the stores and the browser\'s list of extensions',
  inputDayLine: 'the field lets no such day through; it answers a message of another origin',
  languageDirection: 'no words: which way the language is written',
  languageTag: 'no words: which language it is',
  notifyCount: 'in a notification, which the system shows',
  notifyTitle: 'in a notification, which the system shows',
  reasonNotCopied: 'only where the page itself forbids to copy; the stand-in site does not',
};

/** Every text of ours that can be seen or is read out. Runs in the page. */
const GATHER = `(() => {
  const roots = location.protocol === 'chrome-extension:' ? [document.body] : [];
  if (typeof lotsePlace !== 'undefined') roots.push(lotsePlace.section);
  const isShown = (element) => (element.closest('select') ?? element).checkVisibility({ visibilityProperty: true });
  const found = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (isShown(walker.currentNode.parentElement)) found.push(walker.currentNode.data);
    for (const keys of root.querySelectorAll('kbd')) if (isShown(keys)) found.push(keys.parentElement.textContent);
    for (const each of [root, ...root.querySelectorAll('[aria-label]')]) {
      if (each.ariaLabel && isShown(each)) found.push(each.ariaLabel);
    }
  }
  return found;
})()`;

/** @param {import('./studio.mjs').Window} window @returns {Promise<string[]>} */
export const textsIn = (window) => ask(window, GATHER);

/** The keys of the texts that are none of these, in German. @param {Set<string>} texts */
export function missing(texts) {
  const all = [...texts].map((text) => text.trim());
  const isThere = (/** @type {string} */ message) => {
    const whole = new RegExp(`^${patternOf(message)}$`);
    return all.some((text) => whole.test(text));
  };
  const messages = Object.entries(messagesOf('de'));
  return messages.filter(([, { message }]) => !isThere(message)).map(([key]) => key);
}
