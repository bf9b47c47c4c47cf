//! The boundary as the browser sees it: JavaScript messages in, JavaScript replies out, and what is
//! stored in between. Runs in a real browser, with a storage area and a toolbar button made here.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

use js_sys::{Array, JSON, Promise, Reflect};
use lotse_wasm::Background;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = r#"
export function makeArea(text) {
  const items = JSON.parse(text);
  const later = (work) => new Promise((resolve, reject) => setTimeout(() => {
    try { resolve(work()); } catch (error) { reject(error); }
  }, 3));
  return {
    items,
    broken: '',
    sets: 0,
    get() { return later(() => { if (this.broken === 'get') throw new Error('no'); return { ...items }; }); },
    set(more) {
      return later(() => {
        if (this.broken === 'set') throw new Error('quota');
        this.sets += 1;
        Object.assign(items, more);
      });
    },
    remove(keys) { return later(() => { for (const key of keys) delete items[key]; }); },
    clear() { return this.remove(Object.keys(items)); },
  };
}
export function makeToolbar() {
  return {
    texts: {},
    async setBadgeText({ tabId, text }) {
      if (text === null) delete this.texts[tabId]; else this.texts[tabId ?? 'all'] = text;
    },
    async setBadgeBackgroundColor() {},
  };
}
/** Words of every language but Finnish. Notes what is asked for, and what is notified. */
export function makeWords() {
  const asked = [];
  globalThis.chrome = {
    i18n: { getMessage: (key, args) => [key, ...args].join(' '), getUILanguage: () => 'de' },
    notifications: { create: async ({ title, message }) => { asked.push(title, message); } },
  };
  const wordsOf = async (language) => {
    asked.push(language);
    if (language === 'fi') throw new Error('no such file');
    return { language, dir: 'rtl', messages: { notifyCount: '$1 $2 $x $0 $' } };
  };
  return Object.assign(wordsOf, { asked });
}
"#)]
extern "C" {
    #[wasm_bindgen(js_name = makeArea)]
    fn make_area(items: &str) -> JsValue;
    #[wasm_bindgen(js_name = makeToolbar)]
    fn make_toolbar() -> JsValue;
    #[wasm_bindgen(js_name = makeWords)]
    fn make_words() -> JsValue;
}

const ID: &str = "lotse";
const ROOT: &str = "chrome-extension://lotse/";
const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

struct Desk {
    area: JsValue,
    synced: JsValue,
    toolbar: JsValue,
    words: JsValue,
    background: Background,
}

impl Desk {
    fn new(items: &str) -> Self {
        let area = make_area(items);
        let synced = make_area("{}");
        let toolbar = make_toolbar();
        let words = make_words();
        let background = Background::new(
            area.clone().unchecked_into(),
            synced.clone().unchecked_into(),
            toolbar.clone().unchecked_into(),
            ID.to_owned(),
            ROOT.to_owned(),
            words.clone().unchecked_into(),
        );
        Self {
            area,
            synced,
            toolbar,
            words,
            background,
        }
    }

    fn post(&self, message: &str, sender: &str) -> Promise {
        self.background
            .receive(JSON::parse(message).unwrap(), JSON::parse(sender).unwrap())
    }

    /// The reply as JSON text.
    async fn ask(&self, message: &str, sender: &str) -> String {
        text(&JsFuture::from(self.post(message, sender)).await.unwrap())
    }

    fn stored(&self) -> String {
        text(&Reflect::get(&self.area, &"items".into()).unwrap())
    }

    fn travelled(&self) -> String {
        text(&Reflect::get(&self.synced, &"items".into()).unwrap())
    }

    fn badges(&self) -> String {
        text(&Reflect::get(&self.toolbar, &"texts".into()).unwrap())
    }

    /// The languages that were asked for, and the words that were notified.
    fn asked(&self) -> String {
        text(&Reflect::get(&self.words, &"asked".into()).unwrap())
    }

