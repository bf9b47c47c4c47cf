/**
 * The privacy policy, on Facebook and on Instagram. The banner of 2025 (one span, paragraphs made
 * by line breaks, the link a single word) is there on its version's address, on Instagram, and
 * with `?banner=1`; `?rerender=1` replaces it twice; `?shim=1` or `2` wraps the objection links;
 * `?chain=1` has a chain letter on it.
 * Sub-pages are not in the page until it is navigated to them.
 */

import { addressOf, BANNER_FORM, shimmed, SUBPAGES, VERSIONS } from '../addresses.mjs';
import { h, Hashing } from '../html.mjs';
import { card, collapsed, heading, inline, link, paragraph, row, title } from '../parts.mjs';
import { fill } from '../text.mjs';
import { page } from '../visit.mjs';
import { bar } from './frame.mjs';
import { distractionTargets, sectionText } from './policy-text.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

const RERENDERS = [600, 1200];
const CHAIN_LETTER = 'Goodbye Meta AI! Copy this today, a lawyer told us to. It takes a minute.';

/**
 * @param {Visit} visit
 * @returns {import('../visit.mjs').Answer}
 */
export function policy(visit) {
  const { url, texts, hashing } = visit;
  const wanted = url.searchParams.get('subpage') ?? '';
  const all = subpages(visit);
  const again = url.searchParams.get('rerender') === '1' ? RERENDERS : [];
  const banners = again.map((after) => ({ after, hashing: new Hashing() }));
  const main = h('div', { class: 'main', id: 'policy-main', role: 'main' }, all[wanted] ?? overview(visit));
  return page(visit, {
    title: texts.policy.title,
    body: [bar(visit), h('div', { class: 'columns' }, navigation(visit), main)],
    script: 'policy',
    data: {
      subpages: Object.fromEntries(Object.entries(all).map(([id, tree]) => [id, hashing.apply(tree)])),
      banners: banners.map(({ after, hashing: names }) => ({ after, tree: names.apply(banner(visit)) })),
    },
    also: banners.map(({ hashing: names }) => names),
  });
}

/** @param {Visit} visit */
function hasBanner({ url, platform }) {
  const asked = url.searchParams.get('banner') ?? url.searchParams.get('rerender');
  if (asked !== null) return asked === '1';
  return (
    url.pathname.includes(VERSIONS.banner) ||
    (platform === 'instagram' && !url.pathname.includes('/version/'))
  );
}

/**
 * An address on the policy's own host; Instagram's privacy center writes those without the host.
 * @param {Visit} visit
 * @param {string} rest
 */
function local({ platform }, rest) {
  return platform === 'instagram' ? `/policy/${rest}` : `/privacy/policy/${rest}`;
}

/**
 * A sub-page of the version that is open.
 * @param {Visit} visit
 * @param {string} id
 */
function subpageAddress(visit, id) {
  const version = /version\/\d+\//.exec(visit.url.pathname)?.[0] ?? '';
  return local(visit, `${version}?subpage=${id}`);
}

/**
 * @param {Visit} visit
 * @param {string} target
 */
function wrapped({ url }, target) {
  return shimmed(target, Number(url.searchParams.get('shim') ?? 0));
}

/**
 * @param {Visit} visit
 * @returns {Tree}
 */
function navigation(visit) {
  const { sections, contents } = visit.texts.policy;
  const rows = sections.map((name, index) => row(name, `${local(visit, '')}#section-${index}`));
  const groups = [rows.slice(0, 8), rows.slice(8)];
  return h(
    'div',
    { class: 'side', role: 'navigation' },
    groups.map((group, index) => collapsed(`nav-${index}`, `${contents} ${index + 1}`, group))
  );
}

/**
 * @param {Visit} visit
 * @returns {Tree[]}
 */
function overview(visit) {
  const { policy: texts } = visit.texts;
  const news = link(visit.texts, texts.news, { href: subpageAddress(visit, SUBPAGES.news) });
  return [
    title(texts.title),
    ...(hasBanner(visit) ? [h('div', { class: 'box', id: 'policy-banner' }, banner(visit))] : []),
    ...(visit.url.searchParams.get('chain') === '1' ? [paragraph(CHAIN_LETTER)] : []),
    h('div', { class: 'box' }, paragraph(news, ' ', texts.newsText)),
    ...texts.sections.flatMap((name, index) => [
      heading(name, `section-${index}`),
      ...sectionText(visit, index),
      ...(index === 7 ? rights(visit) : []),
    ]),
  ];
}

