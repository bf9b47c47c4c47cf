/** Accounts at every point of their way, as the extension stores them; days count back from today. */

import { ACCOUNTS, ACTING_PROFILE } from '../../site/accounts.mjs';
import { AI_FORM } from '../../site/addresses.mjs';

/** @typedef {{ people?: import('../../driver/launch.mjs').SignedIn, stored?: Record<string, string> }} Story */
/** @typedef {'de' | 'en'} Language */

const DAY = 86_400_000;
const NOW = Date.now();
/** @param {number} days */
const ago = (days) => new Date(NOW - days * DAY).toISOString().slice(0, 10);

/** When the event at this place of a history was noted. @param {number} days @param {number} place */
const momentOf = (days, place) => NOW - 60_000 - days * DAY + place;

/** @type {(platform: string, id: string | undefined, events: [number, unknown][]) => [string, string]} */
const record = (platform, id = '', events) => [
  `account:${platform}:${id}`,
  JSON.stringify({
    version: 2,
    account: { platform, id },
    events: events.map(([days, what], place) => ({ at: momentOf(days, place), what })),
  }),
];

const [ANNA, CLUB] = ACCOUNTS.facebook;
const [READS] = ACCOUNTS.instagram;
const FORM = { formOpened: `facebook:${AI_FORM.facebook}` };
const INSTAGRAM_FORM = { formOpened: `instagram:${AI_FORM.instagram}` };
/** @param {(language: Language) => Record<string, string>} stored @returns {(language: Language) => Story} */
export const holding = (stored) => (language) => ({ stored: stored(language) });

export const OVERDUE = `facebook:${ANNA?.id}`;
export const CONFIRMED = `instagram:${READS?.id}`;

export const OPEN = `facebook:${CLUB?.id}`;
export const HAND = 'whatsapp:h1795000000001';

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

/** What is next once Meta or the user has written. @param {Language} language */
export const nextSteps = (language) => {
  const sent = { sent: ago(60) };
  /** @type {[number, unknown][][]} */
  const ways = [
    [[60, sent], [3, { letterMade: 'reminder' }]],
    [[60, sent], [9, { refused: ago(9) }], [3, { letterMade: 'complaint' }], [2, { letterSent: 'complaint' }]],
    [[60, sent], [9, { letterMade: 'reminder' }], [8, { letterSent: 'reminder' }]],
    [[20, { sent: ago(20) }], [2, { askedForMore: ago(2) }]],
    [[60, sent], [59, { confirmed: { on: ago(59) } }], [4, { addressChanged: ago(4) }]],
    [[0, FORM], [0, 'sendSeen']],
    [[2, FORM], [2, 'sendSeen']],
    [[60, sent], [2, { askedForMore: ago(2) }]],
    [[200, { sent: ago(200) }], [101, { letterMade: 'complaint' }], [100, { letterSent: 'complaint' }]],
  ];
  return Object.fromEntries(ways.map((events, place) => record('facebook', `10000300000001${place}`,
    [[201, 'seen'], [201, named(language, place)], ...events])));
};

/** More than anyone can oversee: forty accounts, most without a name. @param {Language} language */
export const many = (language) => Object.fromEntries(Array.from({ length: 40 }, (_, place) => record(
  place % 2 ? 'instagram' : 'facebook', String(100_004_000_000_100 + place * 37),
  [[20, 'seen'], ...(place % 4 ? [] : [/** @type {[number, unknown]} */ ([20, named(language, place / 4 % 9)])]),
    ...(place % 3 ? [/** @type {[number, unknown]} */ ([9 - place % 9, { sent: ago(9 - place % 9) }])] : [])],
)));

/** What can't be read, and what a newer version wrote. */
export const KEPT = {
  'account:facebook:7': '{broken',
  'account:facebook:8': JSON.stringify({ version: 99, account: { platform: 'facebook', id: '100004000000008' },
    events: [{ at: NOW - 60 * DAY, what: 'seen' }, { at: NOW - 2 * DAY, what: { sent: ago(2) } }] }),
};

