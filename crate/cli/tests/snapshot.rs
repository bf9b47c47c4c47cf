//! `lotse snapshot` as somebody uses it: what the extension would see of a page, as one JSON object.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use lotse_core::page::{Sieve, Surface};
use serde_json::{Value, json};

const POLICY: &str = "https://www.facebook.com/privacy/policy/";

#[test]
fn one_object_says_what_is_seen() {
    let file = common::file(
        "snapshot.html",
        "<html lang=de><title>Datenschutz</title><h1>Rechte</h1>
         <p>Du kannst <a href=/help/contact/42 aria-label='Widersprechen'>hier</a> klicken.</p>
         <form><label>E-Mail <input type=email required value=typed></label><button>Senden</button></form>",
    );
    let called = common::lotse(&[
        "snapshot".as_ref(),
        file.as_os_str(),
        "--url".as_ref(),
        POLICY.as_ref(),
    ]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
    assert_eq!(
        serde_json::from_str::<Value>(&called.out).unwrap(),
        json!({
            "language": "de",
            "title": "Datenschutz",
            "links": [{
                "text": "hier",
                "label": "Widersprechen",
                "href": "https://www.facebook.com/help/contact/42",
                "block": 0,
                "heading": 0,
                "visibility": "shown",
                "within": "",
                "section": "",
            }],
            "blocks": ["Du kannst hier klicken."],
            "headings": ["Rechte"],
            "fields": [{"kind": "email", "label": "E-Mail", "required": true}],
            "controls": [{"text": "Senden", "label": ""}],
            "chainLetter": false,
            "sieve": Sieve::of(Surface::Policy),
            "sent": [0],
        })
    );
}

#[test]
fn markdown_is_rendered_first() {
    let file = common::file("snapshot.md", "# Rights\n\nYou may [object](/help/contact/42).\n");
    let called = common::lotse(&[
        "snapshot".as_ref(),
        file.as_os_str(),
        "--url".as_ref(),
        POLICY.as_ref(),
    ]);
    let seen: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(seen["headings"], json!(["Rights"]));
    assert_eq!(seen["blocks"], json!(["You may object."]));
}

#[test]
fn bad_input_is_one_line() {
    let file = common::file("snapshot-good.html", "<p>x");
    for (url, sentence) in [
        (
            "settings",
            "--url: not a complete address; it starts with https://\n",
        ),
        (POLICY, "missing.html: there is no such file; check its name\n"),
    ] {
        let file = if url == POLICY {
            file.with_file_name("missing.html")
        } else {
            file.clone()
        };
        let called = common::lotse(&[
            "snapshot".as_ref(),
            file.as_os_str(),
            "--url".as_ref(),
            url.as_ref(),
        ]);
        assert_eq!((called.code, called.out.as_str()), (Some(2), ""));
        assert!(
            called.err.ends_with(sentence) && called.err.lines().count() == 1,
            "{}",
            called.err
        );
    }
}
