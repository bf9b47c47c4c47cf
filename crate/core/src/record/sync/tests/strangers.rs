//! What others may have written there.

use super::*;

#[test]
fn hostile_items_change_nothing_and_are_counted() {
    let far = AT.plus_days(1).0 + 1;
    let long = format!("{{\"v\":1,\"e\":[{}[1,0]]}}", "[1,0],".repeat(10_000));
    for (key, text, unreadable, newer, accounts) in [
        (
            "a:facebook:7",
            "{\"v\":1,\"e\":[[1795003200000,0]]}".to_owned(),
            0,
            0,
            1,
        ),
        ("a:facebook:7", "{".to_owned(), 1, 0, 0),
        ("a:facebook:7", long, 1, 0, 0),
        (
            "a:facebook:7",
            "{\"v\":1,\"e\":[[1,14,\"<b>\"]]}".to_owned(),
            1,
            0,
            0,
        ),
        ("a:facebook:7", "{\"v\":2,\"x\":[]}".to_owned(), 0, 1, 0),
        ("a:facebook:seven", "{\"v\":1,\"e\":[[1,0]]}".to_owned(), 1, 0, 0),
        ("a:", String::new(), 1, 0, 0),
        ("b:facebook:7", "{\"v\":1,\"e\":[[1,0]]}".to_owned(), 0, 0, 0),
        // Times and days that are yet to come.
        ("a:facebook:7", format!("{{\"v\":1,\"e\":[[{far},0]]}}"), 0, 0, 0),
        (
            "a:facebook:7",
            format!("{{\"v\":1,\"e\":[[{},0]]}}", i64::MAX),
            0,
            0,
            0,
        ),
        ("a:facebook:7", "{\"v\":1,\"e\":[[-5,0]]}".to_owned(), 0, 0, 0),
        (
            "a:facebook:7",
            "{\"v\":1,\"e\":[[1795003200000,6,20778]]}".to_owned(),
            0,
            0,
            0,
        ),
        (
            "a:facebook:7",
            format!("{{\"v\":1,\"d\":{far},\"e\":[]}}"),
            0,
            0,
            0,
        ),
        (
            "a:facebook:7",
            format!("{{\"v\":1,\"e\":[[1795003200000,0],[{far},0]]}}"),
            0,
            0,
            1,
        ),
    ] {
        let remote = with(key, &text);
        let mut here = ledger(&[]);
        let told = exchange(&mut here, &remote, now());
        let expected = Exchange {
            unreadable,
            newer,
            ..Exchange::default()
        };
        assert_eq!(told, expected, "{text}");
        assert_eq!(here.records().count(), accounts, "{text}");
    }
}

#[test]
fn an_item_of_a_newer_version_or_with_what_is_yet_to_come_is_not_written() {
    let far = AT.plus_days(365).0;
    for (text, writes, left_out) in [
        ("{".to_owned(), 1, 0),
        ("{\"v\":1,\"e\":[]}".to_owned(), 1, 0),
        ("{\"v\":2,\"x\":[]}".to_owned(), 0, 1),
        (format!("{{\"v\":1,\"e\":[[{far},0]]}}"), 0, 1),
        (format!("{{\"v\":1,\"d\":{far},\"e\":[]}}"), 0, 1),
    ] {
        let remote = with("a:facebook:7", &text);
        let mut here = ledger(&[of(7, vec![What::Seen, What::Sent(now().today)])]);
        let told = exchange(&mut here, &remote, now());
        assert_eq!((told.remote.len(), told.left_out), (writes, left_out), "{text}");
        assert!(!told.is_full, "{text}");
        assert!(here.find(&facebook(7)).is_some());
    }
}
