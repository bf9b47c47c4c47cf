/** What an address without a page answers, and the scam page of the one foreign host. */

import { h } from '../html.mjs';
import { paragraph, title } from '../parts.mjs';
import { page } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Answer} Answer */

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function missing(visit) {
  const content = h('div', { class: 'single', role: 'main' }, paragraph(visit.texts.missing));
  return page(visit, { title: visit.texts.missing, body: [content], status: 404 });
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function scam(visit) {
  const { title: name, text, send } = visit.texts.scam;
  const form = h(
    'form',
    { method: 'post' },
    h('input', { class: 'input', type: 'email', name: 'email', 'aria-label': visit.texts.form.email }),
    h('input', {
      class: 'input',
      type: 'password',
      name: 'pass',
      'aria-label': visit.texts.login.password,
    }),
    h('button', { class: 'button', type: 'submit' }, send)
  );
  return page(visit, {
    title: name,
    body: [h('div', { class: 'single alarm' }, title(name), paragraph(text), form)],
  });
}
