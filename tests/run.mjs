/**
 * `./build.sh run`: a browser with the extension on the stand-in site, so that the main job can be seen
 * without an account. With `--headless`, or where there is no display, walks the whole way by itself.
 */

import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { launch } from './driver/launch.mjs';
import { ACCOUNTS } from './site/accounts.mjs';
import { addressOf } from './site/addresses.mjs';
import { startSite } from './site/server.mjs';
import { walk } from './walk.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
});
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

const site = await startSite();
const driver = await launch({
  browser,
  extension: fileURLToPath(new URL(`../dist/${browser}`, import.meta.url)),
  proxyPort: site.proxyPort,
  headless,
  probe: headless,
});

if (headless) {
  if (!values.headless) console.log('No display here: walking the whole way without one.\n');
  const failed = await walk(driver, site, fileURLToPath(new URL('../target/run/', import.meta.url)));
  await driver.close();
  await site.close();
  process.exitCode = failed ? 1 : 0;
} else {
  await driver.signIn({ facebook: ACCOUNTS.facebook[0]?.id, instagram: ACCOUNTS.instagram[0]?.id });
  await driver.page(`${addressOf('policy')}?banner=1`);
  console.log(`The browser is open on a stand-in for Meta's privacy policy; nothing here leaves this machine.
Follow the outlined link to the form, send it, and look at the extension's popup in the toolbar.
Other pages: ${addressOf('settings')}  ${addressOf('instagramPolicy')}
Close the browser to end.`);
  await new Promise((done) => driver.browser.on('disconnected', () => done(undefined)));
  await site.close();
}
