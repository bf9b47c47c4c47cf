/** Waiting in tests: asks again until there is an answer, from outside the page (its CSP forbids eval). */

import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @template T
 * @param {() => Promise<T> | T} ask
 * @param {{ timeout?: number, every?: number, what?: string }} [options]
 * @returns {Promise<NonNullable<Exclude<T, false | '' | 0>>>} the first truthy answer
 */
export async function until(ask, { timeout = 20_000, every = 50, what = String(ask) } = {}) {
  const end = Date.now() + timeout;
  /** @type {unknown} */
  let last;
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return /** @type {any} */ (last);
    } catch (problem) {
      last = problem;
    }
    await sleep(every);
  }
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`waited ${timeout} ms in vain for: ${what} (last answer: ${seen})`);
}
