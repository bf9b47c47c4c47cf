/**
 * Starts the stand-in site on loopback: a TLS server with a certificate made for this run, and a
 * CONNECT proxy that leads Meta's hosts to it. Any other host is refused and recorded, so that a
 * test can tell whether anything else was asked for. Nothing here ever leaves the machine.
 */

import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import selfsigned from 'selfsigned';
import { accountOf, parseCookies } from './accounts.mjs';
import { CERTIFICATE_NAMES, isServed } from './hosts.mjs';
import { answer } from './routes.mjs';

/**
 * One request that the site answered.
 * @typedef {object} SiteRequest
 * @property {string} method
 * @property {string} host
 * @property {string} path without the query
 * @property {string} url
 * @property {string | null} account id of the account that was signed in
 * @property {Record<string, string>} fields what a POST sent
 * @property {number} status of the answer
 */

/** @typedef {{ host: string, port: number }} Refusal */

/**
 * @typedef {object} Site
 * @property {number} proxyPort
 * @property {SiteRequest[]} requests oldest first
 * @property {Refusal[]} refused hosts that somebody asked for and did not get
 * @property {() => void} hold gives of each page only the beginning from now on, so that it keeps loading
 * @property {() => void} release gives the rest of what was held, and whole pages again
 * @property {() => void} reset forgets both lists, and holds no page
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ port?: number, strict?: boolean }} [options] `port` of the proxy, any free one without it; `strict`
 *   where pages have a content security policy, which in Firefox stops requests of content scripts as well, and
 *   refuse to be framed
 * @returns {Promise<Site>}
 */
export async function startSite({ port = 0, strict = true } = {}) {
  /** @type {SiteRequest[]} */
  const requests = [];
  /** @type {Refusal[]} */
  const refused = [];
  /** What gives the rest of the pages that are held; null while none are to be. @type {(() => void)[] | null} */
  let held = null;
  const server = createTlsServer(await certificate(), (request, response) => {
    respond(request, response, requests, strict, (body) => {
      const begin = held && typeof body === 'string' ? body.indexOf('<body') : -1;
      const finish = () => response.end(body.slice(Math.max(begin, 0)));
      if (begin < 0) finish();
      else {
        response.write(body.slice(0, begin));
        held?.push(finish);
      }
    }).catch((problem) => {
      console.error(problem);
      response.writeHead(500).end();
    });
  });
  const proxy = createServer();
  const tunnels = /** @type {Set<import('node:stream').Duplex>} */ (new Set());
  proxy.on('request', ({ url = '', headers }, response) => {
    const host = headers.host ?? '';
    if (isServed(host)) {
      response.writeHead(301, { location: url.replace(/^http:/, 'https:') }).end();
      return;
    }
    refused.push({ host: host.split(':')[0] ?? '', port: Number(host.split(':')[1] ?? 80) });
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client, head) => {
    const [host = '', hostPort = '443'] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!isServed(host) || hostPort !== '443') {
      refused.push({ host, port: Number(hostPort) });
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(server), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    tunnels.add(client);
    client.on('close', () => {
      tunnels.delete(client);
      upstream.destroy();
    });
  });
  await listen(server, 0);
  await listen(proxy, port);
  const release = () => {
    held?.forEach((finish) => finish());
    held = null;
  };
  return {
    proxyPort: portOf(proxy),
    requests,
    refused,
    hold() {
      held ??= [];
    },
    release,
    reset() {
      release();
      requests.length = 0;
      refused.length = 0;
    },
    async close() {
      for (const client of tunnels) client.destroy();
      for (const each of [proxy, server]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {SiteRequest[]} requests
 * @param {boolean} strict
 * @param {(body: string | Buffer) => void} finish gives the body, behind the headers
 */
async function respond(request, response, requests, strict, finish) {
  const { method = 'GET', headers } = request;
  const host = headers.host ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  const cookies = parseCookies(headers.cookie);
  const fields = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
  const { status, headers: answerHeaders, body } = answer({ method, host, url, cookies, fields });
  const account = accountOf(host, cookies)?.id ?? null;
  requests.push({ method, host, path: url.pathname, url: url.href, account, fields, status });
  const others = Object.entries(answerHeaders).filter(([name]) => !['content-security-policy', 'x-frame-options'].includes(name));
  response.writeHead(status, strict ? answerHeaders : Object.fromEntries(others));
  finish(body);
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function certificate() {
  const altNames = CERTIFICATE_NAMES.map((value) => ({ type: /** @type {const} */ (2), value }));
  const pems = await selfsigned.generate([{ name: 'commonName', value: 'stand-in site' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: pems.private, cert: pems.cert };
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
