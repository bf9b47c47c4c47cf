/**
 * The place of the card in the page. Always holds: it covers nothing that matters while another place is
 * free; it never makes the browser work out the layout, but waits for the frame in which that is known; a
 * click counts only where the card was in plain sight for half a second; and a page that takes it away again
 * and again wins in the end.
 */
const lotsePlace = (() => {
  /** Corners as `inset`, the best first: at the bottom where lines end. */
  const CORNERS = ['auto 16px 16px auto', 'auto auto 16px 16px', '16px 16px auto auto', '16px auto auto 16px'];
  const SHEETS = ['auto 8px 8px 8px', '8px 8px auto 8px'];
  const MOST_RETURNS = 5;
  const MOST_RAISES = 50;
  /** Milliseconds in plain sight, and pixels of width, below which nobody can have read the card; in a window
   * that is itself so narrow, because it is enlarged, this part of its width. */
  const SIGHT = 500;
  const LEAST_WIDTH = 200;
  const LEAST_PART = 0.75;
  /** Pixels of height below which nobody can use the card: rather than be so low, it covers something. And those
   * that stay free above what it must not cover. */
  const LEAST_HEIGHT = 180;
  const GAP = 8;
  /** Milliseconds between two looks at the card, and how many in a row may find it out of plain sight. */
  const PULSE = 1000;
  const MOST_MISSES = 3;
  /** In pixels, how far inside the card's edge its corners are looked at: they are round. */
  const EDGE = 20;
  /** Milliseconds between two looks for what may lie above the card. */
  const PATROL = 200;
  /** What is in the top layer like the card. A name that a browser does not know does no harm within `is`. */
  const UPPER = ':is(:popover-open, :modal, :fullscreen, :active-view-transition)';
  /** Filters of the root that leave nothing to read; Firefox lays them on the card too. People have their
   * browser dim pages, turn colours round or, with `url`, make them easier to tell apart: these stay. */
  const BLINDING = new RegExp(['blur', '(opacity|brightness|contrast)\\(0(\\.[01]\\d*)?\\)',
    'invert\\(0\\.[3-7]', 'brightness\\(([3-9]|\\d\\d)'].join('|'));
  /** Whether the browser says itself that something lies above the card, as Chromium does. */
  const TELLS = 'isVisible' in IntersectionObserverEntry.prototype;

  /** What tells another copy's card, whatever its language. */
  const NAME = 'lotse';

  const host = document.createElement('div');
  const section = document.createElement('section');
  section.id = NAME;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { inset: ${SHEETS[0]} !important; opacity: 0 !important; }`);
  const narrow = matchMedia('(max-width: 480px)');
  let inset = '';
  /** The place that the card has by its style, as text. */
  let laid = '';
  /** The height that its content needs, and what it is limited to; 0 for no limit. */
  let full = 0;
  let limit = 0;
  let returns = 0;
  let raises = 0;
  /** Since when the card has been in plain sight, as events tell the time. */
  let since = Infinity;
  let misses = 0;
  let following = new AbortController();
  /** @type {() => Element[]} */
  let toAvoid = () => [];
  let lost = () => {};
  /** @type {(covers: boolean) => void} */
  let told = () => {};

  // Chromium looks for whatever lies above it too; Firefox only whether it is in the window: see `patrol`.
  const eye = new IntersectionObserver((entries) => {
    const entry = /** @type {IntersectionObserverEntry & { isVisible?: boolean }} */ (entries.at(-1));
    since = entry.isIntersecting && entry.isVisible !== false ? entry.time : Infinity;
  }, /** @type {IntersectionObserverInit} */ ({ threshold: 0.98, trackVisibility: true, delay: 100 }));

  // Says where things are in the next frame, and once.
  const ruler = new IntersectionObserver((entries) => {
    ruler.disconnect();
    move(entries);
  });

  /** Whether nothing lies above the card. @param {DOMRectReadOnly} card */
  const isInFront = ({ left, top, right, bottom }) => [left + EDGE, right - EDGE].every((x) =>
    [top + EDGE, bottom - EDGE].every((y) => document.elementFromPoint(x, y) === host));

  const upper = () => [...document.querySelectorAll(UPPER)].filter((each) => each !== host);

  const isBlinded = () => BLINDING.test(getComputedStyle(document.documentElement).filter);

  /** Whether anything else is in the top layer, or blinds the card. Where it is and how large says little: it may
   * have a backdrop, a shadow and parts that stick out. So all clicks wait until it has gone. */
  const isVeiled = () => upper().length > 0 || isBlinded();

  /** Whether people can read a card of this width. @param {number} width */
  const isWide = (width) => width >= Math.min(LEAST_WIDTH, innerWidth * LEAST_PART);

  /** Whether the person looks closer at the page, types below it, or is in the card, or in a dialog, which
   * makes all beside it unreachable until it is closed. */
  const isBusy = () => document.activeElement === host || visualViewport?.scale !== 1
    || visualViewport.height < innerHeight * 0.8 || document.querySelector(':modal') !== null;

  /** How much of a thing the card covers, of 1. @param {DOMRectReadOnly} card @param {DOMRectReadOnly} thing */
  const covered = (card, thing) => {
    const width = Math.min(thing.right, card.right) - Math.max(thing.left, card.left);
    const height = Math.min(thing.bottom, card.bottom) - Math.max(thing.top, card.top);
    return width > 0 && height > 0 ? (width * height) / (thing.width * thing.height) : 0;
  };

  // What stays half in sight is taken away. A browser tells this behind a frame, when all is worked out.
  const guard = new IntersectionObserver(([entry]) => {
    guard.disconnect();
    const { isIntersecting, isVisible, boundingClientRect: card } =
      /** @type {IntersectionObserverEntry & { isVisible?: boolean }} */ (entry);
    const isClear = isVisible ?? !(isBlinded()
      || upper().some((each) => covered(card, each.getBoundingClientRect()) > 0));
    const isPlain = isIntersecting && isClear && isWide(card.width) && (TELLS || isInFront(card));
    misses = isPlain || isBusy() ? 0 : misses + 1;
    if (misses) settle();
    if (misses >= MOST_MISSES) lost();
  }, /** @type {IntersectionObserverInit} */ ({ threshold: 0.98, trackVisibility: true, delay: 100 }));

  const lookAgain = () => {
    since = Infinity;
    eye.disconnect();
    eye.observe(section);
  };

  // The page may take away again what lies above the card before it lets the click through. Within a frame it has
  // done what will be seen in that.
  const patrol = () => requestAnimationFrame(() => isVeiled() && lookAgain());

  /** Where a card of this size is in a corner of the window.
   * @param {string} corner @param {DOMRectReadOnly} card @param {DOMRectReadOnly} view */
  const within = (corner, { width, height }, view) => {
    const [top, right, bottom, left] = corner.split(' ').map(parseFloat);
    return new DOMRect(Number.isNaN(left) ? view.width - right - width : left,
      Number.isNaN(top) ? view.height - bottom - height : top, width, height);
  };

  /** How high the card may be in a corner without covering anything.
   * @param {string} corner @param {DOMRectReadOnly} place @param {DOMRectReadOnly[]} things */
  const roomIn = (corner, place, things) => Math.min(...things
    .filter(({ left, right, top, bottom }) => left < place.right && right > place.left && top < place.bottom && bottom > place.top)
    .map(({ top, bottom }) => (corner.startsWith('auto') ? place.bottom - bottom : top - place.top) - GAP));

  const asked = () => [inset, limit].join();

  const lay = () => {
    laid = asked();
    sheet.replaceSync(`:host { inset: ${inset} !important; }${limit ? `section { max-height: ${limit}px; }` : ''}`);
    // What scrolls is to be reached by keyboard also where nothing in it takes the focus.
    const scrolls = section.firstElementChild;
    if (scrolls instanceof HTMLElement && limit) scrolls.tabIndex = 0;
    else scrolls?.removeAttribute('tabindex');
    lookAgain();
  };

  /** Moves to the corner in which the card covers least; where none is better, it stays. Where it covers something
   * in all of them, it is as high as the one has room for that takes the least of it.
   * @param {IntersectionObserverEntry[]} entries the card and what it must not cover */
  const move = (entries) => {
    const own = entries.find(({ target }) => target === host);
    if (!own) return;
    const { width, height } = own.boundingClientRect;
    const view = own.rootBounds ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const things = entries.filter((each) => each !== own).map((each) => each.boundingClientRect);
    const [right, left, ...top] = CORNERS;
    const corners = narrow.matches ? SHEETS
      : section.dir === 'rtl' ? [left, right, ...top.reverse()] : CORNERS;
    if (!corners.includes(inset)) [inset] = corners;
    if (!limit) full = height;
    const places = [inset, ...corners].map((corner) => {
      const place = within(corner, new DOMRect(0, 0, width, full), view);
      const sum = things.reduce((total, thing) => total + covered(place, thing), 0);
      // The bottom is where people expect it: the top must be much better.
      const handicap = corner.startsWith('auto') ? 1 : 2;
      const room = Math.floor(roomIn(corner, place, things));
      return { corner, cost: sum * handicap, room, lack: (full - room) * handicap };
    });
    const best = places.reduce((one, other) => (other.cost < one.cost ? other : one));
    const roomy = places.filter(({ room }) => room >= LEAST_HEIGHT)
      .reduce((one, other) => (other.lack < one.lack ? other : one), { ...best, lack: Infinity });
    const isLow = best.cost > 0 && roomy.lack < Infinity;
    ({ corner: inset } = isLow ? roomy : best);
    limit = isLow ? roomy.room : 0;
    if (asked() !== laid) lay();
    const tell = told;
    told = () => {};
    tell(best.cost > 0);
  };

  const settle = () => {
    const focused = document.activeElement;
    const inUse = focused && focused !== host && focused !== document.body ? [focused] : [];
    ruler.disconnect();
    // Firefox would still tell what it saw before, and with that end the new look.
    ruler.takeRecords();
    for (const each of [host, ...toAvoid(), ...inUse, ...(TELLS ? [] : upper())]) ruler.observe(each);
  };

  /** The card needs more room, or less. Tells, when it has its place, whether it would cover anything there at its
   * full height. @param {(covers: boolean) => void} tell */
  const refit = (tell = () => {}) => {
    told = tell;
    if (limit) {
      limit = 0;
      lay();
    }
    settle();
  };

  /** The card has new content, and is to be read anew. @param {(covers: boolean) => void} tell as above */
  const renew = (tell = () => {}) => {
    refit(tell);
    inset = '';
    lookAgain();
  };

  /** Cards of other copies of this script: an older one, or one that runs no more. */
  const others = () => [...document.documentElement.children].filter((each) => {
    if (each === host || !(each instanceof HTMLElement) || !each.popover) return false;
    const { openOrClosedShadowRoot: root } = /** @type {{ openOrClosedShadowRoot?: ShadowRoot }} */ (each);
    const inside = root ?? chrome.dom?.openOrClosedShadowRoot(each);
    return Boolean(inside?.querySelector(`#${NAME}`));
  });

  const sweep = () => others().forEach((each) => each.remove());

  const leave = () => {
    following.abort();
    eye.disconnect();
    ruler.disconnect();
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
    window.addEventListener('resize', () => refit(told), { signal });
    narrow.addEventListener('change', settle, { signal });
    document.addEventListener('scrollend', settle, { signal, capture: true });
    // On its way into the card, it comes with a press that is still to count: nothing may move below that.
    document.addEventListener('focusin', ({ target }) => target !== host && settle(), { signal });
    for (const type of ['toggle', 'fullscreenchange']) document.addEventListener(type, raise, { signal, capture: true });
    const keeper = new MutationObserver(comeBack);
    keeper.observe(document.documentElement, { childList: true });
    keeper.observe(host, { attributeFilter: ['popover'] });
    misses = 0;
    const beats = [setInterval(() => guard.observe(section), PULSE), ...(TELLS ? [] : [setInterval(patrol, PATROL)])];
    signal.addEventListener('abort', () => {
      keeper.disconnect();
      guard.disconnect();
      beats.forEach(clearInterval);
    });
    // One of a copy that is installed beside this one: it sees that another card is there, and does not come back.
    sweep();
    open();
  };

  /** Whether people can have meant this event. @param {Event} event */
  const meant = ({ isTrusted, timeStamp }) => {
    if (!isTrusted || timeStamp - since < SIGHT || !host.matches(':popover-open')) return false;
    const card = host.getBoundingClientRect();
    return isWide(card.width) && (TELLS || (!isVeiled() && isInFront(card)));
  };

  return { host, section, sheet, narrow, enter, leave, renew, refit, sweep, meant };
})();
