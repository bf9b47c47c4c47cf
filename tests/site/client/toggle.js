/** Opens and closes collapsed parts of the page: controls with `aria-expanded` and `aria-controls`. */

import { byId, data } from './dom.js';

document.addEventListener('click', ({ target }) => toggle(target));
document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') toggle(target);
});

/** @param {EventTarget | null} target */
function toggle(target) {
  const control = target instanceof Element ? target.closest('[aria-expanded][aria-controls]') : null;
  if (!control) return;
  const open = control.getAttribute('aria-expanded') === 'true';
  control.setAttribute('aria-expanded', String(!open));
  byId(control.getAttribute('aria-controls') ?? '').classList.toggle(data.folded, open);
}
