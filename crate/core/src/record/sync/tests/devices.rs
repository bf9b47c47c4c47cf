//! Three devices with clocks of their own end up equal, in whichever order they exchange.

use super::*;
use crate::record::samples::record;
use crate::record::status::Status;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn uniting_is_commutative_associative_and_idempotent(
        one in record(facebook(1)), two in record(facebook(1)), three in record(facebook(1)),
    ) {
        let unite = |one: &Record, two: &Record| {
            let mut united = one.clone();
            united.unite(two);
            united
        };
        prop_assert_eq!(unite(&one, &two), unite(&two, &one));
        prop_assert_eq!(unite(&unite(&one, &two), &three), unite(&one, &unite(&two, &three)));
        prop_assert_eq!(unite(&one, &one), one.clone());
        let united = unite(&one, &two);
        prop_assert_eq!(unite(&united, &two), united.clone());
        // A deletion wins over everything before it, on whichever side, and nothing else is lost.
        let deleted = one.deleted().max(two.deleted());
        prop_assert_eq!(united.deleted(), deleted);
        for event in one.events().iter().chain(two.events()) {
            let stays = deleted.is_none_or(|deleted| event.at > deleted);
            prop_assert_eq!(united.events().contains(event), stays);
        }
    }

    #[test]
    fn devices_end_up_equal(mut devices in three(), acts in acts(20)) {
        let mut remote = BTreeMap::new();
        let at = play(&mut devices, acts, &mut remote).plus_days(3);
        let last = settle(&mut devices, at, &mut remote);
        let first = list(&devices[0], at);
        for (device, exchange) in devices.iter().zip(last) {
            prop_assert_eq!(&list(device, at), &first);
            prop_assert_eq!(exchange, Exchange::default());
        }
        // What lies there is what they hold: a fourth device gets all of it.
        let mut fourth = Device::default();
        prop_assert_eq!(fourth.exchange(at, &mut remote), Exchange::default());
        prop_assert_eq!(&list(&fourth, at), &first);
    }

    #[test]
    fn the_order_of_exchanges_plays_no_part(
        devices in three(), acts in acts(20), order in Just(vec![0, 1, 2]).prop_shuffle(),
    ) {
        let mut ends = Vec::new();
        for order in [vec![0, 1, 2], order] {
            let mut devices = devices.clone();
            let quiet = acts.iter().filter(|(_, act, _)| !matches!(act, Act::Exchange)).cloned().collect();
            let mut remote = BTreeMap::new();
            let at = play(&mut devices, quiet, &mut remote).plus_days(3);
            for who in order {
                devices[who].exchange(at, &mut remote);
            }
            settle(&mut devices, at, &mut remote);
            ends.push((list(&devices[0], at), list(&devices[1], at), list(&devices[2], at)));
        }
        prop_assert_eq!(&ends[0], &ends[1]);
    }
}

#[test]
fn what_lies_there_is_short() {
    let mut here = ledger(&[of(
        1001,
        vec![What::Seen, What::Sent("2026-08-10".parse().unwrap())],
    )]);
    let told = exchange(&mut here, &BTreeMap::new(), now());
    assert_eq!(
        told.remote,
        [Change::Set {
            key: "a:facebook:1001".to_owned(),
            text: "{\"v\":1,\"e\":[[1786363200000,0],[1786363201000,6,20675]]}".to_owned(),
        }]
    );
    assert_eq!((told.left_out, told.unreadable, told.newer), (0, 0, 0));
}

#[test]
fn a_wrong_clock_makes_nobody_write_for_ever_and_heals() {
    let mut remote = BTreeMap::new();
    let ahead = Device {
        ahead: 365 * 24 * HOUR,
        ..Device::default()
    };
    let mut devices = [Device::default(), ahead, Device::default()];
    for device in &mut devices {
        device.note(AT, &facebook(1), What::FormOpened(None));
    }
    devices[1].note(
        AT,
        &facebook(1),
        What::Noted("nur hier".to_owned().try_into().unwrap()),
    );
    settle(&mut devices, AT, &mut remote);
    // The devices with the right time do not take what is yet to come.
    let notes = |device: &Device| list(device, AT)[0].course().notes.len();
    assert_eq!(
        [notes(&devices[0]), notes(&devices[1]), notes(&devices[2])],
        [0, 1, 0]
    );
    devices[0].note(AT, &facebook(1), What::Sent(now().today));
    settle(&mut devices, AT, &mut remote);
    assert_eq!(list(&devices[0], AT)[0].status(now()), Status::Sent);
    // Some time later it has come.
    let later = AT.plus_days(365);
    settle(&mut devices, later, &mut remote);
    assert_eq!([0, 1, 2].map(|who| notes(&devices[who])), [1, 1, 1]);
    assert_eq!(list(&devices[0], later), list(&devices[1], later));
    assert_eq!(list(&devices[0], later), list(&devices[2], later));
}

