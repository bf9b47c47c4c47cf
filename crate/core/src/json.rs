//! JSON texts: messages, and everything that is stored. The one place that knows the library, but for
//! `protocol`, which reads a message by its kind.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeOwned, Deserializer as _, IgnoredAny, MapAccess, Visitor};
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

/// What a message is, told before the rest of it is read: what stands behind its kind may be no JSON.
pub(crate) fn kind(text: &str) -> Option<String> {
    let mut kind = None;
    // The library takes an object that is left early for a broken one.
    let _left = serde_json::Deserializer::from_str(text).deserialize_map(Kind(&mut kind));
    kind
}

struct Kind<'found>(&'found mut Option<String>);

impl<'de> Visitor<'de> for Kind<'_> {
    type Value = ();

    fn expecting(&self, told: &mut fmt::Formatter<'_>) -> fmt::Result {
        told.write_str("an object with a kind")
    }

    fn visit_map<Members: MapAccess<'de>>(self, mut members: Members) -> Result<(), Members::Error> {
        while let Some(name) = members.next_key::<Cow<'_, str>>()? {
            if name == "kind" {
                *self.0 = Some(members.next_value()?);
                break;
            }
            members.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Message;

    #[test]
    fn a_message_tells_its_kind_wherever_that_stands() {
        for (text, expected) in [
            (r#"{"kind":"woke"}"#, Some("woke")),
            (
                r#"{ "page": {"kind": "inner"}, "list": [1, "kind"], "kind": "woke" }"#,
                Some("woke"),
            ),
            (r#"{"ki\u006ed":"woke"}"#, Some("woke")),
            (r#"{"kind":"woke","page":"#, Some("woke")),
            (r#"{"kind":7}"#, None),
            (r#"{"page":,"kind":"woke"}"#, None),
            (r#"["kind","woke"]"#, None),
            ("", None),
        ] {
            assert_eq!(kind(text).as_deref(), expected, "{text}");
        }
        assert!(Message::parse(r#"{"kind":"woke","page":"#).is_none());
        assert!(Message::parse(r#"{"kind":"woke"}x"#).is_none());
    }
}
