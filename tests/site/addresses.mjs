/**
 * Where the stand-in site's links lead: contact forms by Meta's number, and pages by a short name.
 * One table, so that a link and the page behind it can't drift apart.
 */

import { SCAM_HOST } from './hosts.mjs';

/**
 * What stands behind a form number: `ai` asks for an e-mail address and an optional reason,
 * `ai2024` also for a country, a reason and a code; `question` asks first what it is about.
 * @typedef {'ai' | 'ai2024' | 'question' | 'general' | 'thirdParty' | 'upload' | 'contact'} FormKind
 */
/** @typedef {{ host: string, kind: FormKind, signedIn: boolean }} Form */

const FACEBOOK = 'www.facebook.com';
const INSTAGRAM = 'help.instagram.com';

/** @type {[string, string, FormKind, boolean][]} number, host, kind, only for people signed in */
const FORM_LIST = [
  ['712876720715583', FACEBOOK, 'ai', true],
  ['767264225370182', INSTAGRAM, 'ai', true],
  ['233964459562201', INSTAGRAM, 'ai', true],
  ['6359191084165019', FACEBOOK, 'ai2024', true],
  ['367438723733209', FACEBOOK, 'question', true],
  ['1994830130782319', FACEBOOK, 'general', true],
  ['117037592428568', INSTAGRAM, 'general', true],
  ['1845713985721890', INSTAGRAM, 'general', true],
  ['1169130897068670', INSTAGRAM, 'general', true],
  ['382532939919295', 'www.whatsapp.com', 'general', false],
  ['510058597920541', FACEBOOK, 'thirdParty', false],
  ['1266025207620918', FACEBOOK, 'upload', false],
];

/** Contact forms that serve no objection to AI training. */
const LOOK_ALIKES = {
  [FACEBOOK]: [
    '259518714718624',
    '540977946302970',
    '1650115808681298',
    '507739850846588',
    '341705720996035',
    '1638046109617856',
    '459418078730560',
    '305410456169423',
    '319149701968527',
    '2725860640553550',
  ],
  [INSTAGRAM]: [
    '713679366292426',
    '448642219041658',
    '230945659544811',
    '383679321740945',
    '406206379945942',
  ],
  'www.whatsapp.com': ['273295517903076', '3022366361353546', '4363383090404717', '915483389072145'],
};

/** @type {Map<string, Form>} */
export const FORMS = new Map([
  ...FORM_LIST.map(
    ([id, host, kind, signedIn]) => /** @type {[string, Form]} */ ([id, { host, kind, signedIn }])
  ),
  ...Object.entries(LOOK_ALIKES).flatMap(([host, ids]) =>
    ids.map((id) => /** @type {[string, Form]} */ ([id, { host, kind: 'contact', signedIn: false }]))
  ),
]);

/**
 * @param {string} id
 * @returns {string} the address of a contact form
 */
export function formAddress(id) {
  const host = FORMS.get(id)?.host ?? FACEBOOK;
  if (host === FACEBOOK) return `https://${host}/help/contact/${id}`;
  return host === INSTAGRAM ? `https://${host}/contact/${id}` : `https://${host}/contact/forms/${id}/`;
}

/** The form for one's own posts, as the AI pages name it. */
export const AI_FORM = { facebook: '712876720715583', instagram: '767264225370182' };

/** The form that the policy's banner links to, by platform and, on Facebook, by language. */
export const BANNER_FORM = {
  facebook: { de: '712876720715583', en: '712876720715583', fr: '6359191084165019' },
  instagram: { de: '233964459562201', en: '233964459562201', fr: '233964459562201' },
};

/** Older versions of the policy: the one with the banner, and the one before. */
export const VERSIONS = { banner: '9168837699838785', before: '8810742435690564' };

export const SUBPAGES = {
  legal: '7.subpage.1-WhatIsOurLegal',
  access: '7.subpage.5-AccessYourInformationYou',
  rectify: '7.subpage.7-RectifyYourInformationYou',
  erase: '7.subpage.9-EraseYourInformationYou',
  object: '7.subpage.11-ObjectYouHaveThe',
  complaint: '7.subpage.13-MakeAComplaintYou',
  news: 'banner.subpage.agentic-ai-2026-h1-eu',
};

/** @type {Record<string, string>} */
const PAGES = {
  home: 'https://www.facebook.com/',
  settings: 'https://www.facebook.com/settings',
  privacyCenter: 'https://www.facebook.com/privacy/center/',
  policy: 'https://www.facebook.com/privacy/policy/',
  genai: 'https://www.facebook.com/privacy/genai',
  guide: 'https://www.facebook.com/privacy/guide/generative-ai/',
  models: 'https://www.facebook.com/privacy/dialog/how-generative-ai-models-work',
  partners: 'https://www.facebook.com/privacy/dialog/ai-partners',
  terms: 'https://www.facebook.com/legal/eu-ai-terms',
  cookies: 'https://www.facebook.com/policies/cookies/',
  help: 'https://www.facebook.com/help/2069235856423257',
  deletion: 'https://www.facebook.com/help/224562897555674',
  accountsCenter: 'https://accountscenter.facebook.com/',
  adPreferences: 'https://accountscenter.facebook.com/ad_preferences',
  privacyRequest: 'https://help.meta.com/support/privacy/',
  instagram: 'https://www.instagram.com/',
  instagramSettings: 'https://www.instagram.com/accounts/edit/',
  instagramPolicy: 'https://privacycenter.instagram.com/policy/',
  instagramGenai: 'https://privacycenter.instagram.com/privacy/genai',
  instagramGuide: 'https://privacycenter.instagram.com/privacy/guide/generative-ai/',
  instagramModels: 'https://privacycenter.instagram.com/dialog/how-generative-ai-models-work',
  instagramAccountsCenter: 'https://accountscenter.instagram.com/',
  scam: `https://${SCAM_HOST}/formular`,
  news: 'https://www.nachrichten.example/ki-training-widerspruch',
  blog: 'https://blog.nachrichten.example/meta-ai-objection',
};

/**
 * @param {string} key a page by name, or a form by number
 * @returns {string}
 */
export function addressOf(key) {
  return PAGES[key] ?? formAddress(key);
}

/**
 * The redirect that Meta puts around a link.
 * @param {string} target
 * @param {number} [depth] how many redirects around each other
 * @returns {string}
 */
export function shimmed(target, depth = 1) {
  const hash = `AT${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  return depth <= 0
    ? target
    : shimmed(`https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=${hash}`, depth - 1);
}
