/**
 * The accessibility tree as assistive technology gets it, closed shadow roots included: in Chromium from
 * its debugging protocol, in Firefox from the accessibility service in the browser's own window.
 */

import { until } from './until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./launch.mjs').Driver} Driver */

/**
 * @typedef {object} Node
 * @property {string} role in ARIA's words
 * @property {string} name
 * @property {string} live how a live region is read out; empty elsewhere
 * @property {string} current what `aria-current` says, where the browser tells it
 * @property {Node[]} children
 */

/** The browsers' own names of some roles. */
const ROLES = new Map([['StaticText', 'text'], ['DisclosureTriangle', 'summary'], ['text leaf', 'text'],
  ['statictext', 'text'], ['landmark', 'region'], ['pushbutton', 'button'], ['statusbar', 'status']]);
const ariaOf = (/** @type {string} */ role) => ROLES.get(role) ?? role;

/**
 * The part of the page's tree under the first node with this role and name.
 * @param {Driver} driver
 * @param {Page} page in front
 * @param {string} role
 * @param {string} name
 * @returns {Promise<Node>}
 */
export function partOfTree(driver, page, role, name) {
  const read = driver.name === 'firefox' ? () => readFirefox(driver) : () => readChromium(page);
  const find = async () => all(await read()).find((node) => node.role === role && node.name === name);
  return until(find, { what: `${role} ${name} in the accessibility tree`, every: 200 });
}

/** A node and everything in it. @param {Node} node @returns {Node[]} */
export const all = (node) => [node, ...node.children.flatMap(all)];

/** @param {Page} page @returns {Promise<Node>} */
async function readChromium(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {(typeof nodes)[number]} node @returns {Node} */
  const describe = ({ role, name, properties = [], childIds = [] }) => ({
    role: ariaOf(String(role?.value ?? '')),
    name: String(name?.value ?? ''),
    live: String(properties.find((property) => property.name === 'live')?.value.value ?? ''),
    current: '',
    children: childIds.flatMap((id) => byId.get(id) ?? []).map(describe),
  });
  return describe(/** @type {(typeof nodes)[number]} */ (nodes[0]));
}

/** @param {Driver} driver @returns {Promise<Node>} */
async function readFirefox(driver) {
  const { connection } = /** @type {any} */ (driver.browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const expression = `(${describeFirefox})()`;
  const target = { context: tree.result.contexts[0].context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value, (key, value) => (key === 'role' ? ariaOf(value) : value));
}

/** Runs in Firefox's own window. */
function describeFirefox() {
  const { Cc, Ci, gBrowser } = /** @type {any} */ (globalThis);
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // The service lives as long as somebody holds it.
  Object.assign(globalThis, { lotseTests: service });
  /** @param {any} node @returns {Node} */
  const describe = (node) => {
    const attribute = (/** @type {string} */ name) => {
      try {
        return node.attributes.getStringProperty(name);
      } catch {
        return '';
      }
    };
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(describe(child));
    return { role: service.getStringRole(node.role), name: node.name ?? '', live: attribute('live'), current: attribute('current'), children };
  };
  return JSON.stringify(describe(service.getAccessibleFor(gBrowser.selectedBrowser)));
}
