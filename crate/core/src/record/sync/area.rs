//! What lies in `storage.sync`, and how much room is left there.
//!
//! Always holds: sizes are counted as browsers count them, by the key and the value's JSON text.

use std::collections::BTreeMap;

use super::compact;
use super::{PREFIX, ROOM};
use crate::json;
use crate::moment::{Moment, Now};
use crate::record::account::Account;
use crate::record::bounds;
use crate::record::history::Record;
use crate::record::ledger::{Change, Ledger};
use crate::record::migrations::Trouble;

/// Larger items are not written; browsers take 8,192 bytes.
const ITEM_ROOM: usize = 8_000;

/// All items, with those of accounts apart from others.
#[derive(Default)]
pub struct Area {
    items: BTreeMap<Account, Item>,
    others: usize,
    /// How many items are no record that anybody can read.
    pub unreadable: usize,
    /// How many items a newer version wrote.
    pub newer: usize,
}

/// The item of an account.
pub enum Item {
    /// A record.
    Read {
        /// What it says.
        record: Record,
        /// Whether this device took in all of it.
        is_taken: bool,
    },
    /// A text that can't be read.
    Broken(usize),
    /// A text of a newer version.
    Newer(usize),
}

impl Area {
    /// Reads what lies there and takes it into the ledger.
    pub fn take(ledger: &mut Ledger, remote: &BTreeMap<String, String>, now: Now) -> Self {
        let mut area = Self::default();
        for (key, text) in remote {
            let bytes = bytes(key, text);
            let Some(rest) = key.strip_prefix(PREFIX) else {
                area.others += bytes;
                continue;
            };
            let Ok(account) = rest.parse::<Account>() else {
                area.others += bytes;
                area.unreadable += 1;
                continue;
            };
            let item = match compact::read(account.clone(), text) {
                Ok(record) => Item::Read {
                    is_taken: take(ledger, &record, now),
                    record,
                },
                Err(Trouble::Broken) => Item::Broken(bytes),
                Err(Trouble::Newer) => Item::Newer(bytes),
            };
            area.unreadable += usize::from(matches!(item, Item::Broken(_)));
            area.newer += usize::from(matches!(item, Item::Newer(_)));
            area.items.insert(account, item);
        }
        area
    }

    /// The item of an account.
    pub fn find(&self, account: &Account) -> Option<&Item> {
        self.items.get(account)
    }

    /// How many bytes the item of each account on the list may have: the same on all devices, once every
    /// account has its item. An item that only says that an account was deleted takes what it needs.
    pub fn room(&self, ledger: &Ledger) -> usize {
        let mut used = self.others;
        let mut listed = ledger
            .records()
            .filter(|record| !self.items.contains_key(&record.account))
            .count();
        for (account, item) in &self.items {
            let known = ledger.with_deleted().find(|record| record.account == *account);
            match (item, known) {
                (Item::Newer(bytes), _) | (Item::Broken(bytes), None) => used += bytes,
                (Item::Read { record, .. }, None) | (_, Some(record)) if record.is_gone() => {
                    used += frame(record);
                }
                _ => listed += 1,
            }
        }
        (ROOM.saturating_sub(used) / listed.max(1)).min(ITEM_ROOM)
    }
}

/// Drops every event up to a moment from what lies there, and says what to change for that. What can't be
/// read stays.
pub fn wipe(remote: &mut BTreeMap<String, String>, before: Moment) -> Vec<Change> {
    let mut changes = Vec::new();
    remote.retain(|key, text| {
        let account = key.strip_prefix(PREFIX).and_then(|rest| rest.parse().ok());
        let read = account.and_then(|account| compact::read(account, text).ok());
        let Some(mut record) = read else { return true };
        if !record.forget(before) {
            return true;
        }
        let key = key.clone();
        let is_left = !record.events().is_empty() || record.deleted().is_some();
        changes.push(if is_left {
            *text = compact::write(record.deleted(), record.events());
            Change::Set {
                key,
                text: text.clone(),
            }
        } else {
            Change::Remove { key }
        });
        is_left
    });
    changes
}

/// Takes in what can be true by now. Whether that is all.
fn take(ledger: &mut Ledger, record: &Record, now: Now) -> bool {
    let possible: Vec<_> = record
        .events()
        .iter()
        .filter(|event| bounds::is_possible(event, now))
        .cloned()
        .collect();
    let deleted = record.deleted().filter(|at| bounds::has_come(*at, now));
    let is_all = possible.len() == record.events().len() && deleted == record.deleted();
    bounds::take(ledger, &Record::new(record.account.clone(), possible, deleted)) && is_all
}

/// The key of an account's item.
pub fn key(account: &Account) -> String {
    format!("{PREFIX}{account}")
}

/// The bytes of a record's item without its events.
pub fn frame(record: &Record) -> usize {
    bytes(&key(&record.account), &compact::write(record.deleted(), []))
}

/// The bytes of an item.
pub fn bytes(key: &str, text: &str) -> usize {
    key.len() + json_bytes(text)
}

/// The bytes of a text as a JSON text, with its quotes.
pub fn json_bytes(text: &str) -> usize {
    // A text always serialises.
    json::write(text).len()
}
