/**
 * The place of the card in the page. Always holds: it covers nothing that matters while another place is
 * free; a click counts only where the card was in plain sight for half a second; and a page that takes it
 * away again and again wins in the end.
 */
const lotsePlace = (() => {
  /** Corners as `inset`, the best first: at the bottom where lines end. */
  const CORNERS = ['auto 16px 16px auto', 'auto auto 16px 16px', '16px 16px auto auto', '16px auto auto 16px'];
  const SHEETS = ['auto 8px 8px', '8px 8px auto'];
  const MOST_RETURNS = 5;
  const MOST_RAISES = 50;
  /** Milliseconds in plain sight, and pixels of width, below which nobody can have read the card. */
  const SIGHT = 500;
  const LEAST_WIDTH = 200;

  const host = document.createElement('div');
  const section = document.createElement('section');
  const sheet = new CSSStyleSheet();
  const narrow = matchMedia('(max-width: 480px)');
  let inset = '';
  let returns = 0;
  let raises = 0;
  /** Since when the card has been in plain sight, as events tell the time. */
  let since = Infinity;
  let following = new AbortController();
  /** @type {() => Element[]} */
  let toAvoid = () => [];
  let lost = () => {};

  // Chromium looks for whatever lies above it too; Firefox only whether it is in the window.
  const eye = new IntersectionObserver((entries) => {
    const entry = /** @type {IntersectionObserverEntry & { isVisible?: boolean }} */ (entries.at(-1));
    since = entry.isIntersecting && entry.isVisible !== false ? entry.time : Infinity;
  }, /** @type {IntersectionObserverInit} */ ({ threshold: 0.98, trackVisibility: true, delay: 100 }));

  const lookAgain = () => {
    since = Infinity;
    eye.disconnect();
    eye.observe(section);
  };

  /** How much of a thing the card covers, of 1. @param {DOMRect} card @param {DOMRect} thing */
  const covered = (card, thing) => {
    const width = Math.min(thing.right, card.right) - Math.max(thing.left, card.left);
    const height = Math.min(thing.bottom, card.bottom) - Math.max(thing.top, card.top);
    return width > 0 && height > 0 ? (width * height) / (thing.width * thing.height) : 0;
  };

  /** Moves to the corner in which the card covers least; where none is better, it stays. Gives whether it
   * covers anything there. */
  const settle = () => {
    const focused = document.activeElement;
    const inUse = focused && focused !== host && focused !== document.body ? [focused] : [];
    const things = [...toAvoid(), ...inUse].map((each) => each.getBoundingClientRect());
    const [right, left, ...top] = CORNERS;
    const corners = narrow.matches ? SHEETS
      : section.dir === 'rtl' ? [left, right, ...top.reverse()] : CORNERS;
    const before = inset;
    if (!corners.includes(inset)) [inset] = corners;
    let least = Infinity;
    for (const corner of [inset, ...corners]) {
      sheet.replaceSync(`:host { inset: ${corner} !important; }`);
      const card = host.getBoundingClientRect();
      const sum = things.reduce((total, thing) => total + covered(card, thing), 0);
      // The bottom is where people expect it: the top must cover much less.
      const cost = corner.startsWith('auto') ? sum : sum * 2;
      if (cost < least) [least, inset] = [cost, corner];
    }
    sheet.replaceSync(`:host { inset: ${inset} !important; }`);
    if (inset !== before) lookAgain();
    return least > 0;
  };

  /** The card has new content, and is to be read anew. */
  const renew = () => {
    inset = '';
    return settle();
  };

  /** Cards of other copies of this script: an older one, or one that runs no more. */
  const others = () => [...document.documentElement.children].filter((each) => {
    if (each === host || !(each instanceof HTMLElement) || !each.popover) return false;
    const { openOrClosedShadowRoot: root } = /** @type {{ openOrClosedShadowRoot?: ShadowRoot }} */ (each);
    const inside = root ?? chrome.dom?.openOrClosedShadowRoot(each);
    return inside?.querySelector('section')?.ariaLabel === chrome.i18n.getMessage('cardName');
  });

  const sweep = () => others().forEach((each) => each.remove());

  const leave = () => {
    following.abort();
    eye.disconnect();
    host.remove();
  };

  const open = () => {
    host.popover = 'manual';
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    lookAgain();
  };

  /** The page has taken the card away. */
  const comeBack = () => {
    if (following.signal.aborted || (host.isConnected && host.matches(':popover-open'))) return;
    returns += 1;
    if (returns <= MOST_RETURNS && !others().length) open();
    else lost();
  };

  /** Something else may lie above the card now. @param {Event} event */
  const raise = ({ target }) => {
    lookAgain();
    if (target === host) return comeBack();
    const above = target instanceof Element && target.matches(':popover-open, :modal, :fullscreen');
    raises += Number(above);
    if (!above || raises > MOST_RAISES) return;
    host.hidePopover();
    open();
  };

  /** @param {() => Element[]} avoid what the card must not cover @param {() => void} whenLost */
  const enter = (avoid, whenLost) => {
    [toAvoid, lost] = [avoid, whenLost];
    if (host.isConnected) return;
    following = new AbortController();
    const { signal } = following;
    window.addEventListener('resize', settle, { signal });
    narrow.addEventListener('change', settle, { signal });
    document.addEventListener('scrollend', settle, { signal, capture: true });
    document.addEventListener('focusin', settle, { signal });
    for (const type of ['toggle', 'fullscreenchange']) document.addEventListener(type, raise, { signal, capture: true });
    const keeper = new MutationObserver(comeBack);
    keeper.observe(document.documentElement, { childList: true });
    keeper.observe(host, { attributeFilter: ['popover'] });
    signal.addEventListener('abort', () => keeper.disconnect());
    open();
  };

  /** Whether people can have meant this event. @param {Event} event */
  const meant = ({ isTrusted, timeStamp }) => isTrusted && timeStamp - since >= SIGHT
    && host.matches(':popover-open') && host.getBoundingClientRect().width >= LEAST_WIDTH;

  return { host, section, sheet, narrow, enter, leave, renew, sweep, meant };
})();
