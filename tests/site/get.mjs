/** A plain HTTPS request through the stand-in site's proxy, as a browser would make it. */

import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/**
 * @typedef {object} Got
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} body
 */

/**
 * @param {number} proxyPort
 * @param {string} address
 * @param {{ cookie?: string, post?: Record<string, string> }} [options]
 * @returns {Promise<Got>} rejects when the proxy refuses the host
 */
export async function get(proxyPort, address, { cookie, post } = {}) {
  const url = new URL(address);
  const socket = await tunnel(proxyPort, url.host);
  const headers = {
    ...(cookie && { cookie }),
    ...(post && { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const options = {
    method: post ? 'POST' : 'GET',
    headers,
    socket,
    agent: false,
    rejectUnauthorized: false,
  };
  return new Promise((resolve, reject) => {
    const request = httpsRequest(url, options, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    request.on('error', reject);
    request.end(post && new URLSearchParams(post).toString());
  });
}

/**
 * @param {number} proxyPort
 * @param {string} host
 * @returns {Promise<import('node:net').Socket>}
 */
function tunnel(proxyPort, host) {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port: proxyPort,
      method: 'CONNECT',
      path: `${host}:443`,
    });
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(/** @type {import('node:net').Socket} */ (socket));
      else reject(new Error(`the proxy refused ${host}: ${response.statusCode}`));
    });
    request.on('error', reject);
    request.end();
  });
}
