//! Texts for people, in the language that is spoken.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::{chrome, spoken};

/// `lotse_core::text::Text` as it arrives in a reply.
pub struct Text {
    key: String,
    args: JsValue,
}

/// `lotse_core::protocol::sheet::Words` as they arrive in a reply: a text of ours, or a plain one.
#[derive(Clone)]
pub struct Words {
    words: String,
    plain: bool,
}

impl Text {
    /// Reads a text; `None` for what is none.
    pub fn read(value: &JsValue) -> Option<Self> {
        let field = |name: &str| Reflect::get(value, &name.into()).ok();
        Some(Self {
            key: field("key")?.as_string()?,
            args: field("args")?,
        })
    }

    /// The words, in the reader's language.
    pub fn show(&self) -> String {
        let values = Array::from(&self.args).map(&mut |value, _, _| {
            let part = |name: &str| {
                Reflect::get(&value, &name.into())
                    .ok()
                    .filter(|part| !part.is_undefined())
            };
            match (part("date"), part("month"), part("region")) {
                (Some(date), ..) => day(&date).into(),
                (_, Some(date), _) => month(&date).into(),
                (.., Some(code)) => region(&code).into(),
                (None, None, None) => value.as_string().map_or(value, |text| isolated(text).into()),
            }
        });
        spoken::message(&self.key, &values)
    }
}

impl Words {
    /// A name that is the same in every language.
    pub fn name(name: String) -> Self {
        Self {
            words: name,
            plain: true,
        }
    }

    /// Reads words; what is neither a text of ours nor a plain one gives none.
    pub fn read(value: &JsValue) -> Self {
        value.as_string().map_or_else(
            || Self {
                words: Text::read(value).as_ref().map(Text::show).unwrap_or_default(),
                plain: false,
            },
            Self::name,
        )
    }

    /// Whether a person typed it, or it is a name.
    pub fn is_plain(&self) -> bool {
        self.plain
    }

    /// The words, in the reader's language where they are ours.
    pub fn show(&self) -> &str {
        &self.words
    }
}

/// A text by its name in `_locales`.
pub fn plain(key: &str) -> String {
    filled(key, &[])
}

/// A text by its name in `_locales`, with the values of its placeholders.
pub fn filled(key: &str, values: &[&str]) -> String {
    spoken::message(key, &values.iter().map(|value| JsValue::from(*value)).collect())
}

/// A day as the reader's language writes it; `date` is milliseconds since 1970.
pub fn day(date: &JsValue) -> String {
    written(date, &[("dateStyle", "medium")])
}

/// A month as the reader's language writes it; `date` is `YYYY-MM`, which begins in UTC.
fn month(date: &JsValue) -> String {
    written(
        date,
        &[("year", "numeric"), ("month", "long"), ("timeZone", "UTC")],
    )
}

fn written(date: &JsValue, style: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in style {
        // Setting a property of a fresh object can't fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&spoken::language().into()), &options);
    let write: Function = format.format();
    write
        .call1(&JsValue::UNDEFINED, &Date::new(date))
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_default()
}

/// A country as the reader's language names it; its code where the browser knows no name.
fn region(code: &JsValue) -> String {
    let options = Object::new();
    // Setting a property of a fresh object can't fail.
    let _ = Reflect::set(&options, &"type".into(), &"region".into());
    let named = chrome::RegionNames::new(&Array::of1(&spoken::language().into()), &options)
        .and_then(|names| names.of(code));
    named.unwrap_or_else(|_| code.as_string().unwrap_or_default())
}

/// Keeps a value's direction of writing to itself: a typed name with an override would else turn the
/// rest of the sentence around.
pub fn isolated(value: String) -> String {
    let turns = |letter: char| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
    };
    if value.chars().any(turns) {
        format!("\u{2068}{value}\u{2069}")
    } else {
        value
    }
}
