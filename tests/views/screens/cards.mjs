/** Every kind of card, each on the page and after the deeds that bring it about. */

import { cardWith, clickInCard } from '../../driver/card.mjs';
import { sendForm } from '../../e2e/steps.mjs';
import { AI_FORM, SUBPAGES, addressOf } from '../../site/addresses.mjs';
import { asPage, byHand, visit } from './records.mjs';

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
 * @property {boolean} [once] it is shown once only, so each window has the story from its beginning
 * @property {Image} [image] the one of its pictures that is in `docs/images`
 * @property {boolean} [whole] the picture shows more than fits the window
 */

const FORM = addressOf(AI_FORM.facebook);
const BANNER = `${addressOf('policy')}?banner=1`;
const OBJECT = `?subpage=${SUBPAGES.object}`;

/** Clicks one after another, each once it is there. @param {string[]} keys @returns {Scene['deeds']} */
const click = (...keys) => async (page, text) => {
  for (const key of keys) {
    await cardWith(page, text(key));
    await clickInCard(page, text(key));
  }
};
/** Sends the form as a person does, who sees the card before. @param {Page} page */
const sendSeen = async (page) => {
  await cardWith(page, /\S/);
  await sendForm(page);
};
/** Fills in the form that asks for more than the account tells, and sends it. @type {Scene['deeds']} */
const fillAndSend = async (page) => {
  for (const field of await page.$$('form input:not([type=hidden]), form textarea')) await field.type('anna@post.example');
  await sendSeen(page);
};
/** Sends the form, then clicks. @param {string[]} keys @returns {Scene['deeds']} */
const send = (...keys) => async (page, ...rest) => {
  await sendSeen(page);
  await click(...keys)?.(page, ...rest);
};
/** The page says that it is another, as pages that load in parts do. @param {string} address @returns {Scene['deeds']} */
const turnInto = (address) => (page) => page.evaluate((path) => history.replaceState(null, '', path), address);

/** Leaves no room in the extension's storage. @param {Page} desk */
const fill = (desk) => desk.evaluate(async () => {
  let number = 0;
  const put = (/** @type {number} */ size) => chrome.storage.local
    .set({ [`x:${number += 1}`]: 'x'.repeat(size) }).then(() => true, () => false);
  for (let size = 5_000_000; size >= 8; size /= 2) while (await put(size));
});

/** @type {Omit<Scene, 'screen'>[]} */
const CARDS = [
  { state: 'link found', place: BANNER, shows: ['targetAiTitle', 'targetAiLine'],
    image: { name: 'link', size: 'desktop', look: 'light' } },
  { state: 'jumped to the link', place: BANNER, shows: ['targetAiTitle', 'jumpedLine'], deeds: click('actionJump') },
  { state: 'link in a collapsed part', place: addressOf('genai'), shows: ['targetAiTitle', 'collapsedLine', 'actionJumpSection'] },
  { state: 'link to the portal', place: addressOf('policy') + OBJECT, shows: ['portalLine'] },
  { state: 'confirmed before', place: BANNER, shows: ['targetAiTitle', 'alreadyConfirmedLine'], story: (language) => visit(language, 'confirmed') },
  { state: 'a step on the way', place: addressOf('settings'), shows: ['stepTitle', 'stepLine'] },
  { state: 'not on this page', place: addressOf('accountsCenter'), shows: ['stepTitle', 'accountsCenterLine'] },
  { state: 'section without the link', place: addressOf('terms'), shows: ['sectionMissingTitle', 'sectionMissingLine'],
    deeds: turnInto(`/privacy/policy/${OBJECT}`) },
  { state: 'as a Page', place: addressOf('settings'), shows: ['stepTitle', 'profileLine'], story: asPage },
  { state: 'form', place: FORM, shows: ['formAiTitle', 'checkEmail', 'checkReasonOptional'] },
  { state: 'form, reasons', place: FORM, shows: ['formAiTitle', 'reasonPut'], deeds: click('reasonsTitle') },
  { state: 'form, reason put in', place: FORM, shows: ['formAiTitle', 'reasonIsPut'], deeds: click('reasonsTitle', 'reasonPut') },
  { state: 'form of 2024', place: addressOf('6359191084165019'), shows: ['formAiTitle', 'checkCountry', 'checkReasonRequired'] },
  { state: 'form sent before', place: FORM, shows: ['formAiTitle', 'alreadySentLine'], story: (language) => visit(language, 'sent') },
  { state: 'form in no list', place: FORM, shows: ['formLikelyTitle', 'formLikelyLine', 'checkEmail'],
    deeds: turnInto('/help/contact/1234509876543210') },
  { state: 'general form', place: addressOf('1994830130782319'), shows: ['formGeneralTitle'] },
  { state: 'portal', place: addressOf('privacyRequest'), shows: ['formGeneralTitle', 'formPortalLine'] },
  { state: 'form about others', place: addressOf('510058597920541'), shows: ['formThirdPartyTitle'] },
  { state: 'form did not work', place: FORM, shows: ['nextTryTitle'], deeds: click('answerDidNotWork') },
  { state: 'question after sending', place: FORM, shows: ['questionTitle'], deeds: sendSeen },
  { state: 'sent', place: FORM, shows: ['sentTitle', 'sentProofLine'], deeds: send('answerSent'),
    image: { name: 'sent', size: 'phone', look: 'dark' } },
  { state: 'not saved', place: FORM, shows: ['notSavedTitle'],
    deeds: async (page, text, desk) => {
      await sendSeen(page);
      await cardWith(page, text('questionTitle'));
      await fill(desk);
      await click('answerSent')?.(page, text, desk);
    } },
  { state: 'whose objection', place: addressOf('382532939919295'), shows: ['questionTitle', 'whoseLine'],
    story: (language) => ({ stored: byHand(language) }), deeds: fillAndSend },
  { state: 'whose, none known', place: addressOf('382532939919295'), shows: ['questionTitle', 'whoseNoneLine'],
    story: () => ({}), deeds: fillAndSend },
  { state: 'lure', place: addressOf('policy'), shows: ['stepTitle', 'warningForeignLine'] },
  { state: 'chain letter', place: `${BANNER}&chain=1`, shows: ['targetAiTitle', 'chainLetterLine'] },
  { state: 'login first', place: FORM, shows: ['loginTitle', 'loginFormLine'], story: () => ({}) },
  { state: 'login, desktop view', place: FORM.replace('www.', 'm.'), shows: ['loginTitle', 'desktopChromeLine'], story: () => ({}) },
  { state: 'reminded', place: addressOf('home'), shows: ['remindedTitle'], once: true, story: (language) => visit(language, 'reminder') },
];

/** @type {Scene[]} */
export const cards = CARDS.map((card) => ({ story: visit, ...card, screen: 'card' }));