/** WhatsApp's accounts are entered by hand. @param {Language} language */
export const byHand = (language) => Object.fromEntries([['h1795000000001', 3], ['h1795000000002', 8]].map(
  ([id, name]) => record('whatsapp', String(id), [[2, 'added'], [2, named(language, Number(name))]])));

/** As many accounts as there is room for. */
export const full = () => Object.fromEntries(Array.from({ length: 200 }, (_, place) =>
  record('facebook', String(100_004_000_000_100 + place * 37), [[20, 'seen']])));

/** The three accounts, and two that only a file knows. @param {Language} language */
export const more = (language) => Object.fromEntries([
  ...Object.entries(three(language)),
  record('facebook', '100006000000001', [[30, 'seen'], [30, named(language, 4)], [29, { sent: ago(29) }]]),
  record('facebook', '100006000000002', [[30, 'seen'], [30, named(language, 5)]]),
]);

/** The three accounts; one of those that the file knows was deleted. @param {Language} language */
export const withDeleted = (language) => ({
  ...three(language),
  'account:facebook:100006000000002': JSON.stringify({ version: 2, account: { platform: 'facebook', id: '100006000000002' },
    deleted: NOW - DAY, events: [] }),
});

/** Anna objected before Meta's training began, and notes it now. @returns {Record<string, string>} */
export const beforeTraining = () => Object.fromEntries([
  anna([2, { sent: '2025-05-20' }], [2, { confirmed: { on: '2025-05-21' } }]),
]);

/** All that can happen to an account, in an order in which it could. @param {Language} language */
export const wholeStory = (language) => {
  const [pages, note] = {
    de: [['Buchladen Beispiel', 'Lesekreis', 'Flohmarkt'], 'Am Telefon nachgefragt.'],
    en: [['Example bookshop', 'Reading group', 'Flea market'], 'Asked by telephone.'],
  }[language];
  const page = (/** @type {number} */ place, /** @type {string} */ state) => ({ page: { name: pages[place], state } });
  /** @type {[number, unknown][]} */
  const events = [
    [400, named(language, 0)], [400, FORM], [400, { didNotWork: `facebook:${AI_FORM.facebook}` }],
    [399, { formOpened: 'facebook:6359191084165019' }], [399, 'sendSeen'], [399, 'notSent'],
    [398, 'sendSeen'], [398, { sent: ago(398) }], [390, { askedForMore: ago(391) }], [380, { snoozed: 'onSite' }], [370, 'reminded'],
    [350, { letterMade: 'reminder' }], [349, { letterSent: 'reminder' }], [320, { refused: ago(321) }],
    [319, { letterMade: 'complaint' }], [318, { letterSent: 'complaint' }], [300, { noted: note }],
    [200, { withdrawn: ago(200) }], [190, { addressChanged: ago(190) }],
    [180, { coveredBy: { platform: 'instagram', id: READS?.id } }], [179, 'notCovered'],
    [90, page(0, 'listed')], [90, page(1, 'listed')], [90, page(2, 'listed')], [85, { snoozed: { until: '9999-12-31' } }], [80, page(1, 'done')], [70, page(2, 'dropped')],
  ];
  const mistake = { refused: ago(60) };
  return Object.fromEntries([
    club(language),
    reads(language),
    anna(...events, [60, mistake], [59, { takenBack: momentOf(60, events.length + 1) }]),
  ]);
};

const club = (/** @type {Language} */ language) => record('facebook', CLUB?.id, [[12, 'seen'], [12, named(language, 1)]]);
/** @param {[number, unknown][]} events */
const anna = (...events) => record('facebook', ANNA?.id, [[401, 'seen'], ...events]);
const signedIn = { facebook: ANNA?.id };

/**
 * Anna is signed in, the club's account is still open, and so much happened to hers.
 * @param {Language} language
 * @param {'nothing' | 'sent' | 'sentToday' | 'confirmed' | 'covered' | 'reminder'} [so]
 * @returns {Story}
 */
export const visit = (language, so = 'nothing') => {
  /** @type {Record<typeof so, [number, unknown][]>} */
  const events = {
    nothing: [],
    sent: [[3, FORM], [3, { sent: ago(3) }]],
    sentToday: [[0, FORM], [0, { sent: ago(0) }]],
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
