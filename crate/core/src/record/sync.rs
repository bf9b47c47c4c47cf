//! Records on several devices, by `storage.sync`: the browser maker's own service carries one item per
//! account from device to device, and whoever writes an item last wins.
//!
//! An exchange takes in all that lies there, then says what to write so that it holds as much of the
//! united records as fits. It comes to rest, with the same items for everybody, because
//!
//! - uniting is a union of sets and a maximum of deletions ([`Record::unite`]): nothing that was read is
//!   lost again, and after enough exchanges every device knows of each account's last deletion;
//! - what is written of a record is chosen event by event, in one order for all devices, and an event is
//!   refused only for what was taken before it ([`fit`]). Take the first place in that order at which a
//!   device would choose otherwise than what lies there. It knows all that lies there, so it can't refuse
//!   there what was taken; it can only take what the other did not know. Every write is therefore better
//!   than what it replaces, by the first place at which they differ, and as there are only so many
//!   events, there is a last write. ("The longest beginning that fits" would not do: a device with a note
//!   too long to fit would stop there, and another, which never learns of that note, would go on.)
//! - the room for an item follows from what lies there alone, once every account lies there;
//! - an item that holds what this device does not take, such as a time that is yet to come here, is not
//!   written by it: so a wrong clock can't make two devices write for ever.
//!
//! Always holds: never more is written than browsers allow, and what does not fit stays on the device.
//! 200 accounts have 500 bytes each. What the status of an account follows from fits there, whatever names,
//! references and notes it has and however often it says the same, where its days are in the order in
//! which they were noted, and if one thing of it was taken back. More that was taken back, days noted late
//! and accounts of one Accounts Centre travel where they fit. A status that may be another elsewhere is
//! always told of, by what is left out.

mod area;
mod compact;
mod fit;

use std::collections::BTreeMap;

use super::bounds;
use super::course::Course;
use super::event::Event;
use super::history::Record;
use super::ledger::{Change, Ledger};
use crate::moment::{Moment, Now};
use area::{Area, Item};

/// Browsers take items up to this size.
const ITEM_BYTES: usize = 8_192;

/// Browsers take 512 items; the moment of "delete everything" is to fit beside all others.
const MOST_ITEMS: usize = 511;

/// All items together stay below this; browsers take 102,400 bytes.
const ROOM: usize = 100_000;

/// What the key of an account's item begins with.
const PREFIX: &str = "a:";

/// Under this key lies the moment of the last "delete everything".
const WIPED: &str = "wiped";

/// What comes of an exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exchange {
    /// What to write to `storage.sync`; what takes less room than before comes first.
    pub remote: Vec<Change>,
    /// How many events stay on this device; traces of use count only where they make the status.
    pub left_out: usize,
    /// Whether any of them stays for want of room, and not because it is yet to come or its item is left alone.
    pub is_full: bool,
    /// How many items could not be read.
    pub unreadable: usize,
    /// How many items a newer version wrote; they are left alone.
    pub newer: usize,
}

/// An item as it should be.
struct Offer<'ledger> {
    record: &'ledger Record,
    kept: Vec<&'ledger Event>,
    key: String,
    text: String,
    bytes: usize,
    bytes_before: usize,
}

/// Unites the ledger with what lies in `storage.sync`, and says what to write there.
pub fn exchange(ledger: &mut Ledger, remote: &BTreeMap<String, String>, now: Now) -> Exchange {
    let area = Area::take(ledger, remote, now);
    let room = area.room(ledger);
    let mut exchange = Exchange {
        unreadable: area.unreadable,
        newer: area.newer,
        ..Exchange::default()
    };
    let mut offers = Vec::new();
    for record in ledger.with_deleted() {
        if let Some(offer) = offer(record, &area, remote, room, now) {
            offers.push(offer);
        } else {
            exchange.left_out += missing(record, &area);
            exchange.is_full |= may_write(record, &area, now) && lacks_room(record, &[], now);
        }
    }
    let growth = |offer: &Offer| offer.bytes.checked_sub(offer.bytes_before);
    offers.sort_by_key(growth);
    let mut bytes: usize = remote.iter().map(|(key, text)| area::bytes(key, text)).sum();
    let mut items = remote.len();
    for offer in offers {
        let bytes_after = bytes - offer.bytes_before + offer.bytes;
        let items_after = items + usize::from(offer.bytes_before == 0);
        if bytes_after > bytes && (bytes_after > ROOM || items_after > MOST_ITEMS) {
            exchange.left_out += missing(offer.record, &area);
            exchange.is_full |= lacks_room(offer.record, &lying(offer.record, &area), now);
            continue;
        }
        (bytes, items) = (bytes_after, items_after);
        exchange.left_out += left_out(&Vec::from_iter(offer.record.events()), &offer.kept);
        exchange.is_full |= lacks_room(offer.record, &offer.kept, now);
        let Offer { key, text, .. } = offer;
        if remote.get(&key) != Some(&text) {
            exchange.remote.push(Change::Set { key, text });
        }
    }
    exchange
}

