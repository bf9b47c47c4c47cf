/**
 * The bulk of the policy: prose put together from a stock of sentences, always the same for the
 * same section, with some eighty links of which none is an objection to AI training.
 */

import { addressOf, FORMS } from '../addresses.mjs';
import { inline, paragraph } from '../parts.mjs';
import { fill } from '../text.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

const NAMED = ['adPreferences', 'cookies', 'deletion', 'genai', 'accountsCenter', 'scam'];

/**
 * @param {Visit} visit
 * @returns {Record<string, import('../parts.mjs').Target>}
 */
export function distractionTargets({ platform }) {
  const instagram = platform === 'instagram';
  const forms = [...FORMS.keys()].map((id) => [id, { href: addressOf(id), newTab: true }]);
  const pages = NAMED.map((name) => [name, { href: addressOf(name), newTab: name === 'scam' }]);
  return {
    ...Object.fromEntries([...forms, ...pages]),
    genai: { href: addressOf(instagram ? 'instagramGenai' : 'genai') },
    settings: { href: addressOf(instagram ? '117037592428568' : '1994830130782319'), newTab: true },
    complaint: { href: addressOf('507739850846588'), newTab: true },
  };
}

/**
 * @param {Visit} visit
 * @param {number} section
 * @returns {Tree[]}
 */
export function sectionText(visit, section) {
  const { sentences, distractions, sections, more, seeAlso } = visit.texts.policy;
  /** @type {(start: number, count: number) => string} */
  const prose = (start, count) =>
    Array.from({ length: count }, (_, index) => sentences[(start + index * 3) % sentences.length]).join(
      ' '
    );
  const distraction = distractions[section % distractions.length] ?? '';
  const related = [1, 2, 3].map((step) => ({
    label: fill(more, sections[(section + step) % sections.length] ?? ''),
    name: `help-${section}-${step}`,
    href: `https://www.facebook.com/help/${300100200300 + section * 10 + step}`,
  }));
  const list = related.map(({ label, name }) => `[${label}](${name})`).join(', ');
  const targets = {
    ...distractionTargets(visit),
    ...Object.fromEntries(related.map(({ name, href }) => [name, { href, newTab: true }])),
  };
  return [
    paragraph(prose(section, 4)),
    paragraph(prose(section + 5, 3), ' ', ...inline(visit.texts, distraction, targets)),
    paragraph(...inline(visit.texts, seeAlso + list, targets)),
  ];
}
