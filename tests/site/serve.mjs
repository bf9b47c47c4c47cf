/** Starts the stand-in site by hand: `node tests/site/serve.mjs [port]`. */

import { ACCOUNTS } from './accounts.mjs';
import { startSite } from './server.mjs';

const site = await startSite({ port: Number(process.argv[2] ?? 0) });
console.log(`stand-in site, not Meta: HTTPS proxy on 127.0.0.1:${site.proxyPort}`);
console.log('for example: chromium --user-data-dir=/tmp/stand-in --ignore-certificate-errors \\');
console.log(`  --proxy-server=127.0.0.1:${site.proxyPort} https://www.facebook.com/`);
for (const [platform, accounts] of Object.entries(ACCOUNTS)) {
  console.log(`${platform}: ${accounts.map(({ id, name }) => `${name} (${id})`).join(', ')}`);
}
