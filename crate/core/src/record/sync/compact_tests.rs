//! The compact form, by hand and at random.

use proptest::prelude::*;

use super::*;
use crate::atlas::Platform;
use crate::record::samples::{account, facebook, record};

fn someone() -> Account {
    account(Platform::Instagram, "3003")
}

fn text_of(record: &Record) -> String {
    write(record.deleted(), record.events())
}

#[test]
fn every_kind_of_event_has_its_code() {
    // 2026-11-18 is day 20775 since 1970.
    let day: Day = "2026-11-18".parse().unwrap();
    let label = |text: &str| text.to_owned().try_into().unwrap();
    let page = |state| {
        What::Page(PageNote {
            name: label("Fanseite"),
            state,
        })
    };
    for (what, rest) in [
        (What::Seen, "0"),
        (What::Added, "1"),
        (What::FormOpened(None), "2"),
        (
            What::FormOpened("facebook:42".to_owned().try_into().ok()),
            "2,\"facebook:42\"",
        ),
        (What::SendSeen, "3"),
        (What::NotSent, "4"),
        (
            What::DidNotWork("portal".to_owned().try_into().unwrap()),
            "5,\"portal\"",
        ),
        (What::Sent(day), "6,20775"),
        (
            What::Confirmed(Confirmation {
                on: day,
                reference: None,
            }),
            "7,20775",
        ),
        (
            What::Confirmed(Confirmation {
                on: day,
                reference: "Nr. \"1\"".to_owned().try_into().ok(),
            }),
            "7,20775,\"Nr. \\\"1\\\"\"",
        ),
        (What::Refused(day), "8,20775"),
        (What::AskedForMore(day), "9,20775"),
        (What::AddressChanged(day), "10,20775"),
        (What::Withdrawn(day), "11,20775"),
        (What::CoveredBy(someone()), "12,\"instagram:3003\""),
        (What::NotCovered, "13"),
        (
            What::Noted("Ärzte".to_owned().try_into().unwrap()),
            "14,\"Ärzte\"",
        ),
        (What::LetterMade(LetterKind::Reminder), "15"),
        (What::LetterMade(LetterKind::Complaint), "16"),
        (What::Labelled(label("Oma")), "17,\"Oma\""),
        (What::Snoozed(Snooze::Until(day)), "18,20775"),
        (What::Snoozed(Snooze::OnSite), "18"),
        (What::Snoozed(Snooze::FOR_GOOD), "18,2932896"),
        (What::Reminded, "19"),
        (page(PageState::Listed), "20,\"Fanseite\""),
        (page(PageState::Done), "21,\"Fanseite\""),
        (page(PageState::Dropped), "22,\"Fanseite\""),
    ] {
        let event = Event {
            at: Moment(1_795_000_000_000),
            what,
        };
        let text = write(None, [&event]);
        assert_eq!(text, format!("{{\"v\":1,\"e\":[[1795000000000,{rest}]]}}"));
        let expected = Record::new(someone(), vec![event], None);
        assert_eq!(read(someone(), &text), Ok(expected));
    }
    assert_eq!(write(Some(Moment(5)), []), "{\"v\":1,\"d\":5,\"e\":[]}");
}

#[test]
fn what_is_no_item_is_refused() {
    for (text, trouble) in [
        ("", Trouble::Broken),
        ("1", Trouble::Broken),
        ("[1,[]]", Trouble::Broken),
        ("{\"v\":1}", Trouble::Broken),
        ("{\"v\":0,\"e\":[]}", Trouble::Broken),
        ("{\"v\":-1,\"e\":[]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,0,0]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,99]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1.5,0]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[18446744073709551615,0]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,6]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,6,9223372036854775807]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,6,99999999]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,14,\"<b>\"]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,12,\"myspace:1\"]]}", Trouble::Broken),
        ("{\"v\":1,\"e\":[[1,0],[null,0]]}", Trouble::Broken),
        ("{\"v\":2,\"e\":{\"another\":\"shape\"}}", Trouble::Newer),
        ("{\"v\":2}", Trouble::Newer),
    ] {
        assert_eq!(read(someone(), text), Err(trouble), "{text}");
    }
    let long = format!("{{\"v\":1,\"e\":[{}[1,0]]}}", "[1,0],".repeat(2_000));
    assert_eq!(read(someone(), &long), Err(Trouble::Broken));
}

proptest! {
    #[test]
    fn what_is_written_is_read(record in record(facebook(1))) {
        prop_assert_eq!(read(facebook(1), &text_of(&record)), Ok(record));
    }

    #[test]
    fn the_cost_of_events_is_the_bytes_that_they_add(record in record(facebook(1))) {
        let frame = super::super::area::json_bytes(&write(record.deleted(), []));
        let costs: usize = record.events().iter().map(cost).sum();
        let bytes = super::super::area::json_bytes(&text_of(&record));
        // There is one comma less than events.
        let commas = usize::from(!record.events().is_empty());
        prop_assert_eq!(bytes, frame + costs - commas);
    }

    #[test]
    fn no_text_panics(text in ".*", events in "[\\[\\],0-9\"a-z]{0,60}") {
        let _ = read(someone(), &text);
        let _ = read(someone(), &format!("{{\"v\":1,\"e\":[{events}]}}"));
    }
}
