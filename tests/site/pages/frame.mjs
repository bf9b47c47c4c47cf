/** What stands around the content of ordinary pages: the bar at the top and the foot. */

import { addressOf } from '../addresses.mjs';
import { h } from '../html.mjs';
import { link } from '../parts.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

/**
 * @param {Visit} visit
 * @returns {Tree}
 */
export function bar({ host, platform, account, texts }) {
  const home = addressOf(platform === 'instagram' ? 'instagram' : 'home');
  const settings = addressOf(platform === 'instagram' ? 'instagramSettings' : 'settings');
  return h(
    'div',
    { class: 'bar', role: 'banner' },
    h('span', { class: 'brand' }, host),
    link(texts, texts.menu.home, { href: home }),
    link(texts, texts.menu.settings, { href: settings }),
    h('span', { class: 'grow' }),
    h('span', {}, account?.name ?? '')
  );
}

/**
 * @param {Visit} visit
 * @returns {Tree}
 */
export function foot({ platform, texts }) {
  const policy = platform === 'instagram' ? 'instagramPolicy' : 'policy';
  return h(
    'div',
    { class: 'foot', role: 'contentinfo' },
    link(texts, texts.menu.policy, { href: addressOf(policy) }),
    link(texts, texts.menu.terms, { href: addressOf('terms') }),
    link(texts, texts.menu.cookies, { href: addressOf('cookies') }),
    link(texts, texts.menu.help, { href: addressOf('deletion') })
  );
}
