//! What is no export, and why it is refused.

use super::tests::seen;
use super::*;
use crate::record::event::{Event, What};
use crate::record::history::MOST_EVENTS;
use crate::record::samples::{AT, facebook, now};
use ArchiveError::{Broken, Damaged, Date, Newer, NotOurs, TooLarge, TooManyAccounts, TooManyEvents, Twice};

/// A file with these records, whatever they are, and the right checksum.
pub fn sealed(records: &str) -> String {
    format!(
        "{{\"format\":\"widerspruchslotse\",\"version\":2,\"madeAt\":1,\"checksum\":\"{}\",\"records\":{records}}}",
        checksum(records)
    )
}

/// A file with one account and what stands behind it.
fn with(rest: &str) -> String {
    sealed(&format!(
        "[{{\"version\":2,\"account\":{{\"platform\":\"facebook\",\"id\":\"1\"}},{rest}}}]"
    ))
}

fn with_event(at: i64, what: &str) -> String {
    with(&format!("\"events\":[{{\"at\":{at},\"what\":{what}}}]"))
}

fn check(cases: impl IntoIterator<Item = (String, Result<usize, ArchiveError>)>) {
    for (text, expected) in cases {
        let begin: String = text.chars().take(300).collect();
        let found = read(&text, now()).map(|records| records.len());
        assert_eq!(found, expected, "{begin}");
    }
}

#[test]
fn another_programs_file() {
    let two = write([seen(1), seen(2)].iter(), AT);
    let older = two.replace("\"version\":2,\"madeAt\"", "\"version\":1,\"madeAt\"");
    check([
        (two.clone(), Ok(2)),
        (format!("\u{feff}{two}"), Ok(2)),
        (sealed("[]"), Ok(0)),
        (String::new(), Err(NotOurs)),
        ("[]".to_owned(), Err(NotOurs)),
        ("{\"version\":2,\"records\":[]}".to_owned(), Err(NotOurs)),
        (
            "{\"format\":\"another\",\"version\":2,\"records\":[]}".to_owned(),
            Err(NotOurs),
        ),
        (older, Err(NotOurs)),
        // A newer version wrote the file, or a record in it.
        (
            "{\"format\":\"widerspruchslotse\",\"version\":3,\"accounts\":{}}".to_owned(),
            Err(Newer),
        ),
        (sealed("[{\"version\":3,\"shape\":\"unknown\"}]"), Err(Newer)),
    ]);
}

#[test]
fn a_damaged_file() {
    let two = write([seen(1), seen(2)].iter(), AT);
    check([
        (
            two.replace("\"checksum\":\"crc32:", "\"checksum\":\"crc32:0"),
            Err(Damaged),
        ),
        (
            two.replace("\"checksum\":\"crc32:", "\"checksum\":\""),
            Err(Damaged),
        ),
        (two.replace("\"seen\"", "\"added\""), Err(Damaged)),
        (two.replace("\"records\"", "\"record\""), Err(Damaged)),
        (two.trim_end().trim_end_matches('}').to_owned(), Err(Damaged)),
        (sealed("{}"), Err(Damaged)),
        (sealed("null"), Err(Damaged)),
        (sealed("["), Err(Damaged)),
    ]);
}

#[test]
fn too_much() {
    let two = write([seen(1), seen(2)].iter(), AT);
    let many: Vec<Record> = (1..=10_000).map(seen).collect();
    let first = |count: usize| write(many.iter().take(count), AT);
    let with_events = |count: usize| {
        let event = |at| Event {
            at: Moment(at),
            what: What::Seen,
        };
        let record = Record::new(facebook(1), (0..).take(count).map(event).collect(), None);
        write([seen(2), record].iter(), AT)
    };
    check([
        (" ".repeat(50_000_000), Err(TooLarge)),
        (format!("{two}{}", " ".repeat(MOST_BYTES - two.len())), Ok(2)),
        (
            format!("{two}{}", " ".repeat(MOST_BYTES - two.len() + 1)),
            Err(TooLarge),
        ),
        (first(MOST_ACCOUNTS), Ok(MOST_ACCOUNTS)),
        (first(MOST_ACCOUNTS + 1), Err(TooManyAccounts)),
        (first(10_000), Err(TooManyAccounts)),
        (with_events(5 * MOST_EVENTS), Ok(2)),
        (with_events(5 * MOST_EVENTS + 1), Err(TooManyEvents(2))),
        (write([seen(1), seen(2), seen(1)].iter(), AT), Err(Twice(3))),
    ]);
}

