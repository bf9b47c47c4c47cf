/** The options in all their states. */

import { fillIn, sheetReady } from '../../e2e/sheets.mjs';
import { archive } from './archive.mjs';
import { languageOf, silent, told, unfoldAll } from './deeds.mjs';
import { full, holding, more, three, withDeleted } from './records.mjs';

/** @typedef {import('./cards.mjs').Scene} Scene */
/** @typedef {import('./studio.mjs').Language} Language */

/** Runs in the page. */
const refusesPermission = () => { Object.assign(chrome.permissions, { request: () => Promise.resolve(false) }); };
/** Someone has taken the keys away. Runs in the page. */
const unsetsKeys = () => { Object.assign(chrome.commands, { getAll: () => Promise.resolve([{ name: 'jump', shortcut: '' }]) }); };
/** A file is made, and not left on this computer. Runs in the page. */
const savesNothing = () => { HTMLAnchorElement.prototype.click = () => {}; };
/** The browser can't read what is stored, says the background. Runs in the page. */
const unreadable = () => {
  const reply = { kind: 'failed', reason: { key: 'notReadLine', args: [] } };
  Object.assign(chrome.runtime, { sendMessage: () => Promise.resolve(reply) });
};
/** The browser did not delete what travels, says the background. Runs in the page. */
const keepsTravelled = () => {
  const reply = { kind: 'failed', reason: { key: 'deleteAllRefusedLine', args: [] } };
  Object.assign(chrome.runtime, { sendMessage: () => Promise.resolve(reply) });
};

/** @param {Record<string, unknown>} settings */
const chosen = (settings) => ({ settings: JSON.stringify(settings) });

/** Presses the button of an open form. @param {string} key @returns {NonNullable<Scene['deeds']>} */
const press = (key) => (page, text) => page.click(`form.form button::-p-text(${text(key)})`);

/** Looks into a file. @param {(language: Language) => string} file its text
 * @param {number} [size] what it is filled up to @returns {NonNullable<Scene['deeds']>} */
const lookInto = (file, size = 0) => async (page, text) => {
  await sheetReady(page);
  const language = await languageOf(page);
  await page.$eval('input[type=file]', (input, content, size) => {
    const data = new DataTransfer();
    data.items.add(new File([content.padEnd(size)], 'widerspruchslotse.json'));
    /** @type {HTMLInputElement} */ (input).files = data.files;
  }, file(language), size);
  await fillIn(page, text('importTitle'));
};

/** @param {Language} language */
const moreFile = (language) => archive(Object.values(more(language)));

const MOST = 10 * 1024 * 1024;
const ACCOUNT = '{"version":2,"account":{"platform":"facebook","id":"100005000000001"},"events":[]}';
/** Files that are not taken, by what is said of them. */
const REFUSED = {
  importNotOursLine: () => '{"format":"other"}',
  importNewerLine: () => archive([ACCOUNT], 99),
  importDamagedLine: () => archive([ACCOUNT]).replace('100005000000001', '100005000000002'),
  importBrokenLine: () => archive([ACCOUNT, '{"version":2}']),
  importDateLine: () => archive([ACCOUNT.replace('[]', '[{"at":4102444800000,"what":"seen"}]')]),
  importTooManyLine: () => archive(Array.from({ length: 201 }, () => ACCOUNT)),
  importTooLargeLine: () => archive([ACCOUNT]),
};

/** @type {Omit<Scene, 'screen' | 'place'>[]} */
const STATES = [
  { state: 'usual', shows: ['optionsTitle'], whole: true },
  { state: 'all forms open', shows: ['optionsTitle'], whole: true, story: holding(three), deeds: unfoldAll },
  { state: 'hints hidden, other devices full', shows: ['quietTitle', 'quietLine', 'quietClear', 'syncFullLine'], whole: true,
    story: holding(() => ({ quiet: '["form"]', ...chosen({ sync: true, syncTrouble: 'full' }) })) },
  { state: 'other devices refused', shows: ['syncRefusedLine'],
    story: holding(() => chosen({ sync: true, syncTrouble: 'refused' })),
    deeds: (page) => page.$eval('[data-tone=alert]', (line) => line.scrollIntoView({ block: 'center' })) },
  { state: 'saved', shows: ['savedLine'], story: holding(three), once: true,
    deeds: told((page, text) => fillIn(page, text('addTitle'), { platform: 'whatsapp', text: 'Oma' })) },
  { state: 'no room', shows: ['tooManyLine'], story: holding(full),
    deeds: told((page, text) => fillIn(page, text('addTitle'), { platform: 'whatsapp', text: 'Oma' })) },
  { state: 'not allowed', shows: ['toggleRefused'], before: refusesPermission,
    deeds: told((page, text) => page.click(`::-p-text(${text('notifyToggle')})`)) },
  { state: 'keys not set', shows: ['shortcutNoneLine'], before: unsetsKeys },
  { state: 'file saved', shows: ['fileSaved'], story: holding(three), before: savesNothing, deeds: told(press('exportButton')) },
  { state: 'import, what would change', story: holding(withDeleted),
    shows: ['importNewAccounts', 'importNewEvents', 'importKnown', 'importDeletedHere', 'importTakeLine', 'importTake', 'importDrop'],
    deeds: async (...all) => {
      await lookInto(moreFile)(...all);
      const [page, text] = all;
      const button = await page.waitForSelector(`form.form button::-p-text(${text('importTake')})`);
      await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    } },
  { state: 'imported', shows: ['importTakenLine'], story: holding(withDeleted), once: true,
    deeds: told(async (...all) => {
      await lookInto(moreFile)(...all);
      const [page, text] = all;
      await page.waitForSelector(`form.form button::-p-text(${text('importTake')})`);
      await press('importTake')(...all);
    }) },
  ...Object.entries(REFUSED).map(([key, file]) => ({ state: `import refused, ${key}`, shows: [key],
    deeds: told(lookInto(file, key === 'importTooLargeLine' ? MOST + 1 : 0)) })),
  { state: 'deleted', shows: ['deletedLine'], story: holding(three), once: true,
    deeds: told((page, text) => fillIn(page, text('deleteAllTitle'))) },
  { state: 'not deleted', shows: ['deleteAllRefusedLine'], story: holding(three),
    deeds: told(async (page, text) => {
      await page.evaluate(keepsTravelled);
      await fillIn(page, text('deleteAllTitle'));
    }) },
  { state: 'no answer to a change', shows: ['failedLine'],
    deeds: told(async (page, text, desk) => {
      await page.evaluate(silent);
      await press('save')(page, text, desk);
    }) },
  { state: 'storage not readable', shows: ['notReadLine'], before: unreadable },
];

/** @type {Scene[]} */
export const options = STATES.map((state) => ({ ...state, screen: 'options', place: 'options/options.html' }));
