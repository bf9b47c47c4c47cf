/**
 * How the card looks. Always holds: what is important here outranks the page's own important rules; no name in
 * it can be foreseen, because a page can register names of variables as its own; and letters are as large as the
 * browser is set to, whatever the page says.
 */
const lotseStyle = (() => {
  const [mine] = crypto.getRandomValues(new Uint32Array(1));
  /** A variable's own name. @param {string} name */
  const own = (name) => `--x${mine}-${name}`;
  const RULES = `
:host { all: initial !important; display: block !important; position: fixed !important;
  width: max(368px, 216px + 9.5em) !important; max-width: calc(100vw - 16px) !important; z-index: 2147483647 !important; }
:host::before, :host::after { content: none !important; }
section { --paper: #fff; --ink: #1b262c; --soft: #55646d; --line: #d3dade; --on: #fff; --tone: var(--light);
  position: relative; display: flex; flex-direction: column; box-sizing: border-box; overflow: hidden;
  max-height: calc(100dvh - 32px); border: 1px solid var(--line); border-radius: 16px; background: var(--paper);
  color: var(--ink); box-shadow: 0 1px 3px #0002, 0 12px 36px #0003; font: 1em/1.45 system-ui, sans-serif;
  text-align: start; user-select: none; overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 12 5 5;
  animation: rise .2s ease-out; }
section:not(:has(svg)) { opacity: 0; animation: none; }
@keyframes rise { from { transform: translateY(12px); } }
.body { position: relative; isolation: isolate; overflow: auto; padding: 16px; scroll-padding: 50px 0 12px; }
.body:has(+ footer) { padding-bottom: 4px; }
.body::before { content: ''; display: block; position: sticky; z-index: 1; inset-block-start: -16px; height: 50px;
  margin: -16px; margin-bottom: -34px; background: var(--paper); }
.more::after { content: ''; flex: none; position: sticky; z-index: 1; inset-block-end: 0; height: 12px; margin-top: -13px;
  border-bottom: 1px solid var(--soft); box-shadow: inset 0 -10px 8px -8px var(--soft); pointer-events: none; }
small, h2 { display: block; position: relative; z-index: 2; margin: 0; margin-inline: 52px 36px; }
small, output, .progress, .all > button { font-size: .875em; line-height: 1.3; color: var(--soft); }
small { font-size: min(.875em, 5vw); }
h2 { font-size: 1.0625em; line-height: 1.3; }
p, ul, ol, details, output { display: block; margin: 12px 0 0; padding: 0; }
p + p, .pair { margin-top: 8px; }
output:empty { margin: 0; }
ul, ol { list-style: none; }
ul li { position: relative; margin-top: 8px; padding-inline-start: 28px; }
ul li::before { content: ''; position: absolute; inset-block-start: calc(.725em - 6px); inset-inline-start: 4px; width: 8px;
  height: 8px; border: 2px solid var(--tone); border-radius: 4px; }
ol { display: flex; align-items: center; }
ol li { display: flex; flex: 1 1 0; align-items: center; }
ol li:first-child { flex: none; }
ol li + li::before { content: ''; flex: 1; min-width: 8px; border-top: 2px solid var(--line); }
ol li.past::before, ol .here::before { border-color: var(--tone); }
ol li::after { content: ''; border: 5px solid var(--line); border-radius: 50%; }
ol li.past::after { border-color: var(--tone); }
ol li.next::after { width: 6px; height: 6px; border-width: 2px; }
ol .here { flex: 1 0 auto; max-width: 70%; }
ol .here::after { content: none; }
ol span { padding: 1px 9px; border: 2px solid var(--tone); border-radius: 14px; color: var(--tone);
  font-size: .875em; font-weight: 600; line-height: 1.4; }
ol li:not(.here) span { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden;
  clip-path: inset(50%); }
.progress { margin-top: 6px; }
svg { display: block; width: 26px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
  stroke-linejoin: round; }
.body > svg { position: absolute; z-index: 2; padding: 7px; border-radius: 50%; color: var(--tone);
  background: color-mix(in srgb, currentColor 14%, transparent); }
footer, .pair { display: flex; flex-wrap: wrap; gap: 8px; }
footer { order: 1; padding: 8px 16px 16px; }
a, button, summary { box-sizing: border-box; flex: 1 1 auto; min-height: 44px; padding: 9px 12px;
  text-align: center; border: 2px solid var(--tone); border-radius: 10px; background: none; color: var(--tone);
  font: inherit; font-weight: 600; line-height: 1.3; text-decoration: none; cursor: pointer; }
footer > .first { background: var(--tone); color: var(--on); }
:is(a, button, summary):hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
:is(section, .body):focus-visible { outline-offset: -3px; }
section > button { position: absolute; inset-block-start: 6px; inset-inline-end: 6px; padding: 10px; border: 0;
  background: var(--paper); color: var(--soft); }
summary { min-height: 32px; padding: 5px 0; border: 0; text-align: start; }
.all:not(.fold) > summary { display: none; }
.all, .all > details { margin: 4px 0 0; }
.all > button { display: block; min-height: 32px; padding: 6px 0; border: 0; font-weight: 400; text-align: start;
  text-decoration: underline; }
label { display: flex; gap: 10px; padding: 6px 0; font-size: .9375em; }
input { flex: none; width: 1.3em; height: 1.3em; margin: .1em 0 0; font: inherit; accent-color: var(--tone); }
textarea { box-sizing: border-box; width: 100%; min-height: 4em; padding: 8px; border: 1px solid var(--soft);
  border-radius: 8px; background: var(--paper); color: inherit; font: inherit; resize: vertical; }
@media (max-width: 480px) {
  :host { width: auto !important; }
  section { max-height: min(100dvh - 16px, max(70dvh, 280px)); }
  footer { padding-bottom: max(16px, env(safe-area-inset-bottom)); }
  summary, .all > button, label { box-sizing: border-box; min-height: 44px; padding-block: 11px; }
}
@media (max-height: 26.25em) {
  section { overflow: auto; scroll-padding: 8px; }
  .body { overflow: visible; }
  .body::before { content: none; }
  .body, footer { padding-inline-end: 58px; }
  ol .here { max-width: 60%; }
  small, h2 { margin-inline-end: 0; }
  section > button { position: sticky; order: -1; flex: none; align-self: end; margin-bottom: -46px; z-index: 1; }
}
@media (max-width: 480px) and (max-height: 420px) {
  section { max-height: max(38dvh, 64px); }
  .body { padding-top: 10px; }
  small, .body > svg { display: none; }
  h2 { margin-inline-start: 0; }
}
@media (prefers-color-scheme: dark) {
  section { --paper: #1e2529; --ink: #e8edf0; --soft: #aab7be; --line: #56646d; --on: #12181b;
    --tone: var(--dark); color-scheme: dark; }
}
@media (forced-colors: active) {
  footer > .first { background: ButtonText; color: ButtonFace; forced-color-adjust: none; }
  ol span { border-width: 3px; }
}
@media (prefers-reduced-motion: reduce) { section { animation: none; } }
@media print { section { display: none; } }`;

  /** Only where a card is shown at all. */
  const make = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES.replaceAll('--', own('')));
    return sheet;
  };

  return { own, make };
})();
