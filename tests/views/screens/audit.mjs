/**
 * What is wrong with what a window shows. Always holds: the card is looked at where it really stands, in its
 * closed root on a page of Meta's; and an audit that could not see any colours is no pass.
 */

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './studio.mjs';

/** @typedef {import('./studio.mjs').Window} Window */
/** @typedef {import('./studio.mjs').Look} Look */

const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** What axe-core is to look for. In the dark, only the colours are others than in the light. */
const RULES = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast'] },
};

/** What axe-core finds in the card, and in all of an own page. Runs in the page. @param {Look} look */
const audit = (look) => `(async () => {
  const find = async (scope) => {
    const { violations, passes } = await axe.run(scope, {
      resultTypes: ['violations'],
      preload: false,
      runOnly: ${JSON.stringify(RULES[look === 'dark' ? 'dark' : 'light'])},
      // Axe reads the grounds that the page names; with forced colours the browser paints others.
      rules: { 'color-contrast': { enabled: ${look !== 'forced'} } },
    });
    const blind = ${look !== 'forced'} && !passes.some(({ id }) => id === 'color-contrast');
    const found = violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
    return [...found, ...blind ? ['axe saw no colours'] : []];
  };
  const isOwn = location.protocol === 'chrome-extension:';
  const found = isOwn ? await find(document) : [];
  if (typeof lotsePlace === 'undefined') return isOwn ? found : ['no card'];
  const { host, section } = lotsePlace;
  // Axe sees into open roots only, and colours only within the body. For the script that asks, and no other,
  // the card's root is open, and the card is the body: it has grounds of its own.
  Object.defineProperty(host, 'shadowRoot', { value: section.getRootNode(), configurable: true });
  Object.defineProperty(document, 'body', { value: host, configurable: true });
  try {
    return [...found, ...await find(host)];
  } finally {
    delete document.body;
    delete host.shadowRoot;
  }
})()`;

/** @param {Window} window @param {Look} look @returns {Promise<string[]>} what axe-core finds */
export async function violations(window, look) {
  if (await ask(window, 'typeof axe') === 'undefined') await ask(window, AXE);
  return ask(window, audit(look));
}

/** What is out of the window to a side, or of the card in any direction. Runs in the page. @param {string} size of text */
const sticksOut = (size) => `(() => {
  const own = location.protocol === 'chrome-extension:' ? [document.documentElement] : [];
  const card = typeof lotsePlace === 'undefined' ? null : lotsePlace;
  for (const root of own) root.style.fontSize = '${size}';
  const wide = [...own, ...card ? [card.section, ...card.section.children] : []]
    .filter(({ scrollWidth, clientWidth }) => clientWidth && scrollWidth > clientWidth + 1)
    .map(({ localName, scrollWidth, clientWidth }) => localName + ': ' + scrollWidth + ' in ' + clientWidth + ' px, text ${size}');
  const { left = 0, top = 0, right = 0, bottom = 0 } = card?.host.getBoundingClientRect() ?? {};
  const out = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
  return [...wide, ...out ? ['card: ' + [left, top, right, bottom].join(' ')] : []];
})()`;

/**
 * What stays out of its place; a card needs a few frames to find it.
 * @param {Window} window
 * @param {string} [size] of text
 * @returns {Promise<string[]>}
 */
export async function outside(window, size = '100%') {
  let found = await ask(window, sticksOut(size));
  for (let tries = 20; tries && found.length; tries -= 1) {
    await sleep(50);
    found = await ask(window, sticksOut(size));
  }
  return found;
}
