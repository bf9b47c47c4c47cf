//! What goes wrong around the background: it is stopped at any moment, four tabs speak at once, the storage
//! refuses, holds something else, or the clock is wrong. Nothing is lost, nothing counts twice.
//!
//! A background that is made anew knows no more than one that the browser started anew, so that schedules of
//! stops run here by the hundred; `tests/e2e/faults.test.mjs` stops the real ones, a few times.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use js_sys::{JSON, Promise, Reflect};
use lotse_wasm::Background;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

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
    clear() { return area.remove(Object.keys(items)); },
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
    fn move_clock(by: f64);
}

const ID: &str = "lotse";
const ROOT: &str = "chrome-extension://lotse/";
const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";
const OTHER_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";
const FEED: &str = "https://www.facebook.com/";
const ACCOUNT: &str = "account:facebook:1001";

/// What stays when the browser stops the background.
struct Device {
    area: JsValue,
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
    fn new(items: &str) -> Self {
        let area = make_area(items);
        let background = start(&area);
        Self { area, background }
    }

    fn post(&self, (message, sender): &(String, String)) -> Promise {
        self.background
            .receive(JSON::parse(message).unwrap(), JSON::parse(sender).unwrap())
    }

    async fn ask(&self, said: &(String, String)) -> String {
        text(&JsFuture::from(self.post(said)).await.unwrap())
    }

    fn set(&self, name: &str, value: impl Into<JsValue>) {
        Reflect::set(&self.area, &name.into(), &value.into()).unwrap();
    }

    fn item(&self, key: &str) -> Option<String> {
        let items = Reflect::get(&self.area, &"items".into()).unwrap();
        Reflect::get(&items, &key.into()).unwrap().as_string()
    }

    fn stored(&self) -> String {
        text(&Reflect::get(&self.area, &"items".into()).unwrap())
    }

    fn stop(&mut self) {
        self.background = start(&self.area);
    }

    /// Sends a message; in the middle of the work the background is stopped, and the sender, who gets no
    /// answer, sends it again.
    async fn ask_twice(&mut self, said: &(String, String), fault: &str) -> String {
        self.set("fault", fault);
        self.set("struck", false);
        let lost = self.post(said);
        for _ in 0..8 {
            JsFuture::from(later()).await.unwrap();
            if Reflect::get(&self.area, &"struck".into()).unwrap().is_truthy() {
                break;
            }
        }
        drop(lost);
        self.set("fault", "");
        self.stop();
        self.ask(said).await
    }

    /// What happened to an account, by the names of the events.
    fn events(&self, key: &str) -> Vec<String> {
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

fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// What a content script says.
fn on_page(kind: &str, address: &str, user: &str, rest: &str) -> (String, String) {
    (
        format!(
            r#"{{"kind":"{kind}","page":{{"address":"{address}","language":"de","narrow":false,
            "cookies":{{"c_user":"{user}"}}}}{rest}}}"#
        ),
        format!(r#"{{"id":"{ID}","frameId":0,"url":"{address}","tab":{{"id":7}}}}"#),
    )
}

