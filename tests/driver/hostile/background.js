/**
 * Sends to the extension under test, from a background, what its content scripts and its own pages say;
 * says what came back.
 */
// Firefox has it out of the manifest.
/** @type {any} */ (globalThis).importScripts?.('target.js');

chrome.runtime.onMessage.addListener((_, __, respond) => {
  const { id, form } = /** @type {any} */ (globalThis).target;
  const page = { address: form, language: 'de', cookies: { c_user: '666' }, narrow: false };
  const messages = [
    { kind: 'overview' }, { kind: 'export' }, { kind: 'deleteAll' }, { kind: 'arrived', page },
    { kind: 'sendSeen', page }, { kind: 'answered', page, answer: 'sent' },
  ];
  /** @type {Promise<unknown>[]} */
  const asked = messages.map((message) => Promise.race([
    chrome.runtime.sendMessage(id, message).catch(() => undefined),
    new Promise((done) => { setTimeout(done, 1500); }),
  ]));
  /** @type {string[]} */
  const ports = [];
  try {
    const port = chrome.runtime.connect(id);
    port.onMessage.addListener((message) => ports.push(JSON.stringify(message)));
    port.postMessage({ kind: 'overview' });
  } catch {
    // Nobody listens.
  }
  Promise.all(asked).then((answers) => respond({
    tried: messages.length + 1,
    answers: [...answers.filter((answer) => answer !== undefined && answer !== null), ...ports],
  }));
  return true;
});
