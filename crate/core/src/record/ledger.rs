//! The ledger: all records, and how they are stored.
//!
//! One key per account holds one JSON text with a version. Always holds: what can't be read is never
//! thrown away. Broken text moves aside under a key of its own; the text of a newer version stays
//! untouched and is neither read nor written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use super::account::Account;
use super::event::{Event, What};
use super::status::{self, Status};
use crate::Moment;
use crate::atlas::Platform;
use crate::atlas::forms::FormId;

/// The version that this ledger writes.
pub const VERSION: u64 = 1;

const ACCOUNT_PREFIX: &str = "account:";
const ASIDE_PREFIX: &str = "aside:";

/// All of an account's events, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Whose.
    pub account: Account,
    /// What happened.
    pub events: Vec<Event>,
}

/// What is wrong with a stored text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Trouble {
    /// It can't be read; it lies aside.
    Broken,
    /// A newer version of the extension wrote it; it is left alone.
    Newer,
}

/// A change to what is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Store this text under this key.
    Set {
        /// The key.
        key: String,
        /// The text.
        text: String,
    },
    /// Remove this key.
    Remove {
        /// The key.
        key: String,
    },
}

/// All records, with the changes made since they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    now: Moment,
    records: Vec<Record>,
    newer: Vec<String>,
    aside: usize,
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    version: u64,
    account: Account,
    events: Vec<Event>,
}

/// The key that an account's record is stored under.
#[must_use]
pub fn key(account: &Account) -> String {
    let platform = match account.platform {
        Platform::Facebook => "facebook",
        Platform::Instagram => "instagram",
        Platform::Threads => "threads",
        Platform::WhatsApp => "whatsapp",
        Platform::Meta => "meta",
    };
    format!("{ACCOUNT_PREFIX}{platform}:{}", account.id.as_str())
}

impl Ledger {
    /// Reads what is stored. Texts that can't be read are moved aside, which shows in
    /// [`Ledger::into_changes`]; keys of other parts are left alone.
    #[must_use]
    pub fn read(stored: &BTreeMap<String, String>, now: Moment) -> Self {
        let mut ledger = Self {
            now,
            records: Vec::new(),
            newer: Vec::new(),
            aside: 0,
            changes: Vec::new(),
        };
        for (name, text) in stored {
            if name.starts_with(ASIDE_PREFIX) {
                ledger.aside += 1;
            } else if name.starts_with(ACCOUNT_PREFIX) {
                match parse(name, text) {
                    Ok(record) => ledger.records.push(record),
                    Err(Trouble::Newer) => ledger.newer.push(name.clone()),
                    Err(Trouble::Broken) => ledger.set_aside(name, text),
                }
            }
        }
        ledger
    }

    /// All records that can be read, by platform and id.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The record of an account, if there is one that can be read.
    #[must_use]
    pub fn find(&self, account: &Account) -> Option<&Record> {
        self.records.iter().find(|record| record.account == *account)
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

    /// How many accounts still need something done by the user.
    #[must_use]
    pub fn needing_action(&self) -> usize {
        self.records
            .iter()
            .filter(|record| record.status(self.now).needs_action())
            .count()
    }

    /// Appends an event to an account's record, which is made at its first event. Says nothing twice:
    /// an account is seen once, and a form opened again right after opening it is one opening.
    ///
    /// Returns `false`, and changes nothing, where a newer version holds the record.
    pub fn append(&mut self, account: &Account, event: Event) -> bool {
        let name = key(account);
        if self.newer.contains(&name) {
            return false;
        }
        let found = self.records.iter().position(|record| record.account == *account);
        let place = found.unwrap_or_else(|| {
            self.records.push(Record {
                account: account.clone(),
                events: Vec::new(),
            });
            self.records.len() - 1
        });
        let Some(record) = self.records.get_mut(place) else {
            return false;
        };
        if record.knows_already(event.what) {
            return true;
        }
        record.events.push(event);
        let text = record.to_text();
        self.records
            .sort_by(|left, right| left.account.cmp(&right.account));
        self.changes
            .retain(|change| !matches!(change, Change::Set { key, .. } if *key == name));
        self.changes.push(Change::Set { key: name, text });
        true
    }

    /// What is to be stored so that nothing is lost, in order.
    #[must_use]
    pub fn into_changes(self) -> Vec<Change> {
        self.changes
    }

    fn set_aside(&mut self, name: &str, text: &str) {
        self.aside += 1;
        self.changes.push(Change::Set {
            key: format!("{ASIDE_PREFIX}{}:{name}", self.now.0),
            text: text.to_owned(),
        });
        self.changes.push(Change::Remove { key: name.to_owned() });
    }
}

impl Record {
    /// Where the account stands.
    #[must_use]
    pub fn status(&self, now: Moment) -> Status {
        Status::after(&self.events, now)
    }

    /// The last day on which Meta's answer is in time; `None` before anything was sent.
    #[must_use]
    pub fn due_on(&self) -> Option<Date> {
        status::due_on(&self.events)
    }

    /// When it got there.
    #[must_use]
    pub fn since(&self) -> Option<Moment> {
        status::since(&self.events)
    }

    /// Whether a send click waits for its answer.
    #[must_use]
    pub fn awaits_answer(&self, now: Moment) -> bool {
        status::awaits_answer(&self.events, now)
    }

    /// The forms that did not work for this account.
    #[must_use]
    pub fn failed(&self) -> Vec<FormId> {
        self.events
            .iter()
            .filter_map(|event| match event.what {
                What::DidNotWork(form) => Some(form),
                _ => None,
            })
            .collect()
    }

    fn knows_already(&self, what: What) -> bool {
        match what {
            What::Seen => !self.events.is_empty(),
            What::FormOpened | What::SendSeen => self.events.last().is_some_and(|last| last.what == what),
            What::DidNotWork(form) => self.failed().contains(&form),
            What::NotSent | What::Sent | What::Confirmed => false,
        }
    }

    fn to_text(&self) -> String {
        let stored = Stored {
            version: VERSION,
            account: self.account.clone(),
            events: self.events.clone(),
        };
        // Plain structs with string keys always serialise.
        serde_json::to_string(&stored).unwrap_or_default()
    }
}

fn parse(name: &str, text: &str) -> Result<Record, Trouble> {
    let versioned: Versioned = serde_json::from_str(text).map_err(|_| Trouble::Broken)?;
    if versioned.version > VERSION {
        return Err(Trouble::Newer);
    }
    let stored: Stored = serde_json::from_str(text).map_err(|_| Trouble::Broken)?;
    if versioned.version != VERSION || key(&stored.account) != name {
        return Err(Trouble::Broken);
    }
    Ok(Record {
        account: stored.account,
        events: stored.events,
    })
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
