//! `lotse corpus` as somebody uses it: labelled pages in, figures out.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail by panicking"
)]

mod common;

use common::{Called, OBJECT, WANTED, folder, label, measure};
use serde_json::{Value, json};

/// The lines about single links.
fn faults(called: &Called) -> Vec<&str> {
    called.out.lines().filter(|line| line.contains(": ")).collect()
}

#[test]
fn figures_of_a_corpus_without_fault() {
    let shim = "https://l.facebook.com/l.php?u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F767264225370182";
    let pages = folder(
        "corpus-good",
        &[
            (
                "labels.toml",
                &format!(
                    "{}{}",
                    label(
                        "de/a.html",
                        &format!("{WANTED}\nnever = ['/help/contact/540977946302970']")
                    ),
                    label(
                        "b.MD",
                        &format!("wanted = [ {{ href = '{shim}', right = 'ai-training' }} ]")
                    ),
                ),
            ),
            (
                "de/a.html",
                &format!(
                    "{OBJECT}<a href='/help/contact/712876720715583'>object</a>\
                 <a href='/help/contact/540977946302970'>object</a>"
                ),
            ),
            ("b.MD", &format!("[object]({shim})")),
            ("README.md", "about the pages"),
        ],
    );
    let called = measure(&pages, &[]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = called.out.lines().collect();
    assert_eq!(
        lines[..7],
        [
            "pages          2",
            "wanted links   2",
            "found          2",
            "recall         1.0000",
            "false marks    0",
            "precision      1.0000",
            "wrong rights   0",
        ]
    );
    assert!(
        lines[7].starts_with("slowest        ") && lines[7].ends_with(" ms"),
        "{}",
        lines[7]
    );
    assert_eq!(faults(&called), [""; 0]);

    let object: Value = serde_json::from_str(&measure(&pages, &["--json"]).out).unwrap();
    assert_eq!(
        object["confusion"],
        json!([{"wanted": "ai-training", "found": "ai-training", "count": 2}])
    );
    assert_eq!((&object["holds"], &object["recall"]), (&json!(true), &json!(1.0)));
}

#[test]
fn every_fault_is_a_line() {
    let pages = folder(
        "corpus-bad",
        &[
            (
                "labels.toml",
                &format!(
                    "{}{}{}",
                    label(
                        "missed.html",
                        "wanted = [ { href = '/help/contact/4', right = 'general' } ]"
                    ),
                    label("false.html", ""),
                    label("right.html", &WANTED.replace("ai-training", "general")),
                ),
            ),
            ("missed.html", "<p><a href='/help/contact/4'>about us</a>"),
            ("false.html", OBJECT),
            ("right.html", OBJECT),
            ("stray.html", OBJECT),
        ],
    );
    let called = measure(&pages, &[]);
    assert_eq!((called.code, called.err.as_str()), (Some(1), ""));
    let form = "https://www.facebook.com/help/contact/712876720715583 \"object\"";
    assert_eq!(
        faults(&called),
        [
            "missed: missed.html: https://www.facebook.com/help/contact/4 \"about us\": wanted general, not \
             marked (leads to unknown-form, name: nothing, block: nothing, heading: nothing)",
            &format!("false mark: false.html: {form}: not wanted, found ai-training (certain, known-number)"),
            &format!(
                "wrong right: right.html: {form}: wanted general, found ai-training (certain, known-number)"
            ),
            "no label: stray.html",
        ]
    );
    let object: Value = serde_json::from_str(&measure(&pages, &["--json"]).out).unwrap();
    for (figure, value) in [
        ("wanted", json!(2)),
        ("found", json!(1)),
        ("recall", json!(0.5)),
        ("falseMarks", json!(1)),
        ("precision", json!(0.5)),
        ("wrongRights", json!(1)),
        ("holds", json!(false)),
        ("unlabelled", json!(["stray.html"])),
    ] {
        assert_eq!(object[figure], value, "{figure}");
    }
    let kinds: Vec<&Value> = object["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| &fault["kind"])
        .collect();
    assert_eq!(kinds, ["missed", "false-mark", "wrong-right"]);
}

#[test]
fn one_fault_of_each_kind_is_enough_to_fail() {
    for (name, html, wanted, code) in [
        ("none", OBJECT, WANTED, 0),
        (
            "missed",
            "<a href='/help/contact/712876720715584'>help</a>",
            "wanted = [ \
          { href = '/help/contact/712876720715584', right = 'ai-training' } ]",
            1,
        ),
        ("false", OBJECT, "wanted = []", 1),
        (
            "right",
            OBJECT,
            "wanted = [ \
          { href = '/help/contact/712876720715583', right = 'third-party-data' } ]",
            1,
        ),
    ] {
        let labels = label("a.html", wanted);
        let pages = folder(
            &format!("corpus-one-{name}"),
            &[("labels.toml", &labels), ("a.html", html)],
        );
        assert_eq!(measure(&pages, &[]).code, Some(code), "{name}");
    }
}

#[test]
fn pages_that_the_extension_does_not_look_at_have_no_marks() {
    let labels = |wanted: &str| label("feed.html", wanted).replace("privacy/policy/", "groups/1");
    let page = ("feed.html", OBJECT);
    let without = folder("corpus-feed", &[("labels.toml", &labels("wanted = []")), page]);
    assert_eq!(measure(&without, &[]).code, Some(0));
    let with = folder("corpus-feed-wanted", &[("labels.toml", &labels(WANTED)), page]);
    let called = measure(&with, &[]);
    assert_eq!(called.code, Some(1));
    assert!(
        called.out.ends_with("(not looked at: the page is other)\n"),
        "{}",
        called.out
    );
}

#[test]
fn pages_may_lie_elsewhere_and_be_captures() {
    let link = json!({
        "text": "object", "label": "", "href": "https://www.facebook.com/help/contact/712876720715583",
        "block": 0, "heading": null, "visibility": "shown", "within": "",
    });
    let capture = json!({
        "page": {"address": "https://www.facebook.com/privacy/policy/", "language": "en"},
        "snapshot": {
            "title": "", "links": [link], "blocks": ["object"], "headings": [], "fields": [], "controls": [],
        },
    });
    let pages = folder(
        "corpus-pages",
        &[("seen.json", &capture.to_string()), ("a.html", OBJECT)],
    );
    let labels = folder(
        "corpus-labels",
        &[(
            "labels.toml",
            &format!(
                "[[page]]\nfile = 'seen.json'\n{WANTED}\n{}",
                label("a.html", WANTED)
            ),
        )],
    );
    let called = measure(&labels, &["--pages", pages.to_str().unwrap(), "--json"]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
    let object: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!((&object["pages"], &object["found"]), (&json!(2), &json!(2)));
}
