/** The pages of one account, its record and its letters, in all their states. */

import { fillIn, sheetReady } from '../../e2e/sheets.mjs';
import { silent, told, unfoldAll } from './deeds.mjs';
import { CONFIRMED, HAND, OPEN, OVERDUE, beforeTraining, byHand, holding, three, visit, wholeStory } from './records.mjs';

/** @typedef {import('./cards.mjs').Scene} Scene */

const record = (/** @type {string} */ account) => `record/record.html#${account}`;
const letter = (/** @type {string} */ account) => `letter/letter.html#${account}`;

/** What goes to the clipboard stays there. Runs in the page. */
const copies = () => {
  Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.resolve() });
};
/** Runs in the page. */
const copiesNothing = () => {
  Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('refused')) });
};

/** Asks for a letter. @param {Record<string, string>} choices @returns {NonNullable<Scene['deeds']>} */
const make = (choices) => async (page) => {
  await sheetReady(page);
  for (const [name, value] of Object.entries(choices)) await page.select(`[name="${name}"]`, value);
  await page.type('[name="sender"]', 'Anna Beispiel');
  await page.click('button[type="submit"]');
  await page.waitForSelector('.letter textarea, form .failure:not(:empty)');
};
const BAVARIA = { what: 'complaint', country: 'DE', state: 'DE-BY' };

/** Makes a letter, then presses one of its buttons. @param {Record<string, string>} choices @param {string} key */
const press = (choices, key) => told(async (page, text, desk) => {
  await make(choices)(page, text, desk);
  await page.click(`::-p-text(${text(key)})`);
});

/** @type {Omit<Scene, 'screen'>[]} */
const RECORDS = [
  { state: 'overdue', place: record(OVERDUE), shows: ['statusReplyOverdue'], story: holding(three), whole: true },
  { state: 'open', place: record(OPEN), shows: ['statusOpen', 'nextOpen', 'meaningNone'], story: holding(three), whole: true },
  { state: 'confirmed', place: record(CONFIRMED), shows: ['statusConfirmed'], story: holding(three) },
  { state: 'sent before the training began', place: record(OVERDUE), shows: ['statusConfirmed', 'meaningBefore'],
    story: holding(beforeTraining), whole: true },
  { state: 'covered', place: record(OVERDUE), shows: ['statusCovered', 'groupWithLine', 'sayNotCovered'],
    story: (language) => visit(language, 'covered'), whole: true },
  { state: 'all that can happen', place: record(OVERDUE), shows: ['eventSeen', 'eventTakenBack', 'pageDone', 'pageDrop'],
    story: holding(wholeStory), whole: true },
  { state: 'entered by hand', place: record(HAND), shows: ['factByHand', 'whatsAppLine', 'eventAdded'], story: holding(byHand), whole: true },
  { state: 'all forms open', place: record(OVERDUE), shows: ['statusReplyOverdue'], story: holding(three), deeds: unfoldAll, whole: true },
  { state: 'saved', place: record(OVERDUE), shows: ['savedLine'], story: holding(three), once: true,
    deeds: told((page, text) => fillIn(page, text('sayConfirmed'))) },
  { state: 'name with signs', place: record(OVERDUE), shows: ['inputTextLine'], story: holding(three),
    deeds: told((page, text) => fillIn(page, text('sayLabel'), { text: '<Anna>' })) },
  { state: 'unknown account', place: 'record/record.html#facebook:9', shows: ['notInListTitle'] },
  { state: 'no answer', place: record(OVERDUE), shows: ['popupFailed'], before: silent },
];

/** @type {Omit<Scene, 'screen'>[]} */
const LETTERS = [
  { state: 'choice', place: letter(OVERDUE), shows: ['letterKind'], story: holding(three), whole: true },
  { state: 'nothing sent', place: letter(OPEN), shows: ['letterNotSentLine'], story: holding(three) },
  { state: 'too early', place: letter(OVERDUE), shows: ['letterEarlyLine', 'letterKind'], story: (language) => visit(language, 'sent') },
  { state: 'country missing', place: letter(OVERDUE), shows: ['letterCountryLine'], story: holding(three),
    deeds: told(make({ what: 'complaint' })) },
  { state: 'authority missing', place: letter(OVERDUE), shows: ['letterStateLine'], story: holding(three),
    deeds: told(make({ what: 'complaint', country: 'DE' })) },
  { state: 'complaint', place: letter(OVERDUE), shows: ['letterCopy'], story: holding(three), whole: true, deeds: make(BAVARIA) },
  { state: 'complaint in English', place: letter(OVERDUE), shows: ['authorityEnglishLine', 'authoritySignedMailLine'],
    story: holding(three), whole: true, deeds: make({ what: 'complaint', country: 'BG' }) },
  { state: 'reminder', place: letter(OVERDUE), shows: ['letterPostLine', 'letterCopy'], story: holding(three), whole: true,
    deeds: make({ what: 'reminder' }) },
  { state: 'copied', place: letter(OVERDUE), shows: ['letterCopied'], story: holding(three), before: copies,
    deeds: press({ what: 'reminder' }, 'letterCopy') },
  { state: 'not copied', place: letter(OVERDUE), shows: ['letterCopyFailed'], story: holding(three), before: copiesNothing,
    deeds: press({ what: 'reminder' }, 'letterCopy') },
  { state: 'too long for the mail program', place: letter(OVERDUE), shows: ['letterMailCopied'], story: holding(three), before: copies,
    deeds: press(BAVARIA, 'letterMail') },
];

/** @type {Scene[]} */
export const accounts = [
  ...RECORDS.map((scene) => ({ ...scene, screen: 'record' })),
  ...LETTERS.map((scene) => ({ ...scene, screen: 'letter' })),
];
