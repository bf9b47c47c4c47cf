//! A page of the extension as a person gets it: a sheet from a background made here, shown in a real
//! browser, and what its forms send back. What needs a real click is tested in `tests/views`.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

use js_sys::{Function, JSON, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = r#"
let sent = [];
let commands = '';
export const set_commands = (list) => { commands = list; };
// A page listens as long as it lives: the listeners of an earlier test's page are taken away.
const listening = [];
const add = window.addEventListener;
window.addEventListener = function (name, listener, ...rest) {
  listening.push([name, listener]);
  return add.call(this, name, listener, ...rest);
};
export function open(hash, replies) {
  for (const each of listening.splice(0)) window.removeEventListener(...each);
  document.querySelector('main')?.remove();
  const main = document.createElement('main');
  main.id = 'main';
  for (const [name, id] of [['h1', 'title'], ['p', 'failure'], ['div', 'blocks'], ['div', 'notice']]) {
    main.append(Object.assign(document.createElement(name), { id }));
  }
  document.body.append(main);
  history.replaceState(null, '', hash || location.pathname);
  sent = [];
  const log = sent;
  const left = JSON.parse(replies);
  globalThis.chrome = {
    ...(commands && { commands: { getAll: async () => JSON.parse(commands) } }),
    i18n: { getMessage: (key, args) => (key === 'languageTag' ? 'de' : [key, ...args].join(' ')), getUILanguage: () => 'de' },
    runtime: {
      sendMessage: (message) => new Promise((resolve, reject) => {
        log.push(message);
        const { after = 0, ...reply } = left.shift() ?? { after: -1 };
        if (after < 0) reject(new Error('no background'));
        else setTimeout(() => resolve(reply), after);
      }),
    },
  };
}
export const messages = () => JSON.stringify(sent);
export const text = (selector) => document.querySelector(selector).textContent;
export const seen = (selector) => [...document.querySelectorAll(selector)]
  .filter((element) => element.checkVisibility()).map((element) => element.textContent).join('|');
export const lines_shown = () => [...document.querySelectorAll('.line')].map((line) => line.textContent).join('|');
export const count = (selector) => document.querySelectorAll(selector).length;
export const value = (selector) => document.querySelector(selector).value;
export const type = (selector, value) => { document.querySelector(selector).value = value; };
export const click = (selector) => document.querySelector(selector).click();
export const submit = (selector) => document.querySelector(selector).requestSubmit();
export const pretend = (selector) => {
  document.querySelector(selector).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
};
export const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
export const moveTo = (hash) => { location.hash = hash; };
export const settle = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
"#)]
extern "C" {
    fn open(hash: &str, replies: &str);
    fn set_commands(list: &str);
    #[wasm_bindgen(js_name = comeBack)]
    fn come_back();
    fn messages() -> String;
    fn text(selector: &str) -> String;
    fn seen(selector: &str) -> String;
    fn lines_shown() -> String;
    fn count(selector: &str) -> u32;
    fn value(selector: &str) -> String;
    #[wasm_bindgen(js_name = type)]
    fn fill(selector: &str, value: &str);
    fn click(selector: &str);
    fn submit(selector: &str);
    fn pretend(selector: &str);
    #[wasm_bindgen(js_name = moveTo)]
    fn move_to(hash: &str);
    fn settle(milliseconds: u32) -> Promise;
}

/// Long enough for an answer that is on its way.
const SOON: u32 = 30;

async fn wait() {
    JsFuture::from(settle(SOON)).await.unwrap();
}

fn sheet(title: &str, blocks: &str) -> String {
    format!(r#"{{"kind":"sheet","sheet":{{"title":"{title}","blocks":[{blocks}]}}}}"#)
}

fn key(key: &str) -> String {
    format!(r#"{{"key":"{key}","args":[]}}"#)
}

fn field(name: &str, value: &str, required: bool, input: &str) -> String {
    let label = key(name);
    format!(r#"{{"name":"{name}","label":{label},"value":"{value}","required":{required},"input":{input}}}"#)
}

fn form(fields: &[String]) -> String {
    let (title, button, fields) = (key("title"), key("button"), fields.join(","));
    format!(
        r#"{{"kind":"form","title":{title},"lines":[],"fields":[{fields}],"button":{button},"danger":false,
        "send":{{"kind":"happened","account":"facebook:1001","what":"noted"}}}}"#
    )
}

const LINE: &str = r#"{"kind":"line","most":60}"#;
const FAILED: &str = r#"{"kind":"failed","reason":{"key":"notSavedLine","args":[]}}"#;

async fn show(hash: &str, replies: &[String]) -> Result<(), JsValue> {
    open(hash, &format!("[{}]", replies.join(",")));
    lotse_wasm::show_sheet("record".to_owned(), Function::default()).await
}

#[wasm_bindgen_test]
async fn what_a_person_typed_is_shown_as_text() {
    let typed = r"<img src=x onerror=alert(1)><b>Oma</b>";
    let label = key("label");
    let choice =
        format!(r#"{{"kind":"choice","options":[{{"value":"a","label":{label},"detail":"{typed}"}}]}}"#);
    let blocks = [
        format!(r#"{{"kind":"heading","text":"{typed}"}}"#),
        format!(r#"{{"kind":"line","text":"{typed}","tone":"alert"}}"#),
        format!(r#"{{"kind":"list","items":["{typed}",{label}]}}"#),
        format!(r#"{{"kind":"facts","rows":[{{"label":{label},"value":"{typed}"}}]}}"#),
        format!(r#"{{"kind":"history","entries":[{{"at":0,"text":{label},"detail":"{typed}"}}]}}"#),
        format!(r#"{{"kind":"links","links":[{{"label":"{typed}","url":"https://www.facebook.com/"}}]}}"#),
        format!(r#"{{"kind":"document","text":"{typed}","name":"a.txt","mail":null}}"#),
        form(&[
            field("text", typed, false, LINE),
            field("pick", "a", true, &choice),
        ]),
    ];
    show("", &[sheet(typed, &blocks.join(","))]).await.unwrap();
    assert_eq!((count("main img"), count("main b")), (0, 0));
    for place in [
        "#title", "h2", ".line", ".list", "dd", ".detail", ".links a", ".paper", "option",
    ] {
        assert!(text(place).contains(typed), "{place}: {}", text(place));
    }
    assert_eq!(value(".letter textarea"), typed);
    assert_eq!(value("input[name=text]"), typed);
}

#[wasm_bindgen_test]
async fn only_addresses_of_ours_become_links() {
    for (url, links) in [
        ("https://www.dataprotection.ie/", 1),
        ("mailto:info@example.org", 1),
        ("/record/record.html#facebook:1", 1),
        ("http://www.facebook.com/", 0),
        ("javascript:alert(1)", 0),
        ("data:text/html,x", 0),
        ("//example.org/", 0),
        ("", 0),
    ] {
        let block = format!(r#"{{"kind":"links","links":[{{"label":"there","url":"{url}"}}]}}"#);
        show("", &[sheet("t", &block)]).await.unwrap();
        assert_eq!(
            (count(".links a"), text(".links").as_str()),
            (links, "there"),
            "{url}"
        );
    }
}

#[wasm_bindgen_test]
async fn the_main_links_are_marked_and_nothing_is_chosen_for_a_person() {
    let links = r#"{"kind":"links","links":[{"label":"a","url":"/a.html","main":false},
        {"label":"b","url":"/b.html","main":true}]}"#;
    let choice = r#"{"kind":"choice","options":[{"value":"de","label":"D"},{"value":"at","label":"A"}]}"#;
    let fields = [field("open", "", true, choice), field("set", "at", true, choice)];
    let blocks = format!("{links},{}", form(&fields));
    show("", &[sheet("t", &blocks)]).await.unwrap();
    assert_eq!((count(".links a.main"), text(".links a.main").as_str()), (1, "b"));
    assert_eq!(
        (value("[name=open]"), value("[name=set]")),
        (String::new(), "at".to_owned())
    );
    assert_eq!(text("[name=open] option:checked"), "noChoice");
    assert_eq!((count("[name=open] option"), count("[name=set] option")), (3, 2));
}

#[wasm_bindgen_test]
async fn a_form_sends_its_message_with_the_values() {
    let days = r#"{"kind":"day","first":"2026-01-01","last":"2026-11-21"}"#;
    let choice = r#"{"kind":"choice","options":[{"value":"de","label":"D"},{"value":"at","label":"A"}]}"#;
    let fields = [
        field("text", "", true, LINE),
        field("reference", "", false, LINE),
        field("on", "2026-11-20", true, days),
        field("country", "at", true, choice),
    ];
    let answer = sheet("after", "").replace(r#""title""#, r#""notice":{"key":"saved","args":[]},"title""#);
    show("#facebook:1001", &[sheet("before", &form(&fields)), answer])
        .await
        .unwrap();
    assert_eq!(
        messages(),
        r#"[{"kind":"sheet","page":"record","account":"facebook:1001"}]"#
    );
    submit("form");
    wait().await;
    assert!(!messages().contains("happened"), "a required field is empty");
    fill("input[name=text]", "a \"note\"");
    submit("form");
    submit("form");
    wait().await;
    let sent = messages();
    let sent = sent.split_once(",{").unwrap().1;
    assert_eq!(
        sent,
        r#""kind":"happened","account":"facebook:1001","what":"noted","text":"a \"note\"","on":"2026-11-20","country":"at"}]"#
    );
    assert_eq!(
        (text("#title").as_str(), text("#notice").as_str()),
        ("after", "saved")
    );
}

#[wasm_bindgen_test]
async fn what_failed_is_told_at_the_form_and_keeps_the_values() {
    let start = sheet("t", &form(&[field("text", "", true, LINE)]));
    // The last time nobody answers.
    show("", &[start, FAILED.to_owned()]).await.unwrap();
    fill("input[name=text]", "kept");
    for reason in ["notSavedLine", "failedLine"] {
        submit("form");
        wait().await;
        assert_eq!(text("form [role=alert]"), reason);
        assert_eq!(value("input[name=text]"), "kept");
    }
}

#[wasm_bindgen_test]
async fn a_script_does_nothing() {
    let (label, line) = (key("label"), key("line"));
    let toggle = format!(
        r#"{{"kind":"toggle","label":{label},"line":{line},"on":false,"permission":null,"send":{{"kind":"set"}}}}"#
    );
    let blocks = format!("{},{toggle}", form(&[field("text", "x", false, LINE)]));
    show("", &[sheet("t", &blocks)]).await.unwrap();
    let before = messages();
    click("form button");
    click("[role=switch]");
    pretend("form");
    wait().await;
    assert_eq!(messages(), before);
    assert_eq!(count("[role=switch]:checked"), 0);
}

#[wasm_bindgen_test]
async fn another_account_in_the_address_is_shown() {
    // The first answer comes last and is no longer wanted.
    let late = sheet("one", "").replacen('{', r#"{"after":20,"#, 1);
    open("#facebook:1", &format!("[{late},{}]", sheet("two", "")));
    spawn_local(async {
        let shown = lotse_wasm::show_sheet("record".to_owned(), Function::default()).await;
        shown.unwrap();
    });
    JsFuture::from(settle(5)).await.unwrap();
    move_to("#facebook:2");
    wait().await;
    assert_eq!(
        messages(),
        r#"[{"kind":"sheet","page":"record","account":"facebook:1"},{"kind":"sheet","page":"record","account":"facebook:2"}]"#
    );
    assert_eq!(text("#title"), "two");
}

#[wasm_bindgen_test]
async fn a_reason_is_shown_and_silence_is_told_to_the_page() {
    assert!(show("", &[FAILED.to_owned()]).await.is_ok());
    assert_eq!(text("#failure"), "notSavedLine");
    assert!(show("", &[]).await.is_err());
}

/// What a page shows of texts of ours: with a value, with a typed one, of a day, of a country, of a month, and
/// one that no catalogue has.
async fn told(learn: &Function) -> String {
    let texts = [
        r#"{"key":"of","args":["a","$1"]}"#,
        r#"{"key":"of","args":["\u05d0","b"]}"#,
        r#"{"key":"on","args":[{"date":43200000}]}"#,
        r#"{"key":"in","args":[{"region":"DE"}]}"#,
        r#"{"key":"as","args":[{"month":"2026-10"}]}"#,
        r#"{"key":"toString","args":[]}"#,
    ];
    let lines = texts.map(|text| format!(r#"{{"kind":"line","text":{text},"tone":"plain"}}"#));
    let blocks = format!("{},{}", lines.join(","), form(&[]));
    let answers = [sheet("before", &blocks), sheet("after", &blocks)];
    open("", &format!("[{}]", answers.join(",")));
    lotse_wasm::show_sheet("record".to_owned(), learn.clone())
        .await
        .unwrap();
    let before = lines_shown();
    submit("form");
    wait().await;
    assert_eq!(text("#title"), "after");
    format!("{before} / {}", lines_shown())
}

#[wasm_bindgen_test]
async fn a_page_speaks_the_chosen_language_and_another_once_that_is_chosen() {
    const BROWSERS: &str =
        "of a $1|of \u{2068}\u{5d0}\u{2069} b|on 01.01.1970|in Deutschland|as Oktober 2026|toString";
    const CHOSEN: &str = "b: $1, a: a|b: b, a: \u{2068}\u{5d0}\u{2069}|le 1 janv. 1970|Allemagne $ $x|en octobre 2026|toString";
    let words = JSON::parse(
        r#"{"language":"fr","dir":"ltr","messages":{"of":"b: $2, a: $1","on":"le $1","in":"$1 $ $x","as":"en $1"}}"#,
    );
    let words = words.unwrap();
    let learn = |words: JsValue| Closure::<dyn Fn()>::new(move || lotse_wasm::speak(words.clone()));
    for (first, then, shown) in [
        (JsValue::NULL, JsValue::NULL, format!("{BROWSERS} / {BROWSERS}")),
        (JsValue::NULL, words.clone(), format!("{BROWSERS} / {CHOSEN}")),
        (words.clone(), JsValue::NULL, format!("{CHOSEN} / {BROWSERS}")),
        (words.clone(), "fr".into(), format!("{CHOSEN} / {BROWSERS}")),
    ] {
        lotse_wasm::speak(first);
        let learn = learn(then);
        assert_eq!(told(learn.as_ref().unchecked_ref()).await, shown);
    }
}

#[wasm_bindgen_test]
async fn the_keys_are_those_that_the_browser_has_now() {
    const OTHER: &str = r#"{"name":"_execute_action","shortcut":"Ctrl+B"}"#;
    let jump = |keys: &str| format!(r#"[{OTHER},{{"name":"jump","shortcut":"{keys}"}}]"#);
    let block = |none: &str| format!(r#"{{"kind":"shortcut","text":{},"none":{none}}}"#, key("go"));
    for (commands, keys, told, told_of_none) in [
        (jump("Alt+Shift+L"), "Alt+Shift+L", "go Alt+Shift+L", ""),
        (jump("⌥⇧K"), "⌥⇧K", "go ⌥⇧K", ""),
        (jump("<b>"), "<b>", "go <b>", ""),
        (jump(""), "", "", "none"),
        (r#"[{"name":"jump"}]"#.to_owned(), "", "", "none"),
        (format!("[{OTHER}]"), "", "", ""),
        ("{}".to_owned(), "", "", ""),
        ("no JSON".to_owned(), "", "", ""),
        (String::new(), "", "", ""),
    ] {
        set_commands(&commands);
        let with_none = format!("{told}{told_of_none}");
        for (none, told) in [("null", told), (key("none").as_str(), with_none.as_str())] {
            show("", &[sheet("a", &block(none))]).await.unwrap();
            wait().await;
            let shown = (seen(".shortcut"), seen("kbd"));
            assert_eq!(shown, (told.to_owned(), keys.to_owned()), "{commands} {none}");
        }
    }
    set_commands(&jump(""));
    let same = sheet("a", &block("null"));
    show("", &[same.clone(), same]).await.unwrap();
    set_commands(&jump("Alt+K"));
    come_back();
    wait().await;
    assert_eq!(seen(".shortcut"), "go Alt+K");
    set_commands("");
}
