//! What a record from outside may hold: one out of a file, or of another device.
//!
//! Always holds: nothing that these bounds refuse gets into the ledger from outside. A moment in the
//! far future would make every later event just as late, and a deletion there would take all that comes.

use time::{Date, Month};

use super::event::Event;
use super::history::{self, Record};
use super::ledger::Ledger;
use crate::moment::{Day, Moment, Now};

/// United from several devices, a record can have more events than one device notes.
pub(super) const MOST_EVENTS: usize = 5 * history::MOST_EVENTS;

/// The year in which the right to object in its present form began to apply.
const FIRST_YEAR: i32 = 2018;

/// Whether an event can have happened by now. Clocks and time zones differ from device to device, so
/// tomorrow may have begun elsewhere.
pub(super) fn is_possible(event: &Event, now: Now) -> bool {
    has_come(event.at, now) && event.what.day().is_none_or(|day| is_day(day, now))
}

/// Whether a moment is not more than a day ahead.
pub(super) fn has_come(at: Moment, now: Now) -> bool {
    (0..=now.at.plus_days(1).0).contains(&at.0)
}

fn is_day(day: Day, now: Now) -> bool {
    let first = Date::from_calendar_date(FIRST_YEAR, Month::January, 1).map_or(Date::MIN, |first| first);
    (Day(first)..=now.today.plus(1)).contains(&day)
}

/// Unites a record with the ledger's. `false`, and nothing changed, where the ledger has no room for it or
/// a newer version holds it.
pub(super) fn take(ledger: &mut Ledger, record: &Record) -> bool {
    let Some(united) = united(ledger, record) else {
        return false;
    };
    ledger.unite(record);
    known(ledger, record).is_some_and(|taken| taken.events() == united.events())
        || (united.events().is_empty() && united.deleted().is_none())
}

fn united(ledger: &Ledger, record: &Record) -> Option<Record> {
    let mut united = known(ledger, record).map_or_else(
        || Record::new(record.account.clone(), Vec::new(), None),
        Record::clone,
    );
    united.unite(record);
    (united.events().len() <= MOST_EVENTS).then_some(united)
}

/// The ledger's record of the same account, if only of its deletion.
pub(super) fn known<'ledger>(ledger: &'ledger Ledger, record: &Record) -> Option<&'ledger Record> {
    ledger
        .with_deleted()
        .find(|known| known.account == record.account)
}
