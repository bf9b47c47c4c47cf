/**
 * Knocks at the background as soon as a page begins to load, so that it has started by the time there is
 * something to tell. Always holds: it says nothing, and reads nothing of the page.
 */
if (window === window.top && !('prerendering' in document && document.prerendering)) {
  // Where nobody opens, the browser would complain in the page's console unless it is asked why.
  chrome.runtime.connect().onDisconnect.addListener(() => chrome.runtime.lastError);
}
