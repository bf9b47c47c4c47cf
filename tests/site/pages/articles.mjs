/**
 * Pages to read: the AI page with the form behind a collapsed section, the article with the link
 * about third parties, explanations and terms without any objection, and the help page.
 */

import { addressOf, AI_FORM, formAddress, shimmed } from '../addresses.mjs';
import { h } from '../html.mjs';
import { collapsed, heading, inline, paragraph, title } from '../parts.mjs';
import { page } from '../visit.mjs';
import { bar, foot } from './frame.mjs';

/** @typedef {import('../html.mjs').Tree} Tree */
/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Answer} Answer */

/**
 * @param {Visit} visit
 * @param {string} name
 * @param {Tree[]} content
 * @returns {Answer}
 */
function article(visit, name, content) {
  const column = h('div', { class: 'single', role: 'main' }, title(name), ...content);
  return page(visit, { title: name, body: [bar(visit), column, foot(visit)], script: 'toggle' });
}

/** @param {Visit} visit */
function targets({ platform, url }) {
  const shims = Number(url.searchParams.get('shim') ?? 0);
  const instagram = platform === 'instagram';
  return {
    form: { href: shimmed(formAddress(AI_FORM[platform]), shims), newTab: true },
    models: { href: addressOf(instagram ? 'instagramModels' : 'models') },
    partners: { href: addressOf('partners') },
    terms: { href: addressOf('terms'), newTab: true },
    question: { href: addressOf('2725860640553550'), newTab: true },
    thirdParty: { href: addressOf('510058597920541'), newTab: true },
    general: { href: addressOf('367438723733209'), newTab: true },
    erase: { href: addressOf('259518714718624'), newTab: true },
    appeal: { href: addressOf('459418078730560'), newTab: true },
    officer: { href: addressOf('540977946302970'), newTab: true },
  };
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function genai(visit) {
  const { texts } = visit;
  const { intro, sources, shared, chats, title: name } = texts.genai;
  const sections = Object.entries({ sources, shared, chats }).map(([id, { label, text }]) =>
    collapsed(`genai-${id}`, label, [paragraph(...inline(texts, text, targets(visit)))])
  );
  return article(visit, name, [
    paragraph(...inline(texts, intro, targets(visit))),
    h('div', { class: 'box' }, sections),
  ]);
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function guide(visit) {
  const { texts } = visit;
  return article(visit, texts.genai.article, [
    paragraph(texts.genai.dialog),
    heading(texts.genai.objectHeading),
    paragraph(...inline(texts, texts.genai.object, targets(visit))),
  ]);
}

/**
 * An article about AI that has nothing to do with objecting.
 * @param {Visit} visit
 * @returns {Answer}
 */
export function dialog(visit) {
  return article(visit, visit.texts.genai.article, [paragraph(visit.texts.genai.dialog)]);
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function terms(visit) {
  return article(visit, visit.texts.terms.title, [paragraph(visit.texts.terms.text)]);
}

/**
 * A page of the help centre, or any other page to read that has no links of interest.
 * @param {Visit} visit
 * @returns {Answer}
 */
export function filler(visit) {
  const { sentences, sections } = visit.texts.policy;
  return article(
    visit,
    sections[0] ?? '',
    sentences.map((sentence) => paragraph(sentence))
  );
}

/**
 * @param {Visit} visit
 * @returns {Answer}
 */
export function objectionHelp(visit) {
  const { texts } = visit;
  const { title: name, when, whenText, how, howText, not, notText } = texts.help;
  /** @type {(text: string) => Tree} */
  const prose = (text) => paragraph(...inline(texts, text, targets(visit)));
  return article(visit, name, [
    heading(when),
    prose(whenText),
    heading(how),
    prose(howText),
    heading(not),
    prose(notText),
  ]);
}
