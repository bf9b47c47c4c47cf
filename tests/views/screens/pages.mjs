/** The extension's own pages in all their states. */

import { accounts } from './accounts.mjs';
import { options } from './options.mjs';
import { popup } from './popup.mjs';

/** @type {import('./cards.mjs').Scene[]} */
export const pages = [
  ...popup,
  ...accounts,
  ...options,
  { screen: 'welcome', state: 'first', place: 'welcome/welcome.html', shows: ['welcomeTitle', 'welcomeNeverTitle'], whole: true },
  { screen: 'limits', state: 'all', place: 'limits/limits.html', shows: ['limitsTitle', 'limitsAppsLine', 'limitsPagesTitle'], whole: true },
  { screen: 'sample', state: 'with card', place: 'sample/sample.html', shows: ['targetAiTitle'] },
];
