//! Texts for people, from the browser's message catalogue.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::chrome;

/// `lotse_core::text::Text` as it arrives in a reply.
#[derive(Clone, Deserialize)]
pub struct Text {
    key: String,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    args: JsValue,
}

impl Text {
    /// The words, in the reader's language.
    pub fn show(&self) -> String {
        let values =
            Array::from(&self.args).map(&mut |value, _, _| match Reflect::get(&value, &"date".into()) {
                Ok(date) if !date.is_undefined() => day(&date).into(),
                _ => value,
            });
        chrome::message(&self.key, &values)
    }
}

/// A text by its name in `_locales`.
pub fn plain(key: &str) -> String {
    chrome::message(key, &Array::new())
}

/// A text by its name in `_locales`, with a number.
pub fn counted(key: &str, count: usize) -> String {
    chrome::message(key, &Array::of1(&count.to_string().into()))
}

/// A day as the reader's language writes it; `date` is milliseconds since 1970.
fn day(date: &JsValue) -> String {
    let options = Object::new();
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&options, &"dateStyle".into(), &"medium".into());
    let format = Intl::DateTimeFormat::new(&Array::of1(&chrome::ui_language().into()), &options);
    let write: Function = format.format();
    write
        .call1(&JsValue::UNDEFINED, &Date::new(date))
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