#[test]
fn a_deletion_travels_and_wins() {
    let mut remote = BTreeMap::new();
    let mut devices = [Device::default(), Device::default()];
    devices[0].note(AT, &facebook(1), What::Sent(now().today));
    settle(&mut devices, AT, &mut remote);
    assert_eq!(list(&devices[1], AT).len(), 1);
    let later = AT.plus_days(1);
    let mut ledger = devices[1].ledger(later);
    ledger.delete(&facebook(1), true);
    apply(&mut devices[1].stored, ledger.into_changes());
    settle(&mut devices, later, &mut remote);
    assert!(devices.iter().all(|device| list(device, later).is_empty()));
    assert_eq!(
        remote["a:facebook:1"],
        format!("{{\"v\":1,\"d\":{},\"e\":[]}}", later.0)
    );
    // Seen again, it begins anew on both.
    let again = AT.plus_days(2);
    devices[0].note(again, &facebook(1), What::Seen);
    settle(&mut devices, again, &mut remote);
    for device in &devices {
        assert_eq!(list(device, again)[0].status(device.now(again)), Status::Open);
    }
    // What never lay there leaves no trace there.
    let mut alone = ledger_with_deletion();
    assert_eq!(exchange(&mut alone, &BTreeMap::new(), now()), Exchange::default());
}

fn ledger_with_deletion() -> Ledger {
    let mut ledger = ledger(&[of(5, vec![What::Seen])]);
    ledger.delete(&facebook(5), true);
    ledger
}

#[test]
fn delete_everything_is_told_and_done() {
    for (text, at) in [
        ("1795003200000", Some(AT)),
        ("0", Some(Moment(0))),
        ("-1", None),
        ("", None),
        ("soon", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(wiped(&with("wiped", text)), at, "{text}");
    }
    assert_eq!(wiped(&BTreeMap::new()), None);
    for (before, told, after) in [
        (None, None, None),
        (None, Some(AT), Some(AT)),
        (Some("1795003200000"), None, Some(AT)),
        (Some("7"), Some(AT), Some(AT)),
        // The clock of another device was ahead.
        (Some("1795003200001"), Some(AT), Some(Moment(AT.0 + 2))),
    ] {
        let items = ["a:facebook:1", "other"].map(|key| (key, "?"));
        let items = items.into_iter().chain(before.map(|text| ("wiped", text)));
        let mut remote = items
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .collect();
        let changes = forget(&remote, told);
        apply(&mut remote, changes);
        assert_eq!(wiped(&remote), after, "{before:?} {told:?}");
        assert_eq!(remote.len(), usize::from(after.is_some()), "{remote:?}");
    }

    let event = |days: i64| Event {
        at: AT.plus_days(days),
        what: What::Seen,
    };
    let record = |id, events: Vec<Event>, deleted: Option<i64>| {
        Record::new(facebook(id), events, deleted.map(|days| AT.plus_days(days)))
    };
    let mut here = ledger(&[
        record(1, vec![event(-2), event(-1)], None),
        record(2, vec![event(-2), event(0), event(1)], None),
        record(3, vec![event(1)], None),
        record(4, vec![], Some(-3)),
        record(5, vec![event(1)], Some(-3)),
    ]);
    // What lies there is as old, or can't be read.
    let mut remote = BTreeMap::new();
    let told = exchange(&mut here.clone(), &remote, now());
    apply(&mut remote, told.remote);
    remote.extend(["a:facebook:9", "a:facebook:x", "other"].map(|key| (key.to_owned(), "?".to_owned())));
    let mut before = remote.clone();
    let told = wipe(&mut here, &mut remote, AT);
    apply(&mut before, told);
    assert_eq!(before, remote);
    assert_eq!(remote.len(), 3 + 3);
    let left: Vec<Record> = here.with_deleted().cloned().collect();
    let expected = [2, 3, 5].map(|id| record(id, vec![event(1)], None));
    assert_eq!(left, expected);
    let before = here.clone();
    assert_eq!(wipe(&mut here, &mut remote, AT), []);
    assert_eq!(here, before);
    // A moment in the far future takes no more than a day of what is to come.
    let mut here = ledger(&[record(1, vec![event(0), event(2)], None)]);
    assert_eq!(wipe(&mut here, &mut BTreeMap::new(), Moment(i64::MAX)), []);
    assert_eq!(here.find(&facebook(1)).unwrap().events(), [event(2)]);
}
