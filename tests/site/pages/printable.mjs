/**
 * The printable policy of mbasic.facebook.com: plain HTML without any script, all sections and
 * sub-pages on one page, cards as links to fragments, redirects around the links.
 */

import { randomBytes } from 'node:crypto';
import { addressOf, shimmed, SUBPAGES } from '../addresses.mjs';
import { escape, h, render } from '../html.mjs';
import { headersFor } from '../visit.mjs';
import { distractionTargets } from './policy-text.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

const ENTRY = `entry_point=${encodeURIComponent(`POLICY_SUBPAGE:${SUBPAGES.object}`)}`;
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" ' +
  '"http://www.wapforum.org/DTD/xhtml-mobile10.dtd">';

/**
 * @param {Visit} visit
 * @returns {import('../visit.mjs').Answer}
 */
export function printable(visit) {
  const { texts, hashing, language } = visit;
  const { policy } = texts;
  const rights = /** @type {const} */ (['access', 'rectify', 'erase', 'object', 'complaint']);
  const body = [
    h('div', { class: 'notice' }, texts.standIn),
    h('h1', {}, policy.title),
    ...policy.sections.flatMap((name, index) => [
      h('h2', { id: `section-${index}` }, name),
      prose(visit, [policy.sentences[index % 14], policy.distractions[index % 15]].join(' ')),
    ]),
    prose(visit, policy.rights.interestsText),
    h(
      'div',
      { id: '7.1-YouHaveTheFollowing' },
      h('h2', {}, policy.rights.heading),
      ...rights.map((name) => fragmentCard(visit, name))
    ),
    section(SUBPAGES.legal, policy.rights.interests, [
      prose(visit, policy.subpages.legal.replace('{0}', 'Facebook')),
    ]),
    section(SUBPAGES.access, policy.rights.access, [prose(visit, policy.subpages.access)]),
    section(SUBPAGES.rectify, policy.rights.rectify, [prose(visit, policy.subpages.rectify)]),
    section(SUBPAGES.erase, policy.rights.erase, [prose(visit, policy.subpages.erase)]),
    section(SUBPAGES.object, policy.rights.object, [
      prose(visit, policy.subpages.right),
      h('h2', {}, policy.subpages.unsubscribe),
      prose(visit, policy.subpages.unsubscribeText),
      h('h2', {}, policy.rights.object),
      prose(visit, policy.subpages.object),
    ]),
    section(SUBPAGES.complaint, policy.rights.complaint, [prose(visit, policy.subpages.complaint)]),
  ];
  const nonce = randomBytes(12).toString('base64url');
  const html = render(hashing.apply(h('body', { class: 'single' }, ...body)));
  const styles = `<style nonce="${nonce}">${hashing.styles()}</style>`;
  const head = `<head><title>${escape(policy.title)}</title>${styles}</head>`;
  const document = `<html lang="${language}" xmlns="http://www.w3.org/1999/xhtml">${head}${html}</html>`;
  return { status: 200, headers: headersFor(nonce), body: DOCTYPE + document };
}

/**
 * @param {string} id
 * @param {string} name
 * @param {Tree[]} content
 * @returns {Tree}
 */
function section(id, name, content) {
  return h('div', { id }, h('h2', {}, name), ...content);
}

/**
 * @param {Visit} visit
 * @param {'access' | 'rectify' | 'erase' | 'object' | 'complaint'} name
 * @returns {Tree}
 */
function fragmentCard({ texts }, name) {
  const entry = encodeURIComponent('POLICY_SUBSECTION:7.1-YouHaveTheFollowing');
  const href = `?entry_point=${entry}#${SUBPAGES[name]}`;
  return h('a', { href }, h('div', {}, h('span', {}, ` ${texts.policy.rights[name]} `)));
}

/**
 * Links as this page writes them: objections plain, Instagram's through the redirect of Facebook's
 * mobile pages, others through the policy's own logging address.
 * @param {Visit} visit
 * @param {string} text
 * @returns {Tree}
 */
function prose(visit, text) {
  const request = `${addressOf('privacyRequest')}?${ENTRY}`;
  const targets = {
    ...distractionTargets(visit),
    legal: { href: `?${ENTRY}#18.4-LegitimateInterestsWeRely` },
    right: { href: request },
    object: { href: request },
  };
  const pieces = text.split(/(\[[^\]]*\]\([^)]*\))/).map((piece) => {
    const [, label, name = ''] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece) ?? [];
    if (label === undefined) return piece;
    const { href } = /** @type {Record<string, { href: string }>} */ (targets)[name] ?? { href: '#' };
    return h('a', { href: redirected(href), target: '_blank' }, label);
  });
  return h('p', {}, ...pieces);
}

/** @param {string} href */
function redirected(href) {
  if (href.includes('instagram.com')) return shimmed(href).replace('//l.', '//lm.');
  return href.startsWith('https://www.facebook.com/help/2')
    ? `/privacy/policy/logging/?target=link&redirect_uri=${encodeURIComponent(href)}`
    : href;
}
