/**
 * The privacy request page of help.meta.com: choose a product, then what it is about. No account
 * can be read on that host.
 */

import { addressOf, AI_FORM } from '../addresses.mjs';
import { h } from '../html.mjs';
import { collapsed, inline, paragraph, title } from '../parts.mjs';
import { page } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Visit} Visit */

/**
 * @param {Visit} visit
 * @returns {import('../visit.mjs').Answer}
 */
export function support(visit) {
  const { texts } = visit;
  const { title: name, intro, ai, thirdParty, other, erase } = texts.support;
  const products = /** @type {const} */ (['facebook', 'instagram']).map((product) => {
    const targets = {
      form: { href: addressOf(AI_FORM[product]) },
      thirdParty: { href: addressOf('510058597920541') },
      general: { href: addressOf(product === 'facebook' ? '1994830130782319' : '117037592428568') },
      erase: { href: addressOf('259518714718624') },
    };
    const options = [ai, thirdParty, other, erase].map((option) =>
      paragraph(...inline(texts, option, targets))
    );
    return collapsed(`product-${product}`, product === 'facebook' ? 'Facebook' : 'Instagram', options);
  });
  const content = h(
    'div',
    { class: 'single', role: 'main' },
    title(name),
    paragraph(intro),
    h('div', { class: 'box' }, products)
  );
  return page(visit, { title: name, body: [content], script: 'toggle' });
}