/**
 * @param {Visit} visit
 * @returns {Tree}
 */
function banner(visit) {
  const { platform, language, texts } = visit;
  const { heading: update, aiHeading, changed, use, object, effect } = texts.policy.banner;
  const instagram = platform === 'instagram';
  const targets = {
    before: { href: local(visit, `version/${VERSIONS.before}/`) },
    current: { href: local(visit, `version/${VERSIONS.banner}/`) },
    genai: { href: addressOf(instagram ? 'instagramGenai' : 'genai'), newTab: true },
    models: { href: addressOf(instagram ? 'instagramModels' : 'models'), newTab: true },
    public: { href: local(visit, '?subpage=3.subpage.3-PublicContentWhatContent'), newTab: true },
    object: { href: wrapped(visit, addressOf(BANNER_FORM[platform][language])), newTab: true },
  };
  return h(
    'span',
    { class: 'long' },
    h('span', { class: 'strong' }, update),
    '\n',
    inline(texts, changed, targets),
    '\n\n',
    h('span', { class: 'strong' }, aiHeading),
    '\n',
    inline(texts, use, targets),
    '\n\n',
    inline(texts, object, targets),
    '\n\n',
    inline(texts, effect, targets)
  );
}

/**
 * @param {Visit} visit
 * @returns {Tree[]}
 */
function rights(visit) {
  const { policy: texts } = visit.texts;
  const legal = {
    legal: { href: `${subpageAddress(visit, SUBPAGES.legal)}#18.4-LegitimateInterestsWeRely` },
  };
  const cards = /** @type {const} */ (['access', 'rectify', 'erase', 'object', 'complaint']);
  return [
    h('div', { class: 'strong', id: '7.section.6-LegitimateInterestWeProcess' }, texts.rights.interests),
    paragraph(...inline(visit.texts, texts.rights.interestsText, legal)),
    h('div', { class: 'strong', id: '7.1-YouHaveTheFollowing' }, texts.rights.heading),
    h(
      'div',
      { class: 'cards' },
      cards.map((name) => card(texts.rights[name], subpageAddress(visit, SUBPAGES[name])))
    ),
  ];
}

/**
 * @param {Visit} visit
 * @returns {Record<string, Tree>} by the name in the address
 */
function subpages(visit) {
  const { policy: texts } = visit.texts;
  const targets = distractionTargets(visit);
  const entry = `?entry_point=${encodeURIComponent(`POLICY_SUBPAGE:${SUBPAGES.object}`)}`;
  const older = visit.url.pathname.includes('/version/');
  const request = addressOf(older ? '367438723733209' : 'privacyRequest') + entry;
  const objecting = {
    right: { href: wrapped(visit, request), newTab: true },
    object: { href: wrapped(visit, request), newTab: true },
  };
  /** @type {(id: string, name: string, ...parts: Tree[]) => [string, Tree]} */
  const subpage = (id, name, ...parts) => [
    id,
    h('div', {}, link(visit.texts, texts.back, { href: local(visit, '') }), heading(name, id), ...parts),
  ];
  const { legal, access, rectify, erase, right, unsubscribe, unsubscribeText, object, complaint } =
    texts.subpages;
  /** @type {(text: string) => Tree} */
  const prose = (text) => paragraph(...inline(visit.texts, text, targets));
  return Object.fromEntries([
    subpage(
      SUBPAGES.legal,
      texts.rights.interests,
      prose(fill(legal, visit.platform === 'instagram' ? 'Instagram' : 'Facebook'))
    ),
    subpage(SUBPAGES.access, texts.rights.access, prose(access)),
    subpage(SUBPAGES.rectify, texts.rights.rectify, prose(rectify)),
    subpage(SUBPAGES.erase, texts.rights.erase, prose(erase)),
    subpage(
      SUBPAGES.object,
      texts.rights.object,
      paragraph(...inline(visit.texts, right, objecting)),
      h('div', { class: 'strong' }, unsubscribe),
      paragraph(unsubscribeText),
      h('div', { class: 'strong' }, texts.rights.object),
      paragraph(...inline(visit.texts, object, objecting))
    ),
    subpage(SUBPAGES.complaint, texts.rights.complaint, prose(complaint)),
    subpage(SUBPAGES.news, fill(texts.version, '2026-07-23'), paragraph(texts.newsText)),
  ]);
}
