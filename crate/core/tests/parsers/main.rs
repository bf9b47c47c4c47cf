//! Random texts for every parser that reads what strangers may have written, and what holds of each.
//!
//! `crate/fuzz` asks the same of texts that libFuzzer finds; what was ever found is in [`FOUND`].

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod holds;
mod inputs;

use std::cell::Cell;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// Texts for each parser.
const CASES: u32 = 20_000;

/// Addresses for which once not all held.
const FOUND: &[&str] = &[
    "https://www.facebook.com/login/?next=%23",
    "https://www.facebook.com/login/?next=%2Fsettings&subpage=7.subpage.11-ObjectYouHaveThe",
    "https://help.instagram.com/contact/18446744073709551616",
    "https://user@www.facebook.com/help/contact/712876720715583",
    "https://www.facebook.com/privacy/touch/settings",
    "https://www.whatsapp.com/legal/privacy-policy-eea",
    "file:///e://l.a//x",
];

/// One of the parsers: what holds of it, texts that once did not hold, and random ones.
fn try_out(holds: fn(&str), found: &[&str], texts: impl Strategy<Value = String>) {
    for text in found {
        holds(text);
    }
    let tried = Cell::new(0);
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(CASES)
    };
    let all = TestRunner::new(config).run(&texts, |text| {
        tried.set(tried.get() + 1);
        holds(&text);
        Ok(())
    });
    assert!(all.is_ok(), "{}", all.unwrap_err());
    assert_eq!(tried.get(), CASES);
}

#[test]
fn addresses() {
    try_out(holds::address, FOUND, inputs::address());
}

#[test]
fn snapshots() {
    try_out(holds::snapshot, &[], inputs::snapshot());
}

#[test]
fn messages() {
    try_out(holds::message, &[], inputs::message());
}

#[test]
fn files_to_import() {
    try_out(holds::import, &[], inputs::import());
}

#[test]
fn records_of_every_version() {
    try_out(holds::migration, &[], inputs::migration());
}

#[test]
fn items_of_other_devices() {
    try_out(holds::synced, &[], inputs::synced());
}
