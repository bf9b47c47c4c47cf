//! The background with what it stands on: areas of storage, a toolbar button and words.

use js_sys::{JSON, Promise, Reflect};
use lotse_wasm::Background;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

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
    i18n: { getMessage: (key, args) => (key === 'languageTag' ? 'de' : [key, ...args].join(' ')), getUILanguage: () => 'de' },
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
pub const FORM: &str = "https://www.facebook.com/help/contact/712876720715583";

/// A background on an area, a toolbar and words made here.
pub struct Desk {
    pub area: JsValue,
    pub synced: JsValue,
    pub toolbar: JsValue,
    pub words: JsValue,
    pub background: Background,
}

impl Desk {
    pub fn new(items: &str) -> Self {
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

    pub fn post(&self, message: &str, sender: &str) -> Promise {
        self.background
            .receive(JSON::parse(message).unwrap(), JSON::parse(sender).unwrap())
    }

    /// The reply as JSON text.
    pub async fn ask(&self, message: &str, sender: &str) -> String {
        text(&JsFuture::from(self.post(message, sender)).await.unwrap())
    }

    pub fn stored(&self) -> String {
        text(&Reflect::get(&self.area, &"items".into()).unwrap())
    }

    pub fn travelled(&self) -> String {
        text(&Reflect::get(&self.synced, &"items".into()).unwrap())
    }

    pub fn badges(&self) -> String {
        text(&Reflect::get(&self.toolbar, &"texts".into()).unwrap())
    }

    /// The languages that were asked for, and the words that were notified.
    pub fn asked(&self) -> String {
        text(&Reflect::get(&self.words, &"asked".into()).unwrap())
    }

    pub fn break_area(&self, call: &str) {
        Reflect::set(&self.area, &"broken".into(), &call.into()).unwrap();
    }
}

pub fn text(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

pub fn tab(url: &str) -> String {
    format!(r#"{{"id":"{ID}","frameId":0,"url":"{url}","tab":{{"id":7}},"origin":"x"}}"#)
}

pub fn own() -> String {
    format!(r#"{{"id":"{ID}","url":"{ROOT}popup/popup.html"}}"#)
}

pub fn on_page(kind: &str, user: &str, rest: &str) -> String {
    format!(
        r#"{{"kind":"{kind}","page":{{"address":"{FORM}","language":"de","narrow":false,
        "cookies":{{"c_user":"{user}"}}}}{rest}}}"#
    )
}
