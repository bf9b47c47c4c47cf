//! The ledger: all records, and what is to be stored after a change.
//!
//! One key per account holds one text ([`super::migrations`]). Always holds: what can't be read is never
//! thrown away. Broken text moves aside under a key of its own; the text of a newer version stays
//! untouched: what is understood of it is shown, and it is never written.

use std::collections::{BTreeMap, BTreeSet};

use super::account::Account;
use super::event::What;
use super::history::Record;
use super::migrations::{self, Trouble};
use super::status::Status;
use crate::atlas::Platform;
use crate::moment::{Day, Now};

mod change;
mod links;

pub use change::{Change, NotNoted};

/// The ledger keeps no more accounts than this: so many fit into what browsers synchronise.
pub const MOST_ACCOUNTS: usize = 200;

const ACCOUNT_PREFIX: &str = "account:";
const ASIDE_PREFIX: &str = "aside:";

/// All records, with the changes made since they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    now: Now,
    records: BTreeMap<Account, Record>,
    newer: Vec<String>,
    read_only: Vec<Record>,
    aside: usize,
    changes: Vec<Change>,
    touched: BTreeSet<Account>,
}

/// The key that an account's record is stored under.
#[must_use]
pub fn key(account: &Account) -> String {
    format!("{ACCOUNT_PREFIX}{account}")
}

impl Ledger {
    /// Reads what is stored. Texts that can't be read are moved aside, which shows in
    /// [`Ledger::into_changes`]; keys of other parts are left alone.
    #[must_use]
    pub fn read(stored: &BTreeMap<String, String>, now: Now) -> Self {
        let mut ledger = Self {
            now,
            records: BTreeMap::new(),
            newer: Vec::new(),
            read_only: Vec::new(),
            aside: 0,
            changes: Vec::new(),
            touched: BTreeSet::new(),
        };
        for (name, text) in stored {
            if name.starts_with(ASIDE_PREFIX) {
                ledger.aside += 1;
            } else if name.starts_with(ACCOUNT_PREFIX) {
                match migrations::read(text) {
                    Ok(record) if key(&record.account) == *name => {
                        ledger.records.insert(record.account.clone(), record);
                    }
                    Err(Trouble::Newer) => {
                        ledger.newer.push(name.clone());
                        ledger.read_only.extend(migrations::read_newer(text));
                    }
                    Ok(_) | Err(Trouble::Broken) => ledger.set_aside(name, text, stored),
                }
            }
        }
        ledger.settle();
        ledger
    }

    /// The time that everything here is seen from.
    #[must_use]
    pub fn now(&self) -> Now {
        self.now
    }

