/**
 * The watch notices that the page has changed and asks for another look. Always holds: it tests added
 * nodes only, a few milliseconds of them at a time, asks at most once per frame, with a growing pause in
 * between, and ends itself after a bounded number of looks, or of time spent, at one address.
 *
 *   idle ─ something wanted came ─▶ waiting ─ pause, then a frame ─▶ looking ─▶ idle, or waiting again
 */
const lotseWatch = (() => {
  const FIRST_PAUSE = 100;
  const LAST_PAUSE = 2000;
  const GROWTH = 1.4;
  const MOST_LOOKS = 60;
  /** Milliseconds of work: for added elements in one task, and for everything at one address. */
  const SLICE = 3;
  const BUDGET = 300;

  /**
   * Calls `look` at once, and again when an added element concerns it, or when something went away or
   * unfolded and `changed` says that it matters, or when `look` says that there is more to see. Behind the
   * first look it asks `concerned`, once, about what was there before. Returns what ends it.
   * @param {{ concerns: (added: Element) => boolean, concerned: () => boolean, changed: () => boolean,
   *   look: () => Promise<boolean | void> }} task
   */
  const start = ({ concerns, concerned, changed, look }) => {
    /** @type {'idle' | 'waiting' | 'looking' | 'ended'} */
    let state = 'idle';
    let pause = FIRST_PAUSE;
    let last = -LAST_PAUSE;
    let looks = 0;
    let spent = 0;
    let more = false;
    let timer = 0;
    /** Elements that are still to be tested. @type {Element[]} */
    let added = [];
    let testing = 0;

    /** @template T @param {() => T} work */
    const timed = (work) => {
      const begin = performance.now();
      const result = work();
      spent += performance.now() - begin;
      return result;
    };

    const lookSoon = () => {
      if (state === 'looking') more = true;
      else if (state === 'idle') plan();
    };

    /** Tests what was added, the rest of it in tasks of their own. */
    const test = () => {
      testing = 0;
      const end = performance.now() + SLICE;
      let found = false;
      timed(() => {
        while (added.length && performance.now() < end) found = concerns(/** @type {Element} */ (added.pop())) || found;
      });
      if (found) lookSoon();
      if (spent > BUDGET) stop();
      else if (added.length) testing = window.setTimeout(test);
    };

    /** What an added node may have made new: itself, or where a text came alone, what it stands in.
     * @param {Node} node @returns {Element[]} */
    const renewed = (node) => {
      if (node instanceof Element) return [node];
      const parent = node.parentElement;
      return parent && !parent.childElementCount ? [parent] : [];
    };

    const run = async () => {
      if (state !== 'waiting') return;
      state = 'looking';
      last = performance.now();
      const rest = await timed(look);
      if (state !== 'looking') return;
      pause = Math.min(pause * GROWTH, LAST_PAUSE);
      looks += 1;
      state = 'idle';
      if (looks === MOST_LOOKS || spent > BUDGET) return stop();
      if (more) plan();
      else if (rest) plan(0);
      if (looks === 1) setTimeout(() => state !== 'ended' && timed(concerned) && lookSoon());
    };

    /** Looks in a frame, after a pause. */
    const plan = (wait = Math.max(FIRST_PAUSE, last + pause - performance.now())) => {
      state = 'waiting';
      more = false;
      timer = window.setTimeout(() => {
        if (document.hidden) run();
        else requestAnimationFrame(run);
      }, wait);
    };

    const observer = new MutationObserver((records) => {
      added = added.concat(records.flatMap(({ addedNodes }) => [...addedNodes].flatMap(renewed)));
      if (added.length && !testing) test();
      const lost = records.some(({ removedNodes, attributeName }) => removedNodes.length || attributeName);
      if (lost && state !== 'waiting' && !more && timed(changed)) lookSoon();
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'open'] });

    const stop = () => {
      state = 'ended';
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(testing);
      added = [];
    };
    state = 'waiting';
    run();
    return stop;
  };

  /**
   * Calls `moved` when the address changes within the document, or when the document comes back from
   * the browser's cache.
   * @param {() => void} moved
   * @param {AbortSignal} signal
   */
  const address = (moved, signal) => {
    let known = location.href;
    const check = () => {
      if (location.href === known) return;
      known = location.href;
      moved();
    };
    window.navigation?.addEventListener('currententrychange', check, { signal });
    window.addEventListener('popstate', check, { signal });
    window.addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
  };

  return { start, address };
})();
