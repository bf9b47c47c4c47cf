/** Every kind of card, each on the page and after the deeds that bring it about. */

import { AI_FORM, addressOf } from '../../site/addresses.mjs';
import { forms } from './forms.mjs';
import { links } from './links.mjs';
import { visit } from './records.mjs';

/** @typedef {import('./studio.mjs').Texts} Texts */
/** @typedef {import('./studio.mjs').Language} Language */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, size: 'desktop' | 'phone', look: 'light' | 'dark' }} Image */
/**
 * @typedef {object} Scene
 * @property {string} screen
 * @property {string} state
 * @property {string} place an address, or the path of an own page
 * @property {string[]} shows keys of texts that must be there, in this order
 * @property {(language: Language) => import('./records.mjs').Story} [story]
 * @property {(page: Page, text: Texts, desk: Page) => Promise<unknown>} [deeds] what happens first
 * @property {() => void} [before] runs in the page before its own scripts
 * @property {string} [agent] what the browser calls itself
 * @property {boolean} [once] one window at a time, each with the story from its beginning
 * @property {Image} [image] the one of its pictures that is in `docs/images`
 * @property {boolean} [whole] the picture shows more than fits the window
 */
/** @typedef {Omit<Scene, 'screen'>} Card */

const FORM = addressOf(AI_FORM.facebook);
const MOBILE = FORM.replace('www.', 'm.');
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const signedOut = () => ({});

/** @type {Card[]} */
const LOGINS = [
  { state: 'login first', place: FORM, shows: ['loginTitle', 'loginFormLine'], story: signedOut },
  { state: 'login before a page', place: addressOf('settings'), shows: ['loginTitle', 'loginPageLine'], story: signedOut },
  { state: 'login, desktop view', place: MOBILE, shows: ['loginTitle', 'desktopChromeLine'], story: signedOut },
  { state: 'login, desktop view in Edge', place: MOBILE, shows: ['loginTitle', 'desktopEdgeLine'], story: signedOut,
    agent: `${ANDROID} Chrome/142.0.0.0 Mobile Safari/537.36 EdgA/142.0.0.0` },
  { state: 'login, desktop view in Samsung Internet', place: MOBILE, shows: ['loginTitle', 'desktopSamsungLine'], story: signedOut,
    agent: `${ANDROID} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36` },
  { state: 'login, desktop view in Firefox', place: MOBILE, shows: ['loginTitle', 'desktopFirefoxLine'], story: signedOut,
    agent: 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0' },
];

/** @type {Card[]} */
const OTHERS = [
  { state: 'reminded', place: addressOf('home'), shows: ['remindedTitle', 'signedInNamedLine'], once: true,
    story: (language) => visit(language, 'reminder') },
];

/** @type {Scene[]} */
export const cards = [...links, ...forms, ...LOGINS, ...OTHERS].map((card) => ({ story: visit, ...card, screen: 'card' }));
