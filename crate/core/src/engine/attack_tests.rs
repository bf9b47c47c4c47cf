//! What a hostile page, and whoever stands behind a message, can't do. `SECURITY.md` names these tests.

use proptest::prelude::*;

use super::*;
use crate::protocol::limits::{MOST_COOKIE, MOST_LANGUAGE, MOST_TEXT, MOST_THINGS};

const POLICY: &str = "https://www.facebook.com/privacy/policy/";
/// Everything that only the extension's own pages and its background may say.
const OWN: &[&str] = &[
    r#"{"kind":"started"}"#,
    r#"{"kind":"overview"}"#,
    r#"{"kind":"woke"}"#,
    r#"{"kind":"happened","account":"facebook:1001","what":"sent"}"#,
    r#"{"kind":"said","account":"facebook:1001","what":"sent"}"#,
    r#"{"kind":"sheet","page":"options"}"#,
    r#"{"kind":"add","platform":"facebook","text":"x"}"#,
    r#"{"kind":"set","what":"sync","on":true}"#,
    r#"{"kind":"loud"}"#,
    r#"{"kind":"letter","account":"facebook:1001","what":"reminder"}"#,
    r#"{"kind":"delete","account":"facebook:1001"}"#,
    r#"{"kind":"deleteAll"}"#,
    r#"{"kind":"export"}"#,
    r#"{"kind":"import","what":"take","text":""}"#,
];

/// Puts as much as told into a message.
type Spoil = Box<dyn Fn(usize) -> Value>;

fn tab(url: &str) -> Sender {
    Sender::Page {
        tab: 7,
        url: url.to_owned(),
    }
}

fn page(address: &str) -> Value {
    json!({"address": address, "language": "de", "narrow": false,
        "cookies": {"c_user": "1001", "ds_user_id": "1001"}})
}

fn link(href: &str) -> Value {
    json!({"text": "hier widersprechen", "label": "", "href": href, "block": 0, "heading": null,
        "visibility": "shown", "within": ""})
}

fn looked(links: &[Value]) -> Value {
    json!({"kind": "looked", "page": page(POLICY), "standing": [],
        "snapshot": {"title": "", "links": links, "blocks": ["KI bei Meta"], "headings": [], "fields": [],
            "controls": []}})
}

fn is_refused(reply: &Reply) -> bool {
    *reply == not_understood()
}

/// An extension that knows an account, so that there is something to lose.
fn with_account() -> Extension {
    let mut extension = Extension::new();
    extension.page("https://www.facebook.com/", "1001", json!({"kind": "arrived"}));
    assert!(!extension.stored.is_empty());
    extension
}

#[test]
fn a_page_can_say_nothing_that_is_the_extension_s_own() {
    let mut extension = with_account();
    let before = extension.stored.clone();
    for text in OWN {
        let message: Value = serde_json::from_str(text).unwrap();
        let mut dressed = message.clone();
        dressed["page"] = page(AI_FORM);
        for message in [message, dressed] {
            if message["kind"] == "sheet" && message["page"].is_object() {
                continue; // Not of its shape any more.
            }
            let reply = extension.send(&tab(AI_FORM), message);
            assert!(is_refused(&reply), "{text}: {reply:?}");
            assert_eq!(extension.effects, [], "{text}");
        }
    }
    assert_eq!(extension.stored, before);
}

#[test]
fn a_page_speaks_only_for_the_host_that_the_browser_names() {
    let mut extension = with_account();
    let before = extension.stored.clone();
    for (address, sender) in [
        (AI_FORM, "https://www.instagram.com/"),
        (AI_FORM, "https://evil.example/"),
        (AI_FORM, "https://www.facebook.com.evil.example/"),
        (AI_FORM, "about:blank"),
        (AI_FORM, ""),
        ("https://evil.example/", "https://evil.example/"),
        (
            "http://www.facebook.com/help/contact/712876720715583",
            "http://www.facebook.com/",
        ),
        (
            "https://www.facebook.com:8443/help/contact/712876720715583",
            "https://www.facebook.com:8443/",
        ),
        (
            "https://user@www.facebook.com/help/contact/712876720715583",
            "https://user@www.facebook.com/",
        ),
        ("https://xn--fcebook-hwa.com/", "https://xn--fcebook-hwa.com/"),
        ("javascript:alert(1)", "https://www.facebook.com/"),
        ("", "https://www.facebook.com/"),
    ] {
        for message in [
            json!({"kind": "arrived", "page": page(address)}),
            json!({"kind": "sendSeen", "page": page(address)}),
            json!({"kind": "answered", "page": page(address), "answer": "sent"}),
            json!({"kind": "quiet", "page": page(address)}),
        ] {
            let reply = extension.send(&tab(sender), message.clone());
            assert!(is_refused(&reply), "{address} {sender} {message}: {reply:?}");
        }
    }
    assert_eq!(extension.stored, before);
}

