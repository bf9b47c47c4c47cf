/**
 * Where the extension shows nothing, there is nothing of it: in no frame, and on no page that looks for it. The pages
 * have no policy of their own here, so that what stops them is ours.
 */

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../driver/launch.mjs';
import { until } from '../driver/until.mjs';
import { ACCOUNTS } from '../site/accounts.mjs';
import { AI_FORM, addressOf } from '../site/addresses.mjs';
import { startSite } from '../site/server.mjs';
import { BROWSERS, extensionOf, ownAddress } from './both.mjs';
import { fingerprint } from './fingerprint.mjs';

/** @typedef {import('../driver/launch.mjs').Driver} Driver */
/** @typedef {import('../site/server.mjs').Site} Site */

const [ANNA] = ACCOUNTS.facebook;
const ID = ANNA?.id ?? '';
const FORM = addressOf(AI_FORM.facebook);
const POLICY = `${addressOf('policy')}?banner=1`;

for (const browser of BROWSERS) {
  describe(`unseen, the extension, ${browser}`, () => {
    /** @type {Site} */
    let site;
    /** @type {Driver} */
    let ours;
    /** @param {string} [extension] */
    const start = (extension) => launch({ browser, extension, proxyPort: site.proxyPort, language: 'de', probe: false });
    before(async () => {
      site = await startSite({ strict: false });
      ours = await start(extensionOf(browser));
    });
    after(async () => {
      await ours?.close();
      await site?.close();
    });

    it('is blind in frames', async () => {
      const messages = await ours.messages();
      await ours.signIn({ facebook: ID });
      const page = await ours.page(addressOf('home'));
      await page.evaluate((form, policy) => {
        for (const address of ['about:blank', form, policy]) {
          document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
        }
        const [blank] = /** @type {HTMLCollectionOf<HTMLIFrameElement>} */ (document.getElementsByTagName('iframe'));
        const inside = blank?.contentDocument;
        inside?.body.append(Object.assign(inside.createElement('a'), { href: form, textContent: 'widersprechen' }));
      }, FORM, POLICY);
      const frames = () => page.frames().filter((frame) => frame !== page.mainFrame());
      const links = () => Promise.all(frames().map((frame) => frame.evaluate(() => document.links.length)));
      await until(async () => (await links()).length === 3 && (await links()).every((count) => count > 0), { what: 'links in all frames' });
      // The same pages, opened themselves, get their hints meanwhile.
      const opened = await ours.page(POLICY);
      await opened.waitForFunction(() => [...document.querySelectorAll('a')].some((link) => getComputedStyle(link).outlineStyle === 'solid'));
      assert.deepEqual((await messages.heard()).filter(({ kind }) => kind === 'arrived').map(({ url }) => url), [page.url(), POLICY]);
      for (const frame of frames()) {
        assert.equal(await frame.evaluate(() => [...document.querySelectorAll('a')]
          .filter((link) => getComputedStyle(link).outlineStyle !== 'none').length), 0, frame.url());
      }
      await opened.close();
      await page.close();
      await messages.close();
      await ours.signIn({});
    });

    it('can’t be seen on a page without a hint', async () => {
      const base = await ownAddress(ours);
      const other = await start();
      try {
        for (const address of [addressOf('home'), addressOf('259518714718624')]) {
          const [without, with_] = [await fingerprint(other, address, base), await fingerprint(ours, address, base)];
          assert.ok(Object.keys(with_).length >= 10);
          for (const [way, found] of Object.entries(with_)) assert.deepEqual(found, without[way], `${way} at ${address}`);
        }
        // Where a hint is shown, the same looks find something: they can.
        await ours.signIn({ facebook: ID });
        await other.signIn({ facebook: ID });
        const [without, with_] = [await fingerprint(other, POLICY, base), await fingerprint(ours, POLICY, base)];
        assert.notDeepEqual(with_, without);
      } finally {
        await other.close();
      }
    });

    it('would be seen if its files were open to pages', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'lotse-open-'));
      await cp(extensionOf(browser), folder, { recursive: true });
      const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
      manifest.web_accessible_resources = [{ resources: ['*'], matches: ['<all_urls>'] }];
      await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
      const open = await start(folder);
      try {
        const { files, pictures } = await fingerprint(open, addressOf('home'), await ownAddress(open));
        assert.deepEqual([files, pictures], [Array(6).fill(true), [true, true, true]]);
      } finally {
        await open.close();
        await rm(folder, { recursive: true });
      }
    });
  });
}
