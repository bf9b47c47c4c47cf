/**
 * The shipped module in Node, whose engine is Chromium's: from the message with a snapshot to its guidance,
 * with everything that the background does between them, without the time of the browser's own storage. The
 * snapshot is sent as the lens makes it, with the links that pass the sieve, and whole.
 */

import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const SIEVE = readFileSync(new URL('../../extension/content/sieve.js', import.meta.url), 'utf8');
const WASM = new URL('../../dist/chromium/wasm/', import.meta.url);
const ADDRESS = 'https://www.facebook.com/privacy/policy/';
const PARAGRAPH = 'Wir verwenden die Informationen, die uns zur Verfügung stehen, je nachdem, welche ' +
  'Einstellungen getroffen wurden. Mehr dazu steht hier und in den Einstellungen des Kontos. ';
const TARGET = 'https://www.facebook.com/help/contact/712876720715583?entry_point=policy';
const OTHERS = [
  ['Einspruch gegen die Entscheidung einlegen', 'https://www.facebook.com/help/contact/260749603972907'],
  ['Widerspruch gegen die Sperrung', 'https://www.facebook.com/help/contact/269030579858086'],
  ['Wie du Werbeanzeigen widersprechen kannst', 'https://www.facebook.com/help/568137493302217'],
];

/** The same page as in `crate/core/benches/sample`. @param {number} count of links */
function message(count) {
  const links = Array.from({ length: count }, (_, index) => {
    const more = `${ADDRESS}?subpage=3.subpage.${index}-Mehr&ref=policy#${index}`;
    const other = [`Mehr über Thema ${index} erfahren`, more];
    const friend = index % 50 === 7 ? OTHERS[index % 3] ?? other : other;
    const [text, href] = index === count >> 1 ? ['widersprechen', TARGET] : friend;
    const place = { block: index >> 2, heading: Math.floor(index / 12), visibility: 'shown', within: '', section: '' };
    return { text, href, label: '', ...place };
  });
  const blocks = Array.from({ length: (count >> 2) + 1 }, (_, at) => `${at}. ${PARAGRAPH}`);
  const headings = Array.from({ length: Math.floor(count / 12) + 1 }, () => 'Wie nutzen wir deine Informationen?');
  const title = 'Datenschutzrichtlinie';
  const snapshot = { title, links, blocks, headings, fields: [], controls: [], chainLetter: false };
  const cookies = { c_user: '100001111111111' };
  const page = { address: ADDRESS, language: 'de', cookies, narrow: false, browser: 'chrome' };
  return { kind: 'looked', page, snapshot, standing: [] };
}

/** The message as the lens sends it. @param {ReturnType<typeof message>} whole @param {Sieve} sieve */
function sifted(whole, sieve) {
  const keeps = runInNewContext(`${SIEVE}; lotseSieve`).of(sieve);
  const kept = whole.snapshot.links.filter(({ href }) => keeps(href));
  const used = [...new Set(kept.map(({ block }) => block))];
  const links = kept.map((link) => ({ ...link, block: used.indexOf(link.block) }));
  const blocks = used.map((block) => whole.snapshot.blocks[block] ?? '');
  return { ...whole, snapshot: { ...whole.snapshot, links, blocks } };
}

/**
 * What gives the milliseconds of the message of a page with so many links.
 * @returns {Promise<(links: number) => Promise<{ whole: number, sifted: number }>>}
 */
export async function loadModule() {
  const { default: init, Background } = await import(new URL('lotse.js', WASM).href);
  await init({ module_or_path: readFileSync(new URL('lotse_bg.wasm', WASM)) });
  const nothing = async () => {};
  const storage = { get: async () => ({}), set: nothing, remove: nothing };
  const toolbar = { setBadgeText: nothing, setBadgeBackgroundColor: nothing };
  // The texts of the card come with the answer.
  Object.assign(globalThis, { chrome: { i18n: { getMessage: (/** @type {string} */ key) => key, getUILanguage: () => 'de' } } });
  const background = new Background(storage, storage, toolbar, 'bench', 'chrome-extension://bench/', nothing);
  const sender = { id: 'bench', frameId: 0, tab: { id: 1 }, url: ADDRESS };
  /** @param {ReturnType<typeof message>} sent */
  const timed = async (sent) => {
    const begin = performance.now();
    const reply = await background.receive(sent, sender);
    const time = performance.now() - begin;
    const [mark, ...more] = reply.guidance?.marks ?? [];
    if (mark?.kind !== 'target' || sent.snapshot.links[mark.link]?.href !== TARGET || more.length) {
      throw new Error(`wrong guidance: ${JSON.stringify(reply).slice(0, 200)}`);
    }
    return time;
  };
  return async (links) => {
    const whole = message(links);
    const { guidance } = await background.receive({ kind: 'arrived', page: whole.page }, sender);
    return { sifted: await timed(sifted(whole, guidance.sieve)), whole: await timed(whole) };
  };
}

/** Bytes of the module, as it is and gzipped. */
export function moduleSize() {
  const bytes = readFileSync(new URL('lotse_bg.wasm', WASM));
  return { raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
