/**
 * The card is the hint in a corner of the page. Always holds: it lives in a closed shadow root, whose
 * important rules outrank the page's; it covers nothing that matters while another corner is free; it
 * never takes the focus by itself; and only real clicks count.
 */
const lotseCard = (() => {
  const STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; width: 368px !important;
  z-index: 2147483647 !important; }
section { --paper: #fff; --ink: #1b262c; --soft: #55646d; --line: #d3dade; --on: #fff; --tone: var(--light);
  position: relative; box-sizing: border-box; max-height: calc(100vh - 32px); overflow: auto; padding: 16px;
  border: 1px solid var(--line); border-radius: 16px; background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 3px #0002, 0 12px 36px #0003; font: 16px/1.45 system-ui, sans-serif; text-align: start;
  overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 12 5 5; animation: rise .2s ease-out; }
section:not(:has(svg)) { opacity: 0; animation: none; }
@keyframes rise { from { transform: translateY(12px); } }
small, h2 { display: block; margin: 0 40px 0 52px; margin-inline: 52px 36px; }
small { font-size: 13px; line-height: 18px; color: var(--soft); }
h2 { font-size: 17px; line-height: 1.3; }
p, ul { margin: 12px 0 0; padding: 0; }
li { position: relative; margin-top: 8px; padding-inline-start: 28px; list-style: none; }
li::before { content: ''; position: absolute; inset-block-start: 5px; inset-inline-start: 4px; width: 10px;
  height: 10px; border: 2px solid var(--tone); border-radius: 4px; }
svg { display: block; width: 26px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
  stroke-linejoin: round; }
section > svg { position: absolute; padding: 7px; border-radius: 50%; color: var(--tone);
  background: color-mix(in srgb, currentColor 14%, transparent); }
footer { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
a, button { box-sizing: border-box; flex: 1 1 auto; min-height: 44px; padding: 9px 12px; text-align: center;
  border: 2px solid var(--tone); border-radius: 10px; background: none; color: var(--tone); font: inherit;
  font-weight: 600; line-height: 1.3; text-decoration: none; cursor: pointer; }
footer > .first { background: var(--tone); color: var(--on); }
:is(a, button):hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
section > button { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; padding: 10px; border: 0;
  color: var(--soft); }
@media (max-width: 480px) {
  :host { width: auto !important; }
  section { max-height: 70vh; padding-bottom: max(16px, env(safe-area-inset-bottom)); }
  footer { flex-direction: column; }
}
@media (prefers-color-scheme: dark) {
  section { --paper: #1e2529; --ink: #e8edf0; --soft: #aab7be; --line: #46535a; --on: #12181b;
    --tone: var(--dark); color-scheme: dark; }
}
@media (prefers-reduced-motion: reduce) { section { animation: none; } }
@media print { section { display: none; } }`;

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
  /** Corners as `inset`, the best first. */
  const CORNERS = ['auto 16px 16px auto', 'auto auto 16px 16px', '16px 16px auto auto', '16px auto auto 16px'];
  const SHEETS = ['auto 8px 8px', '8px 8px auto'];
  /** Milliseconds until screen readers know a new live region, and read out its first text too. */
  const SETTLE = 60;

  const host = document.createElement('div');
  const section = document.createElement('section');
  const status = document.createElement('div');
  const spot = new CSSStyleSheet();
  let built = false;
  /** The card that is shown, the one that the user closed, and where it stands. */
  let drawn = '';
  let closed = '';
  let inset = '';
  /** @type {() => Element[]} */
  let toAvoid = () => [];
  let following = new AbortController();

  /** @param {Card['title']} text */
  const say = ({ key, args }) => chrome.i18n.getMessage(key, args.map((arg) => (typeof arg === 'string' ? arg
    : new Date(arg.date).toLocaleDateString(chrome.i18n.getUILanguage(), { dateStyle: 'medium' })))) || key;

  /** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {(string | Node)[]} content */
  const make = (name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };

  /** @param {string} shape */
  const sign = (shape) => {
    const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS(SVG, name));
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', shape);
    svg.append(path);
    return svg;
  };

  /** @param {string | Node} content @param {() => void} act */
  const button = (content, act) => {
    const element = make('button', content);
    element.addEventListener('click', act);
    return element;
  };

  /** @param {Action} action @param {(action: Action) => void} act */
  const control = (action, act) => {
    const label = say(action.label);
    if (action.kind !== 'open') return button(label, () => act(action));
    return Object.assign(make('a', label), { href: action.url, rel: 'noopener', target: '_self' });
  };

  const hide = () => {
    following.abort();
    host.remove();
    section.replaceChildren(status);
    status.replaceChildren();
    drawn = '';
  };

  const close = () => {
    closed = drawn;
    hide();
  };

  /** Once, and only where a card is shown at all. */
  const build = () => {
    built = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet, spot];
    root.append(section);
    section.append(status);
    section.ariaLabel = chrome.i18n.getMessage('cardName');
    section.lang = chrome.i18n.getUILanguage();
    section.dir = chrome.i18n.getMessage('@@bidi_dir');
    status.role = 'status';
    host.popover = 'manual';
    root.addEventListener('click', (event) => {
      if (event.isTrusted) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    }, true);
    section.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && close());
    // Neither the page's shortcuts nor its clicks beside a dialog are meant here.
    for (const type of ['click', 'keydown']) root.addEventListener(type, (event) => event.stopPropagation());
  };

  /** How much of a thing the card covers, of 1. @param {DOMRect} card @param {DOMRect} thing */
  const covered = (card, thing) => {
    const width = Math.min(thing.right, card.right) - Math.max(thing.left, card.left);
    const height = Math.min(thing.bottom, card.bottom) - Math.max(thing.top, card.top);
    return width > 0 && height > 0 ? (width * height) / (thing.width * thing.height) : 0;
  };

  /** Moves to the corner in which the card covers least; where none is better, it stays. */
  const place = () => {
    const focused = document.activeElement;
    const inUse = focused && focused !== host && focused !== document.body ? [focused] : [];
    const things = [...toAvoid(), ...inUse].map((each) => each.getBoundingClientRect());
    const corners = matchMedia('(max-width: 480px)').matches ? SHEETS : CORNERS;
    if (!corners.includes(inset)) [inset] = corners;
    let least = Infinity;
    for (const corner of [inset, ...corners]) {
      spot.replaceSync(`:host { inset: ${corner} !important; }`);
      const card = host.getBoundingClientRect();
      const sum = things.reduce((before, thing) => before + covered(card, thing), 0);
      // The bottom is where people expect it: the top must cover much less.
      const cost = corner.startsWith('auto') ? sum : sum * 2;
      if (cost < least) [least, inset] = [cost, corner];
    }
    spot.replaceSync(`:host { inset: ${inset} !important; }`);
  };

  /** @param {Card} card @param {(action: Action) => void} act */
  const draw = ({ tone, title, lines, checklist, actions }, act) => {
    const [light, dark, shape] = TONES[tone];
    const inUse = section.matches(':focus-within');
    section.style.setProperty('--light', light);
    section.style.setProperty('--dark', dark);
    const shut = button(sign(CLOSE), close);
    shut.ariaLabel = chrome.i18n.getMessage('cardClose');
    status.replaceChildren(make('small', 'Widerspruchslotse'), make('h2', say(title)),
      ...lines.map((line) => make('p', say(line))));
    section.replaceChildren(sign(shape), status);
    if (checklist.length) section.append(make('ul', ...checklist.map((item) => make('li', say(item)))));
    const controls = actions.map((action) => control(action, act));
    // No answer to a question is nearer than the other.
    if (actions[0]?.kind !== 'answer') controls[0]?.classList.add('first');
    section.append(...(controls.length ? [make('footer', ...controls)] : []), shut);
    if (inUse) shut.focus();
    inset = '';
    place();
  };

  /** Shows a card, or none.
   * @param {Card | null} card
   * @param {(action: Action) => void} act what a button does
   * @param {() => Element[]} avoid what the card must not cover */
  const show = (card, act, avoid) => {
    if (!card) return hide();
    const key = JSON.stringify(card);
    if (key === drawn || key === closed) return;
    const fresh = !host.isConnected;
    toAvoid = avoid;
    drawn = key;
    if (!built) build();
    if (fresh) {
      following = new AbortController();
      const { signal } = following;
      window.addEventListener('resize', place, { signal });
      document.addEventListener('scrollend', place, { signal, capture: true });
      document.addEventListener('focusin', place, { signal });
      document.documentElement.append(host);
      host.showPopover();
    }
    setTimeout(() => drawn === key && draw(card, act), fresh ? SETTLE : 0);
  };
  return { show, hide };
})();
