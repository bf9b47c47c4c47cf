//! `lotse replay` as somebody uses it: a capture in, the same object as `lotse inspect` out.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::fs::File;

use lotse_cli::snapshot;
use lotse_core::capture;
use serde_json::{Value, json};

const POLICY: &str = "https://www.facebook.com/privacy/policy/";

#[test]
fn a_capture_says_the_same_as_its_page() {
    let page = common::file(
        "replay-page.html",
        "<html lang=de><h1>Datenschutz</h1>
         <p>Du kannst der Nutzung für KI bei Meta <a href=/help/contact/42>widersprechen</a>.</p>
         <p>KI bei Meta: <a href='https://widerspruch.example/'>Widerspruch</a></p>",
    );
    let call = |command: &str| {
        let called = common::lotse(&[
            command.as_ref(),
            page.as_os_str(),
            "--url".as_ref(),
            POLICY.as_ref(),
        ]);
        serde_json::from_str::<Value>(&called.out).unwrap()
    };
    let capture = json!({
        "page": {"address": POLICY, "language": "de", "narrow": false, "cookies": {"none": true}},
        "snapshot": call("snapshot"),
        "note": "whatever else is in it",
    });
    let capture = common::file("replay.json", capture.to_string());
    let called = common::lotse(&["replay".as_ref(), capture.as_os_str()]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
    let replayed: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(replayed, call("inspect"));
    assert_eq!(
        replayed["links"][0]["href"],
        "https://www.facebook.com/help/contact/42"
    );
    assert_eq!(replayed["warnings"][0]["why"], "foreign-host");
}

#[test]
fn a_capture_of_the_popup_says_the_same_too() {
    let html = "<html lang=de><p>Hallo Erika, du kannst der Nutzung für KI bei Meta
                <a href=/help/contact/42?ref=x>widersprechen</a>.</p>";
    let seen = snapshot::read(html, POLICY).unwrap();
    let capture = capture::capture(POLICY, "de", true, &seen.snapshot).unwrap();
    let text = serde_json::to_string(&capture).unwrap();
    assert!(!text.contains("Erika"), "{text}");
    let file = common::file("replay-popup.json", text);
    let called = common::lotse(&["replay".as_ref(), file.as_os_str()]);
    let replayed: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(replayed["links"].as_array().map(Vec::len), Some(1), "{replayed}");
    assert_eq!(
        replayed["links"][0]["href"],
        "https://www.facebook.com/help/contact/42"
    );
    assert_eq!(replayed["links"][0]["right"], "ai-training");
}

#[test]
fn a_bad_capture_is_one_line_that_says_what_to_do() {
    let snapshot = json!({
        "title": "", "links": [], "blocks": [], "headings": [], "fields": [], "controls": [],
    });
    let large = common::file("replay-large.json", "");
    File::options()
        .write(true)
        .open(&large)
        .unwrap()
        .set_len((64 << 20) + 1)
        .unwrap();
    let link = json!({
        "text": "", "label": "", "href": "", "block": 0, "heading": null, "visibility": "shown", "within": "",
    });
    let mut crowd = snapshot.clone();
    crowd["links"] = json!(vec![link; 100_001]);
    for (name, text, begin, end) in [
        (
            "empty",
            String::new(),
            "not a capture: EOF",
            "; save it again from the popup\n",
        ),
        (
            "html",
            "<p>x".to_owned(),
            "not a capture: expected value at line 1 column 1",
            "popup\n",
        ),
        (
            "no-page",
            json!({"snapshot": snapshot}).to_string(),
            "not a capture: missing field `page`",
            "popup\n",
        ),
        (
            "half",
            json!({"page": {"address": POLICY}, "snapshot": {"title": ""}}).to_string(),
            "not a capture: missing field `links`",
            "popup\n",
        ),
        (
            "address",
            json!({"page": {"address": "settings"}, "snapshot": snapshot}).to_string(),
            "page.address: not a complete address; it starts with https://",
            "https://\n",
        ),
        (
            "crowd",
            json!({"page": {"address": POLICY}, "snapshot": crowd}).to_string(),
            "the page has more than 100000 links",
            "cut the part that matters\n",
        ),
    ] {
        let file = common::file(&format!("replay-{name}.json"), text);
        check(&common::lotse(&["replay".as_ref(), file.as_os_str()]), begin, end);
    }
    let called = common::lotse(&["replay".as_ref(), large.as_os_str()]);
    check(&called, "larger than 64 MiB", "without its pictures\n");
    let called = common::lotse(&["replay", "no-such-file.json"]);
    check(&called, "there is no such file", "check its name\n");
}

fn check(called: &common::Called, begin: &str, end: &str) {
    assert_eq!((called.code, called.out.as_str()), (Some(2), ""), "{begin}");
    assert_eq!(called.err.lines().count(), 1, "{}", called.err);
    assert!(
        called.err.contains(begin) && called.err.ends_with(end),
        "{}",
        called.err
    );
}
