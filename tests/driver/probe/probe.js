/**
 * Looks into closed shadow roots, which only an extension may, and answers the test's question
 * with plain JSON. It reads and scrolls; clicking is left to the test's real mouse.
 */

(() => {
  const CONTROLS = 'button, a[href], [role="button"], summary, input, select, textarea';

  document.addEventListener('lotse-probe-ask', (event) => {
    const { reveal } = JSON.parse(/** @type {CustomEvent<string>} */ (event).detail);
    const roots = closedRoots();
    if (reveal) controlsOf(roots[reveal.root]?.root)[reveal.control]?.scrollIntoView({ block: 'nearest' });
    const detail = JSON.stringify(roots.map(describe));
    document.dispatchEvent(new CustomEvent('lotse-probe-answer', { detail }));
  });

  /** @returns {{ host: Element, root: ShadowRoot }[]} */
  function closedRoots() {
    return [...document.querySelectorAll('*')].flatMap((host) => {
      const root = host.shadowRoot === null ? openOrClosed(host) : null;
      return root ? [{ host, root }] : [];
    });
  }

  /**
   * @param {Element} host
   * @returns {ShadowRoot | null}
   */
  function openOrClosed(host) {
    if (!(host instanceof HTMLElement)) return null;
    if ('openOrClosedShadowRoot' in host) return /** @type {any} */ (host).openOrClosedShadowRoot;
    return /** @type {any} */ (globalThis).chrome.dom.openOrClosedShadowRoot(host);
  }

  /** @param {{ host: Element, root: ShadowRoot }} found */
  function describe({ host, root }) {
    return {
      host: { tag: host.localName, rect: rectOf(host) },
      text: [...root.children]
        .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
        .join('\n')
        .trim(),
      markup: root.innerHTML,
      controls: controlsOf(root).map((control) => describeControl(host, control)),
      // Not a control alone: what scrolls takes the focus, too.
      focus: root.activeElement instanceof HTMLElement ? describeControl(host, root.activeElement) : null,
    };
  }

  /** @param {Element} host @param {HTMLElement} control */
  function describeControl(host, control) {
    return {
      kind: control.getAttribute('role') ?? control.localName,
      name: nameOf(control),
      href: control instanceof HTMLAnchorElement ? control.href : null,
      rect: rectOf(control),
      reachable: isReachable(host, control),
      ringed: isRinged(control),
    };
  }

  /**
   * @param {ShadowRoot | undefined} root
   * @returns {HTMLElement[]}
   */
  function controlsOf(root) {
    return root ? [...root.querySelectorAll(CONTROLS)].filter((found) => found instanceof HTMLElement) : [];
  }

  /** @param {HTMLElement} control */
  function nameOf(control) {
    return (control.getAttribute('aria-label') ?? control.innerText).replace(/\s+/g, ' ').trim();
  }

  /**
   * Whether a click in the middle of the control would hit it and nothing above it.
   * @param {Element} host
   * @param {HTMLElement} control
   */
  function isReachable(host, control) {
    const { x, y, width, height } = control.getBoundingClientRect();
    return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2) === host;
  }

  /** Whether it shows that it has the focus. @param {Element} control */
  function isRinged(control) {
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    return control.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  }

  /** @param {Element} element */
  function rectOf(element) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }
})();
