/**
 * Serves the pages to measure under Meta's host names, as the stand-in site does with its own: a TLS server
 * on loopback and a CONNECT proxy that leads Meta's hosts to it and refuses every other.
 */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import selfsigned from 'selfsigned';
import { CERTIFICATE_NAMES, isServed } from '../site/hosts.mjs';

const SCRIPT = /^\/bench\/client\/[\w-]+\.js$/;
const HEADERS = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:",
  'cache-control': 'no-store',
};

/**
 * @param {(url: URL) => string | undefined} pageOf
 * @returns {Promise<{ proxyPort: number, close: () => Promise<void> }>}
 */
export async function serve(pageOf) {
  const altNames = CERTIFICATE_NAMES.map((value) => ({ type: /** @type {const} */ (2), value }));
  const pems = await selfsigned.generate([{ name: 'commonName', value: 'pages to measure' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const server = createTlsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const isScript = SCRIPT.test(url.pathname);
    const body = isScript
      ? readFileSync(new URL(url.pathname.replace('/bench/', './'), import.meta.url))
      : pageOf(url);
    const type = isScript ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  const proxy = createServer();
  proxy.on('connect', (request, client) => {
    const [host = ''] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!isServed(host)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  for (const each of [server, proxy]) {
    await new Promise((done) => each.listen(0, '127.0.0.1', () => done(undefined)));
  }
  const close = async () => {
    for (const each of [proxy, server]) {
      each.closeAllConnections();
      await new Promise((done) => each.close(done));
    }
  };
  return { proxyPort: portOf(proxy), close };
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
