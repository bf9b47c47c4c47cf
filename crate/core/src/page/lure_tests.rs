//! Links that lure.

use super::*;

#[test]
fn foreign_links_with_the_right_words_are_warned_about() {
    for (text, href, expected) in [
        (
            "Widerspruch gegen KI bei Meta",
            "https://widerspruch.example/",
            Some(Danger::ForeignHost),
        ),
        (
            "Widerspruch gegen KI bei Meta",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwiderspruch.example%2F",
            Some(Danger::ForeignHost),
        ),
        (
            "Widerspruch gegen KI bei Meta",
            "http://www.facebook.com/help/contact/712876720715583",
            Some(Danger::OddAddress),
        ),
        (
            "Widerspruch gegen KI bei Meta",
            "https://facebook.com@evil.example/help/contact/712876720715583",
            Some(Danger::ForeignHost),
        ),
        (
            "Widerspruch gegen KI bei Meta",
            "https://transparency.meta.com/",
            None,
        ),
        ("Widerspruch gegen KI bei Meta", "javascript:void(0)", None),
        ("Widerspruch einlegen", "https://widerspruch.example/", None),
        ("KI bei Meta", "https://news.example/", None),
    ] {
        let reading = read_links(Language::De, &["Mehr dazu."], vec![link(text, href, 0)]);
        assert_eq!(
            reading.warnings.first().map(|warning| warning.why),
            expected,
            "{text} → {href}"
        );
        assert!(reading.findings.is_empty(), "{href}");
    }
}
