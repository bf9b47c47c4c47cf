/**
 * The pages to measure, built after what is known of Meta's: nested boxes with long class names, texts cut
 * into spans, the link that matters a single word among false friends.
 */

import { existsSync, readFileSync } from 'node:fs';
import texts from '../site/text/policy-de.mjs';
import { toHtml } from './markdown.mjs';

/**
 * @typedef {object} BenchPage
 * @property {string} name
 * @property {string} url
 * @property {string} html
 * @property {string} right selector of the links that matter; empty where there are none
 * @property {'outline' | 'dashed'} mark how the extension marks them
 * @property {boolean} grows whether 500 parts are put in after it has loaded
 */

const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const CAPTURED = 'fb-policy-en-EU_2025-11-08.md';
const SHARED = new URL(`../../../shared/pages/${CAPTURED}`, import.meta.url);
const CLASSES = 'x1n2onr6 x1ja2u2z x78zum5 xdt5ytf x1iyjqo2 x193iq5w xeuugli x1r8uery';

/** Names that have words of objection in them, and addresses that serve something else. */
const FALSE_FRIENDS = [
  ['Einspruch gegen eine Entscheidung', '/help/contact/260749603972907'],
  ['Widerspruch gegen die Sperrung deines Kontos', '/help/contact/269030579858086'],
  ['Werbung widersprechen', '/adpreferences/ad_settings'],
  ['Widerspruch gegen eine Urheberrechtsmeldung', '/help/contact/634636770043106'],
  ['Wie lege ich Einspruch ein?', '/help/185747581553788'],
  ['Cookies widersprechen', '/policies/cookies/'],
  ['Einspruch: entfernter Beitrag', '/help/2090856331203011'],
  ['Wann ein Widerspruch Erfolg hat', '/help/568137493302217'],
  ['object storage', 'https://engineering.example/object-storage'],
  ['object to an ad', '/help/1075880512458213'],
].flatMap(([name = '', href = '']) => [[name, href], [`${name} (Hilfe)`, `${href}?ref=policy`]]);

/** @param {string} content */
const box = (content, depth = 1) =>
  `<div class="${CLASSES}">`.repeat(depth) + content + '</div>'.repeat(depth);

/** @param {string} text @param {string} href */
const link = (text, href) =>
  `<a class="${CLASSES}" role="link" tabindex="0" href="${href}"><span dir="auto">${text}</span></a>`;

/** A text of so many sentences, in spans. @param {number} from @param {number} count */
const sentences = (from, count) => Array.from({ length: count }, (_, i) =>
  `<span dir="auto">${texts.sentences[(from + i) % texts.sentences.length]} </span>`).join('');

/** @param {string} title @param {string} body @param {string} script */
const document = (title, body, script = '') => `<!DOCTYPE html><html id="facebook" lang="de" dir="ltr"><head>
<meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.4 sans-serif;max-width:60em;margin:auto}</style>
${script && `<script defer src="/bench/client/${script}.js"></script>`}</head><body>${box(body, 6)}</body></html>`;

/** @template T @param {number} count @param {(index: number) => T} make */
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** 3,000 elements, 250 links. */
const settings = () => document('Einstellungen', times(250, (i) => {
  const row = i === 120 ? link('Privatsphäre-Center', '/privacy/center/')
    : link(`Einstellung ${i}`, `/settings/?tab=part_${i}`);
  return box(`${i % 25 ? '' : `<h2>Gruppe ${i / 25}</h2>`}${box(row, 3)}<i></i>${box(sentences(i, 1), 4)}`);
}).join(''));

/** 9,000 elements, 580 links, 260 KB of text. */
const policy = () => document(texts.title, times(580, (i) => {
  const [name = '', href = ''] = FALSE_FRIENDS[(i - 15) / 28] ?? [];
  const here = i === 411 ? ['widersprechen', FORM] : name ? [name, href]
    : [`Mehr über Punkt ${i}`, `/privacy/policy/?subpage=${i}.subpage.${i}-More`];
  const heading = i % 12 ? '' : `<h3>${texts.sections[(i / 12) % texts.sections.length]}</h3>`;
  const ai = i === 411 ? 'Du kannst der Verwendung für KI bei Meta ' : 'Siehe auch: ';
  const text = `${sentences(i, 4 + (i % 2))}${ai}${link(here[0] ?? '', here[1] ?? '')}. ${sentences(i + 3, 1)}`;
  return box(`${heading}${box(text, 7)}`);
}).join(''));

/** One post of a feed: 53 elements with eight links. @param {number} i */
const post = (i) => box(times(7, (j) =>
  box(link(`Name ${i}.${j}`, `/user.${i}.${j}`) + box(sentences(i + j, 1), 2), 2)).join('') + link('Kommentieren', `/posts/${i}`) + '<i></i>');

/** 30,000 elements; 500 posts follow in bursts. */
const feed = () => document('Facebook', `<main>${times(566, post).join('')}</main>`, 'feed');

/** @returns {BenchPage[]} */
export const pages = () => {
  const ours = [
    { name: 'settings', path: 'settings/', html: settings(), right: 'a[href="/privacy/center/"]', mark: 'dashed' },
    { name: 'policy', path: 'privacy/policy/', html: policy(), right: `a[href="${FORM}"]` },
    { name: 'feed', path: '', html: feed(), grows: true },
    { name: 'feed, watched', path: 'privacy/center/', html: feed(), grows: true },
  ];
  const captured = existsSync(SHARED) ? [{
    name: 'captured policy',
    path: 'privacy/policy/version/1/',
    html: document('Privacy Policy', toHtml(readFileSync(SHARED, 'utf8'))).replace('lang="de"', 'lang="en"'),
    right: 'a[href*="/367438723733209"], a[href*="/1994830130782319"]',
  }] : [];
  return [...ours, ...captured].map(({ path, ...page }) => /** @type {BenchPage} */ ({
    right: '', mark: 'outline', grows: false, url: `https://www.facebook.com/${path}`, ...page,
  }));
};

/** A page of no interest with nothing on it, to come from. */
export const TINY = { url: 'https://www.facebook.com/bench-start/', html: document('Start', '<p>Start</p>') };
