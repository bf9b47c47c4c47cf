/** Which page stands behind which address. The first route that fits answers. */

import { readFileSync } from 'node:fs';
import { platformOf, setCookie } from './accounts.mjs';
import { isFacebook, SCAM_HOST } from './hosts.mjs';
import { dialog, filler, genai, guide, objectionHelp, terms } from './pages/articles.mjs';
import { contactForm } from './pages/form.mjs';
import { feed, plainHome } from './pages/home.mjs';
import { login, signIn, switchAccount, toLogin } from './pages/login.mjs';
import { accountsCenter, privacyCenter, settings } from './pages/menus.mjs';
import { missing, scam } from './pages/missing.mjs';
import { policy } from './pages/policy.mjs';
import { printable } from './pages/printable.mjs';
import { support } from './pages/support.mjs';
import { redirect, visitOf } from './visit.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */
/** @typedef {import('./visit.mjs').Answer} Answer */
/** @typedef {(visit: Visit) => Answer} Page */

/** @type {(...hosts: string[]) => (host: string) => boolean} */
const on =
  (...hosts) =>
  (host) =>
    hosts.includes(host);
const anywhere = () => true;
const privacyCenterHosts = on('privacycenter.instagram.com');
const accountsCenterHosts = on('accountscenter.facebook.com', 'accountscenter.instagram.com');

/** @type {[(host: string) => boolean, RegExp, Page][]} */
const ROUTES = [
  [on(SCAM_HOST), /^\//, scam],
  [on('facebook.com', 'instagram.com', 'threads.com', 'threads.net'), /^\//, toWww],
  [anywhere, /^\/rsrc\.php\/\w+\.js$/, script],
  [anywhere, /^\/favicon\.ico$/, () => ({ status: 204, headers: {}, body: '' })],
  [anywhere, /^\/switch$/, switchAccount],
  [on('l.facebook.com', 'lm.facebook.com'), /^\/l\.php$/, follow('u')],
  [on('l.instagram.com'), /^\/$/, follow('u')],
  [on('mbasic.facebook.com'), /^\/privacy\/policy\/logging\/$/, follow('redirect_uri')],
  [on('mbasic.facebook.com'), /^\/privacy\/policy\/printable\/(version\/\d+\/)?$/, printable],
  [isFacebook, /^\/help\/contact\/\d+\/?$/, contactForm],
  [on('help.instagram.com'), /^\/contact\/\d+\/?$/, contactForm],
  [on('www.whatsapp.com'), /^\/contact\/forms\/\d+\/?$/, contactForm],
  [isFacebook, /^\/login\/(device-based\/regular\/login\/)?$/, loginOrSignIn],
  [on('www.instagram.com'), /^\/accounts\/login\/(ajax\/)?$/, loginOrSignIn],
  [isFacebook, /^\/$/, (visit) => (visit.account ? feed(visit) : login(visit))],
  [isFacebook, /^\/settings\/?$/, signedIn(settings)],
  [on('www.instagram.com'), /^\/accounts\/edit\/?$/, signedIn(settings)],
  [isFacebook, /^\/privacy\/center\/?$/, privacyCenter],
  [isFacebook, /^\/privacy\/policy\/?$/, policy],
  [isFacebook, /^\/privacy\/policy\/version\/\d+\/?$/, policy],
  [privacyCenterHosts, /^\/policy\/?$/, policy],
  [privacyCenterHosts, /^\/policy\/version\/\d+\/?$/, policy],
  [isFacebook, /^\/privacy\/genai\/?$/, genai],
  [privacyCenterHosts, /^\/privacy\/genai\/?$/, genai],
  [isFacebook, /^\/privacy\/guide\/(generative-ai|genai)\/?$/, guide],
  [privacyCenterHosts, /^\/privacy\/guide\/(generative-ai|genai)\/?$/, guide],
  [isFacebook, /^\/privacy\/dialog\/[\w-]+\/?$/, dialog],
  [privacyCenterHosts, /^\/(privacy\/)?dialog\/[\w-]+\/?$/, dialog],
  [isFacebook, /^\/legal\/((eu|uk|br)-)?ai-terms\/?$/, terms],
  [isFacebook, /^\/help\/2069235856423257\/?$/, objectionHelp],
  [isFacebook, /^\/(help\/\d+|policies\/cookies|privacy\/guide\/\w+)\/?$/, filler],
  [accountsCenterHosts, /^\/[\w]*\/?$/, signedIn(accountsCenter)],
  [on('help.meta.com'), /^\/support\/privacy\/?$/, support],
  [privacyCenterHosts, /^\/$/, privacyCenter],
  [on('www.instagram.com', 'help.instagram.com'), /^\/$/, plainHome],
  [on('www.threads.com', 'www.threads.net', 'www.whatsapp.com'), /^\/$/, plainHome],
  [on('mbasic.facebook.com'), /^\//, toWww],
];

/**
 * @param {Parameters<typeof visitOf>[0]} request
 * @returns {Answer}
 */
export function answer(request) {
  const visit = visitOf(request);
  const path = visit.url.pathname;
  const found = ROUTES.find(([fits, pattern]) => fits(visit.host) && pattern.test(path));
  return keepLanguage(visit, (found?.[2] ?? missing)(visit));
}

/**
 * A language in the address stays for the pages after it.
 * @param {Visit} visit
 * @param {Answer} given
 * @returns {Answer}
 */
function keepLanguage({ host, url, language }, given) {
  const asked = url.searchParams.has('hl') || url.searchParams.has('locale2');
  const ours = host.endsWith('facebook.com') || host.endsWith('instagram.com');
  if (!asked || !ours || given.status !== 200) return given;
  const cookie = setCookie(platformOf(host), 'locale', language);
  return { ...given, headers: { ...given.headers, 'set-cookie': [cookie] } };
}

/** @type {Page} */
function loginOrSignIn(visit) {
  return visit.method === 'POST' ? signIn(visit) : login(visit);
}

/**
 * @param {Page} page
 * @returns {Page}
 */
function signedIn(page) {
  return (visit) => (visit.account ? page(visit) : toLogin(visit));
}

/**
 * @param {string} parameter
 * @returns {Page} a redirect to the address in that parameter
 */
function follow(parameter) {
  return (visit) => {
    const target = visit.url.searchParams.get(parameter) ?? '';
    return URL.canParse(target) ? redirect(target) : missing(visit);
  };
}

/** @type {Page} */
function toWww({ host, url }) {
  const domain = host.replace(/^mbasic\./, '');
  return redirect(`https://www.${domain}${url.pathname}${url.search}`);
}

/** @type {Page} */
function script({ url }) {
  const name = url.pathname.split('/').pop() ?? '';
  const body = readFileSync(new URL(`client/${name}`, import.meta.url));
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}
