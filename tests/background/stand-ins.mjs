/**
 * The background script with a browser and a core that are not real: both note what is asked of them, and fail
 * where a test wants it. Each start is a script of its own, as after a stop.
 */

import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {object} Core
 * @property {unknown[][]} calls what was asked of it, oldest first
 * @property {number} failures how often loading it fails yet
 * @property {() => Promise<unknown>} answer what it gives to everything
 */

/** @typedef {Record<string, (...values: any[]) => unknown>} Events by name, what the browser does when one comes */

const EXTENSION = fileURLToPath(new URL('../../extension', import.meta.url));
const CORE = `
  const { core } = globalThis;
  export default async (options) => {
    core.calls.push(['load', options]);
    if (core.failures-- > 0) throw new Error('the core does not load');
  };
  export class Background {
    constructor(...tools) { core.calls.push(['new', ...tools]); }
    receive(...given) { core.calls.push(['receive', ...given]); return core.answer(); }
    started() { core.calls.push(['started']); return core.answer(); }
    woke() { core.calls.push(['woke']); return core.answer(); }
  }`;

/** The address that the browser would give to a file of the package. @param {string} path */
export const addressOf = (path) => `chrome-extension://lotse/${path}`;

/**
 * A browser that notes what is asked of it, and in which all of that can be made to fail.
 * @param {unknown[][]} asked
 * @param {Events} events
 * @param {{ refuses: boolean, lacks?: string, begun: boolean }} options
 */
const browserOf = (asked, events, { refuses, lacks, begun }) => {
  /** @type {Record<string, unknown>} */
  const kept = begun ? { begun } : {};
  const event = (/** @type {string} */ name) => ({
    addListener: (/** @type {Events[string]} */ listener) => {
      if (events[name]) throw new Error(`a second listener for ${name}`);
      events[name] = listener;
    },
  });
  const does = (/** @type {string} */ name) => (/** @type {unknown[]} */ ...given) => {
    asked.push([name, ...given]);
    return refuses ? Promise.reject(new Error(`${name} is refused`)) : Promise.resolve();
  };
  const chrome = {
    action: { setBadgeText: (/** @type {unknown} */ given) => { asked.push(['setBadgeText', given]); } },
    alarms: { create: (/** @type {unknown[]} */ ...given) => { asked.push(['alarm', ...given]); }, onAlarm: event('onAlarm') },
    commands: { onCommand: event('onCommand') },
    notifications: { onClicked: event('onClicked'), clear: does('clear') },
    i18n: { getMessage: (/** @type {string} */ key) => { asked.push(['getMessage', key]); } },
    runtime: {
      id: 'lotse',
      getURL: addressOf,
      onMessage: event('onMessage'),
      onConnect: event('onConnect'),
      onInstalled: event('onInstalled'),
      onStartup: event('onStartup'),
    },
    storage: {
      local: { area: 'local' },
      sync: { area: 'sync' },
      session: {
        get: async (/** @type {string} */ key) => ({ [key]: kept[key] }),
        set: async (/** @type {Record<string, unknown>} */ items) => { Object.assign(kept, items); },
      },
      onChanged: event('onChanged'),
    },
    tabs: { create: does('openTab'), sendMessage: does('tellTab') },
  };
  return Object.fromEntries(Object.entries(chrome).filter(([name]) => name !== lacks));
};

/**
 * Starts the background.
 * @param {object} [options]
 * @param {number} [options.failures] how often the core does not load
 * @param {boolean} [options.refuses] whether the browser refuses to open tabs and to tell them anything
 * @param {string} [options.lacks] an interface that the browser does not have
 * @param {boolean} [options.wasm] whether the browser has WebAssembly
 * @param {Core['answer']} [options.answer] what the core gives to everything
 * @param {boolean} [options.begun] whether it started before, since the browser or the extension was switched on
 */
export const startBackground = async ({ failures = 0, refuses = false, lacks, wasm = true, begun = true,
  answer = async () => ({ kind: 'guidance' }) } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'background-'));
  for (const part of ['background.js', 'pages']) cpSync(join(EXTENSION, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'wasm'));
  writeFileSync(join(folder, 'wasm', 'lotse.js'), CORE);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  /** @type {Core} */
  const core = { calls: [], failures, answer };
  const asked = /** @type {unknown[][]} */ ([]);
  const events = /** @type {Events} */ ({});
  const chrome = browserOf(asked, events, { refuses, lacks, begun });
  const { WebAssembly: real } = globalThis;
  Object.assign(globalThis, { core, chrome, WebAssembly: wasm ? real : undefined });
  try {
    await import(pathToFileURL(join(folder, 'background.js')).href);
  } finally {
    Object.assign(globalThis, { WebAssembly: real });
  }
  const told = (/** @type {string} */ name) => core.calls.filter(([call]) => call === name);
  return { core, asked, events, chrome, folder, told };
};

/** Lets everything happen that an event has set going, also what goes wrong without anybody to hear it. */
export const settled = () => new Promise((done) => { setTimeout(done); });
