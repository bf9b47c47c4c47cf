/**
 * The fields of the contact forms, with names as public code knows them from Meta's forms:
 * `email`, `name` and numbered ones.
 */

import { h } from '../html.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

const COUNTRIES = ['AT', 'BE', 'BR', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'PL', 'SE'];

/**
 * @param {Visit} visit
 * @param {import('../addresses.mjs').FormKind} kind
 * @returns {Tree[]}
 */
export function fieldsFor(visit, kind) {
  const { form } = visit.texts;
  const email = field(
    'email',
    form.email,
    h('input', { ...input('email'), type: 'email', value: visit.account?.email ?? '' })
  );
  const name = field('name', form.name, h('input', { ...input('name'), type: 'text', value: '' }));
  /** @type {(label: string, number: string, required: boolean) => Tree} */
  const text = (label, number, required) =>
    field(
      `Field${number}`,
      required ? label : `${label} ${form.optional}`,
      h('textarea', { ...input(`Field${number}`), rows: '4', required: required ? '' : undefined })
    );
  const confirm = h(
    'label',
    { class: 'choice' },
    h('input', { type: 'checkbox', name: 'Field5080319205412', value: '1' }),
    h('span', {}, form.confirm)
  );
  switch (kind) {
    case 'ai':
      return [email, text(form.reason, '9876543210123', false)];
    case 'ai2024':
      return [country(visit), email, text(form.reason, '1876543210987', true)];
    case 'thirdParty':
      return [name, email, country(visit), text(form.reason, '2276543210111', true), confirm];
    case 'upload':
      return [
        name,
        email,
        text(form.prompts, '3376543210222', true),
        field(
          'Field4476543210333',
          form.upload,
          h('input', { ...input('Field4476543210333'), type: 'file' })
        ),
      ];
    case 'general':
      return [name, email, text(form.reason, '5576543210444', true)];
    default:
      return [email, text(form.message, '6676543210555', true)];
  }
}

/**
 * The step after the form of 2024: a number from a mail.
 * @param {Visit} visit
 * @returns {Tree[]}
 */
export function codeFields({ texts }) {
  return [
    field('code', texts.form.code, h('input', { ...input('code'), type: 'text', inputmode: 'numeric' })),
  ];
}

/** @param {Visit} visit */
function country({ texts, language }) {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const options = COUNTRIES.map((code) => h('option', { value: code }, names.of(code) ?? code));
  const name = 'Field7776543210666_iso2_country_code';
  const list = h('select', input(name), h('option', { value: '' }, texts.form.choose), ...options);
  return field(name, texts.form.country, list);
}

/** @param {string} name */
function input(name) {
  return { class: 'input', name, id: `u_0_${name}` };
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Tree} control
 * @returns {Tree}
 */
function field(name, label, control) {
  return h('div', {}, h('label', { class: 'label', for: `u_0_${name}` }, label), control);
}
