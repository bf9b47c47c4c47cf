/**
 * Every contact form from one template. Sending stays on the page: the server records what was
 * sent, the page shows the next step (a code for the form of 2024) and then the thanks. With
 * `?signedOut=1` a form stands open that else asks for a login.
 */

import { addressOf, AI_FORM, FORMS } from '../addresses.mjs';
import { h } from '../html.mjs';
import { heading, inline, paragraph, title } from '../parts.mjs';
import { page } from '../visit.mjs';
import { codeFields, fieldsFor } from './fields.mjs';
import { bar } from './frame.mjs';
import { toLogin } from './login.mjs';
import { missing } from './missing.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Answer} Answer */

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function contactForm(visit) {
  const id = /(\d+)\/?$/.exec(visit.url.pathname)?.[1] ?? '';
  const form = FORMS.get(id);
  if (!form) return missing(visit);
  if (visit.method === 'POST') return received(visit, form.kind);
  const loop = visit.host === 'm.facebook.com';
  const asksLogin = form.signedIn && visit.url.searchParams.get('signedOut') !== '1';
  if (loop || (asksLogin && !visit.account)) return toLogin(visit);
  return formPage(visit, id, form.kind);
}

/**
 * @param {Visit} visit
 * @param {string} id
 * @param {import('../addresses.mjs').FormKind} kind
 * @returns {Answer}
 */
function formPage(visit, id, kind) {
  const { texts, hashing } = visit;
  const name = texts.form.titles[kind];
  const thanks = h(
    'div',
    { class: 'done', role: 'status' },
    heading(texts.form.thanks),
    paragraph(texts.form.thanksText)
  );
  const code = sendable(visit, id, [paragraph(texts.form.codeSent), ...codeFields(visit)]);
  const steps = kind === 'ai2024' ? [code, thanks] : [thanks];
  const start = kind === 'question' ? question(visit) : sendable(visit, id, fieldsFor(visit, kind));
  const content = visit.acting
    ? paragraph(texts.form.acting)
    : h('div', { id: 'form-stage', class: 'box' }, start);
  const intro = kind === 'ai' || kind === 'ai2024' ? texts.form.intro : texts.form.contactIntro;
  return page(visit, {
    title: name,
    body: [bar(visit), h('div', { class: 'single', role: 'main' }, title(name), paragraph(intro), content)],
    script: visit.acting ? undefined : 'form',
    data: {
      incomplete: texts.form.incomplete,
      steps: steps.map((step) => hashing.apply(step)),
      answers: kind === 'question' ? answers(visit, id) : {},
    },
  });
}

/**
 * Facebook's forms end in a button, Instagram's in an element that only has a button's role.
 * @param {Visit} visit
 * @param {string} id
 * @param {Tree[]} fields
 * @returns {Tree}
 */
function sendable({ platform, texts }, id, fields) {
  const hidden = Object.entries({
    support_form_id: id,
    support_form_hidden_fields: '{}',
    support_form_fact_false_fields: '[]',
    jazoest: '2' + id.slice(0, 4),
    lsd: 'AVr' + id.slice(-5),
  }).map(([name, value]) => h('input', { type: 'hidden', name, value }));
  const button =
    platform === 'instagram'
      ? h(
          'div',
          { class: 'button', role: 'button', tabindex: '0', 'data-submit': '' },
          h('span', {}, texts.form.send)
        )
      : h('button', { class: 'button', type: 'submit', value: '1' }, h('span', {}, texts.form.send));
  return h(
    'form',
    { novalidate: '', method: 'post' },
    hidden,
    fields,
    h('div', { id: 'form-problem', role: 'alert' }),
    button
  );
}

/**
 * @param {Visit} visit
 * @returns {Tree}
 */
function question({ texts }) {
  const choices = /** @type {const} */ (['yes', 'no']).map((value) =>
    h(
      'label',
      { class: 'choice' },
      h('input', { type: 'radio', name: 'about_ai', value }),
      h('span', {}, texts.form[value])
    )
  );
  return h('div', {}, heading(texts.form.question), ...choices, h('div', { id: 'form-answer' }));
}

/**
 * What appears after the answer: the way to the AI form, or the general form itself.
 * @param {Visit} visit
 * @param {string} id
 */
function answers(visit, id) {
  const { texts, platform, hashing } = visit;
  const targets = { form: { href: addressOf(AI_FORM[platform]), newTab: true } };
  const general = h(
    'div',
    {},
    heading(texts.form.otherReason),
    sendable(visit, id, fieldsFor(visit, 'general'))
  );
  return {
    yes: hashing.apply(paragraph(...inline(texts, texts.form.onYes, targets))),
    no: hashing.apply(general),
  };
}

/**
 * @param {Visit} visit
 * @param {import('../addresses.mjs').FormKind} kind
 * @returns {Answer}
 */
function received({ fields }, kind) {
  const { email = '', code } = fields;
  const numbered = Object.keys(fields).filter((name) => name.startsWith('Field'));
  const filled = kind === 'ai' || numbered.every((name) => fields[name] !== '');
  const complete = code === undefined ? /.@./.test(email) && filled : /^\d{4,8}$/.test(code);
  const status = complete ? 200 : 400;
  const headers = { 'content-type': 'application/json' };
  return { status, headers, body: JSON.stringify({ received: complete }) };
}
