//! The stored form of a record, and how records of earlier versions become records of this one.
//!
//! One JSON text with a version. Each migration is a pure function from one version to the next, with
//! golden files of both under `crate/core/tests/golden`. Always holds: the text of a newer version is
//! never written, only shown as far as it is understood, and what can't be read is told apart from it.

mod v1;

use serde::{Deserialize, Serialize};

use super::account::Account;
use super::event::Event;
use super::history::Record;
use crate::Moment;
use crate::json;

/// The version that is written.
pub const VERSION: u64 = 2;

/// What is wrong with a stored text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Trouble {
    /// It can't be read.
    Broken,
    /// A newer version of the extension wrote it.
    Newer,
}

/// A record as it is stored and exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    version: u64,
    account: Account,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deleted: Option<Moment>,
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Versioned {
    version: u64,
}

impl From<Stored> for Record {
    fn from(stored: Stored) -> Self {
        Self::new(stored.account, stored.events, stored.deleted)
    }
}

impl From<&Record> for Stored {
    fn from(record: &Record) -> Self {
        Self {
            version: VERSION,
            account: record.account.clone(),
            deleted: record.deleted(),
            events: record.events().to_vec(),
        }
    }
}

/// Reads the text of any version up to this one.
pub fn read(text: &str) -> Result<Record, Trouble> {
    let Versioned { version } = json::read(text).map_err(|_| Trouble::Broken)?;
    let stored: Option<Stored> = match version {
        1 => json::read(text).ok().and_then(v1::to_v2),
        VERSION => json::read(text).ok(),
        newer if newer > VERSION => return Err(Trouble::Newer),
        _ => None,
    };
    stored.map(Record::from).ok_or(Trouble::Broken)
}

/// What can be understood of the text of a newer version, to be shown and never written: the account, and
/// the events of kinds that are known here.
#[must_use]
pub fn read_newer(text: &str) -> Option<Record> {
    #[derive(Deserialize)]
    struct Newer {
        account: Account,
    }
    let newer: Newer = json::read(text).ok()?;
    let events = json::items(json::member(text, "events")?).ok()?;
    let events = events.into_iter().filter_map(|event| json::read(event).ok());
    Some(Record::new(newer.account, events.collect(), None))
}

/// The text of this version.
#[must_use]
pub fn write(record: &Record) -> String {
    // Plain structs with string keys always serialise.
    json::write(&Stored::from(record))
}
