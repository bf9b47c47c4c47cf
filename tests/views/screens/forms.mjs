/** The cards on forms, until the objection is sent and noted. */

import { cardWith } from '../../driver/card.mjs';
import { AI_FORM, addressOf } from '../../site/addresses.mjs';
import { click, fill, fillAndSend, send, sendSeen, turnInto } from './deeds.mjs';
import { byHand, visit } from './records.mjs';

/** @typedef {import('./cards.mjs').Card} Card */

const FORM = addressOf(AI_FORM.facebook);
const FORM_2024 = addressOf('6359191084165019');
const GENERAL = addressOf('1994830130782319');
const OTHERS = addressOf('510058597920541');
const WHATSAPP = addressOf('382532939919295');

/** @type {Card[]} */
const BEFORE = [
  { state: 'form', place: FORM, shows: ['formAiTitle', 'checkEmail', 'checkReasonOptional'] },
  { state: 'form, reasons', place: FORM, shows: ['formAiTitle', 'reasonPut'], deeds: click('reasonsTitle') },
  { state: 'form, reason put in', place: FORM, shows: ['formAiTitle', 'reasonIsPut'], deeds: click('reasonsTitle', 'reasonPut') },
  { state: 'form, reason not put in', place: FORM, shows: ['formAiTitle', 'reasonNotPut'],
    deeds: click('reasonsTitle', 'reasonPut', 'reasonPut') },
  { state: 'form, reason copied', place: FORM, shows: ['formAiTitle', 'reasonCopied'], once: true,
    deeds: click('reasonsTitle', 'reasonCopy') },
  { state: 'form of 2024', place: FORM_2024, shows: ['formAiTitle', 'checkCountry', 'checkReasonRequired'] },
  { state: 'form of 2024, all of the card', place: FORM_2024, shows: ['formAiTitle', 'checkCountry', 'checkReasonRequired'],
    deeds: click('cardMore') },
  { state: 'form sent before', place: FORM, shows: ['formAiTitle', 'alreadyUnconfirmedLine'],
    story: (language) => visit(language, 'sent') },
  { state: 'form sent today', place: FORM, shows: ['formAiTitle', 'alreadySentLine'],
    story: (language) => visit(language, 'sentToday') },
  { state: 'form, covered by another account', place: FORM, shows: ['formAiTitle', 'nextCovered'],
    story: (language) => visit(language, 'covered') },
  { state: 'form, nobody signed in', place: `${FORM}?signedOut=1`, shows: ['formAiTitle', 'notSignedInLine'], story: () => ({}) },
  { state: 'form in no list', place: FORM, shows: ['formLikelyTitle', 'formLikelyLine', 'checkEmail'],
    deeds: turnInto('/help/contact/1234509876543210') },
  { state: 'general form', place: GENERAL, shows: ['formGeneralTitle', 'checkReasonGeneral'] },
  { state: 'general form, all of the card', place: GENERAL, shows: ['formGeneralTitle', 'checkReasonGeneral'],
    deeds: click('cardMore') },
  { state: 'portal', place: addressOf('privacyRequest'), shows: ['formGeneralTitle', 'formPortalLine'] },
  { state: 'form about others', place: OTHERS, shows: ['formThirdPartyTitle'] },
  { state: 'form did not work', place: FORM, shows: ['nextTryTitle'], deeds: click('answerDidNotWork') },
];

/** @type {Card[]} */
const AFTER = [
  { state: 'question after sending', place: FORM, shows: ['questionTitle'], deeds: sendSeen },
  { state: 'sent', place: FORM, shows: ['sentTitle', 'sentProofLine'], deeds: send('answerSent'),
    image: { name: 'sent', size: 'phone', look: 'dark' } },
  { state: 'sent by the general form', place: GENERAL, shows: ['sentTitle', 'sentGeneralLine', 'sentProofLine'],
    deeds: async (...scene) => {
      await fillAndSend(...scene);
      await click('answerSent')(...scene);
    } },
  { state: 'not saved', place: FORM, shows: ['notSavedTitle'],
    deeds: async (page, text, desk) => {
      await sendSeen(page);
      await cardWith(page, text('questionTitle'));
      await fill(desk);
      await click('answerSent')(page, text, desk);
    } },
  { state: 'whose objection', place: WHATSAPP, shows: ['questionTitle', 'whoseLine'],
    story: (language) => ({ stored: byHand(language) }), deeds: fillAndSend },
  { state: 'whose, none known', place: WHATSAPP, shows: ['questionTitle', 'whoseNoneLine'], story: () => ({}), deeds: fillAndSend },
];

/** @type {Card[]} */
export const forms = [...BEFORE, ...AFTER];
