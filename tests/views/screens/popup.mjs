/** The popup in all its states. */

import { addressOf } from '../../site/addresses.mjs';
import { languageOf, noWasm, silent } from './deeds.mjs';
import { KEPT, byHand, everyStatus, holding, many, nextSteps, three } from './records.mjs';

/** @typedef {import('./cards.mjs').Scene} Scene */

const PLACE = 'popup/popup.html';

/** Asks for a capture of the policy, which was looked at last. @type {Scene['deeds']} */
const capture = async (page) => {
  const seen = await page.browser().newPage({ type: 'window' });
  await seen.goto(`${addressOf('policy')}?hl=${await languageOf(page)}`);
  await seen.bringToFront();
  await page.click('#capture');
  await page.waitForSelector('#captured:not([hidden])');
  await seen.close();
  await page.$eval('#captured', (part) => part.scrollIntoView());
};

/** @type {Omit<Scene, 'screen' | 'place'>[]} */
const STATES = [
  { state: 'no account', shows: ['popupEmptyTitle', 'popupEmptyLine'] },
  { state: 'three accounts', shows: ['statusReplyOverdue', 'statusOpen', 'statusConfirmed'], story: holding(three),
    image: { name: 'accounts', size: 'phone', look: 'light' } },
  { state: 'history', shows: ['eventFormOpened', 'eventSent'], story: holding(three),
    deeds: (page) => page.click('[data-part=unfold]') },
  { state: 'remind later', shows: ['snoozeWeek', 'snoozeNever'], story: holding(three),
    deeds: async (page) => {
      await page.click('[data-part=later]');
      await page.waitForSelector('#later-0:popover-open');
    } },
  { state: 'every status', whole: true, story: holding(everyStatus),
    shows: ['statusReplyOverdue', 'statusRefused', 'statusConfirmationDue', 'statusOpen', 'actionSentEarlier', 'statusFormOpened',
      'actionSent', 'statusSent', 'statusCovered', 'statusWithdrawn', 'statusConfirmed'] },
  { state: 'question, letters and other next steps', whole: true, story: holding(nextSteps),
    shows: ['nextLetterMade', 'actionLetterSent', 'nextAskedOverdue', 'nextComplainedLong', 'nextQuestion',
      'actionSentAlready'] },
  { state: 'entered by hand', shows: ['handAccountName', 'statusOpen', 'popupOther'], story: holding(byHand) },
  { state: 'forty accounts', shows: ['popupProgress', 'statusConfirmationDue'], story: holding(many) },
  { state: 'entries kept aside', shows: ['newerLine', 'popupAside', 'popupNewer'], story: holding(() => KEPT) },
  { state: 'capture', shows: ['captureLine', 'saveFile'], story: holding(three), once: true, deeds: capture },
  { state: 'failed', shows: ['captureFailed'], story: holding(three),
    deeds: async (page) => {
      await page.click('#capture');
      await page.waitForSelector('#failure:not([hidden])');
      await page.evaluate(() => scrollTo(0, 0));
    } },
  { state: 'no answer', shows: ['popupFailed', 'checkEmail'], before: silent },
  { state: 'without WebAssembly', shows: ['noWasmLine', 'popupFailed'], before: noWasm },
];

/** @type {Scene[]} */
export const popup = STATES.map((state) => ({ ...state, screen: 'popup', place: PLACE }));
