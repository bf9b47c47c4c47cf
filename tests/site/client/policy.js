/**
 * The policy page: sub-pages come by in-page navigation, a moment after the address has changed,
 * and the banner can be rendered anew with other class names.
 */

import { build, byId, data } from './dom.js';
import './toggle.js';

const RENDER_DELAY = 150;
const main = byId('policy-main');
const first = { subpage: subpage(), nodes: [...main.childNodes] };

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target === '_blank' || link.pathname !== location.pathname) return;
  if (!new URL(link.href).searchParams.has('subpage') || link.host !== location.host) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  setTimeout(show, RENDER_DELAY);
});

addEventListener('popstate', () => setTimeout(show, RENDER_DELAY));

for (const { after, tree } of data.banners) {
  setTimeout(() => document.getElementById('policy-banner')?.replaceChildren(build(tree)), after);
}

function show() {
  const wanted = subpage();
  if (wanted === first.subpage) main.replaceChildren(...first.nodes);
  else if (wanted in data.subpages) main.replaceChildren(build(data.subpages[wanted]));
  else location.reload();
  scrollTo(0, 0);
}

function subpage() {
  return new URLSearchParams(location.search).get('subpage') ?? '';
}