/// What a page of the extension says.
fn own(message: &str) -> (String, String) {
    (
        message.to_owned(),
        format!(r#"{{"id":"{ID}","url":"{ROOT}popup/popup.html"}}"#),
    )
}

fn happened(user: &str, what: &str) -> (String, String) {
    own(&format!(
        r#"{{"kind":"happened","account":"facebook:{user}","what":"{what}"}}"#
    ))
}

fn noted(user: &str, words: &str) -> (String, String) {
    own(&format!(
        r#"{{"kind":"said","account":"facebook:{user}","what":"noted","text":"{words}"}}"#
    ))
}

/// The whole way of an account, and the events that are to come of it.
fn way(user: &str) -> Vec<(String, String)> {
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

const WAY: [&str; 5] = ["seen", "formOpened", "sendSeen", "sent", "confirmed"];

/// Numbers below a bound, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

#[wasm_bindgen_test]
async fn no_schedule_of_stops_loses_or_doubles_an_event() {
    let mut stops = 0;
    for schedule in 1..=200_u64 {
        let mut dice = Dice(schedule.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut device = Device::new("{}");
        let mut left = [way("1001"), way("2002")].map(Vec::into_iter);
        while left.iter().any(|steps| steps.len() > 0) {
            let whose = usize::from(dice.below(2) == 1);
            let Some(said) = left[whose].next() else {
                continue;
            };
            let fault = ["", "between", "hang get", "hang before", "hang after"]
                [usize::try_from(dice.below(5)).unwrap()];
            stops += u32::from(!fault.is_empty());
            let reply = match fault {
                "" => device.ask(&said).await,
                "between" => {
                    device.stop();
                    device.ask(&said).await
                }
                fault => device.ask_twice(&said, fault).await,
            };
            assert!(!reply.contains("failed"), "schedule {schedule}, {fault}: {reply}");
        }
        for key in [ACCOUNT, "account:facebook:2002"] {
            assert_eq!(device.events(key), WAY, "schedule {schedule}, {key}");
        }
    }
    assert!(stops > 200 * 10, "{stops}");
}

#[wasm_bindgen_test]
async fn four_tabs_with_fifty_events_each_lose_none_and_keep_the_order() {
    let device = Device::new("{}");
    let users = ["1001", "2002", "3003", "4004"];
    let mut replies = Vec::new();
    // No two opened forms that follow each other are the same one.
    for turn in 0..50 {
        for user in users {
            let form = if turn % 2 == 0 { FORM } else { OTHER_FORM };
            replies.push(device.post(&on_page("arrived", form, user, "")));
        }
    }
    for reply in replies {
        let reply = text(&JsFuture::from(reply).await.unwrap());
        assert!(reply.contains("guidance"), "{reply}");
    }
    let mut all = 0;
    for user in users {
        let stored = device.item(&format!("account:facebook:{user}")).unwrap();
        let opened: Vec<&str> = stored
            .split("formOpened")
            .skip(1)
            .map(|rest| {
                if rest.contains("712876720715583") && before(rest, "712876720715583", "6359191084165019") {
                    "a"
                } else {
                    "b"
                }
            })
            .collect();
        let expected: Vec<&str> = ["a", "b"].into_iter().cycle().take(50).collect();
        assert_eq!(opened, expected, "{user}");
        all += opened.len();
    }
    assert_eq!(all, 200);
}

/// Whether one word comes before another, or the other not at all.
fn before(text: &str, one: &str, other: &str) -> bool {
    text.find(one) < text.find(other).or(Some(usize::MAX))
}

#[wasm_bindgen_test]
async fn four_tabs_that_write_into_one_account_lose_none() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FEED, "1001", "")).await;
    let said: Vec<Promise> = (0..200)
        .map(|number| device.post(&noted("1001", &format!("tab {} word {}", number % 4, number / 4))))
        .collect();
    for reply in said {
        JsFuture::from(reply).await.unwrap();
    }
    let stored = device.item(ACCOUNT).unwrap();
    let places: Vec<usize> = (0..200)
        .map(|number| {
            let note = format!("\"tab {} word {}\"", number % 4, number / 4);
            assert_eq!(stored.matches(&note).count(), 1, "{note}");
            stored.find(&note).unwrap()
        })
        .collect();
    assert!(places.is_sorted(), "in the order in which they came");
}

