/**
 * The card is the hint in a corner of the page. Always holds: it lives in a closed shadow root; it never takes
 * the focus by itself; and only real clicks on what was in plain sight count. Nothing in it can be selected:
 * with a selection, a page could read it.
 */
const lotseCard = (() => {
  /** Each tone's colour on light and on dark, and its sign. @type {Record<Tone, string[]>} */
  const TONES = {
    calm: ['#3f5f73', '#a8c4d4', 'M12 10v8M12 6v.01'],
    found: ['#c03d0a', '#ffa870',
      'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1'],
    form: ['#0b5fb0', '#82beff', 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4'],
    question: ['#6238c9', '#c0aaff', 'M8 9a4 4 0 1 1 6 3c-1 1-2 1-2 3M12 19v.01'],
    done: ['#1d7438', '#82dc9e', 'M5 12l5 5L19 7'],
    warning: ['#b3261e', '#ff9d92', 'M12 4l9 16H3zM12 10v4M12 17v.01'],
  };
  const SVG = 'http://www.w3.org/2000/svg';
  const CLOSE = 'M6 6l12 12M18 6L6 18';
  /** What the card keeps to itself: neither the page's shortcuts nor its clicks beside a dialog are meant. */
  const OWN = ['click', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'];
  /** Signs that turn the order of letters; a page's words must not turn ours. */
  const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
  const LONGEST = 120;
  /** Milliseconds until screen readers know a new live region, and read out its first text too. */
  const SETTLE = 60;

  const { host, section } = lotsePlace;
  const status = document.createElement('div');
  const note = document.createElement('output');
  /** What scrolls. Screen readers know a live region by its element: status and note are never taken out of it. */
  const body = document.createElement('div');
  /** @type {Set<Element>} */
  const lasting = new Set([body, status, note]);
  /** @type {ShadowRoot | undefined} */
  let root;
  /** The card that is shown, and the one that the user closed. */
  let drawn = '';
  let closed = '';
  /** The part with the reasons, kept with what is typed in it while the reasons are the same. */
  let offered = '';
  /** Whether the user unfolded the card. */
  let unfolded = false;
  let offer = document.createElement('details');
  /** What in the page had the focus before the card took it. @type {EventTarget | null} */
  let before = null;
  /** Those of the language that the user chose. @type {SpokenWords | undefined} */
  let words;
  /** Those in the browser's language that came with a card: asking for one would hold up the page.
   * @type {SpokenWords | undefined} */
  let brought;

  /** Marks the lower edge of what scrolls as long as its end, the note, is out of sight. */
  const edge = new IntersectionObserver((entries) => {
    section.classList.toggle('more', entries.at(-1)?.intersectionRatio !== 1);
  }, { root: section, threshold: 1 });

  const spoken = () => words ?? brought;

  /** @param {string} key @param {string[]} args */
  const text = (key, args = []) =>
    spoken()?.messages[key]?.replaceAll(/\$(\d)/g, (_, number) => args[number - 1] ?? '')
    || chrome.i18n.getMessage(key, args) || key;

  const language = () => spoken()?.language ?? text('languageTag');

  /** @param {string} word */
  const plain = (word) => {
    const letters = [...word.replace(TURNS, '')];
    const cut = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
    return LEFTWARD.test(cut) ? `\u2068${cut}\u2069` : cut;
  };

  /** @param {LocaleText} given */
  const say = ({ key, args }) => text(key, args.map((arg) => (typeof arg === 'string' ? plain(arg)
    : new Date(arg.date).toLocaleDateString(language(), { dateStyle: 'medium' }))));

  /** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {(string | Node)[]} content */
  const make = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };

  /** @param {string} name @param {(string | Node)[]} content */
  const part = (name, ...content) => Object.assign(make('div', ...content), { className: name });

  /** @param {string} shape */
  const sign = (shape) => {
    const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS(SVG, name));
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', shape);
    svg.append(path);
    return svg;
  };

  /** @param {string | Node} content @param {() => void} run */
  const button = (content, run) => {
    const element = Object.assign(make('button', content), { type: 'button' });
    element.addEventListener('click', run);
    return element;
  };

  /** Does something, and says what came of it. @param {Act} act @param {Doing} doing */
  const doIt = async (act, doing) => {
    note.replaceChildren();
    const key = await act(doing);
    if (!key) return;
    note.replaceChildren(text(key));
    note.scrollIntoView({ block: 'nearest' });
  };

  /** @param {Action} action @param {Act} act */
  const control = (action, act) => {
    const label = say(action.label);
    if (action.kind !== 'open') return button(label, () => doIt(act, action));
    return Object.assign(make('a', label), { href: action.url, rel: 'noopener', target: '_self' });
  };

  /** @param {Way} way */
  const picture = ({ stops, here }) => {
    const list = make('ol', ...stops.map((stop, i) => {
      const item = make('li', make('span', say(stop)));
      item.className = i < here ? 'past' : i > here ? 'next' : 'here';
      if (i === here) item.ariaCurrent = 'step';
      return item;
    }));
    list.ariaLabel = text('wayName');
    return list;
  };

  /** Gives a part that the user folds and unfolds the place that it needs.
   * @param {HTMLDetailsElement} details @param {(open: boolean) => void} note */
  const unfolding = (details, note = () => {}) => details.firstElementChild?.addEventListener('click', () => {
    const open = !details.open;
    note(open);
    // What unfolds is often below the edge of the card.
    lotsePlace.refit(() => open && details.scrollIntoView({ block: 'start' }));
  });

  /** Reasons to choose from, and an own one. @param {string[]} reasons @param {Act} act */
  const suggest = (reasons, act) => {
    const own = make('textarea');
    const labels = [...reasons, text('reasonOwn')].map((reason, i) => {
      const radio = Object.assign(make('input'), { type: 'radio', name: 'reason', checked: i === 0 });
      return make('label', radio, make('span', reason));
    });
    const radios = labels.map((label) => /** @type {HTMLInputElement} */ (label.firstChild));
    own.ariaLabel = text('reasonOwn');
    own.addEventListener('input', () => { radios[reasons.length].checked = true; });
    const chosen = () => reasons[radios.findIndex(({ checked }) => checked)] ?? own.value.trim();
    const pair = part('pair', ...(/** @type {const} */ (['put', 'copy'])).map((kind) =>
      button(text(kind === 'put' ? 'reasonPut' : 'reasonCopy'), () => {
        if (chosen()) doIt(act, { kind, text: chosen() });
        else own.focus();
      })));
    const group = make('div', ...labels, own);
    group.role = 'radiogroup';
    group.ariaLabel = text('reasonsTitle');
    const details = make('details', make('summary', text('reasonsTitle')), group, pair);
    unfolding(details);
    return details;
  };

  const empty = () => {
    for (const each of [...section.children, ...body.children]) if (!lasting.has(each)) each.remove();
  };

  const hide = () => {
    const hadFocus = document.activeElement === host;
    lotsePlace.leave();
    empty();
    for (const each of [status, note]) each.replaceChildren();
    drawn = '';
    // Else the next step by keyboard would begin at the top of the page.
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };

  const close = () => {
    closed = drawn;
    hide();
  };

  const name = () => {
    section.ariaLabel = text('cardName');
    section.lang = language();
    section.dir = spoken()?.dir ?? text('languageDirection');
  };

  /** Speaks with the words of a language that the user chose from now on, or with the browser's.
   * @param {SpokenWords | undefined} given */
  const speak = (given) => {
    if (given?.language !== words?.language) drawn = '';
    words = given;
    if (root) name();
  };

  /** Once, and only where a card is shown at all. */
  const build = () => {
    const inside = host.attachShadow({ mode: 'closed' });
    inside.adoptedStyleSheets = [lotseStyle.make(), lotsePlace.sheet];
    inside.append(section);
    body.className = 'body';
    body.append(status, note);
    section.append(body);
    name();
    section.tabIndex = -1;
    status.role = 'status';
    edge.observe(note);
    // Where the focus moves within the card, this does not come; and where it comes out of nowhere, as from a button that
    // is gone, it was in the card before.
    host.addEventListener('focusin', ({ relatedTarget }) => { before = relatedTarget ?? before; });
    for (const type of ['click', 'auxclick']) {
      inside.addEventListener(type, (event) => {
        // To choose a reason does nothing yet; and where an arrow key moved the choice, focus and choice stay one.
        if (lotsePlace.meant(event) || (event.target instanceof Element && event.target.closest('label'))) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      }, true);
    }
    section.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && close());
    for (const type of OWN) inside.addEventListener(type, (event) => event.stopPropagation());
    root = inside;
  };

  /** @param {Card} card @param {Act} act */
  const draw = ({ tone, title, lines, way, progress, checklist, reasons, actions }, act) => {
    const [light, dark, shape] = TONES[tone];
    const active = root?.activeElement;
    // First of all: now the layout is known.
    if (body.scrollTop) body.scrollTop = 0;
    section.style.setProperty(lotseStyle.own('light'), light);
    section.style.setProperty(lotseStyle.own('dark'), dark);
    const shut = button(sign(CLOSE), close);
    shut.ariaLabel = text('cardClose');
    note.replaceChildren();
    const phrases = reasons.map(say);
    if (offered !== phrases.join()) [offered, offer] = [phrases.join(), suggest(phrases, act)];
    const isMinor = (/** @type {Action} */ action) => action.kind === 'quiet'
      || (action.kind === 'answer' && action.answer === 'didNotWork');
    const minor = actions.filter(isMinor).map((action) => control(action, act));
    const controls = actions.filter((action) => !isMinor(action)).map((action) => control(action, act));
    const all = make('details', make('summary', text('cardMore')),
      ...(checklist.length ? [make('ul', ...checklist.map((item) => make('li', say(item))))] : []),
      ...(reasons.length ? [offer] : []), ...minor);
    all.className = 'all';
    all.open = true;
    unfolding(all, (open) => { unfolded = open; });
    // No answer to a question is nearer than the other.
    if (actions[0]?.kind !== 'answer') controls[0]?.classList.add('first');
    empty();
    status.before(sign(shape));
    status.after(...(way ? [picture(way)] : []), ...(progress ? [part('progress', say(progress))] : []),
      ...(all.childElementCount > 1 ? [all] : []));
    body.after(...(controls.length ? [make('footer', ...controls)] : []), shut);
    status.replaceChildren(make('small', 'Widerspruchslotse'), make('h2', say(title)),
      ...lines.map((line) => make('p', say(line))));
    if (active) (active.isConnected ? /** @type {HTMLElement} */ (active) : shut).focus();
    // Where it would be in the way, it says the rest on demand only.
    const fold = (/** @type {boolean} */ crowded) => {
      all.classList.toggle('fold', crowded);
      all.open = unfolded || !crowded;
    };
    const { narrow, renew } = lotsePlace;
    fold(narrow.matches);
    renew((covers) => {
      if (narrow.matches || !covers) return;
      fold(true);
      renew();
    });
  };

  /** Shows a card, or none.
   * @param {Card | null} card
   * @param {Act} act what a button does
   * @param {() => Element[]} avoid what the card must not cover */
  const show = (card, act, avoid) => {
    if (!card) return hide();
    const key = JSON.stringify(card);
    if (key === closed) return hide();
    if (key === drawn) return;
    drawn = key;
    brought = card.words ?? brought;
    // Right behind a frame the page's layout is known; before it, what is done here would work it out at once.
    const settled = (/** @type {() => void} */ work) => {
      const still = () => drawn === key && work();
      if (document.hidden) still();
      else requestAnimationFrame(() => setTimeout(still));
    };
    settled(() => {
      if (!root) build();
      const pause = host.isConnected ? 0 : SETTLE;
      lotsePlace.enter(avoid, close);
      setTimeout(() => settled(() => draw(card, act)), pause);
    });
  };

  /** Whether this is the card that is shown. @param {Card} card */
  const shows = (card) => drawn === JSON.stringify(card);

  /** Takes the focus, where a card is shown. */
  const focus = () => section.focus();

  return { show, shows, hide, focus, speak };
})();
