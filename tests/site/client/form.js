/**
 * A contact form: sends what is in it without leaving the page, then shows the next step. Where
 * the form starts with a question, the answer decides what appears.
 */

import { build, byId, data } from './dom.js';

const ANSWER_DELAY = 120;
const stage = byId('form-stage');
let step = 0;

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  void send(event.target);
});

document.addEventListener('click', ({ target }) => press(target));
document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter') press(target);
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !(target.value in data.answers)) return;
  const tree = data.answers[target.value];
  setTimeout(() => byId('form-answer').replaceChildren(build(tree)), ANSWER_DELAY);
});

/** @param {EventTarget | null} target */
function press(target) {
  const button = target instanceof Element ? target.closest('[role="button"][data-submit]') : null;
  button?.closest('form')?.requestSubmit();
}

/** @param {HTMLFormElement} form */
async function send(form) {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    value instanceof File ? value.name : value,
  ]);
  const answer = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams(entries) });
  if (!answer.ok) {
    byId('form-problem').textContent = data.incomplete;
    return;
  }
  stage.replaceChildren(build(data.steps[step]));
  step += 1;
}
