//! Texts for people, from the browser's message catalogue.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use lotse_core::text::{Arg, Text};
use wasm_bindgen::prelude::*;

use crate::chrome;

/// A text of the core in the reader's language.
pub fn of(text: &Text) -> String {
    let substitutions = Array::new();
    for arg in &text.args {
        let value = match arg {
            Arg::Plain(value) => value.clone(),
            Arg::Day { date } => day(*date),
        };
        substitutions.push(&value.into());
    }
    let key = serde_wasm_bindgen::to_value(&text.key).ok();
    let key = key.and_then(|key| key.as_string()).unwrap_or_default();
    chrome::message(&key, &substitutions)
}

/// A text by its name in `_locales`, with one value.
pub fn named(key: &str, value: usize) -> String {
    chrome::message(key, &Array::of1(&value.to_string().into()))
}

/// A day as the reader's language writes it.
fn day(milliseconds: f64) -> String {
    let options = Object::new();
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&options, &"dateStyle".into(), &"medium".into());
    let format = Intl::DateTimeFormat::new(&Array::of1(&chrome::ui_language().into()), &options);
    let date = Date::new(&milliseconds.into());
    let write: Function = format.format();
    write
        .call1(&JsValue::UNDEFINED, &date)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}
