/**
 * The home pages: Facebook's feed, which keeps putting in posts (`?seconds=` says how long), the
 * small pages of Instagram and of the other hosts, and the menu that switches the account.
 */

import { ACCOUNTS, ACTING_PROFILE, platformOf } from '../accounts.mjs';
import { addressOf, AI_FORM, formAddress, shimmed } from '../addresses.mjs';
import { h } from '../html.mjs';
import { inline, link, paragraph, row, title } from '../parts.mjs';
import { fill } from '../text.mjs';
import { page } from '../visit.mjs';
import { bar, foot } from './frame.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */

const POST_INTERVAL = 100;

/**
 * @param {Visit} visit
 * @returns {import('../visit.mjs').Answer}
 */
export function feed(visit) {
  const { texts, url, hashing } = visit;
  const seconds = Number(url.searchParams.get('seconds') ?? 4);
  const targets = {
    news: { href: shimmed(addressOf('news')), newTab: true },
    blog: { href: addressOf('blog'), newTab: true },
    scam: { href: shimmed(addressOf('scam')), newTab: true },
    form: { href: formAddress(AI_FORM.facebook) },
  };
  const posts = texts.feed.posts.map(([author = '', text = '']) =>
    hashing.apply(
      h(
        'div',
        { class: 'box', role: 'article' },
        h('div', { class: 'strong' }, author),
        paragraph(...inline(texts, text, targets)),
        paragraph(link(texts, '♡', { href: '#' }), ' ', link(texts, '…', { href: '#' }))
      )
    )
  );
  const list = h('div', { id: 'feed', role: 'feed' });
  return page(visit, {
    title: texts.menu.home,
    body: [
      bar(visit),
      h(
        'div',
        { class: 'columns' },
        accountMenu(visit),
        h('div', { class: 'main' }, title(texts.feed.title), list)
      ),
      foot(visit),
    ],
    script: 'feed',
    data: { posts, every: POST_INTERVAL, count: (seconds * 1000) / POST_INTERVAL },
  });
}

/**
 * @param {Visit} visit
 * @returns {import('../visit.mjs').Answer}
 */
export function plainHome(visit) {
  const { texts, host } = visit;
  const content = h('div', { class: 'main' }, title(host), paragraph(texts.policy.sentences[0] ?? ''));
  const columns = h('div', { class: 'columns' }, accountMenu(visit), content);
  return page(visit, { title: host, body: [bar(visit), columns, foot(visit)] });
}

/**
 * The accounts of this platform to switch to, for everybody who visits the stand-in by hand.
 * @param {Visit} visit
 * @returns {Tree}
 */
function accountMenu({ texts, host, account, acting }) {
  const platform = platformOf(host);
  const others = ACCOUNTS[platform].filter(({ id }) => id !== account?.id || acting);
  const rows = others.map(({ id, name }) => row(fill(texts.menu.switchTo, name), `/switch?to=${id}`));
  const actAs = row(fill(texts.menu.actAs, ACTING_PROFILE.name), `/switch?to=${ACTING_PROFILE.id}`);
  return h(
    'div',
    { class: 'side', role: 'navigation' },
    rows,
    platform === 'facebook' && account && !acting ? actAs : undefined,
    account ? row(texts.menu.signOut, '/switch?to=') : undefined,
    row('Deutsch', '?hl=de'),
    row('English', '?hl=en'),
    row('Français', '?hl=fr')
  );
}
