//! JSON texts: messages, and everything that is stored. The one place that knows the library, but for
//! `protocol`, which reads a message by its kind.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Reads a value from a text that holds nothing else.
pub fn read<Value: DeserializeOwned>(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text)
}

/// The text of a value, without white space; empty where it has none, which no type of this project does.
pub fn write<Value: Serialize + ?Sized>(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The text of a member of an object, as it stands there.
#[must_use]
pub fn member<'text>(text: &'text str, name: &str) -> Option<&'text str> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    members.get(name).map(|member| member.get())
}

/// The texts of the items of an array, as they stand there.
pub fn items(text: &str) -> Result<Vec<&str>, serde_json::Error> {
    let items: Vec<&RawValue> = serde_json::from_str(text)?;
    Ok(items.into_iter().map(RawValue::get).collect())
}

/// What a message is, told before the rest of it is read.
pub(crate) fn kind(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Kind {
        kind: String,
    }
    read::<Kind>(text).ok().map(|message| message.kind)
}
