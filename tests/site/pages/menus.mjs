/** Pages that are mostly lists of links: settings, Privacy Center, Accounts Center. */

import { addressOf } from '../addresses.mjs';
import { h } from '../html.mjs';
import { card, collapsed, heading, paragraph, row, title } from '../parts.mjs';
import { page } from '../visit.mjs';
import { bar, foot } from './frame.mjs';

/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Answer} Answer */

/**
 * @param {Visit} visit
 * @param {string} name of a page or form
 */
function target({ platform }, name) {
  const onInstagram = {
    policy: 'instagramPolicy',
    accountsCenter: 'instagramAccountsCenter',
    genai: 'instagramGenai',
    guide: 'instagramGuide',
  };
  const own = /** @type {Record<string, string>} */ (platform === 'instagram' ? onInstagram : {});
  return addressOf(own[name] ?? name);
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function settings(visit) {
  const { title: name, intro, groups } = visit.texts.settings;
  const lists = groups.flatMap((group) => [
    heading(group.heading),
    ...group.rows.map(([label = '', place = '']) => row(label, target(visit, place))),
  ]);
  const content = h(
    'div',
    { class: 'single', role: 'main' },
    title(name),
    paragraph(intro),
    h('div', { class: 'box' }, lists)
  );
  return page(visit, { title: name, body: [bar(visit), content, foot(visit)] });
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function privacyCenter(visit) {
  const texts = visit.texts.privacyCenter;
  const { sharing, security, genai, ads, policy, other } = texts.topics;
  const cards = [
    card(sharing, '/privacy/guide/sharing/'),
    card(security, '/privacy/guide/security/'),
    card(genai, target(visit, 'genai')),
    card(ads, target(visit, 'adPreferences')),
  ];
  const more = collapsed('more', other, [row(visit.texts.genai.article, target(visit, 'guide'))]);
  return page(visit, {
    title: texts.title,
    body: [
      bar(visit),
      h(
        'div',
        { class: 'single', role: 'main' },
        title(texts.title),
        paragraph(texts.intro),
        heading(texts.heading),
        h('div', { class: 'cards' }, cards),
        h('div', { class: 'box' }, row(policy, target(visit, 'policy')), more)
      ),
    ],
    script: 'toggle',
  });
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function accountsCenter(visit) {
  const { title: name, intro, profiles, security, personal } = visit.texts.accountsCenter;
  const rows = [
    row(profiles, '/profiles'),
    row(security, '/password_and_security'),
    row(personal, '/personal_info'),
    row(visit.texts.menu.adPreferences, '/ad_preferences'),
  ];
  const content = h(
    'div',
    { class: 'single', role: 'main' },
    title(name),
    paragraph(intro),
    h('div', { class: 'box' }, rows)
  );
  return page(visit, { title: name, body: [bar(visit), content] });
}
