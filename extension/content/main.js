/**
 * The glue between page and background: says where the user is, lets the lens look where the guidance
 * wants it, and hands marks and card on. Always holds: where nothing is to be looked at, nothing
 * watches the page; replies to an address that was left count no more; and once the extension is gone,
 * so is everything of it in the page.
 */
const lotseMain = (() => {
  const NOT_SAVED = 'notSavedTitle';
  /** What there is to say where a jump went. */
  const JUMPED = { link: 'jumpedLine', opener: 'jumpedSectionLine' };
  const COOKIES = ['c_user', 'i_user', 'ds_user_id'];
  /** More letters than any language tag has. */
  const LANGUAGE = 64;
  /** Milliseconds before a message is sent again: the background may be just starting. */
  const RETRIES = [100, 300, 900, 2000, 0];
  /** Milliseconds in which a click on the send button and the submission that it causes are one. */
  const ONE_SEND = 1000;
  /** Milliseconds without another look before a card says that nothing was found: pages load in parts. */
  const QUIET = 800;
  /** Milliseconds after which what is shown finds out that the extension is gone. */
  const PULSE = 1000;
  /** Browsers by what only they call themselves. @type {[RegExp, Browser][]} */
  const BROWSERS = [[/SamsungBrowser/, 'samsung'], [/Edg/, 'edge'], [/Firefox/, 'firefox'], [/Chrome/, 'chrome']];

  const ending = new AbortController();
  /** Counts the addresses. */
  let visit = 0;
  /** @type {Look} */
  let look = 'nothing';
  /** @type {WeakMap<Element, string>} */
  let seen = new WeakMap();
  /** What was gathered last, with what it has left. @type {ReturnType<typeof lotseLens.collect> | null} */
  let collected = null;
  /** The standing marks, and the fields and buttons, as the background last heard of them. */
  let stood = '';
  let offered = '';
  /** @type {Element[]} */
  let parts = [];
  /** The buttons that send the form, as the lens describes them: the page may replace their elements. */
  let sends = new Set();
  let lastSend = -ONE_SEND;
  /** A question that stays until it is answered or closed, and the page that it is about.
   * @type {{ card: Card, page: Page } | null} */
  let question = null;
  let later = 0;
  let pulse = 0;
  /** Whether a part of the page is a chain letter, and whether one was found. */
  let isLetter = lotseText.seeker([]);
  let chainLetter = false;
  /** Which links matter at this address. @type {Sieve | null} */
  let sieve = null;
  let unwatch = () => {};

  /** The cookies as they are now: reading them makes the page wait. */
  const cookiesNow = () => document.cookie.split('; ').map((pair) => pair.split('='));

  /** The cookies, in a moment, where the browser can tell them so. */
  const cookiesSoon = async () => {
    try {
      const found = await Promise.all(COOKIES.map((name) => cookieStore.get(name)));
      // Without such a cookie it is null; in its own pages, Firefox says nothing at all.
      return found.flatMap((cookie) => (cookie === null ? [] : [[cookie.name ?? '', cookie.value ?? '']]));
    } catch {
      return cookiesNow();
    }
  };

  /** @returns {Page} */
  const page = (cookies = cookiesNow()) => ({
    address: location.href,
    language: document.documentElement.lang.slice(0, LANGUAGE),
    cookies: Object.fromEntries(cookies.filter(([name, value]) => value && COOKIES.includes(name))),
    narrow: lotsePlace.narrow.matches,
    browser: BROWSERS.find(([name]) => name.test(navigator.userAgent))?.[1] ?? 'other',
  });

  /** Whether the extension is still there; where not, it leaves the page. */
  const alive = () => {
    if (chrome.runtime?.id) return true;
    visit += 1;
    ending.abort();
    clearInterval(pulse);
    unwatch();
    lotseMark.clear();
    lotseCard.hide();
    return false;
  };

  /** @param {ContentMessage} message @returns {Promise<Reply | undefined>} */
  const send = async (message) => {
    for (const pause of RETRIES) {
      if (!alive()) break;
      try {
        return await chrome.runtime.sendMessage(message);
      } catch {
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    return undefined;
  };

  /** Shows a card, or none; not in place of a question that only this page can ask.
   * @param {Card | null} card */
  const show = (card) => {
    clearTimeout(later);
    if (question && lotseCard.shows(question.card) && card?.tone !== 'question') return;
    lotseCard.show(card, act, () => [...lotseMark.places(), ...parts, ...lotseLens.logins()]);
  };

  /** @param {string} key @returns {LocaleText} */
  const text = (key) => ({ key, args: [] });

  /** @param {string} title @param {Card['title']} line */
  const trouble = (title, line) => show({
    tone: 'warning', title: text(title), lines: [line], way: null, progress: null, checklist: [], reasons: [],
    actions: title === NOT_SAVED ? [{ kind: 'options', label: text('actionOptions') }] : [],
  });

  /** Sends, and gives back the guidance, unless the address was left meanwhile.
   * @param {ContentMessage} message */
  const ask = async (message) => {
    const current = visit;
    const reply = await send(message);
    if (current !== visit) return null;
    if (reply?.kind === 'failed') {
      trouble(reply.reason.key === 'notSavedLine' ? NOT_SAVED : 'extensionName', reply.reason);
    } else if (!reply && /^(answered|quiet)$/.test(message.kind)) trouble(NOT_SAVED, text('notSavedLine'));
    else if (!reply && message.kind === 'arrived') show(null);
    return reply?.kind === 'guidance' ? reply.guidance : null;
  };

  /** Puts a text into the only reason field in sight, and only where it is empty. Its length is all that is
   * asked of what is typed there. @param {string} text */
  const put = (text) => {
    const fields = [...document.querySelectorAll('textarea')].filter((field) => !field.disabled
      && !field.readOnly && field.checkVisibility({ visibilityProperty: true }));
    const [field] = fields;
    if (fields.length !== 1 || field.textLength) return 'reasonNotPut';
    // The page may have put a setter of its own on the field, which would hide the change from the page.
    const { set } = /** @type {PropertyDescriptor} */ (
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value'));
    set?.call(field, text);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    return 'reasonIsPut';
  };

  /** @type {Act} */
  const act = async (doing) => {
    if (!alive()) return undefined;
    if (doing.kind === 'jump') {
      const place = lotseMark.jump();
      return place ? JUMPED[place] : 'hiddenLine';
    }
    if (doing.kind === 'options') send({ kind: 'options', page: page() });
    if (doing.kind === 'put') return put(doing.text);
    if (doing.kind === 'copy') {
      const copied = navigator.clipboard?.writeText(doing.text);
      return copied?.then(() => 'reasonCopied', () => 'reasonNotCopied') ?? 'reasonNotCopied';
    }
    const about = question?.page ?? page();
    if (doing.kind === 'answer') question = null;
    const guidance = doing.kind === 'quiet' ? await ask({ kind: 'quiet', page: page() })
      : doing.kind === 'answer' && await ask({ kind: 'answered', page: about, answer: doing.answer, account: doing.account });
    if (guidance) show(guidance.card);
    return undefined;
  };

  /** Gathers what there is to tell. @param {boolean} isNew whether it begins from the top of the page
   * @returns {boolean} whether it has to go on before anything is told */
  const gather = (isNew) => {
    collected = lotseLens.collect({ look, seen, sieve, from: isNew ? null : collected?.rest });
    return !!collected.rest?.gathered;
  };

  /** Tells the background, and shows what it answers.
   * @returns {Promise<boolean>} whether there is more to see */
  const tell = async () => {
    if (!collected) return false;
    const { snapshot, elements, rest, ...form } = collected;
    snapshot.chainLetter = chainLetter;
    parts = [...form.fields, ...form.controls];
    const offer = JSON.stringify([snapshot.fields, snapshot.controls, chainLetter]);
    const standing = lotseMark.standing();
    const held = lotseMark.elements();
    if (!elements.length && offer === offered && JSON.stringify(standing) === stood) return !!rest;
    const current = visit;
    const cookies = await cookiesSoon();
    if (current !== visit) return false;
    const guidance = await ask({ kind: 'looked', page: page(cookies), snapshot, standing });
    if (current !== visit) return false;
    if (!guidance) {
      seen = new WeakMap();
      return false;
    }
    lotseMark.settle(held, guidance.standing);
    lotseMark.apply(elements, snapshot.links, guidance.marks);
    stood = JSON.stringify(lotseMark.known());
    offered = offer;
    sends = new Set(guidance.send.map((index) => JSON.stringify(snapshot.controls[index])));
    clearTimeout(later);
    if (!guidance.card || look === 'form' || lotseMark.elements().length) show(guidance.card);
    else later = window.setTimeout(() => current === visit && show(guidance.card), QUIET);
    if (guidance.whole && sieve) {
      // What is marked stays; all other links are looked at, or looked at again.
      sieve = null;
      seen = new WeakMap(lotseMark.elements().map((each) => [each, each.getAttribute('href') ?? '']));
      start(look);
    } else if (guidance.look !== look) start(guidance.look);
    return !!rest;
  };

  /** @param {Look} next */
  const start = (next) => {
    look = next;
    unwatch();
    if (look === 'nothing') return;
    const wanted = look === 'form' ? lotseLens.FORM_PARTS : lotseLens.LINKS;
    const changed = () => JSON.stringify(lotseMark.standing()) !== stood;
    const keeps = sieve && look === 'links' ? lotseSieve.of(sieve) : () => true;
    const matters = (/** @type {Element} */ each) => each.matches(wanted) && keeps(lotseSieve.addressOf(each));
    /** Whether a chain letter is found in a part of the page, the first one.
     * @param {Element | Text} part @param {boolean} isWhole */
    const warns = (part, isWhole) => {
      const found = isWhole && !chainLetter && isLetter(part);
      chainLetter ||= found;
      return found;
    };
    /** @param {Element | Text} part @param {boolean} isWhole */
    const concerns = (part, isWhole) => warns(part, isWhole) || (part instanceof Element
      && (matters(part) || (isWhole && [...part.querySelectorAll(wanted)].some(matters))));
    unwatch = lotseWatch.start({ concerns, concerned: warns, changed, gather, tell });
  };

  const arrive = async () => {
    // A page that the browser only prepares was not opened by anyone yet.
    if ('prerendering' in document && document.prerendering) return;
    visit += 1;
    const current = visit;
    start('nothing');
    sends.clear();
    const cookies = await cookiesSoon();
    if (current !== visit) return;
    const guidance = await ask({ kind: 'arrived', page: page(cookies) });
    if (current !== visit) return;
    lotseMark.clear();
    seen = new WeakMap();
    stood = '';
    offered = '';
    parts = [];
    collected = null;
    clearInterval(pulse);
    if (!guidance) return;
    if (guidance.look !== 'nothing' || guidance.card) pulse = window.setInterval(alive, PULSE);
    ({ sieve = null } = guidance);
    isLetter = lotseText.seeker(guidance.seek ?? []);
    lotseMark.dress(guidance.style);
    lotseCard.speak(guidance.words);
    chainLetter = false;
    // Where a look follows, its card replaces the earlier one without a gap.
    if (guidance.card || guidance.look === 'nothing') show(guidance.card);
    start(guidance.look);
  };

  /** @param {Event} event */
  const onSend = async (event) => {
    if (!sends.size) return;
    const { target, isTrusted, timeStamp, type } = event;
    if (!isTrusted || !(target instanceof Element) || timeStamp - lastSend < ONE_SEND) return;
    // A script can submit a form, and the browser vouches for that event; but not that a person did anything.
    if (!navigator.userActivation.isActive) return;
    const controls = type === 'submit' ? [...target.querySelectorAll(lotseLens.BUTTONS)]
      : [target.closest(lotseLens.BUTTONS)];
    if (!controls.some((each) => each && sends.has(JSON.stringify(lotseLens.controlOf(each))))) return;
    lastSend = timeStamp;
    const sentOn = page();
    const guidance = await ask({ kind: 'sendSeen', page: sentOn });
    if (!guidance) return;
    show(guidance.card);
    question = guidance.card?.stays ? { card: guidance.card, page: sentOn } : null;
  };

  /** Goes to the link for the keyboard command, and from the link, or where there is none, to the card; gives
   * the popup the page as the lens sees it, without cookies: the background redacts it.
   * @param {unknown} message
   * @param {chrome.runtime.MessageSender} sender
   * @param {(seen: { page: Page, snapshot: Snapshot }) => void} respond */
  const onMessage = (message, { id }, respond) => {
    const { kind, page: told } = /** @type {{ kind?: string, page?: Page }} */ (message ?? {});
    if (id !== chrome.runtime.id) return;
    if (kind === 'jump' && !lotseMark.jump()) lotseCard.focus();
    // On the sample page, what the popup tells the background comes by as well.
    if (kind !== 'capture' || told) return;
    const { snapshot } = lotseLens.collect({ look: 'form', seen: new WeakMap(), slice: Infinity });
    respond({ page: { ...page(), cookies: {} }, snapshot: { ...snapshot, chainLetter } });
  };

  if (window === window.top && document instanceof HTMLDocument) {
    const { signal } = ending;
    lotsePlace.sweep();
    lotseMark.sweep();
    chrome.runtime.onMessage.addListener(onMessage);
    document.addEventListener('click', onSend, { signal, capture: true });
    document.addEventListener('submit', onSend, { signal, capture: true });
    document.addEventListener('visibilitychange', alive, { signal });
    lotseWatch.address(arrive, signal);
    document.addEventListener('prerenderingchange', arrive, { signal, once: true });
    arrive();
  }
  return ending;
})();
