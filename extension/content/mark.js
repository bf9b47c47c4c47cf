/**
 * The mark is a style of the link itself, so that it scrolls, wraps and re-flows with the page. Always
 * holds: only targets are outlined, all others underlined, and dashed what was jumped to to unfold it;
 * and while nothing is marked, nothing of this is in the page. The rules are in a cascade layer, because important there outranks the page's own
 * important.
 */
const lotseMark = (() => {
  const [one, two] = crypto.getRandomValues(new Uint32Array(2));
  const name = `m${one.toString(36)}${two.toString(36)}`;
  const sheet = new CSSStyleSheet();
  /** How often marks that the page took away come back. */
  const MOST_REPAIRS = 20;
  let repairs = 0;
  /** Each stands out from white and from dark pages. @type {Record<MarkStyle['color'], string>} */
  const COLORS = { orange: '#d9480f', blue: '#1c7ed6', purple: '#9c4fe0', green: '#2b8a3e' };
  /** In pixels. @type {Record<MarkStyle['width'], number>} */
  const WIDTHS = { thin: 2, medium: 3, thick: 5 };

  /** @param {string} color @param {number} width */
  const rulesOf = (color, width) => `@layer ${name} {
    [${name}='target'], [${name}='step'] {
      border-radius: 2px !important; background-color: ${color}33 !important; scroll-margin: 96px !important;
    }
    [${name}='target'] { outline: ${width}px solid ${color} !important; outline-offset: 1px !important; }
    [${name}='target']:focus {
      outline-width: ${width + 1}px !important; box-shadow: inset 0 0 0 2px currentcolor !important;
    }
    [${name}='step'] {
      text-decoration: underline dashed ${width}px ${color} !important; text-underline-offset: 3px !important;
    }
    [${name}='step']:focus { text-decoration-thickness: ${width + 2}px !important; }
    [${name}='opener']:focus { outline: ${width}px dashed ${color} !important; outline-offset: 1px !important; }
    [${name}='secondary'] { text-decoration: underline solid ${width}px ${color} !important; }
    [${name}='warning'] {
      text-decoration: underline wavy 2px #e03131 !important; background-color: #ff87873d !important;
    }
    @media (forced-colors: active) { [${name}='target']:focus { outline-style: double !important; outline-width: ${width * 2}px !important; } }
  }`;
  let rules = rulesOf(COLORS.orange, WIDTHS.medium);

  /** The marked elements, each with its mark and the address that earned it.
   * @type {Map<Element, { mark: Mark, href: string }>} */
  const marked = new Map();

  const isUsed = () => document.adoptedStyleSheets.includes(sheet);

  /** @param {Element} element @param {Mark | null} mark @param {string} href the address that earned the mark */
  const set = (element, mark, href = '') => {
    if (mark) {
      element.setAttribute(name, mark.kind);
      marked.set(element, { mark, href });
    } else if (marked.delete(element)) {
      element.removeAttribute(name);
    }
    const sheets = document.adoptedStyleSheets;
    if (marked.size && !sheet.cssRules.length) sheet.replaceSync(rules);
    if (marked.size && !isUsed()) sheets.push(sheet);
    if (!marked.size && isUsed()) sheets.splice(sheets.indexOf(sheet), 1);
  };

  /** Gives marks their look, those that stand included. @param {MarkStyle} style */
  const dress = ({ color, width }) => {
    rules = rulesOf(COLORS[color], WIDTHS[width]);
    if (sheet.cssRules.length) sheet.replaceSync(rules);
  };

  /** Marks elements of a snapshot; marks given earlier stay. What leads elsewhere by now gets none.
   * @param {Element[]} elements @param {LinkSnapshot[]} links @param {Mark[]} marks */
  const apply = (elements, links, marks) => marks.forEach((mark) => {
    const [element, link] = [elements[mark.link], links[mark.link]];
    if (element?.isConnected && lotseSieve.addressOf(element) === link?.href) set(element, mark, link.href);
  });

  /** What earlier marks are now, for their elements in the order of `elements()`.
   * @param {Element[]} elements @param {(MarkKind | null)[]} kinds */
  const settle = (elements, kinds) => kinds.forEach((kind, i) => {
    const before = marked.get(elements[i]);
    if (before) set(elements[i], kind && { ...before.mark, kind }, before.href);
  });

  const elements = () => [...marked.keys()];

  /** What must stay free to be seen: the marked elements, or what opens the part that one is folded away in. */
  const places = () => [...marked].map(([element, { mark }]) =>
    (mark.visibility === 'collapsed' && lotseLens.sight(element).opener) || element);

  /** Puts marks back that the page took away, a bounded number of times. */
  const repair = () => {
    const isLost = (/** @type {Element} */ element) => !element.hasAttribute(name);
    if (repairs === MOST_REPAIRS || !(elements().some(isLost) || (marked.size && !isUsed()))) return;
    repairs += 1;
    marked.forEach(({ mark, href }, element) => set(element, mark, href));
  };

  /** Takes away what an earlier copy of this script left, that runs no more. */
  const sweep = () => [...document.adoptedStyleSheets].forEach((each) => {
    const [layer] = each.cssRules;
    if (!(layer instanceof CSSLayerBlockRule) || !layer.cssText.includes(`[${layer.name}="warning"]`)) return;
    document.querySelectorAll(`[${layer.name}]`).forEach((element) => element.removeAttribute(layer.name));
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(each), 1);
  });

  const clear = () => elements().forEach((element) => set(element, null));

  /** The marks as they were seen last, without another look, which would make the browser work out styles
   * at once. */
  const known = () => [...marked.values()].map(({ mark }) => mark);

  /** The marks that still hold, as they can be seen now, in the order of `elements()`. Links that are
   * gone, or lead elsewhere by now, lose theirs. @returns {Mark[]} */
  const standing = () => {
    for (const [element, { href }] of marked) {
      if (!element.isConnected || lotseSieve.addressOf(element) !== href) set(element, null);
    }
    repair();
    marked.forEach((each, element) => {
      const { visibility, within } = lotseLens.sight(element);
      each.mark = { ...each.mark, visibility, within };
    });
    return known();
  };

  /** @param {HTMLElement} element */
  const focus = (element) => {
    const before = element.getAttribute('tabindex');
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
    const restore = () => (before === null ? element.removeAttribute('tabindex')
      : element.setAttribute('tabindex', before));
    element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
    if (document.activeElement === element) element.addEventListener('blur', restore, { once: true });
    else restore();
  };

  /** Shows where the focus is, as browsers do not after a click. @param {HTMLElement} opener */
  const point = (opener) => {
    if (opener !== document.activeElement || opener.hasAttribute(name)) return;
    opener.setAttribute(name, 'opener');
    opener.addEventListener('blur', () => opener.removeAttribute(name), { once: true });
  };

  /** Goes to the first target, or else step, that can be seen; or to what opens the part it is in. Says where
   * it went: nowhere where there is none, or the focus is there already.
   * @returns {'link' | 'opener' | null} */
  const jump = () => {
    const order = ['target shown', 'target collapsed', 'step shown', 'step collapsed'];
    const [found] = [...marked].map(([element, { mark }]) => {
      const { visibility, opener } = lotseLens.sight(element);
      return { element, opener, place: order.indexOf(`${mark.kind} ${visibility}`) };
    }).filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
    if (!found) return null;
    const goal = /** @type {HTMLElement} */ (found.opener ?? found.element);
    if (goal === document.activeElement) return null;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The card takes the lower part of a narrow screen.
    const block = !found.opener && matchMedia('(max-width: 480px)').matches ? 'start' : 'center';
    goal.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
    focus(goal);
    if (!found.opener) return 'link';
    point(goal);
    return 'opener';
  };

  return { dress, apply, settle, standing, known, elements, places, jump, sweep, clear };
})();
