/**
 * One request for a page: who asks, from where, in which language. `page` turns a tree into the
 * answer, with the headers that all pages of the site share: a strict content security policy
 * (nonces, no eval, no WebAssembly, no trusted types policy at all) and no framing.
 */

import { randomBytes } from 'node:crypto';
import { accountOf, platformOf } from './accounts.mjs';
import { languageOfHost } from './hosts.mjs';
import { escape, h, Hashing, render } from './html.mjs';
import { chooseLanguage, TEXTS } from './text.mjs';

/** @typedef {import('./html.mjs').Tree} Tree */

/**
 * @typedef {object} Visit
 * @property {string} method
 * @property {string} host
 * @property {URL} url
 * @property {Record<string, string>} cookies
 * @property {Record<string, string>} fields what a POST sent
 * @property {import('./text.mjs').Language} language
 * @property {import('./text.mjs').Texts} texts
 * @property {import('./accounts.mjs').Platform} platform
 * @property {import('./accounts.mjs').Account | undefined} account
 * @property {boolean} acting whether the account acts as a Page
 * @property {Hashing} hashing
 */

/** @typedef {{ status: number, headers: Record<string, string | string[]>, body: string | Buffer }} Answer */

/**
 * @typedef {object} Content
 * @property {string} title
 * @property {Tree[]} body
 * @property {string} [script] name of a module in `client/`
 * @property {Record<string, unknown>} [data] for that script
 * @property {Hashing[]} [also] further class names, of trees that the script puts in later
 * @property {number} [status]
 */

/**
 * @param {{ method: string, host: string, url: URL, cookies: Record<string, string>,
 *   fields: Record<string, string> }} request
 * @returns {Visit}
 */
export function visitOf(request) {
  const { host, url, cookies } = request;
  const wishes = [
    url.searchParams.get('hl'),
    url.searchParams.get('locale2'),
    languageOfHost(host),
    cookies.locale,
  ];
  const language = chooseLanguage(wishes);
  return {
    ...request,
    language,
    texts: TEXTS[language],
    platform: platformOf(host),
    account: accountOf(host, cookies),
    acting: host.endsWith('facebook.com') && 'i_user' in cookies,
    hashing: new Hashing(),
  };
}

/**
 * @param {Visit} visit
 * @param {Content} content
 * @returns {Answer}
 */
export function page({ hashing, language, texts, account, url }, content) {
  const { title, body, script, data, also = [], status = 200 } = content;
  const nonce = randomBytes(12).toString('base64url');
  const notice = h('div', { class: 'notice' }, texts.standIn);
  const html = render(hashing.apply(h('div', { id: `mount_0_0_${nonce.slice(0, 2)}` }, notice, body)));
  const identity = { ACCOUNT_ID: account?.id ?? '0', USER_ID: account?.id ?? '0' };
  const lines = [
    `<!DOCTYPE html><html id="facebook" class="${hashing.of('root')}" lang="${language}" dir="ltr"><head>`,
    `<meta charset="utf-8"><title>${escape(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="alternate" media="only screen and (max-width: 640px)" href="${escape(mobile(url))}">`,
    `<style nonce="${nonce}">${[hashing, ...also].map((names) => names.styles()).join('')}</style>`,
    inlineJson({ require: [['CurrentUserInitialData', [], identity, 1]] }, 'data-sjs'),
    inlineJson({ folded: hashing.of('folded'), ...data }, 'data-page'),
    script ? `<script type="module" nonce="${nonce}" src="/rsrc.php/${script}.js"></script>` : '',
    `</head><body>${html}</body></html>`,
  ];
  return { status, headers: headersFor(nonce), body: lines.join('\n') };
}

/**
 * @param {string} location
 * @param {string[]} [cookies]
 * @returns {Answer}
 */
export function redirect(location, cookies = []) {
  return { status: 302, headers: { ...headersFor('none'), location, 'set-cookie': cookies }, body: '' };
}

/**
 * @param {string} nonce
 * @returns {Record<string, string>} the headers of every HTML answer
 */
export function headersFor(nonce) {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyFor(nonce),
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'origin-when-cross-origin',
  };
}

/** @param {string} nonce */
function policyFor(nonce) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self' https://*.facebook.com https://*.instagram.com",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * @param {unknown} value
 * @param {string} mark
 */
function inlineJson(value, mark) {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" ${mark}>${json}</script>`;
}

/** @param {URL} url */
function mobile(url) {
  return url.href.replace('//www.facebook.com', '//m.facebook.com');
}
