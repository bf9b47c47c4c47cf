//! The archive: records as one JSON file, to keep or to carry to another device.
//!
//! Always holds: a file is checked as a whole before anything of it is used; what is read is what was
//! written; taking records in adds events and takes none away. A deletion in a file deletes nothing here,
//! and an account that was deleted here stays deleted.

use std::collections::BTreeSet;
use std::fmt;

use crc::{CRC_32_ISO_HDLC, Crc};
use serde::Deserialize;

use super::bounds;
use super::history::Record;
use super::ledger::{Ledger, MOST_ACCOUNTS};
use super::migrations::{self, Trouble};
use crate::json;
use crate::moment::{Moment, Now};

/// Larger files are not read. Browsers store no more than this for an extension, and a record takes less
/// room in the file than stored as an escaped text: so what can be stored can be exported and read again.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;

const FORMAT: &str = "widerspruchslotse";
const VERSION: u64 = migrations::VERSION;

/// The first version of the extension's data that could be exported.
const FIRST_VERSION: u64 = 2;

static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Why a file is not taken in. Places count from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// Another program wrote it.
    NotOurs,
    /// A newer version of the extension wrote it.
    Newer,
    /// It is cut off, or was changed since it was written.
    Damaged,
    /// It has more than [`MOST_ACCOUNTS`] accounts.
    TooManyAccounts,
    /// The account at this place has more events than an account can have.
    TooManyEvents(usize),
    /// The account at this place has a date that can't be: in the future, or before 2018.
    Date(usize),
    /// The account at this place can't be read.
    Broken(usize),
    /// The account at this place stands in the file twice.
    Twice(usize),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(
                formatter,
                "larger than {} MiB, so not exported by Widerspruchslotse; choose another file",
                MOST_BYTES / 1024 / 1024
            ),
            Self::NotOurs => write!(
                formatter,
                "not exported by Widerspruchslotse; choose another file"
            ),
            Self::Newer => write!(
                formatter,
                "exported by a newer version of Widerspruchslotse; update yours"
            ),
            Self::Damaged => write!(
                formatter,
                "damaged, or changed since it was exported; export it again, or use another copy"
            ),
            Self::TooManyAccounts => write!(
                formatter,
                "more than {MOST_ACCOUNTS} accounts, which no export has; use another copy"
            ),
            Self::TooManyEvents(place) => write!(
                formatter,
                "account {place}: more than {} events; use another copy",
                bounds::MOST_EVENTS
            ),
            Self::Date(place) => write!(
                formatter,
                "account {place}: a date in the future or before 2018; check this device's clock"
            ),
            Self::Broken(place) => write!(formatter, "account {place}: not readable; use another copy"),
            Self::Twice(place) => write!(
                formatter,
                "account {place}: in the file already; use another copy"
            ),
        }
    }
}

impl std::error::Error for ArchiveError {}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Body {
    checksum: String,
}

/// The file with these records, but for accounts of which nothing than their deletion is left: one event
/// a line, so that people can read it, too.
#[must_use]
pub fn write<'record>(records: impl Iterator<Item = &'record Record>, at: Moment) -> String {
    let texts: Vec<String> = records
        .filter(|record| !record.is_gone())
        // In a text that a person typed, the quotes would be escaped: this is the beginning of an event.
        .map(|record| migrations::write(record).replace("{\"at\":", "\n  {\"at\":"))
        .collect();
    let records = format!("[\n {}\n]", texts.join(",\n "));
    format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"madeAt\":{},\"checksum\":\"{}\",\"records\":{records}}}\n",
        at.0,
        checksum(&records)
    )
}

/// The records of a file.
pub fn read(text: &str, now: Now) -> Result<Vec<Record>, ArchiveError> {
    if text.len() > MOST_BYTES {
        return Err(ArchiveError::TooLarge);
    }
    // Some editors put a byte order mark before everything.
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = json::read(text).map_err(|_| unreadable(text))?;
    if head.format != FORMAT || head.version < FIRST_VERSION {
        return Err(ArchiveError::NotOurs);
    }
    if head.version > VERSION {
        return Err(ArchiveError::Newer);
    }
    let body: Body = json::read(text).map_err(|_| ArchiveError::Damaged)?;
    let records = json::member(text, "records").ok_or(ArchiveError::Damaged)?;
    if body.checksum != checksum(records) {
        return Err(ArchiveError::Damaged);
    }
    let raw = json::items(records).map_err(|_| ArchiveError::Damaged)?;
    if raw.len() > MOST_ACCOUNTS {
        return Err(ArchiveError::TooManyAccounts);
    }
    let mut accounts = BTreeSet::new();
    let mut records = Vec::with_capacity(raw.len());
    for (place, raw) in (1..).zip(raw) {
        let record = record(raw, place, now)?;
        if !accounts.insert(record.account.clone()) {
            return Err(ArchiveError::Twice(place));
        }
        records.push(record);
    }
    Ok(records)
}

/// What taking records in would change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Preview {
    /// Accounts that come onto the list.
    pub new_accounts: usize,
    /// Events that are added.
    pub new_events: usize,
    /// Events that are known already.
    pub known: usize,
    /// Accounts that were deleted here after all that the file says of them, and stay deleted.
    pub deleted_here: usize,
}

/// What [`take`] would change, without changing it.
#[must_use]
pub fn preview(ledger: &Ledger, records: &[Record]) -> Preview {
    let mut after = ledger.clone();
    take(&mut after, records);
    let mut preview = Preview::default();
    for record in records {
        let before = bounds::known(ledger, record).map_or(&[][..], Record::events);
        let Some(taken) = bounds::known(&after, record) else {
            continue;
        };
        preview.new_accounts += usize::from(before.is_empty() && !taken.events().is_empty());
        preview.new_events += taken.events().len() - before.len();
        preview.known += record
            .events()
            .iter()
            .filter(|event| before.binary_search(event).is_ok())
            .count();
        preview.deleted_here += usize::from(taken.is_gone() && !record.events().is_empty());
    }
    preview
}

/// Takes records in. Says of how many accounts none was taken: there is no room for them, or a newer version
/// holds them.
pub fn take(ledger: &mut Ledger, records: &[Record]) -> usize {
    let events = |record: &Record| Record::new(record.account.clone(), record.events().to_vec(), None);
    records
        .iter()
        .filter(|record| !bounds::take(ledger, &events(record)))
        .count()
}

fn record(text: &str, place: usize, now: Now) -> Result<Record, ArchiveError> {
    let record = migrations::read(text).map_err(|trouble| match trouble {
        Trouble::Newer => ArchiveError::Newer,
        Trouble::Broken => ArchiveError::Broken(place),
    })?;
    if record.events().len() > bounds::MOST_EVENTS {
        return Err(ArchiveError::TooManyEvents(place));
    }
    let deletion_has_come = record.deleted().is_none_or(|at| bounds::has_come(at, now));
    let mut events = record.events().iter();
    if !deletion_has_come || !events.all(|event| bounds::is_possible(event, now)) {
        return Err(ArchiveError::Date(place));
    }
    Ok(record)
}

/// Ours, where it begins so and ends too early.
fn unreadable(text: &str) -> ArchiveError {
    if text.contains(&format!("\"{FORMAT}\"")) {
        ArchiveError::Damaged
    } else {
        ArchiveError::NotOurs
    }
}

fn checksum(text: &str) -> String {
    format!("crc32:{:08x}", CRC.checksum(text.as_bytes()))
}

#[cfg(test)]
mod refused;
#[cfg(test)]
mod tests;
