/**
 * The people who can be signed in on the stand-in site, and the cookies that say so. As on the
 * real site the numeric ids are readable by scripts; nothing else identifies anybody.
 */

/** @typedef {'facebook' | 'instagram'} Platform */
/** @typedef {{ id: string, name: string, email: string }} Account */

/** @type {Record<Platform, Account[]>} */
export const ACCOUNTS = {
  facebook: [
    { id: '100001111111111', name: 'Anna Beispiel', email: 'anna@post.example' },
    { id: '100002222222222', name: 'Anna B. Verein', email: 'verein@post.example' },
  ],
  instagram: [
    { id: '5111111111', name: 'anna.liest', email: 'anna@post.example' },
    { id: '5222222222', name: 'anna.reist', email: 'reisen@post.example' },
  ],
};

/** The Page that Facebook's first account may act as (cookie `i_user`). */
export const ACTING_PROFILE = { id: '61550000000001', name: 'Buchladen Beispiel' };

/** @type {Record<Platform, { cookie: string, domain: string }>} */
const PLATFORMS = {
  facebook: { cookie: 'c_user', domain: '.facebook.com' },
  instagram: { cookie: 'ds_user_id', domain: '.instagram.com' },
};

/**
 * @param {string} host
 * @returns {Platform}
 */
export function platformOf(host) {
  return host.endsWith('instagram.com') ? 'instagram' : 'facebook';
}

/**
 * @param {string | undefined} header
 * @returns {Record<string, string>}
 */
export function parseCookies(header) {
  const pairs = (header ?? '').split(';').filter((part) => part.includes('='));
  return Object.fromEntries(
    pairs.map((part) => {
      const [name, ...value] = part.trim().split('=');
      return [name, value.join('=')];
    })
  );
}

/**
 * Who is signed in at `host`. Meta's hosts outside facebook.com and instagram.com get neither cookie.
 * @param {string} host
 * @param {Record<string, string>} cookies
 * @returns {Account | undefined}
 */
export function accountOf(host, cookies) {
  const platform = platformOf(host);
  const id = cookies[PLATFORMS[platform].cookie];
  return host.endsWith(PLATFORMS[platform].domain.slice(1))
    ? ACCOUNTS[platform].find((account) => account.id === id)
    : undefined;
}

/**
 * `Set-Cookie` values for signing in (or out, without an id); signing in ends acting as a Page.
 * @param {Platform} platform
 * @param {string | undefined} id
 * @returns {string[]}
 */
export function signInCookies(platform, id) {
  const { cookie } = PLATFORMS[platform];
  return platform === 'facebook'
    ? [setCookie(platform, cookie, id), setCookie(platform, 'i_user', undefined)]
    : [setCookie(platform, cookie, id)];
}

/**
 * @returns {string[]} the `Set-Cookie` value for acting as a Page
 */
export function actingCookies() {
  return [setCookie('facebook', 'i_user', ACTING_PROFILE.id)];
}

/**
 * @param {Platform} platform
 * @param {string} name
 * @param {string | undefined} value
 */
export function setCookie(platform, name, value) {
  const life = value === undefined ? 'Max-Age=0' : 'Max-Age=86400';
  const place = `Domain=${PLATFORMS[platform].domain}; Path=/`;
  return `${name}=${value ?? ''}; ${place}; Secure; SameSite=None; ${life}`;
}
