/**
 * The watch notices that the page has changed and asks for another look. Always holds: it tests added
 * nodes only, a few milliseconds of them at a time, and takes those that hold much apart; it asks at most
 * once per frame, with a growing pause in between, and ends itself after a bounded number of looks, or of
 * time spent, at one address.
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
  /** Elements in another, and characters of text, that are still tested at once. */
  const ELEMENTS = 10_000;
  const CHARACTERS = 500_000;
  /** Characters that a text node counts for, beside those that it has. */
  const NODE = 20;

  /**
   * What is to be tested: the nodes that `next` gives until it gives none, by `concerns`. That is told whether
   * the content is to be tested with the node: if not, it comes by itself.
   * @typedef {(node: Element | Text, isWhole: boolean) => boolean} Concerns
   * @typedef {{ next: () => Node | null, concerns: Concerns }} Task
   */

  /** What was added: a text that came alone has renewed what it stands in.
   * @param {NodeList} nodes @returns {Task['next']} */
  const addedIn = (nodes) => {
    let index = 0;
    return () => {
      const node = nodes.item(index++);
      const parent = node instanceof Text ? node.parentElement : null;
      return parent && !parent.childElementCount ? parent : node;
    };
  };

  /** What leads elsewhere by now. @param {Node} node @returns {Task['next']} */
  const once = (node) => {
    /** @type {Node | null} */
    let left = node;
    return () => {
      const next = left;
      left = null;
      return next;
    };
  };

  /** The children one by one; from the first again where the page took away the one that was given last.
   * @param {Node} parent @returns {Task['next']} */
  const childrenOf = (parent) => {
    /** @type {Node | null} */
    let last = null;
    return () => (last = last?.parentNode === parent ? last.nextSibling : parent.firstChild);
  };

  /** Whether an element holds more than is to be tested at once; it counts no further than that.
   * @param {Element} element */
  const holdsMuch = (element) => {
    if (element.firstElementChild && element.getElementsByTagName('*').item(ELEMENTS)) return true;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let length = 0;
    let text = /** @type {Text | null} */ (texts.nextNode());
    while (text && length < CHARACTERS) {
      length += NODE + text.length;
      text = /** @type {Text | null} */ (texts.nextNode());
    }
    return length >= CHARACTERS;
  };

  /**
   * Looks at once, and again when something that was added, or leads elsewhere by now, concerns it, or when something
   * went away, unfolded or leads elsewhere and `changed` says that it matters, or when `tell` says that there is more to
   * see: only then it is no new look, and may go on from where it was. A look calls `gather` until that has
   * enough, each time in a task of its own, and then `tell`. Behind the first look it tests, once, by
   * `concerned` what was there before. Returns what ends it.
   * @param {{ concerns: Concerns, concerned: Concerns, changed: () => boolean,
   *   gather: (isNew: boolean) => boolean, tell: () => Promise<boolean | void> }} page
   */
  const start = ({ concerns, concerned, changed, gather, tell }) => {
    /** @type {'idle' | 'waiting' | 'looking' | 'ended'} */
    let state = 'idle';
    let pause = FIRST_PAUSE;
    let last = -LAST_PAUSE;
    let looks = 0;
    let spent = 0;
    let isNew = true;
    let timer = 0;
    /** The last one comes first. @type {Task[]} */
    let tasks = [];
    let testing = 0;

    /** @template T @param {() => T} work */
    const timed = (work) => {
      const begin = performance.now();
      const result = work();
      spent += performance.now() - begin;
      return result;
    };

    const lookSoon = () => {
      isNew = true;
      if (state === 'idle') plan();
    };

    /** Tests one more node. */
    const step = () => {
      const { next, concerns } = /** @type {Task} */ (tasks.at(-1));
      const node = next();
      if (!node) tasks.pop();
      if (node instanceof Text) return concerns(node, true);
      if (!(node instanceof Element)) return false;
      const isWhole = !holdsMuch(node);
      if (!isWhole) tasks.push({ next: childrenOf(node), concerns });
      return concerns(node, isWhole);
    };

    /** Tests a part of what there is to test, and the rest in tasks of their own. */
    const test = () => {
      testing = 0;
      const end = performance.now() + SLICE;
      let found = false;
      timed(() => {
        while (tasks.length && performance.now() < end) found = step() || found;
      });
      if (found) lookSoon();
      if (spent > BUDGET) stop();
      else if (tasks.length) testing = window.setTimeout(test);
    };

    const run = async () => {
      if (state !== 'waiting') return;
      state = 'looking';
      last = performance.now();
      const asNew = isNew;
      isNew = false;
      for (let more = timed(() => gather(asNew)); more; more = timed(() => gather(false))) {
        await new Promise((done) => { timer = window.setTimeout(done); });
        if (state !== 'looking') return;
      }
      const rest = await timed(tell);
      if (state !== 'looking') return;
      pause = Math.min(pause * GROWTH, LAST_PAUSE);
      looks += 1;
      state = 'idle';
      if (looks === MOST_LOOKS || spent > BUDGET) return stop();
      if (isNew) plan();
      else if (rest) plan(0);
      if (looks > 1) return;
      tasks.unshift({ next: childrenOf(document.body ?? document), concerns: concerned });
      testing ||= window.setTimeout(test);
    };

    /** Looks in a frame, after a pause. */
    const plan = (wait = Math.max(FIRST_PAUSE, last + pause - performance.now())) => {
      state = 'waiting';
      timer = window.setTimeout(() => {
        if (document.hidden) run();
        else requestAnimationFrame(run);
      }, wait);
    };

    const observer = new MutationObserver((records) => {
      for (const { addedNodes, attributeName, target } of records) {
        if (addedNodes.length) tasks.push({ next: addedIn(addedNodes), concerns });
        if (attributeName === 'href') tasks.push({ next: once(target), concerns });
      }
      if (tasks.length && !testing) test();
      const lost = records.some(({ removedNodes, attributeName }) => removedNodes.length || attributeName);
      if (lost && state !== 'waiting' && !isNew && timed(changed)) lookSoon();
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-expanded', 'open', 'href'] });

    const stop = () => {
      state = 'ended';
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(testing);
      tasks = [];
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
