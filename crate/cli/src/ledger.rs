//! An exported file as a table: every account with its status, as the extension shows it.
//!
//! Always holds: a file is shown only when the extension would import it; the statuses are those of the
//! day that is asked for.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use lotse_core::record::archive::{self, ArchiveError};
use lotse_core::record::{Ledger, Record, Status};
use lotse_core::{Day, Moment, Now};

use crate::error::Unreadable;
use crate::read;

const COLUMNS: [&str; 7] = ["account", "label", "status", "sent", "confirmed", "due", "events"];

/// The table of a file.
pub fn table(path: &Path, now: Now) -> Result<String, Unreadable> {
    let wrong = |cause| Unreadable::Export {
        path: path.to_owned(),
        cause,
    };
    let text = read::text(path).map_err(|error| match error {
        Unreadable::Large(_) => wrong(ArchiveError::TooLarge),
        Unreadable::Encoding(_) => wrong(ArchiveError::NotOurs),
        error => error,
    })?;
    let records = archive::read(&text, now).map_err(wrong)?;
    // One account can cover another, which the ledger knows.
    let mut ledger = Ledger::read(&BTreeMap::new(), now);
    archive::take(&mut ledger, &records);
    let rows: Vec<[String; 7]> = ledger.records().map(|record| row(record, now)).collect();
    let events: usize = ledger.records().map(|record| record.events().len()).sum();
    Ok(format!(
        "{}\naccounts: {}, events: {events}; the file is whole",
        aligned(&rows),
        rows.len()
    ))
}

/// The end of a day, or now.
#[must_use]
pub fn time(today: Option<Day>) -> Now {
    if let Some(today) = today {
        let at = Moment(Moment::start_of(today).plus_days(1).0 - 1);
        return Now::utc(at);
    }
    // A clock before 1970 counts as 1970.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Now::utc(Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX)))
}

fn row(record: &Record, now: Now) -> [String; 7] {
    let course = record.course();
    let status = record.status(now);
    let waits = matches!(
        status,
        Status::Sent | Status::ConfirmationDue | Status::ReplyOverdue
    );
    [
        record.account.to_string(),
        course
            .label
            .as_ref()
            .map_or("-", |label| label.as_str())
            .to_owned(),
        name(status).to_owned(),
        or_none(course.sent_on),
        or_none(course.confirmed.map(|confirmation| confirmation.on)),
        or_none(record.due_on().filter(|_| waits)),
        record.events().len().to_string(),
    ]
}

fn or_none(day: Option<Day>) -> String {
    day.map_or_else(|| "-".to_owned(), |day| day.to_string())
}

fn name(status: Status) -> &'static str {
    match status {
        Status::ReplyOverdue => "reply overdue",
        Status::Refused => "refused",
        Status::ConfirmationDue => "confirmation due",
        Status::Open => "open",
        Status::FormOpened => "form opened",
        Status::Sent => "sent",
        Status::Covered => "covered",
        Status::Withdrawn => "withdrawn",
        Status::Confirmed => "confirmed",
    }
}

/// The rows below their heads, each column as wide as its widest cell.
fn aligned(rows: &[[String; 7]]) -> String {
    let heads = COLUMNS.map(str::to_owned);
    let mut widths = [0; 7];
    for row in std::iter::once(&heads).chain(rows) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |row: &[String; 7]| {
        let cells = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    std::iter::once(&heads).chain(rows).map(line).collect()
}
