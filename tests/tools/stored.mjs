/**
 * What an earlier version leaves in a browser: walks its extension through the stand-in site, in Chromium
 * and in Firefox, and writes what then lies in its storage, byte for byte, to `tests/package/upgrade/`.
 *
 *     node tests/tools/stored.mjs DIST COMMIT
 *
 * DIST is the `dist` folder that `./build.sh build` leaves in a checkout of COMMIT. The walk does everything
 * that version 0.1.0 could note; a later version that can note more needs more steps here.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardWith, clickInCard } from '../driver/card.mjs';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { popupAccounts, pressFirstButton, sendForm } from '../e2e/steps.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf, BANNER_FORM } from '../site/addresses.mjs';
import { startSite } from '../site/server.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */

const FOLDER = fileURLToPath(new URL('../package/upgrade', import.meta.url));
const [dist, commit] = process.argv.slice(2);
assert.ok(dist && commit, 'node tests/tools/stored.mjs DIST COMMIT');

/** Signed in, and never at a form: the stand-in site does not know this person. */
const ONLY_SEEN = '100003333333333';
const [ANNA, CLUB] = ACCOUNTS.facebook;
const [READS, TRAVELS] = ACCOUNTS.instagram;

/** @param {Driver} driver */
async function walk(driver) {
  /** @param {import('../driver/launch.mjs').SignedIn} people @param {string} address */
  const visit = async (people, address) => {
    await driver.signIn(people);
    await page.goto(address);
  };
  /** @param {string} answer */
  const send = async (answer) => {
    await cardWith(page, 'Das ist das richtige Formular');
    await page.bringToFront();
    await sendForm(page);
    await cardWith(page, 'Haben Sie den Widerspruch abgeschickt?');
    if (answer) await clickInCard(page, answer);
  };
  const page = await driver.page(addressOf('policy'));

  await visit({ facebook: ONLY_SEEN }, addressOf('policy'));
  await until(async () => Object.keys(await driver.stored()).length === 1, { what: 'the first account' });

  await visit({ facebook: ANNA?.id }, `${addressOf('policy')}?banner=1`);
  await cardWith(page, 'Hier ist der Link zum Widerspruch');
  await page.goto(addressOf(AI_FORM.facebook));
  await send('Ja, abgeschickt');
  await cardWith(page, 'Vermerkt: Widerspruch abgeschickt');
  const popup = await driver.popup();
  const anna = (await popupAccounts(popup)).findIndex(({ status }) => status === 'sent');
  await pressFirstButton(popup, anna);
  await until(async () => (await popupAccounts(popup)).some(({ status }) => status === 'confirmed'));
  await popup.close();

  await visit({ facebook: CLUB?.id }, addressOf(AI_FORM.facebook));
  await cardWith(page, 'Das ist das richtige Formular');
  await clickInCard(page, 'Hat nicht geklappt');
  await cardWith(page, 'Dann der nächste Weg');
  await page.goto(addressOf(BANNER_FORM.facebook.fr));
  await send('Nein, noch nicht');
  await until(async () => JSON.stringify(await driver.stored()).includes('notSent'), { what: 'the no' });

  await visit({ instagram: READS?.id }, addressOf(AI_FORM.instagram));
  await send('Ja, abgeschickt');
  await cardWith(page, 'Vermerkt: Widerspruch abgeschickt');

  await visit({ instagram: TRAVELS?.id }, addressOf(AI_FORM.instagram));
  await send('');
}

/** @param {import('../driver/find.mjs').BrowserName} browser */
async function storedIn(browser) {
  const site = await startSite();
  const extension = resolve(dist ?? '', browser);
  const driver = await launch({ browser, extension, proxyPort: site.proxyPort, language: 'de' });
  try {
    await walk(driver);
    return await driver.stored();
  } finally {
    await driver.close();
    await site.close();
  }
}

const { version } = JSON.parse(readFileSync(join(dist, 'chromium', 'manifest.json'), 'utf8'));
const file = join(FOLDER, `${version}.json`);
const fixture = {
  about: `What version ${version} left in storage.local after a walk through the stand-in site. Not to be edited.`,
  madeBy: 'node tests/tools/stored.mjs DIST COMMIT, with what ./build.sh build leaves at that commit',
  version,
  commit,
  madeOn: new Date().toISOString().slice(0, 10),
  chromium: await storedIn('chromium'),
  firefox: await storedIn('firefox'),
};
mkdirSync(FOLDER, { recursive: true });
writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`);
console.log(file);
