/** Accounts at every point of their way, as the extension stores them; days count back from today. */

import { ACCOUNTS, ACTING_PROFILE } from '../../site/accounts.mjs';
import { AI_FORM } from '../../site/addresses.mjs';

/** @typedef {{ people?: import('../../driver/launch.mjs').SignedIn, stored?: Record<string, string> }} Story */
/** @typedef {'de' | 'en'} Language */

const DAY = 86_400_000;
const NOW = Date.now();
/** @param {number} days */
const ago = (days) => new Date(NOW - days * DAY).toISOString().slice(0, 10);

/** @type {(platform: string, id: string | undefined, events: [number, unknown][]) => [string, string]} */
const record = (platform, id = '', events) => [
  `account:${platform}:${id}`,
  JSON.stringify({
    version: 2,
    account: { platform, id },
    events: events.map(([days, what], place) => ({ at: NOW - 60_000 - days * DAY + place, what })),
  }),
];

const [ANNA, CLUB] = ACCOUNTS.facebook;
const [READS] = ACCOUNTS.instagram;
const FORM = { formOpened: `facebook:${AI_FORM.facebook}` };
const INSTAGRAM_FORM = { formOpened: `instagram:${AI_FORM.instagram}` };
export const OVERDUE = `facebook:${ANNA?.id}`;
export const CONFIRMED = `instagram:${READS?.id}`;

/** @type {Record<Language, string[]>} */
const NAMES = {
  de: ['Anna', 'Vereinskonto', 'Lesetagebuch', 'Oma Erna', 'Onkel Karl', 'Nachbarschaftshilfe', 'Reisen', 'Chor', 'Papa'],
  en: ['Anna', 'Club', 'Reading diary', 'Grandma', 'Uncle Charles', 'Neighbourhood help', 'Travels', 'Choir', 'Dad'],
};

/** @type {(language: Language, place: number) => { labelled: string }} */
const named = (language, place) => ({ labelled: NAMES[language][place] ?? '' });

/** @param {Language} language */
const reads = (language) => record('instagram', READS?.id, [
  [40, 'seen'], [40, named(language, 2)], [40, INSTAGRAM_FORM], [40, { sent: ago(40) }],
  [39, { confirmed: { on: ago(39), reference: '4711' } }],
]);

/** Three accounts after some weeks: one overdue, one open, one confirmed. @param {Language} language */
export const three = (language) => Object.fromEntries([
  record('facebook', ANNA?.id, [[40, 'seen'], [40, named(language, 0)], [40, FORM], [40, 'sendSeen'], [40, { sent: ago(40) }]]),
  record('facebook', CLUB?.id, [[12, 'seen'], [12, named(language, 1)]]),
  reads(language),
]);

/** One account in each status. @param {Language} language */
export const everyStatus = (language) => {
  /** @type {[number, unknown][][]} */
  const ways = [
    [[40, FORM], [40, { sent: ago(40) }]],
    [[30, { sent: ago(30) }], [5, { refused: ago(5) }]],
    [[3, FORM], [3, { sent: ago(3) }]],
    [],
    [[1, FORM]],
    [[0, FORM], [0, { sent: ago(0) }]],
    [[20, { coveredBy: { platform: 'facebook', id: '100003000000005' } }]],
    [[50, { sent: ago(50) }], [10, { withdrawn: ago(10) }]],
    [[60, { sent: ago(60) }], [59, { confirmed: { on: ago(59) } }]],
  ];
  return Object.fromEntries(ways.map((events, place) => record('facebook', `10000300000000${place}`,
    [[61, 'seen'], [61, named(language, place)], ...events])));
};

/** More than anyone can oversee: forty accounts, most without a name. @param {Language} language */
export const many = (language) => Object.fromEntries(Array.from({ length: 40 }, (_, place) => record(
  place % 2 ? 'instagram' : 'facebook', String(100_004_000_000_100 + place * 37),
  [[20, 'seen'], ...(place % 4 ? [] : [/** @type {[number, unknown]} */ ([20, named(language, place / 4 % 9)])]),
    ...(place % 3 ? [/** @type {[number, unknown]} */ ([9 - place % 9, { sent: ago(9 - place % 9) }])] : [])],
)));

/** What can't be read, and what a newer version wrote. */
export const KEPT = { 'account:facebook:7': '{broken', 'account:facebook:8': '{"version":99}' };

/** WhatsApp's accounts are entered by hand. @param {Language} language */
export const byHand = (language) => Object.fromEntries([['h1795000000001', 3], ['h1795000000002', 8]].map(
  ([id, name]) => record('whatsapp', String(id), [[2, 'added'], [2, named(language, Number(name))]])));

const club = (/** @type {Language} */ language) => record('facebook', CLUB?.id, [[12, 'seen'], [12, named(language, 1)]]);
/** @param {[number, unknown][]} events */
const anna = (...events) => record('facebook', ANNA?.id, [[61, 'seen'], ...events]);
const signedIn = { facebook: ANNA?.id };

/**
 * Anna is signed in, the club's account is still open, and so much happened to hers.
 * @param {Language} language
 * @param {'nothing' | 'sent' | 'confirmed' | 'covered' | 'reminder'} [so]
 * @returns {Story}
 */
export const visit = (language, so = 'nothing') => {
  /** @type {Record<typeof so, [number, unknown][]>} */
  const events = {
    nothing: [],
    sent: [[3, FORM], [3, { sent: ago(3) }]],
    confirmed: [[8, FORM], [8, { sent: ago(8) }], [7, { confirmed: { on: ago(7) } }]],
    covered: [[5, { coveredBy: { platform: 'instagram', id: READS?.id } }]],
    reminder: [[9, named(language, 0)], [2, { snoozed: 'onSite' }]],
  };
  return { people: signedIn, stored: Object.fromEntries([
    club(language),
    ...(so === 'covered' ? [reads(language)] : []),
    ...(so === 'nothing' ? [] : [anna(...events[so])]),
  ]) };
};

/** Anna acts as a Page. @param {Language} language @returns {Story} */
export const asPage = (language) => ({ ...visit(language), people: { ...signedIn, acting: ACTING_PROFILE.id } });
