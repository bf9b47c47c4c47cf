//! `lotse ledger` as somebody uses it: an exported file in, a table out, or a line that says what is wrong.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lotse_core::atlas::Platform;
use lotse_core::record::event::{Confirmation, What};
use lotse_core::record::{Account, Ledger, archive};
use lotse_core::{Moment, Now};

fn account(platform: Platform, id: &str) -> Account {
    Account {
        platform,
        id: id.to_owned().try_into().unwrap(),
    }
}

/// Three accounts in two exported texts: all, and one.
fn exported() -> [String; 2] {
    let on = |text: &str| text.parse().unwrap();
    let now = Now::utc(Moment::on_day(2026, 10, 5).unwrap());
    let mut ledger = Ledger::read(&BTreeMap::new(), now);
    let [mine, grandma, instagram] = [
        account(Platform::Facebook, "1001"),
        account(Platform::WhatsApp, "h5"),
        account(Platform::Instagram, "3003"),
    ];
    let label = |text: &str| What::Labelled(text.to_owned().try_into().unwrap());
    for (account, what) in [
        (&mine, What::Seen),
        (&mine, What::Sent(on("2026-10-01"))),
        (&grandma, What::Added),
        (&grandma, label("Oma Ägidia")),
        (&grandma, What::Sent(on("2026-09-29"))),
        (
            &grandma,
            What::Confirmed(Confirmation {
                on: on("2026-09-30"),
                reference: None,
            }),
        ),
        (&instagram, What::Seen),
        (&instagram, What::CoveredBy(mine.clone())),
    ] {
        ledger.append(account, what).unwrap();
    }
    let all = archive::write(ledger.records(), now.at);
    [all, archive::write(ledger.find(&grandma).into_iter(), now.at)]
}

fn table(file: &Path, today: &str) -> common::Called {
    common::lotse(&[
        "ledger".as_ref(),
        file.as_os_str(),
        "--today".as_ref(),
        today.as_ref(),
    ])
}

fn golden(name: &str) -> PathBuf {
    common::root().join("crate/core/tests/golden/archive").join(name)
}

#[test]
fn every_account_has_its_line() {
    let [all, one] = exported();
    let file = common::file("ledger-all.json", all);
    let called = table(&file, "2026-11-01");
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
    assert_eq!(
        called.out,
        "\
account         label       status            sent        confirmed   due         events
facebook:1001   -           confirmation due  2026-10-01  -           2026-11-02  2
instagram:3003  -           covered           -           -           -           2
whatsapp:h5     Oma Ägidia  confirmed         2026-09-29  2026-09-30  -           4

accounts: 3, events: 8; the file is whole
"
    );
    // The month ends on a Sunday and so runs on to Monday; the day after, it is over.
    let called = table(&file, "2026-11-02");
    assert!(called.out.contains("confirmation due"), "{}", called.out);
    let called = table(&file, "2026-11-03");
    assert!(called.out.contains("reply overdue"), "{}", called.out);
    let called = table(&common::file("ledger-one.json", one), "2026-11-01");
    assert_eq!(
        called.out.lines().skip(1).collect::<Vec<_>>(),
        [
            "whatsapp:h5  Oma Ägidia  confirmed  2026-09-29  2026-09-30  -    4",
            "",
            "accounts: 1, events: 4; the file is whole"
        ]
    );
}

#[test]
fn files_of_every_version_are_read() {
    for (name, accounts) in [("two-accounts.json", 2), ("records-of-version-1.json", 2)] {
        let called = table(&golden(name), "2026-11-21");
        assert_eq!(called.code, Some(0), "{}", called.err);
        assert!(
            called.out.contains(&format!("\naccounts: {accounts}, ")),
            "{}",
            called.out
        );
    }
    // Without a day it is today, which is after the files were made.
    let called = common::lotse(&["ledger".as_ref(), golden("two-accounts.json").as_os_str()]);
    assert_eq!((called.code, called.err.as_str()), (Some(0), ""));
}

#[test]
fn what_is_wrong_is_one_line() {
    let [all, _] = exported();
    for (name, text, says) in [
        (
            "empty",
            String::new(),
            "not exported by Widerspruchslotse; choose another file",
        ),
        (
            "other",
            "{\"format\":\"other\"}".to_owned(),
            "not exported by Widerspruchslotse",
        ),
        (
            "changed",
            all.replace("2026-10-01", "2026-10-02"),
            "damaged, or changed since it was exported",
        ),
        (
            "newer",
            all.replace("\"version\":2,\"madeAt\"", "\"version\":9,\"madeAt\""),
            "update yours",
        ),
        ("large", " ".repeat(50_000_000), "larger than 10 MiB"),
        ("larger", " ".repeat(70_000_000), "larger than 10 MiB"),
    ] {
        let file = common::file(&format!("ledger-{name}.json"), text);
        wrong(&table(&file, "2026-11-01"), says);
    }
    let binary = common::file("ledger-binary.json", [0xff, 0xfe, 0x00]);
    wrong(&table(&binary, "2026-11-01"), "not exported by Widerspruchslotse");
    let early = common::file("ledger-early.json", all);
    wrong(
        &table(&early, "2026-09-01"),
        "account 1: a date in the future or before 2018",
    );
    wrong(
        &common::lotse(&["ledger", "no-such-file.json"]),
        "there is no such file; check its name",
    );
    let called = table(&early, "tomorrow");
    assert_eq!((called.code, called.out.as_str()), (Some(2), ""));
    assert!(
        called.err.contains("a day is written as YYYY-MM-DD"),
        "{}",
        called.err
    );
}

fn wrong(called: &common::Called, says: &str) {
    assert_eq!((called.code, called.out.as_str()), (Some(2), ""), "{says}");
    assert_eq!(called.err.lines().count(), 1, "{}", called.err);
    assert!(called.err.contains(says), "{}", called.err);
}
