/** Files as the extension saves them. */

import { crc32 } from 'node:zlib';

/** @param {string[]} records as they are stored @param {number} [version] */
export const archive = (records, version = 2) => {
  const all = `[${records.join(',')}]`;
  const checksum = `crc32:${crc32(all).toString(16).padStart(8, '0')}`;
  return `{"format":"widerspruchslotse","version":${version},"madeAt":0,"checksum":"${checksum}","records":${all}}`;
};
