/**
 * What ESLint watches beside the types, which `tsc` checks. In the extension: no markup out of strings,
 * no code out of strings, no request to anywhere.
 */
import js from '@eslint/js';
import globals from 'globals';

const MARKUP = 'innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML|setHTMLUnsafe'
  + '|parseHTML|parseHTMLUnsafe|parseFromString|srcdoc|execScript';
const REQUESTS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'];

/** @param {string} names alternatives of a regular expression */
const member = (names) => `MemberExpression:matches([property.name=/^(${names})$/], [property.value=/^(${names})$/])`;

/** The same, named by a template. @param {string} names */
const template = (names) => `MemberExpression > TemplateLiteral > TemplateElement[value.raw=/^(${names})$/]`;

/** The same where an object is built, for `Object.assign`. @param {string} names */
const key = (names) => `ObjectExpression > Property:matches([key.name=/^(${names})$/], [key.value=/^(${names})$/])`;

const markup = {
  selector: [member(MARKUP), template(MARKUP), key(MARKUP)].join(),
  message: 'Build elements instead: a string of markup can carry a script.',
};
const write = {
  selector: member('write|writeln').replace('MemberExpression', 'MemberExpression[object.name="document"]'),
  message: 'Build elements instead.',
};
const script = {
  selector: 'CallExpression[callee.property.name=/^createElement(NS)?$/] > Literal[value=/^(script|iframe|object|embed)$/i]',
  message: 'No code and no document but those of the package.',
};
const remote = {
  selector: 'ImportExpression > :not(Literal[value=/^[.]{1,2}[/]/])',
  message: 'No code but that of the package.',
};
const request = {
  selector: member([...REQUESTS, 'sendBeacon'].join('|')),
  message: 'Nothing leaves the device.',
};

export default [
  { ignores: ['dist/', 'target/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2025 },
    rules: {
      // tsc knows the globals of each part better.
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['extension/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
    rules: {
      'no-restricted-globals': ['error', ...REQUESTS.map((name) => ({ name, message: request.message }))],
      'no-restricted-syntax': ['error', markup, write, script, remote, request],
    },
  },
  {
    // Classic scripts that share one scope: what one declares at the top, the next one uses.
    files: ['extension/content/**/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { vars: 'local', argsIgnorePattern: '^_' }] },
  },
  { files: ['tests/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
