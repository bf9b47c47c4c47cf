/** The cards on pages with links: what the marked link is for, and where to go where there is none. */

import { ACCOUNTS } from '../../site/accounts.mjs';
import { SUBPAGES, VERSIONS, addressOf } from '../../site/addresses.mjs';
import { click, redirect, turnInto } from './deeds.mjs';
import { asPage, visit } from './records.mjs';

/** @typedef {import('./cards.mjs').Card} Card */

const POLICY = addressOf('policy');
const BANNER = `${POLICY}?banner=1`;
const OBJECT = `?subpage=${SUBPAGES.object}`;
const IN_BANNER = '#policy-banner a[href*="/help/contact/"]';
/** The link of a swindle that the stand-in policy has. */
const LURE = 'a[href*="formular"]';

/** The banner is in the page and can't be seen. Runs in the page. */
const hideBanner = () => {
  const style = new CSSStyleSheet();
  style.replaceSync('#policy-banner { display: none }');
  document.adoptedStyleSheets = [style];
};

/** @type {Card[]} */
export const links = [
  { state: 'link found', place: BANNER, shows: ['targetAiTitle', 'targetAiLine', 'outlinedLine'],
    image: { name: 'link', size: 'desktop', look: 'light' } },
  { state: 'jumped to the link', place: BANNER, shows: ['targetAiTitle', 'jumpedLine'], deeds: click('actionJump') },
  { state: 'link in a collapsed part', place: addressOf('genai'), shows: ['targetAiTitle', 'collapsedLine', 'actionJumpSection'] },
  { state: 'jumped to the collapsed part', place: addressOf('genai'), shows: ['targetAiTitle', 'jumpedSectionLine'],
    deeds: click('actionJumpSection') },
  { state: 'link out of sight', place: BANNER, shows: ['targetAiTitle', 'targetAiLine', 'hiddenLine'], before: hideBanner },
  { state: 'link to a form in no list', place: BANNER, shows: ['targetAiTitle', 'likelyLine'],
    deeds: redirect(IN_BANNER, '/help/contact/1234509876543210') },
  { state: 'link to the portal', place: POLICY + OBJECT, shows: ['targetGeneralTitle', 'portalLine'] },
  { state: 'link to the general form', place: `${POLICY}version/${VERSIONS.before}/${OBJECT}`,
    shows: ['targetGeneralTitle', 'targetGeneralLine'] },
  { state: 'link to another general form', place: BANNER, shows: ['targetGeneralTitle', 'targetGeneralPerhapsLine'],
    deeds: redirect(IN_BANNER, '/help/contact/1994830130782319') },
  { state: 'link about others', place: addressOf('guide'), shows: ['targetThirdPartyTitle', 'targetThirdPartyLine'] },
  { state: 'confirmed before', place: BANNER, shows: ['targetAiTitle', 'alreadyConfirmedLine'],
    story: (language) => visit(language, 'confirmed') },
  { state: 'covered by another account', place: BANNER, shows: ['targetAiTitle', 'nextCovered'],
    story: (language) => visit(language, 'covered') },
  { state: 'link, as a Page', place: BANNER, shows: ['targetAiTitle', 'profileLine'], story: asPage },
  { state: 'a step on the way', place: addressOf('settings'), shows: ['stepTitle', 'stepLine'] },
  { state: 'not on this page', place: addressOf('accountsCenter'), shows: ['stepTitle', 'accountsCenterLine'] },
  { state: 'help for another product', place: addressOf('deletion'), shows: ['stepTitle', 'stepMissingLine', 'otherProductLine'],
    deeds: async (page, ...rest) => {
      await page.$eval('[role=contentinfo]', (foot) => foot.remove());
      await turnInto('/help/instagram/2060335334241802')(page, ...rest);
    } },
  { state: 'section without the link', place: addressOf('terms'), shows: ['sectionMissingTitle', 'sectionMissingLine'],
    deeds: turnInto(`/privacy/policy/${OBJECT}`) },
  { state: 'as a Page', place: addressOf('settings'), shows: ['stepTitle', 'profileLine'], story: asPage },
  { state: 'lure', place: POLICY, shows: ['stepTitle', 'warningForeignLine'] },
  { state: 'lure, nothing else to say', place: POLICY, shows: ['warningTitle', 'warningForeignOnlyLine'],
    story: (language) => visit(language, 'confirmed') },
  { state: 'lure that looks like Meta', place: POLICY, shows: ['stepTitle', 'warningPlainLine'],
    deeds: redirect(LURE, `https://${ACCOUNTS.facebook[0]?.id}@www.facebook.com/help/contact/1`) },
  { state: 'chain letter', place: `${BANNER}&chain=1`, shows: ['targetAiTitle', 'chainLetterLine'] },
];
