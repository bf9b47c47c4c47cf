//! Every text that the core can say exists in every locale, with the placeholders that it fills.

#![allow(clippy::unwrap_used, clippy::panic)]

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

#[test]
fn no_sentence_is_left_untranslated() {
    let locales = locales();
    for original in ["de", "en"] {
        let (_, texts) = locales.iter().find(|(name, _)| name == original).unwrap();
        for (name, messages) in locales.iter().filter(|(name, _)| name != original) {
            for (key, entry) in messages {
                let text = message(entry);
                let words = text.split_whitespace().filter(|word| !word.contains('$')).count();
                let is_same = words > 2 && text == message(texts.get(key).unwrap());
                assert!(!is_same, "{key} in {name} is as in {original}: {text}");
            }
        }
    }
}