    fn break_area(&self, call: &str) {
        Reflect::set(&self.area, &"broken".into(), &call.into()).unwrap();
    }
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn tab(url: &str) -> String {
    format!(r#"{{"id":"{ID}","frameId":0,"url":"{url}","tab":{{"id":7}},"origin":"x"}}"#)
}

fn own() -> String {
    format!(r#"{{"id":"{ID}","url":"{ROOT}popup/popup.html"}}"#)
}

fn on_page(kind: &str, user: &str, rest: &str) -> String {
    format!(
        r#"{{"kind":"{kind}","page":{{"address":"{FORM}","language":"de","narrow":false,
        "cookies":{{"c_user":"{user}"}}}}{rest}}}"#
    )
}

#[wasm_bindgen_test]
async fn a_visit_is_answered_after_it_is_stored() {
    let desk = Desk::new("{}");
    let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert!(
        reply.contains(r#""kind":"guidance""#) && reply.contains(r#""look":"form""#),
        "{reply}"
    );
    assert!(reply.contains(r#""key":"formAiTitle""#), "{reply}");
    assert!(desk.stored().contains("formOpened"), "{}", desk.stored());
    assert_eq!(desk.badges(), r#"{"all":"1"}"#);
}

#[wasm_bindgen_test]
async fn marks_cross_the_boundary_both_ways() {
    let desk = Desk::new("{}");
    let policy = "https://www.facebook.com/privacy/policy/";
    let looked = |links: &str, standing: &str| {
        format!(
            r#"{{"kind":"looked","page":{{"address":"{policy}","language":"de","narrow":false,"cookies":{{}}}},
            "snapshot":{{"title":"","links":[{links}],"blocks":["KI bei Meta"],"headings":[],"fields":[],
            "controls":[]}},"standing":{standing}}}"#
        )
    };
    let link = format!(
        r#"{{"text":"hier","label":"","href":"{FORM}","block":0,"heading":null,"visibility":"shown","within":""}}"#
    );
    let reply = desk.ask(&looked(&link, "[]"), &tab(policy)).await;
    let reply = JSON::parse(&reply).unwrap();
    let guidance = Reflect::get(&reply, &"guidance".into()).unwrap();
    let marks = Reflect::get(&guidance, &"marks".into()).unwrap();
    assert_eq!(Array::from(&marks).length(), 1);
    assert!(
        text(&marks).contains(r#""right":"ai-training","sure":"certain""#),
        "{}",
        text(&marks)
    );
    assert_eq!(desk.badges(), r#"{"7":"!"}"#);

    let again = desk.ask(&looked("", &text(&marks)), &tab(policy)).await;
    assert!(again.contains(r#""standing":["target"]"#), "{again}");
    desk.ask(&looked("", "[]"), &tab(policy)).await;
    assert_eq!(desk.badges(), "{}");
}

#[wasm_bindgen_test]
async fn a_wrong_message_gets_an_error_and_no_panic() {
    let desk = Desk::new("{}");
    for message in [
        "null",
        "7",
        "\"arrived\"",
        "[]",
        "{}",
        r#"{"kind":"explode"}"#,
        r#"{"kind":"arrived"}"#,
        r#"{"kind":"arrived","page":{"address":7,"language":"","cookies":{},"narrow":false}}"#,
        r#"{"kind":"looked","page":null,"snapshot":null,"standing":[]}"#,
        r#"{"kind":"happened","account":{"platform":"facebook","id":"0"},"what":"sent"}"#,
    ] {
        let reply = desk.ask(message, &own()).await;
        assert_eq!(
            reply, r#"{"kind":"failed","reason":{"key":"failedLine","args":[]}}"#,
            "{message}"
        );
    }
    // It still works afterwards.
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &own())
            .await
            .contains(r#""accounts":[]"#)
    );
}

#[wasm_bindgen_test]
async fn only_known_senders_are_heard() {
    let desk = Desk::new("{}");
    let arrived = on_page("arrived", "1001", "");
    for sender in [
        "null",
        "{}",
        r#"{"id":"another","frameId":0,"url":"https://www.facebook.com/","tab":{"id":7}}"#,
        r#"{"id":"lotse","frameId":3,"url":"https://www.facebook.com/","tab":{"id":7}}"#,
        r#"{"id":"lotse","url":"https://www.facebook.com/"}"#,
    ] {
        assert!(desk.ask(&arrived, sender).await.contains("failed"), "{sender}");
    }
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &tab(FORM))
            .await
            .contains("failed")
    );
    assert_eq!(desk.stored(), "{}");
}

#[wasm_bindgen_test]
async fn many_at_once_lose_nothing() {
    let desk = Desk::new("{}");
    let arrived: Vec<Promise> = (1..=20)
        .map(|user| desk.post(&on_page("arrived", &user.to_string(), ""), &tab(FORM)))
        .collect();
    for reply in arrived {
        JsFuture::from(reply).await.unwrap();
    }
    assert_eq!(desk.stored().matches("formOpened").count(), 20);
    assert_eq!(desk.badges(), r#"{"all":"20"}"#);
}

#[wasm_bindgen_test]
async fn a_storage_that_refuses_is_told_and_not_shown_as_done() {
    let desk = Desk::new("{}");
    desk.break_area("set");
    let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert!(reply.contains("notSavedLine"), "{reply}");
    assert_eq!((desk.stored(), desk.badges()), ("{}".to_owned(), "{}".to_owned()));
    desk.break_area("get");
    assert!(
        desk.ask(r#"{"kind":"overview"}"#, &own())
            .await
            .contains("notReadLine")
    );
    desk.break_area("");
    assert!(
        desk.ask(&on_page("arrived", "1001", ""), &tab(FORM))
            .await
            .contains("guidance")
    );
}

#[wasm_bindgen_test]
async fn stored_values_of_any_shape_are_kept() {
    let desk =
        Desk::new(r#"{"account:facebook:1001":{"old":"shape"},"account:facebook:2002":7,"settings":true}"#);
    let reply = desk.ask(r#"{"kind":"overview"}"#, &own()).await;
    assert!(reply.contains(r#""aside":2"#), "{reply}");
    let stored = desk.stored();
    assert!(
        stored.contains(r#"{\"old\":\"shape\"}"#) && stored.contains(r#":settings":"true""#),
        "{stored}"
    );
}

#[wasm_bindgen_test]
async fn starting_shows_what_is_open() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    Reflect::set(&desk.toolbar, &"texts".into(), &js_sys::Object::new()).unwrap();
    JsFuture::from(desk.background.started()).await.unwrap();
    assert_eq!(desk.badges(), r#"{"all":"1"}"#);
}

#[wasm_bindgen_test]
async fn records_travel_only_where_the_user_wants() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    assert_eq!(desk.travelled(), "{}");
    desk.ask(r#"{"kind":"set","what":"sync","on":true}"#, &own())
        .await;
    assert!(
        desk.travelled().contains("a:facebook:1001"),
        "{}",
        desk.travelled()
    );

    // What the browser refuses is told, and tried again when anything happens.
    Reflect::set(&desk.synced, &"broken".into(), &"set".into()).unwrap();
    let reply = desk.ask(&on_page("arrived", "2002", ""), &tab(FORM)).await;
    assert!(reply.contains("guidance"), "{reply}");
    let options = r#"{"kind":"sheet","page":"options"}"#;
    assert!(desk.ask(options, &own()).await.contains("syncRefusedLine"));
    assert!(!desk.travelled().contains("2002"));
    Reflect::set(&desk.synced, &"broken".into(), &"".into()).unwrap();
    JsFuture::from(desk.background.woke()).await.unwrap();
    assert!(desk.travelled().contains("a:facebook:2002"));
    assert!(!desk.ask(options, &own()).await.contains("syncRefusedLine"));

    desk.ask(r#"{"kind":"deleteAll"}"#, &own()).await;
    assert_eq!(
        (desk.stored(), desk.badges()),
        ("{}".to_owned(), r#"{"all":""}"#.to_owned())
    );
    let left = desk.travelled();
    assert!(left.contains("wiped") && !left.contains("1001"), "{left}");
}

/// What is in a reply under these names, as JSON text.
fn within(reply: &str, names: &[&str]) -> Option<String> {
    let reply = JSON::parse(reply).unwrap();
    let found = names
        .iter()
        .fold(reply, |part, name| Reflect::get(&part, &(*name).into()).unwrap());
    (!found.is_undefined()).then(|| text(&found))
}

#[wasm_bindgen_test]
async fn the_words_of_a_chosen_language_come_with_the_first_answer_about_a_page() {
    let feed = "https://www.facebook.com/groups/1";
    let on_feed = on_page("arrived", "1001", "").replace(FORM, feed);
    for (settings, spoken, asked, of_card) in [
        ("{}", None, "[]", true),
        (r#"{"language":"ar"}"#, Some("ar"), r#"["ar"]"#, false),
        (r#"{"language":"pt-PT"}"#, Some("pt-PT"), r#"["pt-PT"]"#, false),
        (r#"{"language":"fi"}"#, None, r#"["fi"]"#, false),
        (r#"{"language":"tlh"}"#, None, "[]", true),
    ] {
        let stored = js_sys::Object::new();
        Reflect::set(&stored, &"settings".into(), &settings.into()).unwrap();
        let desk = Desk::new(&text(&stored));
        let reply = desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
        let words = spoken.map(|tag| {
            let messages = r#""messages":{"notifyCount":"$1 $2 $x $0 $"}"#;
            format!(r#"{{"language":"{tag}","dir":"rtl",{messages}}}"#)
        });
        assert_eq!(
            within(&reply, &["guidance", "words"]),
            words,
            "{settings}: {reply}"
        );
        // Where none was chosen, the card brings what it says in the browser's language, with places for values.
        let words = within(&reply, &["guidance", "card", "words"]);
        assert_eq!(words.is_some(), of_card, "{settings}: {reply}");
        let words = words.unwrap_or_default();
        for part in [
            r#""language":"de","dir":"@@bidi_dir""#,
            r#""formAiTitle":"formAiTitle $1 $2 "#,
            r#""cardName":"#,
        ] {
            assert_eq!(words.contains(part), of_card, "{settings}: {words}");
        }
        assert!(reply.contains("formAiTitle"), "{settings}: {reply}");
        let reply = desk.ask(&on_feed, &tab(feed)).await;
        assert!(
            reply.contains("guidance") && !reply.contains(r#""words""#),
            "{reply}"
        );
        assert_eq!(desk.asked(), asked, "{settings}");
    }
}

#[wasm_bindgen_test]
async fn a_notification_is_in_the_chosen_language_and_else_in_the_browsers() {
    for (language, asked) in [
        // What the chosen language has no words for is said in the browser's.
        (r#""ar""#, r#"["ar","notifyTitle","1  $x $0 $"]"#),
        (r#""fi""#, r#"["fi","notifyTitle","notifyCount 1"]"#),
        ("null", r#"["notifyTitle","notifyCount 1"]"#),
    ] {
        let desk = Desk::new("{}");
        desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
        let settings = format!(r#"{{"notify":true,"language":{language}}}"#);
        let items = Reflect::get(&desk.area, &"items".into()).unwrap();
        Reflect::set(&items, &"settings".into(), &settings.into()).unwrap();
        JsFuture::from(desk.background.woke()).await.unwrap();
        assert_eq!(desk.asked(), asked, "{language}");
    }
}

#[wasm_bindgen_test]
async fn waking_up_ends_well_where_notifications_are_forbidden_by_now() {
    let desk = Desk::new("{}");
    desk.ask(&on_page("arrived", "1001", ""), &tab(FORM)).await;
    let items = Reflect::get(&desk.area, &"items".into()).unwrap();
    Reflect::set(&items, &"settings".into(), &r#"{"notify":true}"#.into()).unwrap();
    let chrome = Reflect::get(&js_sys::global(), &"chrome".into()).unwrap();
    Reflect::set(&chrome, &"notifications".into(), &JsValue::UNDEFINED).unwrap();
    JsFuture::from(desk.background.woke()).await.unwrap();
    assert_eq!(desk.asked(), "[]");
}