#[test]
fn a_message_holds_no_more_than_its_limits() {
    let long = |most: usize| "x".repeat(most);
    let at = |length: usize| format!("{POLICY}?{}", long(length - POLICY.len() - 1));
    let set = |place: &'static str| -> Spoil {
        Box::new(move |length| {
            let mut message = looked(&[link(AI_FORM)]);
            *message.pointer_mut(place).unwrap() = json!("x".repeat(length));
            message
        })
    };
    let fill = |place: &'static str, thing: Value| -> Spoil {
        Box::new(move |count| {
            let mut message = looked(&[]);
            *message.pointer_mut(place).unwrap() = json!(vec![thing.clone(); count]);
            message
        })
    };
    let mark = json!({"link": 0, "kind": "target", "right": null, "sure": null, "form": null,
        "visibility": "shown", "within": "", "host": ""});
    let field = json!({"kind": "other", "label": "", "required": false});
    let cases: Vec<(&str, usize, Spoil)> = vec![
        ("language", MOST_LANGUAGE, set("/page/language")),
        ("cookie", MOST_COOKIE, set("/page/cookies/c_user")),
        ("title", MOST_TEXT, set("/snapshot/title")),
        ("block", MOST_TEXT, set("/snapshot/blocks/0")),
        ("link's text", MOST_TEXT, set("/snapshot/links/0/text")),
        ("link's address", MOST_TEXT, set("/snapshot/links/0/href")),
        ("links", MOST_THINGS, fill("/snapshot/links", link("/x"))),
        ("blocks", MOST_THINGS, fill("/snapshot/blocks", json!(""))),
        ("headings", MOST_THINGS, fill("/snapshot/headings", json!(""))),
        ("fields", MOST_THINGS, fill("/snapshot/fields", field)),
        (
            "controls",
            MOST_THINGS,
            fill("/snapshot/controls", json!({"text": "", "label": ""})),
        ),
        ("standing marks", MOST_THINGS, fill("/standing", mark)),
    ];
    let mut extension = Extension::new();
    for (what, most, message) in cases {
        let allowed = extension.send(&tab(POLICY), message(most));
        assert!(!is_refused(&allowed), "{what}: {most}");
        let refused = extension.send(&tab(POLICY), message(most + 1));
        assert!(is_refused(&refused), "{what}: {}", most + 1);
        assert_eq!(extension.effects, [], "{what}");
    }
    for (length, refused) in [(MOST_TEXT, false), (MOST_TEXT + 1, true)] {
        let message = json!({"kind": "arrived", "page": page(&at(length))});
        assert_eq!(
            is_refused(&extension.send(&tab(POLICY), message)),
            refused,
            "{length}"
        );
    }
    // What a page gave to the popup has the same limits.
    let capture = json!({"kind": "capture", "page": page(POLICY),
        "snapshot": looked(&[link(&long(MOST_TEXT + 1))])["snapshot"]});
    assert!(is_refused(&extension.send(&Sender::Own, capture)));
}

#[test]
fn all_texts_together_have_a_limit_too() {
    use crate::protocol::limits::MOST_BYTES;
    let blocks = |count: usize| {
        let mut message = looked(&[]);
        message["snapshot"]["blocks"] = json!(vec!["x".repeat(MOST_TEXT); count]);
        message
    };
    let mut extension = Extension::new();
    let fits = MOST_BYTES / MOST_TEXT;
    assert!(!is_refused(&extension.send(&tab(POLICY), blocks(fits))));
    assert!(is_refused(&extension.send(&tab(POLICY), blocks(fits + 1))));
}

#[test]
fn indexes_that_lead_nowhere_are_no_fault() {
    let mut extension = Extension::new();
    let mut astray = link(AI_FORM);
    astray["block"] = json!(usize::MAX);
    astray["heading"] = json!(usize::MAX);
    let mut message = looked(&[astray]);
    message["standing"] = json!([{"link": usize::MAX, "kind": "target", "right": "ai-training",
        "sure": "certain", "form": "facebook:712876720715583", "visibility": "shown", "within": "", "host": ""}]);
    let Reply::Guidance { guidance } = extension.send(&tab(POLICY), message) else {
        panic!()
    };
    assert_eq!(guidance.marks.len(), 1);
}