#[wasm_bindgen_test]
async fn a_full_storage_loses_nothing_and_says_so() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    device.set("room", u32::try_from(before.len()).unwrap());
    for said in [
        on_page("answered", FORM, "1001", r#","answer":"sent""#),
        on_page("arrived", FORM, "2002", ""),
        happened("1001", "confirmed"),
        own(r#"{"kind":"set","what":"notify","on":true}"#),
    ] {
        let reply = device.ask(&said).await;
        assert!(reply.contains("notSavedLine"), "{reply}");
        assert_eq!(device.stored(), before);
    }
    // Reading goes on, and once there is room, so does writing.
    assert!(
        device
            .ask(&own(r#"{"kind":"overview"}"#))
            .await
            .contains("formOpened")
    );
    assert!(
        device
            .ask(&own(r#"{"kind":"export"}"#))
            .await
            .contains("formOpened")
    );
    device.set("room", f64::INFINITY);
    device
        .ask(&on_page("answered", FORM, "1001", r#","answer":"sent""#))
        .await;
    assert_eq!(device.events(ACCOUNT), ["seen", "formOpened", "sent"]);
}

#[wasm_bindgen_test]
async fn a_storage_that_rejects_is_told_and_nothing_counts_twice() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    let sent = on_page("answered", FORM, "1001", r#","answer":"sent""#);
    for (fault, line) in [
        ("get", "notReadLine"),
        ("set", "notSavedLine"),
        ("get", "notReadLine"),
    ] {
        device.set("fault", fault);
        let reply = device.ask(&sent).await;
        assert!(reply.contains(line), "{fault}: {reply}");
        assert_eq!(device.stored(), before, "{fault}");
    }
    device.set("fault", "");
    device.ask(&sent).await;
    assert_eq!(device.events(ACCOUNT), ["seen", "formOpened", "sent"]);
}

#[wasm_bindgen_test]
async fn a_value_that_is_cut_off_anywhere_is_kept_and_told() {
    let whole = Device::new("{}");
    for said in way("1001") {
        whole.ask(&said).await;
    }
    let record = whole.item(ACCOUNT).unwrap();
    for end in 0..record.len() {
        let cut = record.get(..end).unwrap();
        let device = Device::new("{}");
        let items = Reflect::get(&device.area, &"items".into()).unwrap();
        Reflect::set(&items, &ACCOUNT.into(), &cut.into()).unwrap();
        // Where there is no room to set it aside, it stays where it is.
        if end % 16 == 0 {
            device.set("fault", "set");
            let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
            assert!(reply.contains("notSavedLine"), "{end}: {reply}");
            assert_eq!(device.item(ACCOUNT).as_deref(), Some(cut));
            device.set("fault", "");
        }
        let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
        assert!(reply.contains(r#""aside":1"#), "{end}: {reply}");
        assert_eq!(device.item(ACCOUNT), None, "{end}");
        let kept = js_sys::Object::values(items.unchecked_ref::<js_sys::Object>());
        assert_eq!(
            (kept.length(), kept.get(0).as_string().as_deref()),
            (1, Some(cut))
        );
    }
}

#[wasm_bindgen_test]
async fn a_storage_that_refuses_to_remove_is_told_and_fills_up_with_no_copies() {
    let broken = r#"{"version":2,"account""#;
    let device = Device::new(&format!("{{\"{ACCOUNT}\":{}}}", text(&broken.into())));
    let items = Reflect::get(&device.area, &"items".into()).unwrap();
    let copies = || {
        let texts = js_sys::Object::values(items.unchecked_ref::<js_sys::Object>());
        texts.iter().filter(|text| *text == broken).count()
    };
    let overview = own(r#"{"kind":"overview"}"#);
    device.set("fault", "remove");
    for second in 0..5 {
        move_clock(f64::from(second) * 1000.0);
        let reply = device.ask(&overview).await;
        assert!(reply.contains("notSavedLine"), "{second}: {reply}");
        assert_eq!(device.item(ACCOUNT).as_deref(), Some(broken));
        assert_eq!(copies(), 2, "{second}: itself and one that lies aside");
    }
    device.set("fault", "");
    move_clock(9000.0);
    let reply = device.ask(&overview).await;
    assert!(reply.contains(r#""aside":1"#), "{reply}");
    assert_eq!((device.item(ACCOUNT), copies()), (None, 1));
    // Another text that can't be read is another one to keep.
    for (number, more) in ["{", "}", "{"].into_iter().enumerate() {
        move_clock(10_000.0 + f64::from(u32::try_from(number).unwrap()));
        Reflect::set(&items, &ACCOUNT.into(), &more.into()).unwrap();
        let reply = device.ask(&overview).await;
        let aside = format!(r#""aside":{}"#, 2 + number.min(1));
        assert!(reply.contains(&aside), "{more}: {reply}");
    }
    move_clock(0.0);
}

#[wasm_bindgen_test]
async fn an_account_that_the_storage_refuses_to_remove_is_still_there() {
    let device = Device::new("{}");
    device.ask(&on_page("arrived", FORM, "1001", "")).await;
    let before = device.stored();
    let delete = own(r#"{"kind":"delete","account":"facebook:1001"}"#);
    device.set("fault", "remove");
    let reply = device.ask(&delete).await;
    assert!(reply.contains("notSavedLine"), "{reply}");
    assert_eq!(device.stored(), before);
    device.set("fault", "");
    let reply = device.ask(&delete).await;
    assert!(!reply.contains("failed"), "{reply}");
    assert_eq!(device.item(ACCOUNT), None);
}

#[wasm_bindgen_test]
async fn the_record_of_a_newer_version_stays_as_it_is() {
    let newer = r#"{"version":99,"shape":["unknown"]}"#;
    let device = Device::new(&format!("{{\"{ACCOUNT}\":{}}}", text(&newer.into())));
    for said in way("1001") {
        device.ask(&said).await;
        assert_eq!(device.item(ACCOUNT).as_deref(), Some(newer), "{}", said.0);
    }
    let reply = device
        .ask(&on_page("answered", FORM, "1001", r#","answer":"sent""#))
        .await;
    assert!(reply.contains("newerLine"), "{reply}");
    assert!(
        device
            .ask(&own(r#"{"kind":"overview"}"#))
            .await
            .contains(r#""newer":1"#)
    );
}

#[wasm_bindgen_test]
async fn a_clock_that_is_set_back_a_year_loses_nothing() {
    const YEAR: f64 = 365.0 * 86_400_000.0;
    let device = Device::new("{}");
    let steps = way("1001");
    for (number, said) in steps.iter().enumerate() {
        move_clock(if number < 3 { 0.0 } else { -YEAR });
        let reply = device.ask(said).await;
        assert!(!reply.contains("failed"), "{reply}");
    }
    let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
    move_clock(0.0);
    assert_eq!(device.events(ACCOUNT), WAY);
    assert!(reply.contains(r#""status":"confirmed""#), "{reply}");
    let record = JSON::parse(&device.item(ACCOUNT).unwrap()).unwrap();
    let events: js_sys::Array = Reflect::get(&record, &"events".into()).unwrap().unchecked_into();
    let times: Vec<f64> = events
        .iter()
        .map(|event| Reflect::get(&event, &"at".into()).unwrap().as_f64().unwrap())
        .collect();
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
    // And set right again, the day on which it was sent is the one that the clock said.
    let reply = device.ask(&own(r#"{"kind":"overview"}"#)).await;
    assert!(reply.contains(r#""status":"confirmed""#), "{reply}");
}
