//! Messages are read from their texts, in whatever order these name kind and parts.

use super::*;

const PAGE: &str = r#""page":{"address":"https://x/","language":"de","cookies":{},"narrow":false}"#;

#[test]
fn every_kind_is_read_from_its_text() {
    let bare = ["started", "overview", "woke", "loud", "deleteAll", "export"].map(|kind| (kind, ""));
    let others = [
        ("arrived", PAGE),
        ("sendSeen", PAGE),
        ("said", r#""account":"facebook:1","what":"sent","day":null"#),
        ("sheet", r#""page":"options""#),
        ("set", r#""on":true,"what":"notify""#),
        ("language", r#""language":"pt-PT""#),
        ("language", ""),
        ("letter", ""),
        ("delete", r#""account":"facebook:1""#),
        ("import", r#""what":"look","text":"{\"a\":[]}""#),
    ];
    for (kind, rest) in bare.into_iter().chain(others) {
        let comma = if rest.is_empty() { "" } else { "," };
        for text in [
            format!(r#"{{"kind":"{kind}"{comma}{rest}}}"#),
            format!(r#" {{ {rest}{comma} "kind" : "{kind}" }} "#),
        ] {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            let expected = Message::read(kind, value);
            assert!(expected.is_some(), "{text}");
            assert_eq!(Message::parse(&text), expected, "{text}");
            assert_eq!(Message::parse(&format!("{text}0")), None, "{text}");
        }
    }
}

#[test]
fn what_is_no_message_is_none() {
    for text in [
        "",
        "null",
        "7",
        "[]",
        "{}",
        r#"{"kind":7}"#,
        r#"{"kind":"unknown"}"#,
        r#"{"kind":"overview""#,
        r#"{"kind":"overview",}"#,
        r#"{"kind":"arrived"}"#,
        r#"{"kind":"language","language":"tlh"}"#,
    ] {
        assert_eq!(Message::parse(text), None, "{text}");
    }
}
