/**
 * The hosts that the stand-in site serves: those of Meta that the extension works on, Meta's
 * redirect hosts, and one foreign host with a scam page. Every other host is refused.
 */

export const SCAM_HOST = 'widerspruch-meta.example';

const SUBDOMAINS = {
  'facebook.com': ['', 'www', 'm', 'mbasic', 'web', 'l', 'lm', 'accountscenter'],
  'instagram.com': ['', 'www', 'help', 'l', 'privacycenter', 'accountscenter'],
  'threads.com': ['', 'www'],
  'threads.net': ['', 'www'],
  'meta.com': ['help'],
  'whatsapp.com': ['www'],
  [SCAM_HOST]: [''],
};

const HOSTS = new Set(
  Object.entries(SUBDOMAINS).flatMap(([domain, names]) =>
    names.map((name) => (name === '' ? domain : `${name}.${domain}`))
  )
);

/** The language sub-domains, as in `fr-fr.facebook.com`. */
const LOCALE_HOST = /^([a-z]{2})-[a-z]{2}\.facebook\.com$/;

/** Names for the certificate: each domain and everything directly below it. */
export const CERTIFICATE_NAMES = Object.keys(SUBDOMAINS).flatMap((domain) => [domain, `*.${domain}`]);

/**
 * @param {string} host
 * @returns {boolean}
 */
export function isServed(host) {
  return HOSTS.has(host) || LOCALE_HOST.test(host);
}

/**
 * @param {string} host
 * @returns {string | undefined} the language that the sub-domain stands for
 */
export function languageOfHost(host) {
  return LOCALE_HOST.exec(host)?.[1];
}

/**
 * @param {string} host
 * @returns {boolean} whether `host` serves Facebook's ordinary pages
 */
export function isFacebook(host) {
  return (
    ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'].includes(host) || LOCALE_HOST.test(host)
  );
}
