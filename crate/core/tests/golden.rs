//! Every stored form that any version ever wrote is read as it was meant.
//!
//! `golden/v1` holds texts as version 1 stored them, `golden/v2` what they are in version 2, written by
//! hand; files that only `v2` has are texts of version 2, which stay as they are. `golden/archive` holds
//! exported files, with checksums that another program computed. No file here is ever changed: a new
//! version gets a folder of its own.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use lotse_core::record::event::{Confirmation, What};
use lotse_core::record::{Ledger, Record, Status, archive, ledger, migrations};
use lotse_core::{Day, Moment, Now};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

fn names(name: &str) -> BTreeSet<String> {
    fs::read_dir(folder(name))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(folder(path)).unwrap().trim_end().to_owned()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn now() -> Now {
    Now::utc(Moment::start_of(day("2026-11-21")))
}

#[test]
fn every_text_of_version_1_becomes_what_it_meant() {
    let old = names("v1");
    assert!(old.len() >= 5, "{old:?}");
    for name in old {
        let expected = text(&format!("v2/{name}"));
        let record = migrations::read(&text(&format!("v1/{name}"))).unwrap();
        assert_eq!(migrations::write(&record), expected, "{name}");
    }
}

#[test]
fn every_text_of_version_2_stays_as_it_is() {
    for name in names("v2") {
        let text = text(&format!("v2/{name}"));
        assert_eq!(
            migrations::write(&migrations::read(&text).unwrap()),
            text,
            "{name}"
        );
    }
}

#[test]
fn the_golden_files_hold_every_kind_of_event() {
    let kinds = |name: &str, text: &str| -> usize {
        let kinds = migrations::read(text).unwrap();
        let kinds: BTreeSet<String> = kinds
            .events()
            .iter()
            .map(|event| format!("{:?}", std::mem::discriminant(&event.what)))
            .collect();
        assert!(!kinds.is_empty(), "{name}");
        kinds.len()
    };
    // Version 1 had seven kinds, version 2 has twenty-two.
    assert_eq!(kinds("v1", &text("v1/every-kind.json")), 7);
    assert_eq!(kinds("v2", &text("v2/every-kind-of-version-2.json")), 22);
}

#[test]
fn a_clock_that_was_set_back_takes_no_confirmation_back() {
    for (name, status) in [
        ("every-kind.json", Status::Confirmed),
        ("empty.json", Status::Open),
        ("same-millisecond.json", Status::Confirmed),
        ("clock-set-back.json", Status::Confirmed),
        ("day-borders.json", Status::Confirmed),
    ] {
        let record = migrations::read(&text(&format!("v1/{name}"))).unwrap();
        assert_eq!(record.status(now()), status, "{name}");
    }
}

#[test]
fn the_ledger_opens_what_version_1_stored() {
    let stored = BTreeMap::from([(
        "account:facebook:100001111111111".to_owned(),
        text("v1/every-kind.json"),
    )]);
    let mut ledger = Ledger::read(&stored, now());
    assert_eq!(
        (ledger.records().count(), ledger.aside(), ledger.newer()),
        (1, 0, 0)
    );
    let account = "facebook:100001111111111".parse().unwrap();
    // Nothing is written before something happens.
    assert_eq!(ledger.clone().into_changes(), []);
    ledger.append(&account, What::Refused(day("2026-11-20"))).unwrap();
    let [ledger::Change::Set { key, text: after }] = &ledger.into_changes()[..] else {
        panic!("one account changed");
    };
    assert_eq!(key, "account:facebook:100001111111111");
    assert!(after.starts_with("{\"version\":2,"), "{after}");
}

fn archived(name: &str) -> Vec<Record> {
    archive::read(&text(&format!("archive/{name}")), now()).unwrap()
}

#[test]
fn an_exported_file_is_read_and_written_as_it_is() {
    let records = archived("two-accounts.json");
    let written = archive::write(records.iter(), Moment(1_795_100_000_000));
    assert_eq!(written.trim_end(), text("archive/two-accounts.json"));
    assert_eq!(
        records
            .iter()
            .map(|record| record.account.to_string())
            .collect::<Vec<_>>(),
        ["facebook:100001111111111", "whatsapp:h1795000000000"]
    );
    let [first, second] = &records[..] else {
        panic!("two accounts");
    };
    assert_eq!(first.status(now()), Status::Confirmed);
    assert_eq!(
        first.events().last().map(|event| event.what.clone()),
        Some(What::Confirmed(Confirmation {
            on: day("2026-11-19"),
            reference: Some("Nr. 4711 \"A\"".to_owned().try_into().unwrap()),
        }))
    );
    assert_eq!(second.deleted(), Some(Moment(1_794_999_999_999)));
    assert_eq!(second.events().len(), 2);
}

#[test]
fn an_exported_file_may_hold_records_of_version_1() {
    let due: Vec<_> = archived("records-of-version-1.json")
        .iter()
        .map(|record| (record.account.to_string(), record.due_on()))
        .collect();
    assert_eq!(
        due,
        [
            ("facebook:100001111111111".to_owned(), Some(day("2026-12-18"))),
            ("instagram:3003".to_owned(), Some(day("2026-12-17"))),
        ]
    );
}
