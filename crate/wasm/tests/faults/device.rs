//! A device with a background whose storage and clock fail as a test wants it, and what is said to it.

use js_sys::{JSON, Promise, Reflect};
use lotse_wasm::Background;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(inline_js = r#"
/** A storage area; `fault` says what the next calls do, `struck` whether one did. */
export function makeArea(text) {
  const items = JSON.parse(text);
  const never = new Promise(() => {});
  const area = {
    items, fault: '', struck: false, room: Infinity,
    async get() {
      await null;
      if (area.fault === 'get') throw new Error('no');
      if (area.fault === 'hang get') { area.struck = true; return never; }
      return { ...items };
    },
    async set(more) {
      await null;
      if (area.fault === 'set') throw new Error('no');
      if (area.fault === 'hang before') { area.struck = true; return never; }
      const after = { ...items, ...more };
      if (JSON.stringify(after).length > area.room) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, more);
      if (area.fault === 'hang after') { area.struck = true; return never; }
    },
    async remove(keys) {
      await null;
      if (area.fault === 'remove') throw new Error('no');
      for (const key of keys) delete items[key];
    },
  };
  return area;
}
export function makeToolbar() {
  return { async setBadgeText() {}, async setBadgeBackgroundColor() {} };
}
export function later() {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => { port1.onmessage = () => { port1.close(); done(); }; port2.postMessage(null); });
}
const Real = Date;
/** Moves the clock of everything that asks for the time, by milliseconds. */
export function moveClock(by) {
  globalThis.Date = by === 0 ? Real : class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + by); }
    static now() { return Real.now() + by; }
  };
}
"#)]
extern "C" {
    #[wasm_bindgen(js_name = makeArea)]
    fn make_area(items: &str) -> JsValue;
    #[wasm_bindgen(js_name = makeToolbar)]
    fn make_toolbar() -> JsValue;
    fn later() -> Promise;
    #[wasm_bindgen(js_name = moveClock)]
    pub fn move_clock(by: f64);
}

const ID: &str = "lotse";
const ROOT: &str = "chrome-extension://lotse/";
pub const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
pub const OTHER_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";
pub const FEED: &str = "https://www.facebook.com/";
pub const ACCOUNT: &str = "account:facebook:1001";

/// What stays when the browser stops the background.
pub struct Device {
    pub area: JsValue,
    background: Background,
}

fn start(area: &JsValue) -> Background {
    Background::new(
        area.clone().unchecked_into(),
        make_area("{}").unchecked_into(),
        make_toolbar().unchecked_into(),
        ID.to_owned(),
        ROOT.to_owned(),
        js_sys::Function::default(),
    )
}

impl Device {
    pub fn new(items: &str) -> Self {
        let area = make_area(items);
        let background = start(&area);
        Self { area, background }
    }

    pub fn post(&self, (message, sender): &(String, String)) -> Promise {
        self.background
            .receive(JSON::parse(message).unwrap(), JSON::parse(sender).unwrap())
    }

    pub async fn ask(&self, said: &(String, String)) -> String {
        text(&JsFuture::from(self.post(said)).await.unwrap())
    }

    pub fn set(&self, name: &str, value: impl Into<JsValue>) {
        Reflect::set(&self.area, &name.into(), &value.into()).unwrap();
    }

    pub fn item(&self, key: &str) -> Option<String> {
        let items = Reflect::get(&self.area, &"items".into()).unwrap();
        Reflect::get(&items, &key.into()).unwrap().as_string()
    }

    pub fn stored(&self) -> String {
        text(&Reflect::get(&self.area, &"items".into()).unwrap())
    }

    pub fn stop(&mut self) {
        self.background = start(&self.area);
    }

    /// Sends a message; in the middle of the work the background is stopped, and the sender, who gets no
    /// answer, sends it again. Gives the second answer, and whether the fault came about.
    pub async fn ask_twice(&mut self, said: &(String, String), fault: &str) -> (String, bool) {
        self.set("fault", fault);
        self.set("struck", false);
        let lost = self.post(said);
        let mut is_struck = false;
        for _ in 0..8 {
            JsFuture::from(later()).await.unwrap();
            is_struck = Reflect::get(&self.area, &"struck".into()).unwrap().is_truthy();
            if is_struck {
                break;
            }
        }
        drop(lost);
        self.set("fault", "");
        self.stop();
        (self.ask(said).await, is_struck)
    }

    /// What happened to an account, by the names of the events.
    pub fn events(&self, key: &str) -> Vec<String> {
        let record = JSON::parse(&self.item(key).unwrap_or_default()).unwrap();
        let events: js_sys::Array = Reflect::get(&record, &"events".into()).unwrap().unchecked_into();
        let name = |event: JsValue| {
            let what = Reflect::get(&event, &"what".into()).unwrap();
            what.as_string().unwrap_or_else(|| {
                let names = js_sys::Object::keys(what.unchecked_ref::<js_sys::Object>());
                names.get(0).as_string().unwrap()
            })
        };
        events.iter().map(name).collect()
    }
}

pub fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// What a content script says.
pub fn on_page(kind: &str, address: &str, user: &str, rest: &str) -> (String, String) {
    (
        format!(
            r#"{{"kind":"{kind}","page":{{"address":"{address}","language":"de","narrow":false,
            "cookies":{{"c_user":"{user}"}}}}{rest}}}"#
        ),
        format!(r#"{{"id":"{ID}","frameId":0,"url":"{address}","tab":{{"id":7}}}}"#),
    )
}

/// What a page of the extension says.
pub fn own(message: &str) -> (String, String) {
    (
        message.to_owned(),
        format!(r#"{{"id":"{ID}","url":"{ROOT}popup/popup.html"}}"#),
    )
}

pub fn happened(user: &str, what: &str) -> (String, String) {
    own(&format!(
        r#"{{"kind":"happened","account":"facebook:{user}","what":"{what}"}}"#
    ))
}

pub fn noted(user: &str, words: &str) -> (String, String) {
    own(&format!(
        r#"{{"kind":"said","account":"facebook:{user}","what":"noted","text":"{words}"}}"#
    ))
}

/// The whole way of an account, and the events that are to come of it.
pub fn way(user: &str) -> Vec<(String, String)> {
    let looked = r#","standing":[],"snapshot":{"title":"","links":[],"blocks":[],"headings":[],"fields":[],
        "controls":[{"text":"Senden","label":""}]}"#;
    vec![
        on_page("arrived", FEED, user, ""),
        on_page("arrived", FORM, user, ""),
        on_page("looked", FORM, user, looked),
        on_page("sendSeen", FORM, user, ""),
        on_page("answered", FORM, user, r#","answer":"sent""#),
        own(r#"{"kind":"overview"}"#),
        happened(user, "confirmed"),
    ]
}

pub const WAY: [&str; 5] = ["seen", "formOpened", "sendSeen", "sent", "confirmed"];
