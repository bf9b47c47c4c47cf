/**
 * What ESLint watches beside the types, which `tsc` checks. In the extension: no markup out of strings,
 * no code out of strings, nothing that is loaded from anywhere, no page that is left or sent by a script.
 */
import js from '@eslint/js';
import globals from 'globals';

const MARKUP = 'innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML|setHTMLUnsafe'
  + '|parseHTML|parseHTMLUnsafe|parseFromString|srcdoc|execScript';
const REQUESTS = ['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection',
  'webkitRTCPeerConnection', 'Image', 'Audio'];
const CODE = ['Worker', 'SharedWorker', 'importScripts'];
const ELEMENTS = 'script|iframe|frame|object|embed|img|image|audio|video|source|track|link|base';
const ADDRESSES = 'src|srcset|srcObject';
const SENT = 'submit|requestSubmit|click';

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
const handler = {
  selector: 'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(on\\w+|srcdoc)$/i]',
  message: 'Listen instead: an attribute of markup can carry a script.',
};
const CREATES = 'CallExpression:matches([callee.property.name=/^createElement(NS)?$/], [callee.name="make"])';
const element = {
  selector: [
    `${CREATES} > Literal[value=/^(${ELEMENTS})$/i]`,
    `${CREATES} > TemplateLiteral > TemplateElement[value.raw=/^(${ELEMENTS})$/i]`,
  ].join(),
  message: 'No code, no document and no picture but those of the package.',
};
const address = {
  selector: [member(ADDRESSES), template(ADDRESSES), key(ADDRESSES),
    `CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(${ADDRESSES})$/i]`].join(),
  message: 'Nothing is loaded by a script.',
};
const remote = {
  selector: ['ImportExpression > :not(Literal[value=/^[.]{1,2}[/]/])',
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration) > Literal.source[value!=/^[.]{1,2}[/]/]'].join(),
  message: 'No code but that of the package.',
};
const code = { selector: member(CODE.join('|')), message: remote.message };
const request = {
  selector: [member([...REQUESTS, 'sendBeacon'].join('|')), template([...REQUESTS, 'sendBeacon'].join('|'))].join(),
  message: 'Nothing leaves the device.',
};
const LOCATION = ':matches([object.name="location"], [object.property.name="location"], [object.property.value="location"])';
const leave = {
  selector: [
    'AssignmentExpression[left.name="location"]',
    'AssignmentExpression > MemberExpression.left:matches([property.name="location"], [property.value="location"])',
    `AssignmentExpression > MemberExpression.left${LOCATION}`,
    `CallExpression > ${member('assign|replace|reload')}.callee${LOCATION}`,
    'CallExpression[callee.property.name="assign"] > Identifier[name="location"]',
    'CallExpression[callee.property.name="assign"] > MemberExpression[property.name="location"]',
    member('navigate'),
    `${member('open')}[object.name=/^(window|globalThis|self|top)$/]`,
  ].join(),
  message: 'People go to other pages; no script leads them there.',
};
const send = {
  selector: [member(SENT), template(SENT), 'NewExpression[callee.name=/^(Mouse|Pointer|Keyboard|Submit)Event$/]'].join(),
  message: 'People click and send; no script does.',
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
      'no-restricted-globals': ['error',
        ...REQUESTS.map((name) => ({ name, message: request.message })),
        ...CODE.map((name) => ({ name, message: code.message })),
        { name: 'open', message: leave.message }],
      'no-restricted-syntax': ['error', markup, write, handler, element, address, remote, code, request, leave, send],
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
