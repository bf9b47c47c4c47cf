//! What travels where there is not room for all.

use std::collections::BTreeSet;

use proptest::sample::Index;

use super::narrow::full;
use super::*;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;
use crate::record::event::{Confirmation, PageNote, PageState};
use crate::record::ledger::MOST_ACCOUNTS;
use crate::record::samples::{account, line};
use crate::record::status::Status;

/// Notes that don't fit, of very different lengths: on each device others.
fn too_many_notes() -> impl Strategy<Value = Vec<(usize, Act, i64)>> {
    let note = (1_usize..=2, 0_usize..3).prop_flat_map(|(id, kind)| {
        let most = if kind > 0 { 500 } else { 12 };
        line(most).prop_map(move |note| Act::Note(id, What::Noted(note)))
    });
    let act = prop_oneof![
        12 => note,
        2 => (1_usize..=2, what(20)).prop_map(|(id, what)| Act::Note(id, what)),
        3 => Just(Act::Exchange),
    ];
    vec((0_usize..3, act, 0_i64..3), 60..120)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_does_not_fit_stays_and_the_rest_comes_to_rest(mut devices in three(), acts in too_many_notes()) {
        let mut remote = BTreeMap::new();
        let at = play(&mut devices, acts, &mut remote).plus_days(3);
        let last = settle(&mut devices, at, &mut remote);
        let mut fourth = Device::default();
        fourth.exchange(at, &mut remote);
        let travelled = list(&fourth, at);
        for (device, exchange) in devices.iter().zip(last) {
            let mut stays = 0;
            for (record, there) in list(device, at).iter().zip(&travelled) {
                prop_assert_eq!(&record.account, &there.account);
                prop_assert_eq!(record.status(now()), there.status(now()));
                prop_assert!(there.events().iter().all(|event| record.events().contains(event)));
                let left = record.events().iter().filter(|event| !there.events().contains(event));
                // Notes stay first.
                prop_assert!(left.clone().all(|event| matches!(event.what, What::Noted(_))));
                stays += left.count();
            }
            prop_assert_eq!(exchange.left_out, stays);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn two_hundred_accounts_keep_their_status(
        samples in (1..=20_usize).map(|id| full(id, 8)).collect::<Vec<_>>(),
        places in vec(any::<Index>(), MOST_ACCOUNTS),
    ) {
        // Ids as long as they can be; every account has one of twenty histories.
        let id = |number: u64| (18_000_000_000_000_000_000 + number).to_string();
        let records: Vec<Record> = (0..)
            .zip(&places)
            .map(|(number, place)| (account(Platform::Instagram, &id(number)), place.get(&samples)))
            .map(|(account, sample)| Record::new(account, sample.events().to_vec(), None))
            .collect();
        let mut here = ledger(&records);
        let mut remote = with("wiped", "1795000000000");
        let told = exchange(&mut here, &remote, now());
        apply(&mut remote, told.remote);
        check_limits(&remote);
        prop_assert_eq!(remote.len(), MOST_ACCOUNTS + 1);
        let mut there = ledger(&[]);
        let answer = exchange(&mut there, &remote, now());
        prop_assert!(answer.remote.is_empty());
        let statuses = |ledger: &Ledger| -> Vec<(Account, Status)> {
            ledger.records().map(|record| (record.account.clone(), record.status(now()))).collect()
        };
        prop_assert_eq!(statuses(&there), statuses(&here));
    }
}

#[test]
fn the_longest_histories_of_two_hundred_accounts_keep_their_status() {
    let long = |most: usize| "\"".repeat(most);
    let day = now().today;
    let reference = long(80).try_into().ok();
    let endings = [
        (
            vec![What::Confirmed(Confirmation { on: day, reference })],
            Status::Confirmed,
        ),
        (vec![What::Sent(day)], Status::Sent),
        (
            vec![What::Sent(day), What::AskedForMore(day)],
            Status::ConfirmationDue,
        ),
        (vec![What::Sent(day), What::Refused(day)], Status::Refused),
        (vec![What::Withdrawn(day)], Status::Withdrawn),
        (
            vec![What::AddressChanged(day), What::FormOpened(None)],
            Status::FormOpened,
        ),
        (vec![What::DidNotWork(FormId::Portal)], Status::FormOpened),
        (vec![], Status::Open),
    ];
    let around = [
        What::Labelled(long(60).try_into().unwrap()),
        What::Noted(long(500).try_into().unwrap()),
        What::Page(PageNote {
            name: long(60).try_into().unwrap(),
            state: PageState::Listed,
        }),
    ];
    let ids = 1..=MOST_ACCOUNTS;
    let records: Vec<Record> = ids
        .zip(endings.iter().cycle())
        .map(|(id, (ending, _))| of(id, [&around[..], ending, &around[..]].concat()))
        .collect();
    let mut here = ledger(&records);
    let mut remote = BTreeMap::new();
    let told = exchange(&mut here, &remote, now());
    // Of each account at least two notes stay here.
    assert!(told.left_out >= 2 * MOST_ACCOUNTS, "{}", told.left_out);
    apply(&mut remote, told.remote);
    check_limits(&remote);
    let mut there = ledger(&[]);
    assert_eq!(exchange(&mut there, &remote, now()), Exchange::default());
    for (id, (_, status)) in (1..=MOST_ACCOUNTS).zip(endings.iter().cycle()) {
        let now = Now::utc(AT.plus_days(-100));
        let found = there.find(&facebook(id)).unwrap();
        assert_eq!(found.status(Now { today: day, ..now }), *status, "{id}");
    }
}

#[test]
fn more_accounts_than_fit_stay_on_their_devices() {
    let there: BTreeMap<String, String> = (1..=509)
        .map(|id| {
            (
                format!("a:instagram:{id}"),
                "{\"v\":1,\"e\":[[1795003200000,0]]}".to_owned(),
            )
        })
        .collect();
    let records: Vec<Record> = (1..=5).map(|id| of(id, vec![What::Sent(now().today)])).collect();
    let mut here = ledger(&records);
    let mut remote = there.clone();
    let told = exchange(&mut here, &remote, now());
    assert_eq!((told.remote.len(), told.left_out), (2, 3));
    apply(&mut remote, told.remote);
    check_limits(&remote);
    // What it can't take it leaves as it is.
    assert_eq!(here.records().count(), MOST_ACCOUNTS);
    assert!(there.iter().all(|(key, text)| remote[key] == *text));
    assert!(exchange(&mut here, &remote, now()).remote.is_empty());

    // The same where the bytes are used up.
    let full = BTreeMap::from([("other".to_owned(), "x".repeat(99_900))]);
    let told = exchange(&mut ledger(&records), &full, now());
    assert_eq!((told.remote.len(), told.left_out), (0, 5));
}

#[test]
fn items_that_are_left_alone_leave_less_room() {
    // Ten items of a device whose clock is a year ahead, each as long as one of ten may be.
    let far = AT.plus_days(365).0;
    let long = format!(
        "{{\"v\":1,\"e\":[{}[{far},0]]}}",
        format!("[{far},0],").repeat(400)
    );
    let mut remote: BTreeMap<String, String> = (1..=10)
        .map(|id| (format!("a:instagram:{id}"), long.clone()))
        .collect();
    let before: usize = remote.iter().map(|(key, text)| area::bytes(key, text)).sum();
    assert!((70_000..100_000).contains(&before), "{before}");
    let note = |length: usize| What::Noted("n".repeat(length).try_into().unwrap());
    let records: Vec<Record> = (1..=90).map(|id| of(id, vec![note(500), note(400)])).collect();
    let mut here = ledger(&records);
    let told = exchange(&mut here, &remote, now());
    let written = told.remote.len();
    assert!((1..90).contains(&written), "{written}");
    assert_eq!(told.left_out, 2 * 90 - 2 * written);
    apply(&mut remote, told.remote);
    check_limits(&remote);
    assert_eq!(exchange(&mut here, &remote, now()).remote, []);
}

#[test]
fn what_a_device_never_learns_of_does_not_keep_two_writing() {
    // Three notes that fill the item; one device has one more in their middle that does not fit, and the
    // other a small one that does.
    let note = |second: i64, length: usize| Event {
        at: Moment(AT.0 - second * 1_000),
        what: What::Noted("n".repeat(length).try_into().unwrap()),
    };
    let shared: Vec<Event> = (0..15).map(|second| note(second, 490)).collect();
    let one = Record::new(facebook(1), [&shared[..], &[note(20, 480)]].concat(), None);
    let two = Record::new(facebook(1), [&shared[..], &[note(30, 60)]].concat(), None);
    let mut ledgers = [ledger(&[one]), ledger(&[two])];
    let mut remote = BTreeMap::new();
    let mut writes = 0;
    for _ in 0..10 {
        for ledger in &mut ledgers {
            let told = exchange(ledger, &remote, now());
            writes += told.remote.len();
            apply(&mut remote, told.remote);
        }
    }
    check_limits(&remote);
    assert_eq!(writes, 2);
    let known: BTreeSet<usize> = ledgers
        .iter()
        .map(|ledger| ledger.find(&facebook(1)).unwrap().events().len())
        .collect();
    assert_eq!(known, BTreeSet::from([16, 17]));
}

#[test]
fn it_is_full_only_where_there_is_no_room() {
    let full = || with("other", &"x".repeat(99_950));
    let note = || What::Noted("n".repeat(500).try_into().unwrap());
    let sent = |days: i64| Event {
        at: AT.plus_days(days),
        what: What::Sent(now().today),
    };
    let far = format!("{{\"v\":1,\"e\":[[{},0]]}}", AT.plus_days(365).0);
    for (events, remote, left_out, is_full) in [
        (vec![sent(0)], BTreeMap::new(), 0, false),
        (vec![sent(0)], full(), 1, true),
        (
            of(1, vec![note(); 20]).events().to_vec(),
            BTreeMap::new(),
            5,
            true,
        ),
        // Noted while the clock was ahead; or there is what another device's was.
        (vec![sent(7)], BTreeMap::new(), 1, false),
        (vec![sent(0), sent(7)], BTreeMap::new(), 1, false),
        (vec![sent(0), sent(7)], full(), 2, true),
        (vec![sent(0)], with("a:facebook:1", &far), 1, false),
        (vec![sent(0)], with("a:facebook:1", "{\"v\":2}"), 1, false),
    ] {
        let record = Record::new(facebook(1), events, None);
        let told = exchange(&mut ledger(std::slice::from_ref(&record)), &remote, now());
        assert_eq!((told.left_out, told.is_full), (left_out, is_full), "{record:?}");
    }
}
