/**
 * Who asked the network for what, as the browser itself tells it. A proxy knows only hosts, and of those the
 * browser asks some on its own account: there it can't tell what an extension asks for.
 */

/** @typedef {{ url: string, by: string | null }} Asked `by` the origin that asked, or null for the browser itself */

/** Starts to note, in Firefox. Runs in the browser's own window. */
export const noteRequests = () => {
  const { Ci, Services } = /** @type {any} */ (globalThis);
  /** @type {Asked[]} */
  const asked = [];
  const observer = {
    observe(/** @type {any} */ subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const { isSystemPrincipal, origin } = loadInfo.triggeringPrincipal;
      asked.push({ url: URI.spec, by: isSystemPrincipal ? null : origin });
    },
  };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  // The observer has to stay as long as the window.
  Object.assign(globalThis, { lotseRequests: { asked, observer } });
};

/** What was noted, in Firefox. Runs in the browser's own window. @returns {Asked[]} */
export const notedRequests = () => /** @type {any} */ (globalThis).lotseRequests.asked;

/** What Chromium's own log of the network tells. @param {string} text @returns {Asked[]} */
export function requestsIn(text) {
  const { constants, events } = JSON.parse(text);
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter((/** @type {any} */ { type, params }) => type === start && params?.url)
    .map((/** @type {any} */ { params: { url, initiator } }) => ({
      url,
      by: initiator === 'not an origin' ? null : initiator,
    }));
}