/// The item of a record, where there is to be one that this device may write.
fn offer<'ledger>(
    record: &'ledger Record,
    area: &Area,
    remote: &BTreeMap<String, String>,
    room: usize,
    now: Now,
) -> Option<Offer<'ledger>> {
    if !may_write(record, area, now) {
        return None;
    }
    let room = room.saturating_sub(area::frame(record));
    let kept = fit::fit(record, |event| bounds::is_possible(event, now), room);
    // Nobody has to learn of the deletion of what never travelled.
    if kept.is_empty() && area.find(&record.account).is_none() {
        return None;
    }
    let key = area::key(&record.account);
    let text = compact::write(record.deleted(), kept.iter().copied());
    Some(Offer {
        bytes: area::bytes(&key, &text),
        bytes_before: remote.get(&key).map_or(0, |before| area::bytes(&key, before)),
        record,
        kept,
        key,
        text,
    })
}

/// Whether this device may write the item of a record: it took in all of what lies there, and all has come.
fn may_write(record: &Record, area: &Area, now: Now) -> bool {
    let item = area.find(&record.account);
    !matches!(item, Some(Item::Newer(_) | Item::Read { is_taken: false, .. }))
        && record.deleted().is_none_or(|at| bounds::has_come(at, now))
}

/// The events of a record that lie there.
fn lying<'ledger>(record: &'ledger Record, area: &Area) -> Vec<&'ledger Event> {
    let lying = match area.find(&record.account) {
        Some(Item::Read { record, .. }) => record.events(),
        _ => &[],
    };
    let events = record.events().iter();
    events
        .filter(|event| lying.binary_search(event).is_ok())
        .collect()
}

/// How many events of a record do not lie there.
fn missing(record: &Record, area: &Area) -> usize {
    left_out(&Vec::from_iter(record.events()), &lying(record, area))
}

/// Whether events of a record that could travel do not.
fn lacks_room(record: &Record, travel: &[&Event], now: Now) -> bool {
    let events = record.events().iter();
    let possible: Vec<_> = events.filter(|event| bounds::is_possible(event, now)).collect();
    left_out(&possible, travel) > 0
}

/// How many events are not among those that travel: of what a person said all; where that is none, still
/// one if the account seems to stand elsewhere without the traces that are missing.
fn left_out(events: &[&Event], travel: &[&Event]) -> usize {
    let said = |events: &[&Event]| events.iter().filter(|event| !event.what.is_trace()).count();
    let stage = |events: &[&Event]| Course::of(events.iter().copied()).stage;
    let left = said(events) - said(travel);
    if left == 0 {
        usize::from(stage(events) != stage(travel))
    } else {
        left
    }
}

/// The moment of the last "delete everything" on any device.
#[must_use]
pub fn wiped(remote: &BTreeMap<String, String>) -> Option<Moment> {
    let at = remote.get(WIPED)?.parse().ok()?;
    (at >= 0).then_some(Moment(at))
}

/// What takes back from `storage.sync` all that lies there, and tells the other devices of "delete everything", if
/// it was. The moment of an earlier one stays: a device that was away since has not seen it yet.
#[must_use]
pub fn forget(remote: &BTreeMap<String, String>, told: Option<Moment>) -> Vec<Change> {
    // Younger than one of a clock that was ahead, or nobody would heed it.
    let last = wiped(remote).map(|at| Moment(at.0.saturating_add(1)));
    let marker = told.map(|at| Change::Set {
        key: WIPED.to_owned(),
        text: last.map_or(at, |last| at.max(last)).0.to_string(),
    });
    let gone = remote.keys().filter(|key| *key != WIPED);
    let removals = gone.map(|key| Change::Remove { key: key.clone() });
    marker.into_iter().chain(removals).collect()
}

/// Drops every event up to a moment, with nothing left of an account that has no later ones: here, and in
/// what lies there, where a device that was away may have sent what is older. Says what to change there.
pub fn wipe(ledger: &mut Ledger, remote: &mut BTreeMap<String, String>, before: Moment) -> Vec<Change> {
    // A device whose clock is ahead can't take what is yet to come.
    let before = before.min(ledger.now().at.plus_days(1));
    let records: Vec<Record> = ledger.with_deleted().cloned().collect();
    for mut record in records {
        if record.forget(before) {
            ledger.replace(record);
        }
    }
    area::wipe(remote, before)
}

#[cfg(test)]
mod tests;
