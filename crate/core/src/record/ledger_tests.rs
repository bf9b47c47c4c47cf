//! The ledger as tables and properties.

use super::*;
use crate::record::account::AccountId;
use proptest::prelude::*;

const NOW: Moment = Moment(1_795_000_000_000);

fn account(platform: Platform, id: &str) -> Account {
    Account {
        platform,
        id: AccountId::try_from(id.to_owned()).unwrap(),
    }
}

fn event(what: What) -> Event {
    Event { at: NOW, what }
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
fn the_stored_form_of_version_1() {
    let mut ledger = Ledger::read(&BTreeMap::new(), NOW);
    assert!(ledger.append(&account(Platform::Facebook, "1001"), event(What::Seen)));
    assert!(ledger.append(&account(Platform::Facebook, "1001"), event(What::FormOpened)));
    assert_eq!(
        ledger.into_changes(),
        [Change::Set {
            key: "account:facebook:1001".to_owned(),
            text: "{\"version\":1,\"account\":{\"platform\":\"facebook\",\"id\":\"1001\"},\
                   \"events\":[{\"at\":1795000000000,\"what\":\"seen\"},\
                   {\"at\":1795000000000,\"what\":\"formOpened\"}]}"
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
    let mut ledger = Ledger::read(&stored, NOW);
    for (account, whats) in [
        (&first, &[What::Seen, What::Sent][..]),
        (&second, &[What::Seen]),
        (&instagram, &[What::Seen, What::FormOpened]),
    ] {
        for &what in whats {
            assert!(ledger.append(account, event(what)));
        }
    }
    apply(&mut stored, ledger);
    let ledger = Ledger::read(&stored, NOW);
    let statuses: Vec<_> = [first, second, instagram]
        .iter()
        .map(|account| ledger.find(account).unwrap().status(NOW))
        .collect();
    assert_eq!(statuses, [Status::Sent, Status::Open, Status::FormOpened]);
    assert_eq!(ledger.needing_action(), 2);
    assert!(ledger.into_changes().is_empty());
}

#[test]
fn nothing_is_said_twice() {
    let someone = account(Platform::Facebook, "1001");
    let mut ledger = Ledger::read(&BTreeMap::new(), NOW);
    for what in [
        What::Seen,
        What::Seen,
        What::FormOpened,
        What::FormOpened,
        What::Seen,
        What::FormOpened,
    ] {
        ledger.append(&someone, event(what));
    }
    assert_eq!(ledger.find(&someone).unwrap().events.len(), 2);
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
    ] {
        let mut stored = BTreeMap::from([
            ("account:facebook:1001".to_owned(), good.to_owned()),
            ("account:facebook:7".to_owned(), broken.to_owned()),
            ("settings".to_owned(), "{".to_owned()),
        ]);
        let ledger = Ledger::read(&stored, NOW);
        assert_eq!((ledger.records().len(), ledger.aside()), (1, 1), "{broken}");
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
        let again = Ledger::read(&stored, NOW);
        assert_eq!((again.aside(), again.into_changes().len()), (1, 0));
    }
}

#[test]
fn a_newer_version_is_left_alone() {
    let newer = "{\"version\":2,\"account\":{\"shape\":\"unknown\"}}";
    let stored = BTreeMap::from([("account:facebook:7".to_owned(), newer.to_owned())]);
    let mut ledger = Ledger::read(&stored, NOW);
    assert_eq!(
        (ledger.records().len(), ledger.newer(), ledger.aside()),
        (0, 1, 0)
    );
    assert!(!ledger.append(&account(Platform::Facebook, "7"), event(What::Sent)));
    assert!(ledger.into_changes().is_empty());
}

proptest! {
    #[test]
    fn no_stored_text_panics_or_gets_lost(text in ".*") {
        let stored = BTreeMap::from([("account:facebook:7".to_owned(), text.clone())]);
        let mut after = stored.clone();
        apply(&mut after, Ledger::read(&stored, NOW));
        prop_assert!(after.values().any(|kept| *kept == text));
    }
}
