/**
 * The whole way as a new user goes it, step by step, with a line and a picture for each step. Real mouse
 * clicks only; the first step that fails ends the walk.
 */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { card, cardWith, clickInCard } from './driver/card.mjs';
import { outlined } from './driver/marks.mjs';
import { until } from './driver/until.mjs';
import { popupAccounts, pressFirstButton, sendForm } from './e2e/steps.mjs';
import { ACCOUNTS } from './site/accounts.mjs';
import { AI_FORM, addressOf } from './site/addresses.mjs';

/** Milliseconds in which the card has faded in. */
const FADE = 400;

const QUESTION = /Haben Sie|Did you/;

/** @typedef {import('./driver/launch.mjs').Driver} Driver */
/** @typedef {import('./site/server.mjs').Site} Site */
/** @typedef {import('puppeteer-core').Page} Page */

/** Says what was seen, in one line. @typedef {{ name: string, go: () => Promise<[string, Page]> }} Step */

/**
 * @param {Driver} driver
 * @param {Site} site
 * @param {string} folder for the pictures; emptied of an earlier walk in this browser
 * @returns {Promise<boolean>} whether a step failed
 */
export async function walk(driver, site, folder) {
  mkdirSync(folder, { recursive: true });
  const steps = stepsOf(driver, site);
  for (const [index, { name, go }] of steps.entries()) {
    const picture = `${driver.name}-${index + 1}-${name.replaceAll(/\W+/g, '-')}.png`;
    rmSync(join(folder, picture), { force: true });
    try {
      const [seen, page] = await go();
      await page.bringToFront();
      await sleep(FADE);
      await page.screenshot({ path: join(folder, picture) });
      console.log(`${index + 1}. ${name}: ${seen}  [target/run/${picture}]`);
    } catch (problem) {
      console.log(`${index + 1}. ${name}: FAILED\n   ${problem instanceof Error ? problem.message : problem}`);
      console.log(`\n${index} passed, 1 failed`);
      return true;
    }
  }
  console.log(`\n${steps.length} passed, 0 failed`);
  return false;
}

/**
 * @param {Driver} driver
 * @param {Site} site
 * @returns {Step[]}
 */
function stepsOf(driver, site) {
  const [anna, club] = ACCOUNTS.facebook;
  const [reads] = ACCOUNTS.instagram;
  /** @type {Page} */
  let page;
  /** @type {Page} */
  let popup;

  /** @param {Page} where */
  const title = async (where) => {
    // The first line is the extension's name.
    const [, line] = (await card(where))?.text.split('\n').filter((each) => each.trim() !== '') ?? [];
    return `"${line}"`;
  };
  const sent = () => site.requests.filter(({ method }) => method === 'POST').length;
  const status = async () => {
    popup = await driver.popup(popup);
    const accounts = await popupAccounts(popup);
    return accounts.map(({ name, words }) => `${name}: ${words}`).join(', ');
  };
  /** @param {Page} where */
  const sendAndSay = async (where) => {
    const before = sent();
    await sendForm(where);
    await until(() => sent() === before + 1, { what: 'the form to be sent, once, by its own button' });
    await cardWith(where, QUESTION);
    const question = await title(where);
    assert.match(question, QUESTION, 'the card asks before anything is noted');
    await clickInCard(where, /^(Ja|Yes)/);
    await cardWith(where, /Vermerkt|Noted/);
    return `asked ${question}, answered yes, card says ${await title(where)}`;
  };

  return [
    {
      name: 'settings',
      go: async () => {
        await driver.signIn({ facebook: anna?.id });
        page = await driver.page(addressOf('settings'));
        await cardWith(page, /weiter|way on/);
        return [`card says ${await title(page)}`, page];
      },
    },
    {
      name: 'policy',
      go: async () => {
        await page.goto(`${addressOf('policy')}?banner=1`);
        await cardWith(page, /Hier ist der Link|Here is the link/);
        const marked = await outlined(page);
        assert.equal(marked.length, 1, `one link is outlined, not ${marked.length}`);
        assert.equal(marked[0]?.href, addressOf(AI_FORM.facebook));
        return [`outlined "${marked[0]?.text}" and nothing else, card says ${await title(page)}`, page];
      },
    },
    {
      name: 'form',
      go: async () => {
        page = await driver.opened(() => page.click(`a[href*="${AI_FORM.facebook}"]`));
        await cardWith(page, /darf leer bleiben|may stay empty/);
        assert.equal(sent(), 0, 'nothing is sent by the extension');
        return [`the link was followed, card says ${await title(page)}, badge ${await driver.badge()}`, page];
      },
    },
    { name: 'sent', go: async () => [await sendAndSay(page), page] },
    {
      name: 'status',
      go: async () => {
        const seen = await status();
        assert.equal(await driver.badge(), '');
        return [`popup shows ${seen}; the badge is empty`, popup];
      },
    },
    {
      name: 'second account',
      go: async () => {
        await driver.signIn({ facebook: club?.id });
        await page.goto(addressOf(AI_FORM.facebook));
        await cardWith(page, /2222/);
        return [`popup shows ${await status()}; badge ${await driver.badge()}`, popup];
      },
    },
    {
      name: 'Instagram',
      go: async () => {
        await driver.signIn({ instagram: reads?.id });
        await page.goto(addressOf('instagramPolicy'));
        await cardWith(page, /Hier ist der Link|Here is the link/);
        const [link, ...more] = await outlined(page);
        assert.equal(more.length, 0);
        return [`outlined "${link?.text}" → ${link?.href}`, page];
      },
    },
    {
      name: 'Instagram sent',
      go: async () => {
        await page.goto(addressOf(AI_FORM.instagram));
        await cardWith(page, /darf leer bleiben|may stay empty/);
        return [await sendAndSay(page), page];
      },
    },
    {
      name: 'confirmation',
      go: async () => {
        const before = await status();
        const asked = (await popupAccounts(popup)).findIndex(({ status }) => status === 'sent');
        assert.ok(asked > 0, `an account waits for its confirmation: ${before}`);
        await pressFirstButton(popup, asked);
        await until(async () => (await popupAccounts(popup)).some(({ status }) => status === 'confirmed'));
        return [`popup shows ${await status()}; badge ${await driver.badge()}`, popup];
      },
    },
  ];
}