#[test]
fn dates_that_cannot_be() {
    let in_a_day = AT.plus_days(1).0;
    let seen_at = |at: i64| with_event(at, "\"seen\"");
    let deleted_at = |at: i64| with(&format!("\"deleted\":{at},\"events\":[]"));
    let what = |what: &str| with_event(AT.0, what);
    check([
        // Elsewhere it may be tomorrow.
        (seen_at(in_a_day), Ok(1)),
        (seen_at(in_a_day + 1), Err(Date(1))),
        (seen_at(i64::MAX), Err(Date(1))),
        (seen_at(-1), Err(Date(1))),
        (seen_at(0), Ok(1)),
        (deleted_at(AT.0), Ok(1)),
        (deleted_at(in_a_day + 1), Err(Date(1))),
        (what("{\"sent\":\"2026-11-19\"}"), Ok(1)),
        (what("{\"sent\":\"2026-11-20\"}"), Err(Date(1))),
        (what("{\"withdrawn\":\"2099-01-01\"}"), Err(Date(1))),
        (what("{\"refused\":\"2018-01-01\"}"), Ok(1)),
        (what("{\"refused\":\"2017-12-31\"}"), Err(Date(1))),
        (what("{\"confirmed\":{\"on\":\"0001-01-01\"}}"), Err(Date(1))),
        (what("{\"sent\":\"2026-02-30\"}"), Err(Broken(1))),
    ]);
}

#[test]
fn what_no_line_holds() {
    let labelled = |label: &str| with_event(AT.0, &format!("{{\"labelled\":\"{label}\"}}"));
    let noted = |note: &str| with_event(AT.0, &format!("{{\"noted\":\"{note}\"}}"));
    let what = |what: &str| with_event(AT.0, what);
    check([
        (labelled(&"ö".repeat(60)), Ok(1)),
        (labelled(&"ö".repeat(61)), Err(Broken(1))),
        (labelled("<b>Oma</b>"), Err(Broken(1))),
        (labelled("&lt;b&gt;"), Ok(1)),
        (noted(&"n".repeat(500)), Ok(1)),
        (noted(&"n".repeat(501)), Err(Broken(1))),
        (noted("<img src=x onerror=alert(1)>"), Err(Broken(1))),
        (noted("\\u003cscript\\u003e"), Err(Broken(1))),
        (
            what("{\"confirmed\":{\"on\":\"2026-11-18\",\"reference\":\"a\\u202eb\"}}"),
            Err(Broken(1)),
        ),
        (
            what("{\"page\":{\"name\":\"</script>\",\"state\":\"listed\"}}"),
            Err(Broken(1)),
        ),
        (what("\"exploded\""), Err(Broken(1))),
        (sealed("[0]"), Err(Broken(1))),
        (
            sealed(&format!("[{}]", "[".repeat(100) + &"]".repeat(100))),
            Err(Broken(1)),
        ),
        (with("\"events\":[]").replace("\"1\"", "\"<\""), Err(Damaged)),
        (
            sealed("[{\"version\":2,\"account\":{\"platform\":\"facebook\",\"id\":\"<\"},\"events\":[]}]"),
            Err(Broken(1)),
        ),
    ]);
}

#[test]
fn an_error_is_one_sentence_that_says_what_to_do() {
    let with_place = [TooManyEvents(7), Date(7), Broken(7), Twice(7)];
    let without = [TooLarge, NotOurs, Newer, Damaged, TooManyAccounts];
    for (error, has_place) in with_place
        .map(|error| (error, true))
        .into_iter()
        .chain(without.map(|error| (error, false)))
    {
        let line = error.to_string();
        assert!(line.contains("; ") && !line.contains('\n'), "{line}");
        assert_eq!(line.contains("account 7: "), has_place, "{line}");
    }
}
