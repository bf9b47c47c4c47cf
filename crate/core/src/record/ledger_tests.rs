//! The ledger as tables and properties.

use super::*;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;
use crate::moment::{Day, Moment};
use crate::record::account::AccountId;
use crate::record::history::MOST_EVENTS;
use proptest::prelude::*;

const AT: Moment = Moment(1_795_000_000_000);

fn now() -> Now {
    Now::utc(AT)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn account(platform: Platform, id: &str) -> Account {
    Account {
        platform,
        id: AccountId::try_from(id.to_owned()).unwrap(),
    }
}

fn apply(stored: &mut BTreeMap<String, String>, ledger: Ledger) {
    for change in ledger.into_changes() {
        match change {
            Change::Set { key, text } => {
                stored.insert(key, text);
            }
            Change::Remove { key } => {
                stored.remove(&key);
            }
        }
    }
}

#[test]
fn the_stored_form_of_version_2() {
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    let someone = account(Platform::Facebook, "1001");
    ledger.append(&someone, What::Seen).unwrap();
    ledger.append(&someone, What::Sent(day("2026-11-18"))).unwrap();
    assert_eq!(
        ledger.into_changes(),
        [Change::Set {
            key: "account:facebook:1001".to_owned(),
            text: "{\"version\":2,\"account\":{\"platform\":\"facebook\",\"id\":\"1001\"},\
                   \"events\":[{\"at\":1795000000000,\"what\":\"seen\"},\
                   {\"at\":1795000000001,\"what\":{\"sent\":\"2026-11-18\"}}]}"
                .to_owned(),
        }]
    );
}

#[test]
fn accounts_keep_their_own_status() {
    let mut stored = BTreeMap::new();
    let first = account(Platform::Facebook, "1001");
    let second = account(Platform::Facebook, "2002");
    let instagram = account(Platform::Instagram, "1001");
    let mut ledger = Ledger::read(&stored, now());
    for (account, whats) in [
        (&first, &[What::Seen, What::Sent(day("2026-11-18"))][..]),
        (&second, &[What::Seen]),
        (&instagram, &[What::Seen, What::FormOpened(None)]),
    ] {
        for what in whats {
            ledger.append(account, what.clone()).unwrap();
        }
    }
    apply(&mut stored, ledger);
    let ledger = Ledger::read(&stored, now());
    let statuses: Vec<_> = [first, second, instagram]
        .iter()
        .map(|account| ledger.find(account).unwrap().status(now()))
        .collect();
    assert_eq!(statuses, [Status::Sent, Status::Open, Status::FormOpened]);
    assert_eq!(ledger.needing_action(|_| true), 2);
    assert!(ledger.into_changes().is_empty());
}

#[test]
fn nothing_is_said_twice() {
    let someone = account(Platform::Facebook, "1001");
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    for what in [
        What::Seen,
        What::Seen,
        What::FormOpened(None),
        What::FormOpened(None),
        What::Seen,
        What::FormOpened(None),
    ] {
        ledger.append(&someone, what).unwrap();
    }
    assert_eq!(ledger.find(&someone).unwrap().events().len(), 2);
}

#[test]
fn a_form_that_is_opened_again_later_is_another_opening() {
    const MINUTE: i64 = 60_000;
    let someone = account(Platform::Facebook, "1001");
    let form = What::FormOpened(Some(FormId::Portal));
    for (minutes, count) in [(-1, 1), (0, 1), (59, 1), (60, 2), (24 * 60, 2), (9 * 24 * 60, 2)] {
        let mut stored = BTreeMap::new();
        let later = Now::utc(Moment(AT.0 + minutes * MINUTE));
        for now in [now(), later] {
            let mut ledger = Ledger::read(&stored, now);
            ledger.append(&someone, form.clone()).unwrap();
            apply(&mut stored, ledger);
        }
        let mut ledger = Ledger::read(&stored, later);
        ledger.append(&someone, What::Sent(later.today)).unwrap();
        let record = ledger.find(&someone).unwrap();
        assert_eq!(record.events().len(), count + 1, "{minutes}");
        assert_eq!(record.course().form, Some(FormId::Portal), "{minutes}");
    }
}

#[test]
fn broken_texts_move_aside_and_the_rest_goes_on() {
    let good = "{\"version\":1,\"account\":{\"platform\":\"facebook\",\"id\":\"1001\"},\"events\":[]}";
    for broken in [
        "",
        "{",
        "[]",
        "null",
        "{\"version\":1}",
        "{\"version\":0,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"events\":[]}",
        "{\"version\":-1,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"events\":[]}",
        "{\"version\":1,\"account\":{\"platform\":\"myspace\",\"id\":\"7\"},\"events\":[]}",
        "{\"version\":1,\"account\":{\"platform\":\"facebook\",\"id\":\"seven\"},\"events\":[]}",
        "{\"version\":1,\"account\":{\"platform\":\"facebook\",\"id\":\"8\"},\"events\":[]}",
        "{\"version\":1,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"events\":[{\"at\":1}]}",
        "{\"version\":2,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"events\":[{\"at\":1,\"what\":\"sent\"}]}",
        "{\"version\":2,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"events\":[{\"at\":1,\"what\":{\"sent\":\"2026-02-30\"}}]}",
    ] {
        let mut stored = BTreeMap::from([
            ("account:facebook:1001".to_owned(), good.to_owned()),
            ("account:facebook:7".to_owned(), broken.to_owned()),
            ("settings".to_owned(), "{".to_owned()),
        ]);
        let ledger = Ledger::read(&stored, now());
        assert_eq!((ledger.records().count(), ledger.aside()), (1, 1), "{broken}");
        apply(&mut stored, ledger);
        assert_eq!(
            stored.keys().collect::<Vec<_>>(),
            [
                "account:facebook:1001",
                "aside:1795000000000:account:facebook:7",
                "settings"
            ]
        );
        assert_eq!(stored["aside:1795000000000:account:facebook:7"], broken);
        let again = Ledger::read(&stored, now());
        assert_eq!((again.aside(), again.into_changes().len()), (1, 0));
        // Where the browser stored the copy and no more, only the rest is done.
        stored.insert("account:facebook:7".to_owned(), broken.to_owned());
        let again = Ledger::read(&stored, Now::utc(Moment(now().at.0 + 1)));
        let rest = Change::Remove {
            key: "account:facebook:7".to_owned(),
        };
        assert_eq!((again.aside(), again.into_changes()), (1, vec![rest]));
    }
}

#[test]
fn a_newer_version_is_left_alone() {
    let newer = "{\"version\":3,\"account\":{\"shape\":\"unknown\"}}";
    let stored = BTreeMap::from([("account:facebook:7".to_owned(), newer.to_owned())]);
    let mut ledger = Ledger::read(&stored, now());
    assert_eq!(
        (ledger.records().count(), ledger.newer(), ledger.aside()),
        (0, 1, 0)
    );
    assert!(ledger.read_only().is_empty(), "nothing can be understood of it");
    let denied = ledger.append(&account(Platform::Facebook, "7"), What::Seen);
    assert_eq!(denied, Err(NotNoted::Newer));
    assert!(ledger.into_changes().is_empty());
}

#[test]
fn a_newer_version_is_shown_as_far_as_it_is_understood() {
    let newer = "{\"version\":3,\"account\":{\"platform\":\"facebook\",\"id\":\"7\"},\"more\":[1],\"events\":[\
                 {\"at\":1,\"what\":\"seen\"},{\"at\":2,\"what\":{\"dreamt\":true}},\
                 {\"at\":3,\"what\":{\"sent\":\"2026-11-17\"},\"by\":\"x\"}]}";
    let stored = BTreeMap::from([("account:facebook:7".to_owned(), newer.to_owned())]);
    let mut ledger = Ledger::read(&stored, now());
    let [shown] = ledger.read_only() else {
        panic!("one record")
    };
    assert_eq!(
        (shown.status(now()), shown.events().len()),
        (Status::ConfirmationDue, 2)
    );
    // It is no record of the ledger's: not counted, not changed, not carried on.
    assert_eq!(
        (ledger.records().count(), ledger.needing_action(|_| true)),
        (0, 0)
    );
    assert_eq!(
        ledger.append(&shown.account.clone(), What::Seen),
        Err(NotNoted::Newer)
    );
    assert!(ledger.into_changes().is_empty());
}

#[test]
fn one_objection_counts_for_all_of_an_accounts_centre() {
    let [one, two, three] = ["1", "2", "3"].map(|id| account(Platform::Facebook, id));
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    for each in [&one, &two, &three] {
        ledger.append(each, What::Seen).unwrap();
    }
    let statuses =
        |ledger: &Ledger| -> Vec<Status> { ledger.records().map(|each| each.status(now())).collect() };
    ledger.append(&two, What::CoveredBy(one.clone())).unwrap();
    ledger.append(&three, What::CoveredBy(two.clone())).unwrap();
    assert_eq!(ledger.group(&one), BTreeSet::from([two.clone(), three.clone()]));
    assert_eq!(statuses(&ledger), [Status::Open; 3]);
    ledger.append(&three, What::Sent(day("2026-11-18"))).unwrap();
    assert_eq!(
        statuses(&ledger),
        [Status::Covered, Status::Covered, Status::Sent]
    );
    ledger.append(&three, What::Withdrawn(day("2026-11-18"))).unwrap();
    assert_eq!(statuses(&ledger), [Status::Open, Status::Open, Status::Withdrawn]);
    ledger.append(&one, What::Sent(day("2026-11-18"))).unwrap();
    ledger.append(&three, What::NotCovered).unwrap();
    assert_eq!(
        statuses(&ledger),
        [Status::Sent, Status::Covered, Status::Withdrawn]
    );
    ledger.append(&two, What::NotCovered).unwrap();
    assert_eq!(statuses(&ledger), [Status::Sent, Status::Open, Status::Withdrawn]);
}

#[test]
fn a_link_can_be_said_again_once_it_no_longer_holds() {
    use What::NotCovered;
    let [one, two] = ["1", "2"].map(|id| account(Platform::Facebook, id));
    let covered_by = |other: &Account| What::CoveredBy(other.clone());
    let mut stored = BTreeMap::new();
    // Who says what, whether they are in one Accounts Centre then, and how many events said so by then.
    for (minute, (account, what, holds, count)) in (1..).zip([
        (&one, What::Seen, false, 0),
        (&two, What::Seen, false, 0),
        (&one, covered_by(&two), true, 1),
        (&one, covered_by(&two), true, 1),
        (&two, NotCovered, false, 2),
        (&two, NotCovered, false, 2),
        (&one, covered_by(&two), true, 3),
        (&one, covered_by(&two), true, 3),
        (&one, NotCovered, false, 4),
        (&two, covered_by(&one), true, 5),
        (&one, NotCovered, false, 6),
        (&one, NotCovered, false, 6),
        (&two, covered_by(&one), true, 7),
    ]) {
        let now = Now::utc(Moment(AT.0 + minute * 60_000));
        let mut ledger = Ledger::read(&stored, now);
        ledger.append(account, what).unwrap();
        apply(&mut stored, ledger);
        let ledger = Ledger::read(&stored, now);
        assert_eq!(ledger.group(&one).contains(&two), holds, "{minute}");
        let events = ledger.records().flat_map(Record::events);
        let said = events.filter(|event| event.what != What::Seen).count();
        assert_eq!(said, count, "{minute}");
    }
}

#[test]
fn links_end_with_the_account_that_they_lead_to() {
    let [one, two, three] = ["1", "2", "3"].map(|id| account(Platform::Facebook, id));
    let link = || What::CoveredBy(two.clone());
    for (tombstone, is_taken_back) in [(false, false), (false, true), (true, false), (true, true)] {
        let mut stored = BTreeMap::new();
        let mut minutes = 0;
        let mut read = |stored: &BTreeMap<String, String>| {
            minutes += 1;
            Ledger::read(stored, Now::utc(Moment(AT.0 + minutes * 60_000)))
        };
        let taking_back = is_taken_back.then_some((&two, What::NotCovered));
        let whats = [
            (&one, What::Seen),
            (&two, What::Seen),
            (&three, What::Sent(day("2026-11-18"))),
            (&one, link()),
            (&three, link()),
        ];
        for (account, what) in whats.into_iter().chain(taking_back) {
            let mut ledger = read(&stored);
            ledger.append(account, what).unwrap();
            apply(&mut stored, ledger);
        }
        let mut ledger = read(&stored);
        assert_eq!(ledger.group(&one).is_empty(), is_taken_back);
        ledger.delete(&two, tombstone);
        apply(&mut stored, ledger);
        let is_left = stored.values().any(|text| text.contains("\"id\":\"2\""));
        assert_eq!(is_left, tombstone, "{stored:?}");
        let ledger = read(&stored);
        assert_eq!(ledger.group(&one), BTreeSet::new());
        assert_eq!(ledger.find(&one).unwrap().status(now()), Status::Open);
    }
}

#[test]
fn deleting_leaves_nothing_or_a_tombstone() {
    let someone = account(Platform::Facebook, "1001");
    for (tombstone, texts) in [(false, 0), (true, 1)] {
        let mut stored = BTreeMap::new();
        let mut ledger = Ledger::read(&stored, now());
        ledger.append(&someone, What::Seen).unwrap();
        apply(&mut stored, ledger);
        let mut ledger = Ledger::read(&stored, now());
        ledger.delete(&someone, tombstone);
        assert_eq!(ledger.find(&someone), None);
        apply(&mut stored, ledger);
        assert_eq!(stored.len(), texts);
        // Seen again, it begins anew.
        let mut ledger = Ledger::read(&stored, now());
        assert_eq!(
            (ledger.records().count(), ledger.needing_action(|_| true)),
            (0, 0)
        );
        ledger.append(&someone, What::Seen).unwrap();
        assert_eq!(ledger.find(&someone).unwrap().events().len(), 1);
    }
}

#[test]
fn there_are_bounds() {
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    for id in 1..=MOST_ACCOUNTS {
        ledger
            .append(&account(Platform::Facebook, &id.to_string()), What::Seen)
            .unwrap();
    }
    let more = account(Platform::Instagram, "1");
    assert_eq!(ledger.append(&more, What::Seen), Err(NotNoted::TooManyAccounts));
    let first = account(Platform::Facebook, "1");
    let mut denied = 0;
    for _ in 0..MOST_EVENTS {
        for what in [What::FormOpened(None), What::SendSeen] {
            denied += usize::from(ledger.append(&first, what) == Err(NotNoted::TooManyEvents));
        }
    }
    assert!(denied > 0);
    // Traces of use never take the place of what a person says.
    ledger.append(&first, What::Sent(day("2026-11-18"))).unwrap();
    assert_eq!(ledger.find(&first).unwrap().status(now()), Status::Sent);
}

#[test]
fn a_clock_that_was_set_back_changes_no_order() {
    let someone = account(Platform::Facebook, "1001");
    let mut stored = BTreeMap::new();
    let mut ledger = Ledger::read(&stored, now());
    ledger.append(&someone, What::Sent(day("2026-11-18"))).unwrap();
    apply(&mut stored, ledger);
    let mut ledger = Ledger::read(&stored, Now::utc(AT.plus_days(-365)));
    ledger
        .append(&someone, What::Withdrawn(day("2026-11-18")))
        .unwrap();
    assert_eq!(ledger.find(&someone).unwrap().status(now()), Status::Withdrawn);
}

proptest! {
    #[test]
    fn no_stored_text_panics_or_gets_lost(text in ".*") {
        let stored = BTreeMap::from([("account:facebook:7".to_owned(), text.clone())]);
        let mut after = stored.clone();
        apply(&mut after, Ledger::read(&stored, now()));
        prop_assert!(after.values().any(|kept| *kept == text));
    }
}
