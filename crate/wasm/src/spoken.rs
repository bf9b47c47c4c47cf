//! The language of cards and pages: the one that the user chose, or the browser's; and the words in the browser's that a
//! card brings.
//!
//! Always holds: where no language was chosen, or its words could not be had or lack one, the browser's
//! catalogue speaks.

use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::chrome;
use crate::page::object;
use crate::reply::Part;

thread_local! {
    static CHOSEN: RefCell<Option<Part>> = const { RefCell::new(None) };
}

/// Speaks with these words from now on: `{ language, messages }`, as `pages/words.js` reads them out of the
/// package. Anything else is the browser's language.
#[wasm_bindgen]
pub fn speak(words: JsValue) {
    CHOSEN.set(Some(Part::new(words)).filter(|words| words.part("messages").is_some()));
}

/// The language that is spoken.
pub fn language() -> String {
    let chosen = CHOSEN.with_borrow(|words| words.as_ref()?.string("language"));
    chosen.or_else(|| of_catalogue().ok()).unwrap_or_default()
}

/// The language in which the browser's catalogue speaks: where there is none in the browser's own, it is another.
fn of_catalogue() -> Result<String, JsValue> {
    let tag = chrome::message("languageTag", &Array::new())?;
    let own = chrome::ui_language()?;
    let is_same = own.split('-').next() == tag.split('-').next();
    Ok(if is_same { own } else { tag })
}

/// The text of a key with its values, empty where there is none.
pub fn message(key: &str, values: &Array) -> String {
    let words = CHOSEN.with_borrow(|words| words.as_ref()?.part("messages")?.string(key));
    match words {
        Some(words) => fill(&words, values),
        None => chrome::message(key, values).unwrap_or_default(),
    }
}

/// Texts of the browser's catalogue by their keys, with `$1` … where values go, as a page is given those of a chosen
/// language: `{ language, dir, messages }`. Fails where the browser gives none.
pub fn of_browser(keys: impl Iterator<Item = String>) -> Result<JsValue, JsValue> {
    let places: Array = (1..=9)
        .map(|number| JsValue::from(format!("${number}")))
        .collect();
    let messages = Object::new();
    for key in keys {
        let words = chrome::message(&key, &places)?;
        Reflect::set(&messages, &key.into(), &words.into())?;
    }
    object(&[
        ("language", &of_catalogue()?.into()),
        (
            "dir",
            &chrome::message("languageDirection", &Array::new())?.into(),
        ),
        ("messages", &messages),
    ])
}

/// Puts each value in the place of its number: `$1` for the first.
fn fill(words: &str, values: &Array) -> String {
    let mut parts = words.split('$');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        if let Some(number @ 1..) = letters.next().and_then(|letter| letter.to_digit(10)) {
            filled += &values.get(number - 1).as_string().unwrap_or_default();
            filled += letters.as_str();
        } else {
            filled.push('$');
            filled += part;
        }
    }
    filled
}
