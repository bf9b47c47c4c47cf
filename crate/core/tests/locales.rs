//! Every text that the core can say exists in every locale, with the placeholders that it fills.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lotse_core::text::TextKey;
use serde_json::Value;

#[test]
fn every_key_has_a_message_in_every_locale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/_locales");
    let mut locales = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path().join("messages.json");
        let messages: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for key in TextKey::ALL {
            let name = serde_json::to_value(key).unwrap();
            let message = messages
                .get(name.as_str().unwrap())
                .and_then(|entry| entry.get("message"))
                .and_then(Value::as_str);
            assert!(
                message.is_some_and(|text| !text.trim().is_empty()),
                "{name} in {}",
                path.display()
            );
        }
        locales += 1;
    }
    assert!(locales >= 30);
}

/// The messages of every locale, by its name.
fn locales() -> Vec<(String, serde_json::Map<String, Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../extension/_locales");
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let text = fs::read_to_string(entry.path().join("messages.json")).unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, serde_json::from_str(&text).unwrap())
        })
        .collect()
}

fn message(entry: &Value) -> &str {
    entry.get("message").and_then(Value::as_str).unwrap()
}

/// The placeholders in a message, each once: `$DAY$`.
fn placeholders(message: &str) -> Vec<&str> {
    let mut names: Vec<&str> = message.split('$').skip(1).step_by(2).collect();
    names.sort_unstable();
    names
}

#[test]
fn every_locale_has_the_same_texts_with_the_same_placeholders() {
    let locales = locales();
    let (_, german) = locales.iter().find(|(name, _)| name == "de").unwrap();
    for (name, messages) in &locales {
        assert!(messages.keys().eq(german.keys()), "{name} has other keys");
        for (key, entry) in messages {
            let original = german.get(key).unwrap();
            assert_eq!(
                placeholders(message(entry)),
                placeholders(message(original)),
                "{key} in {name}"
            );
            assert_eq!(
                entry.get("placeholders"),
                original.get("placeholders"),
                "{key} in {name}"
            );
        }
    }
}

/// What a locale says of itself: its language, and how that is written.
const OF_ITSELF: [&str; 2] = ["languageTag", "languageDirection"];

#[test]
fn every_locale_says_which_language_it_is_and_how_that_is_written() {
    for (name, messages) in locales() {
        let said = OF_ITSELF.map(|key| message(messages.get(key).unwrap()).to_owned());
        let direction = if name == "ar" { "rtl" } else { "ltr" };
        assert_eq!(said, [name.replace('_', "-"), direction.to_owned()]);
    }
}

/// Texts that a locale rightly has in common with German or English, without their placeholders.
const SAME: &[(&str, &[&str])] = &[
    ("cs", &["Datum", "E-mail"]),
    ("da", &["E-mail", "Formular", "Note", "Orange"]),
    ("de", &["Name", "Orange", "Website"]),
    ("el", &["E-mail"]),
    ("en", &["Name", "Orange", "Website"]),
    ("fr", &["Date", "E-mail", "Note", "Orange", "Service", "Services"]),
    ("hr", &["Datum"]),
    ("hu", &["E-mail"]),
    ("is", &["Sent"]),
    ("it", &["E-mail"]),
    ("mt", &["Settings"]),
    ("nb", &["Kopiert."]),
    (
        "nl",
        &[
            "Accounts", "Brief", "Brief:", "Datum", "Dienst", "E-mail", "Open", "Website",
        ],
    ),
    ("pl", &["E-mail"]),
    ("pt_PT", &["E-mail"]),
    ("ro", &["E-mail", "Formular"]),
    ("sk", &["E-mail"]),
    ("sl", &["Datum"]),
    ("sv", &["Datum", "Orange"]),
    ("tr", &["Form"]),
];

#[test]
fn no_text_is_left_untranslated() {
    let locales = locales();
    let mut same: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for original in ["de", "en"] {
        let (_, texts) = locales.iter().find(|(name, _)| name == original).unwrap();
        for (name, messages) in locales.iter().filter(|(name, _)| name != original) {
            for (key, entry) in messages
                .iter()
                .filter(|(key, _)| !OF_ITSELF.contains(&key.as_str()))
            {
                let text = message(entry);
                // What stands in a placeholder is not to be translated.
                let words: String = text.split('$').step_by(2).collect();
                let is_same = text == message(texts.get(key).unwrap());
                if is_same && words.contains(char::is_alphabetic) {
                    same.entry(name).or_default().insert(words.trim().to_owned());
                }
            }
        }
    }
    let allowed = SAME.iter().map(|(name, texts)| {
        let texts = texts.iter().map(|&text| text.to_owned());
        (*name, texts.collect::<BTreeSet<_>>())
    });
    assert_eq!(same, allowed.collect());
}