#[test]
fn words_alone_never_make_a_link_the_target() {
    let mut extension = Extension::new();
    let hosts = [
        "https://evil.example/help/contact/712876720715583",
        "http://www.facebook.com/help/contact/712876720715583",
        "https://www.facebook.com@evil.example/help/contact/712876720715583",
        "https://www.facebook.com.evil.example/help/contact/712876720715583",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F",
        "javascript:alert(1)",
        "data:text/html,x",
    ];
    let Reply::Guidance { guidance } = extension.send(&tab(POLICY), looked(&hosts.map(link))) else {
        panic!()
    };
    let kinds: Vec<_> = guidance.marks.iter().map(|mark| mark.kind).collect();
    assert!(!kinds.contains(&guidance::MarkKind::Target), "{kinds:?}");
    assert!(!kinds.contains(&guidance::MarkKind::Secondary), "{kinds:?}");
}

#[test]
fn no_card_leads_anywhere_but_to_meta_and_to_ourselves() {
    let mut extension = with_account();
    let mut seen = 0;
    for address in [
        "https://www.facebook.com/login/?next=https%3A%2F%2Fevil.example%2Fhelp%2Fcontact%2F712876720715583",
        "https://www.facebook.com/settings?next=javascript%3Aalert(1)",
        "https://www.facebook.com/privacy/policy/?u=https%3A%2F%2Fevil.example",
        AI_FORM,
        POLICY,
    ] {
        for message in [
            json!({"kind": "arrived"}),
            json!({"kind": "answered", "answer": "didNotWork"}),
        ] {
            let Reply::Guidance { guidance } = extension.page(address, "1001", message) else {
                panic!()
            };
            for action in guidance.card.iter().flat_map(|card| &card.actions) {
                if let guidance::Action::Open { url, .. } = action {
                    seen += 1;
                    let site = crate::page::Address::parse(url).unwrap().site();
                    assert_ne!(site, crate::atlas::hosts::Site::Foreign, "{url}");
                }
            }
        }
    }
    assert!(seen > 0);
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        prop::sample::select(vec![
            POLICY,
            AI_FORM,
            "de",
            "shown",
            "target",
            "sent",
            "facebook:1001"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let name = prop::sample::select(vec![
            "page", "address", "language", "cookies", "narrow", "snapshot", "links", "standing", "account",
            "what", "text", "on", "answer", "blocks", "href",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name.prop_map(str::to_owned), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn kind() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => prop::sample::select(vec![
            "arrived", "looked", "sendSeen", "answered", "quiet", "options", "started", "overview", "woke",
            "happened", "said", "sheet", "add", "set", "style", "loud", "letter", "delete", "deleteAll",
            "export", "import", "capture",
        ])
        .prop_map(str::to_owned),
        1 => ".{0,12}",
    ]
}

/// A good message with a part of it replaced, or nothing but anything.
fn spoilt() -> impl Strategy<Value = (String, Value)> {
    let places = prop::sample::select(vec![
        "/page",
        "/page/address",
        "/page/language",
        "/page/cookies",
        "/page/cookies/c_user",
        "/page/narrow",
        "/snapshot",
        "/snapshot/links",
        "/snapshot/links/0",
        "/snapshot/links/0/href",
        "/snapshot/links/0/block",
        "/snapshot/blocks",
        "/snapshot/blocks/0",
        "/standing",
    ]);
    let hurt = (places, any_value()).prop_map(|(place, value)| {
        let mut message = looked(&[link(AI_FORM)]);
        *message.pointer_mut(place).unwrap() = value;
        ("looked".to_owned(), message)
    });
    prop_oneof![hurt, (kind(), any_value())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn no_message_of_a_page_panics_or_touches_another_account((kind, message) in spoilt()) {
        let stored = BTreeMap::from([(
            "account:facebook:2002".to_owned(),
            r#"{"version":2,"account":{"platform":"facebook","id":"2002"},"events":[{"at":1,"what":"seen"}]}"#
                .to_owned(),
        )]);
        if let Some(message) = Message::read(&kind, message) {
            let outcome = Engine.receive(&tab(POLICY), message, &stored, Now::utc(NOW));
            for effect in outcome.effects {
                if let Effect::Store(Change::Set { key, .. } | Change::Remove { key }) = effect {
                    prop_assert!(key != "account:facebook:2002" && !key.starts_with("settings"), "{key}");
                }
            }
        }
    }
}
