//! The archive as tables and properties. What a file of each version is, by hand: `tests/golden/archive`.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::refused::sealed;
use super::*;
use crate::atlas::Platform;
use crate::record::event::{Event, What};
use crate::record::samples::{AT, account, facebook, now, records};

fn ledger(records: &[Record]) -> Ledger {
    let mut ledger = Ledger::read(&BTreeMap::new(), now());
    for record in records {
        ledger.unite(record);
    }
    ledger
}

pub fn seen(id: usize) -> Record {
    let event = Event {
        at: AT,
        what: What::Seen,
    };
    Record::new(facebook(id), vec![event], None)
}

#[test]
fn no_cut_and_no_flipped_bit_is_taken_for_something_else() {
    let records = [seen(1), seen(2)];
    let text = write(records.iter(), AT);
    let whole = text.trim_end().len();
    for end in 0..whole {
        let cut = text.get(..end).unwrap();
        assert!(read(cut, now()).is_err(), "{end}");
    }
    let mut refused = 0;
    for place in 0..whole {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            let Ok(flipped) = String::from_utf8(bytes) else {
                continue;
            };
            match read(&flipped, now()) {
                // The moment of writing is no part of what is checked.
                Ok(read) => assert_eq!(read, records, "{flipped}"),
                Err(_) => refused += 1,
            }
        }
    }
    assert!(refused > whole * 6, "{refused}");
}

#[test]
fn the_largest_ledger_can_be_read_again() {
    let note = What::Noted("n".repeat(480).try_into().unwrap());
    let events: Vec<Event> = (0..100)
        .map(|at| Event {
            at: Moment(at),
            what: note.clone(),
        })
        .collect();
    let records: Vec<Record> = (1..=MOST_ACCOUNTS)
        .map(|id| Record::new(facebook(id), events.clone(), None))
        .collect();
    let stored: usize = records
        .iter()
        .map(|record| serde_json::to_string(&migrations::write(record)).unwrap().len())
        .sum();
    // Nearly as much as browsers store.
    assert!((MOST_BYTES - 200_000..=MOST_BYTES).contains(&stored), "{stored}");
    let text = write(records.iter(), AT);
    assert!(text.len() < stored);
    assert_eq!(read(&text, now()).unwrap(), records);
}

#[test]
fn what_was_deleted_here_stays_deleted_and_a_file_deletes_nothing() {
    let mut here = ledger(&[seen(1), seen(2)]);
    here.delete(&facebook(1), true);
    let gone_there = Record::new(facebook(2), Vec::new(), Some(AT));
    let records = [seen(1), gone_there, seen(3)];
    let preview = preview(&here, &records);
    assert_eq!(
        preview,
        Preview {
            new_accounts: 1,
            new_events: 1,
            known: 0,
            deleted_here: 1
        }
    );
    assert_eq!(take(&mut here, &records), 0);
    let accounts: Vec<_> = here.records().map(|record| record.account.clone()).collect();
    assert_eq!(accounts, [facebook(2), facebook(3)]);
}

#[test]
fn a_full_ledger_takes_no_more_accounts_and_says_so() {
    let records: Vec<Record> = (1..=MOST_ACCOUNTS).map(seen).collect();
    let mut here = ledger(&records);
    let other = Record::new(
        account(Platform::Instagram, "1"),
        vec![Event {
            at: AT,
            what: What::Seen,
        }],
        None,
    );
    let file = [seen(1), other];
    assert_eq!(
        preview(&here, &file),
        Preview {
            known: 1,
            ..Preview::default()
        }
    );
    assert_eq!(take(&mut here, &file), 1);
    assert_eq!(here, ledger(&records));
}

proptest! {
    #[test]
    fn what_is_written_is_read(records in records()) {
        let listed: Vec<Record> = records.iter().filter(|record| !record.is_gone()).cloned().collect();
        prop_assert_eq!(&read(&write(records.iter(), AT), now()).unwrap(), &listed);
        for record in listed {
            prop_assert_eq!(read(&write([&record].into_iter(), AT), now()).unwrap(), [record]);
        }
    }

    #[test]
    fn importing_the_own_export_changes_nothing(records in records()) {
        let before = ledger(&records);
        let file = read(&write(before.records(), AT), now()).unwrap();
        let mut after = before.clone();
        take(&mut after, &file);
        prop_assert_eq!(&after, &before);
        // On an empty ledger it gives the same list.
        let mut anew = ledger(&[]);
        let promised = preview(&anew, &file);
        take(&mut anew, &file);
        let events = |ledger: &Ledger| -> Vec<_> {
            ledger.records().map(|record| (record.account.clone(), record.events().to_vec(), record.status(now()))).collect()
        };
        prop_assert_eq!(events(&anew), events(&before));
        let count = file.iter().map(|record| record.events().len()).sum();
        let listed = file.iter().filter(|record| !record.events().is_empty()).count();
        prop_assert_eq!(
            promised,
            Preview { new_accounts: listed, new_events: count, known: 0, deleted_here: 0 }
        );
    }

    #[test]
    fn importing_adds_and_never_removes(here in records(), there in records()) {
        let before = ledger(&here);
        let mut after = before.clone();
        let promised = preview(&before, &there);
        prop_assert_eq!(take(&mut after, &there), 0);
        for record in before.records() {
            let taken = after.find(&record.account).unwrap();
            prop_assert!(record.events().iter().all(|event| taken.events().contains(event)));
            prop_assert_eq!(taken.deleted(), record.deleted());
        }
        let accounts = |ledger: &Ledger| ledger.records().count();
        let events = |ledger: &Ledger| ledger.records().map(|record| record.events().len()).sum::<usize>();
        prop_assert_eq!(promised.new_accounts, accounts(&after) - accounts(&before));
        prop_assert_eq!(promised.new_events, events(&after) - events(&before));
        let again = preview(&after, &there);
        prop_assert_eq!((again.new_accounts, again.new_events), (0, 0));
        prop_assert_eq!(again.deleted_here, promised.deleted_here);
    }

    #[test]
    fn no_text_panics(text in ".*", records in ".*") {
        for text in [text, sealed(&records)] {
            prop_assert!(read(&text, now()).is_ok_and(|records| records.is_empty()) || read(&text, now()).is_err());
        }
    }
}
