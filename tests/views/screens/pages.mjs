/** The extension's own pages in all their states. */

import { fillIn, sheetReady } from '../../e2e/sheets.mjs';
import { CONFIRMED, KEPT, OVERDUE, everyStatus, many, three } from './records.mjs';

/** @typedef {import('./cards.mjs').Scene} Scene */

const POPUP = 'popup/popup.html';
const OPTIONS = 'options/options.html';
const COMPLAINT = `letter/letter.html#${OVERDUE}`;

/** @param {(language: import('./studio.mjs').Language) => Record<string, string>} stored @returns {Scene['story']} */
const holding = (stored) => (language) => ({ stored: stored(language) });
/** The background does not answer. Runs in the page. */
const silent = () => { Object.assign(chrome.runtime, { sendMessage: () => Promise.reject(new Error('silent')) }); };
/** Runs in the page. */
const noWasm = () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); };
/** @param {import('puppeteer-core').Page} page */
const unfoldAll = (page) => page.$$eval('details', (all) => all.forEach((details) => { details.open = true; }));

/** @param {boolean} complete @returns {Scene['deeds']} */
const complain = (complete) => async (page) => {
  await sheetReady(page);
  await page.select('[name="what"]', 'complaint');
  await page.select('[name="country"]', 'DE');
  if (complete) await page.select('[name="state"]', 'DE-BY');
  await page.type('[name="sender"]', 'Anna Beispiel');
  await page.click('button[type="submit"]');
  await page.waitForSelector(complete ? '.letter textarea' : 'form .failure:not(:empty)');
};

/** @type {Scene[]} */
export const pages = [
  { screen: 'popup', state: 'no account', place: POPUP, shows: ['popupEmptyTitle', 'popupEmptyLine'] },
  { screen: 'popup', state: 'three accounts', place: POPUP, shows: ['statusReplyOverdue', 'statusOpen', 'statusConfirmed'], story: holding(three),
    image: { name: 'accounts', size: 'phone', look: 'light' } },
  { screen: 'popup', state: 'history', place: POPUP, shows: ['eventFormOpened', 'eventSent'], story: holding(three),
    deeds: (page) => page.click('[data-part=unfold]') },
  { screen: 'popup', state: 'remind later', place: POPUP, shows: ['snoozeWeek'], story: holding(three),
    deeds: async (page) => {
      await page.click('[data-part=later]');
      await page.waitForSelector('#later-0:popover-open');
    } },
  { screen: 'popup', state: 'every status', place: POPUP, whole: true, story: holding(everyStatus),
    shows: ['statusReplyOverdue', 'statusRefused', 'statusConfirmationDue', 'statusOpen', 'statusFormOpened', 'statusSent',
      'statusCovered', 'statusWithdrawn', 'statusConfirmed'] },
  { screen: 'popup', state: 'forty accounts', place: POPUP, shows: ['popupProgress', 'statusConfirmationDue'], story: holding(many) },
  { screen: 'popup', state: 'entries kept aside', place: POPUP, shows: ['popupAside', 'popupNewer'], story: holding(() => KEPT) },
  { screen: 'popup', state: 'failed', place: POPUP, shows: ['captureFailed'], story: holding(three),
    deeds: async (page) => {
      await page.click('#capture');
      await page.waitForSelector('#failure:not([hidden])');
      await page.evaluate(() => scrollTo(0, 0));
    } },
  { screen: 'popup', state: 'no answer', place: POPUP, shows: ['popupFailed', 'checkEmail'], before: silent },
  { screen: 'popup', state: 'without WebAssembly', place: POPUP, shows: ['noWasmLine', 'popupFailed'], before: noWasm },
  { screen: 'record', state: 'overdue', place: `record/record.html#${OVERDUE}`, shows: ['statusReplyOverdue'], story: holding(three), whole: true },
  { screen: 'record', state: 'confirmed', place: `record/record.html#${CONFIRMED}`, shows: ['statusConfirmed'], story: holding(three) },
  { screen: 'record', state: 'all forms open', place: `record/record.html#${OVERDUE}`, shows: ['statusReplyOverdue'], story: holding(three),
    deeds: unfoldAll, whole: true },
  { screen: 'record', state: 'unknown account', place: 'record/record.html#facebook:9', shows: [] },
  { screen: 'record', state: 'no answer', place: `record/record.html#${OVERDUE}`, shows: ['popupFailed'], before: silent },
  { screen: 'letter', state: 'choice', place: COMPLAINT, shows: ['letterKind'], story: holding(three), whole: true },
  { screen: 'letter', state: 'authority missing', place: COMPLAINT, shows: ['letterStateLine'], story: holding(three), whole: true,
    deeds: complain(false) },
  { screen: 'letter', state: 'complaint', place: COMPLAINT, shows: ['letterCopy'], story: holding(three), whole: true, deeds: complain(true) },
  { screen: 'options', state: 'usual', place: OPTIONS, shows: ['optionsTitle'], whole: true },
  { screen: 'options', state: 'all forms open', place: OPTIONS, shows: ['optionsTitle'], whole: true, deeds: unfoldAll },
  { screen: 'options', state: 'deleted', place: OPTIONS, shows: ['optionsTitle'], story: holding(three),
    deeds: async (page, text) => {
      await fillIn(page, text('deleteAllTitle'));
      await page.waitForFunction(() => document.getElementById('notice')?.textContent);
    } },
  { screen: 'welcome', state: 'first', place: 'welcome/welcome.html', shows: ['welcomeTitle', 'welcomeNeverTitle'], whole: true },
  { screen: 'limits', state: 'all', place: 'limits/limits.html', shows: ['limitsTitle', 'limitsPagesTitle'], whole: true },
  { screen: 'sample', state: 'with card', place: 'sample/sample.html', shows: ['targetAiTitle'] },
];