    /// The records of all accounts on the user's list, by platform and id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.with_deleted().filter(|record| !record.is_gone())
    }

    /// All records with those of deleted accounts.
    pub fn with_deleted(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The record of an account on the user's list.
    #[must_use]
    pub fn find(&self, account: &Account) -> Option<&Record> {
        self.records.get(account).filter(|record| !record.is_gone())
    }

    /// The day of a sending that is told without a day: that of the send click that has no answer yet, else
    /// today.
    #[must_use]
    pub fn day_of_sending(&self, account: Option<&Account>) -> Day {
        let record = account.and_then(|account| self.find(account));
        let asked_at = record.and_then(|record| record.course().asked_at);
        let asked_on = asked_at.map(|asked| self.now.day_of(asked));
        asked_on.map_or(self.now.today, |day| day.min(self.now.today))
    }

    /// How many texts lie aside because they could not be read.
    #[must_use]
    pub fn aside(&self) -> usize {
        self.aside
    }

    /// How many records a newer version wrote.
    #[must_use]
    pub fn newer(&self) -> usize {
        self.newer.len()
    }

    /// Whether a newer version holds the record of an account.
    #[must_use]
    pub fn is_newer(&self, account: &Account) -> bool {
        self.newer.contains(&key(account))
    }

    /// What can be understood of the records that a newer version wrote: to be shown, never to be written.
    #[must_use]
    pub fn read_only(&self) -> &[Record] {
        &self.read_only
    }

    /// How many accounts of these platforms need something done by the user now.
    #[must_use]
    pub fn needing_action(&self, counts: impl Fn(Platform) -> bool) -> usize {
        self.records()
            .filter(|record| counts(record.account.platform) && record.needs_action(self.now))
            .count()
    }

    /// Appends what happened now to an account's record, which is made at its first event.
    pub fn append(&mut self, account: &Account, what: What) -> Result<(), NotNoted> {
        if self.is_newer(account) {
            return Err(NotNoted::Newer);
        }
        if self.find(account).is_none() && self.records().count() >= MOST_ACCOUNTS {
            return Err(NotNoted::TooManyAccounts);
        }
        if self.is_linked_so(account, &what) {
            return Ok(());
        }
        let at = self.now.at;
        let record = self.entry(account);
        let before = record.events().len();
        if !record.append(what, at) {
            return Err(NotNoted::TooManyEvents);
        }
        if record.events().len() > before {
            self.touch(account);
        }
        Ok(())
    }

    /// Deletes an account from the list. With `tombstone` the deletion itself is kept, so that it reaches
    /// other devices; without, nothing of the account is left.
    pub fn delete(&mut self, account: &Account, tombstone: bool) {
        let at = self.now.at;
        if tombstone {
            self.entry(account).delete(at);
        } else {
            self.records.remove(account);
            self.unlink(account);
        }
        self.touch(account);
    }

    /// Puts a record in the place of its account's; where nothing is left in it, nothing of it stays.
    pub(super) fn replace(&mut self, record: Record) {
        let account = record.account.clone();
        if record.events().is_empty() && record.deleted().is_none() {
            self.records.remove(&account);
        } else {
            self.records.insert(account.clone(), record);
        }
        self.touch(&account);
    }

    /// Takes in another history. `true` where it told something new; never where a newer version holds
    /// the record, or where there are as many accounts as there can be.
    pub fn unite(&mut self, other: &Record) -> bool {
        let is_new = self.find(&other.account).is_none() && !other.is_gone();
        if self.is_newer(&other.account) || (is_new && self.records().count() >= MOST_ACCOUNTS) {
            return false;
        }
        let record = self.entry(&other.account);
        let before = record.clone();
        record.unite(other);
        let changed = *record != before;
        if changed {
            self.touch(&other.account);
        } else if record.events().is_empty() && record.deleted().is_none() {
            self.records.remove(&other.account);
        }
        changed
    }

    /// The accounts that were changed since reading.
    #[must_use]
    pub fn touched(&self) -> &BTreeSet<Account> {
        &self.touched
    }

    /// What is to be stored so that nothing is lost, in order.
    #[must_use]
    pub fn into_changes(mut self) -> Vec<Change> {
        for account in &self.touched {
            let key = key(account);
            self.changes.push(match self.records.get(account) {
                Some(record) => Change::Set {
                    key,
                    text: migrations::write(record),
                },
                None => Change::Remove { key },
            });
        }
        self.changes
    }

    fn entry(&mut self, account: &Account) -> &mut Record {
        self.records
            .entry(account.clone())
            .or_insert_with(|| Record::new(account.clone(), Vec::new(), None))
    }

    fn touch(&mut self, account: &Account) {
        self.touched.insert(account.clone());
        self.settle();
    }

    /// Brings the cover up to date: an account is covered where another of its Accounts Centre has an
    /// objection that stands.
    fn settle(&mut self) {
        let links = self.links();
        let stands = |record: &&Record| Status::of(&record.course(), false, self.now).stands();
        let mut standing = BTreeSet::new();
        standing.extend(self.records().filter(stands).map(|record| record.account.clone()));
        for (account, record) in &mut self.records {
            let mut others = links::group(&links, account);
            others.remove(account);
            record.set_covered(!others.is_disjoint(&standing));
        }
    }

    /// Keeps one copy: a text may still be there after it was copied, where the browser stored the copy and
    /// then did not remove the text.
    fn set_aside(&mut self, name: &str, text: &str, stored: &BTreeMap<String, String>) {
        let lies_aside = stored
            .iter()
            .any(|(key, copy)| copy == text && set_aside_from(key) == Some(name));
        if !lies_aside {
            self.aside += 1;
            self.changes.push(Change::Set {
                key: format!("{ASIDE_PREFIX}{}:{name}", self.now.at.0),
                text: text.to_owned(),
            });
        }
        self.changes.push(Change::Remove { key: name.to_owned() });
    }
}

/// The key that a text was moved aside from; none where it does not lie aside.
fn set_aside_from(key: &str) -> Option<&str> {
    key.strip_prefix(ASIDE_PREFIX)?
        .split_once(':')
        .map(|(_, name)| name)
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
