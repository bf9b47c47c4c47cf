/**
 * The login wall, and what signing in does. Nobody types a password here: one button for each
 * account. On m.facebook.com the wall comes back for every contact form, whoever is signed in.
 */

import { ACCOUNTS, ACTING_PROFILE, actingCookies, platformOf, signInCookies } from '../accounts.mjs';
import { addressOf } from '../addresses.mjs';
import { h } from '../html.mjs';
import { isServed } from '../hosts.mjs';
import { link, title } from '../parts.mjs';
import { fill } from '../text.mjs';
import { page, redirect } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Answer} Answer */

/**
 * @param {Visit} visit
 * @returns {Answer} the way to the login wall of this platform, with what was wanted
 */
export function toLogin({ host, platform, url }) {
  const next = encodeURIComponent(url.href);
  const mobile =
    host === 'm.facebook.com' ? 'https://m.facebook.com/login/' : 'https://www.facebook.com/login/';
  const wall = platform === 'instagram' ? 'https://www.instagram.com/accounts/login/' : mobile;
  return redirect(`${wall}?next=${next}`);
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function login(visit) {
  const { texts, url, host, platform } = visit;
  const next = url.searchParams.get('next') ?? '';
  const action = platform === 'instagram' ? '/accounts/login/ajax/' : '/login/device-based/regular/login/';
  const buttons = ACCOUNTS[platform].map(({ id, name }) =>
    h('button', { class: 'button', name: 'account', value: id, type: 'submit' }, fill(texts.login.as, name))
  );
  const desktop = { href: next.replace('//m.facebook.com', '//www.facebook.com') };
  const form = h(
    'form',
    { method: 'post', action: `${action}?login_attempt=1&next=${encodeURIComponent(next)}` },
    h('label', { class: 'label', for: 'email' }, texts.login.email),
    h('input', { class: 'input', id: 'email', name: 'email', type: 'text', autocomplete: 'username' }),
    h('label', { class: 'label', for: 'pass' }, texts.login.password),
    h('input', {
      class: 'input',
      id: 'pass',
      name: 'pass',
      type: 'password',
      autocomplete: 'current-password',
    }),
    ...buttons
  );
  return page(visit, {
    title: texts.login.title,
    body: [
      h(
        'div',
        { class: 'single', role: 'main' },
        title(texts.login.title),
        h('div', { class: 'box' }, form),
        link(texts, texts.login.forgotten, { href: '/recover/initiate/' }),
        ' ',
        host === 'm.facebook.com' && next !== '' ? link(texts, texts.login.mobile, desktop) : undefined
      ),
    ],
  });
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function signIn({ fields, platform, url }) {
  return redirect(wanted(url, platform), signInCookies(platform, fields.account));
}

/**
 * Switches to another account (`to` its id), to the Page, or signs out (`to` empty).
 * @param {Visit} visit
 * @returns {Answer}
 */
export function switchAccount({ url, host }) {
  const platform = platformOf(host);
  const to = url.searchParams.get('to') ?? '';
  const cookies = to === ACTING_PROFILE.id ? actingCookies() : signInCookies(platform, to || undefined);
  return redirect('/', cookies);
}

/**
 * @param {URL} url
 * @param {import('../accounts.mjs').Platform} platform
 */
function wanted(url, platform) {
  const next = url.searchParams.get('next') ?? '';
  const safe = URL.canParse(next) && new URL(next).protocol === 'https:' && isServed(new URL(next).host);
  return safe ? next : addressOf(platform === 'instagram' ? 'instagram' : 'home');
}
