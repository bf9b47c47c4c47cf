//! The compact form of a record, for the little room that browsers give to what they synchronise.
//!
//! One JSON text, like `{"v":1,"e":[[1795000000000,0],[1795000060000,6,20775]]}`: the version, the moment
//! of the deletion as `d` if there was one, and the events by time: moment, code, and what belongs to it,
//! with days counted from 1970. Always holds: equal records have equal texts; a code never changes its
//! meaning.

use std::fmt;

use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use super::ITEM_BYTES;
use crate::json;
use crate::moment::{Day, Moment};
use crate::record::account::Account;
use crate::record::event::{Confirmation, Event, LetterKind, PageNote, PageState, Snooze, What};
use crate::record::history::Record;
use crate::record::migrations::Trouble;

/// The version of the form.
const VERSION: u64 = 1;

const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

#[derive(Serialize, Deserialize)]
struct Item {
    v: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    d: Option<Moment>,
    e: Vec<Vec<Atom>>,
}

#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

/// What an event is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Atom {
    Number(i64),
    Text(String),
}
use Atom::{Number, Text};

/// Reads a text of any version up to this one.
pub fn read(account: Account, text: &str) -> Result<Record, Trouble> {
    if text.len() > ITEM_BYTES {
        return Err(Trouble::Broken);
    }
    let Versioned { v } = json::read(text).map_err(|_| Trouble::Broken)?;
    if v > VERSION {
        return Err(Trouble::Newer);
    }
    let item: Item = json::read(text).map_err(|_| Trouble::Broken)?;
    let events: Option<Vec<Event>> = item.e.iter().map(|atoms| decode(atoms)).collect();
    match events {
        Some(events) if v == VERSION => Ok(Record::new(account, events, item.d)),
        _ => Err(Trouble::Broken),
    }
}

/// The text of these events, which are in the order of time.
pub fn write<'event>(deleted: Option<Moment>, events: impl IntoIterator<Item = &'event Event>) -> String {
    let item = Item {
        v: VERSION,
        d: deleted,
        e: events.into_iter().map(encode).collect(),
    };
    // Numbers and texts always serialise.
    json::write(&item)
}

/// How many bytes an event adds to the item that holds it, with its comma.
pub fn cost(event: &Event) -> usize {
    let text = json::write(&encode(event));
    super::area::json_bytes(&text) - "\"\"".len() + ",".len()
}

fn encode(event: &Event) -> Vec<Atom> {
    let (code, rest) = match &event.what {
        What::Seen => (0, vec![]),
        What::Added => (1, vec![]),
        What::FormOpened(None) => (2, vec![]),
        What::FormOpened(Some(form)) => (2, vec![Text(String::from(*form))]),
        What::SendSeen => (3, vec![]),
        What::NotSent => (4, vec![]),
        What::DidNotWork(form) => (5, vec![Text(String::from(*form))]),
        What::Sent(on) => (6, vec![number(*on)]),
        What::Confirmed(Confirmation { on, reference: None }) => (7, vec![number(*on)]),
        What::Confirmed(Confirmation {
            on,
            reference: Some(reference),
        }) => (7, vec![number(*on), text(reference.as_str())]),
        What::Refused(on) => (8, vec![number(*on)]),
        What::AskedForMore(on) => (9, vec![number(*on)]),
        What::AddressChanged(on) => (10, vec![number(*on)]),
        What::Withdrawn(on) => (11, vec![number(*on)]),
        What::CoveredBy(account) => (12, vec![Text(account.to_string())]),
        What::NotCovered => (13, vec![]),
        What::Noted(note) => (14, vec![text(note.as_str())]),
        What::LetterMade(LetterKind::Reminder) => (15, vec![]),
        What::LetterMade(LetterKind::Complaint) => (16, vec![]),
        What::LetterSent(LetterKind::Reminder) => (23, vec![]),
        What::LetterSent(LetterKind::Complaint) => (24, vec![]),
        What::TakenBack(at) => (25, vec![Number(at.0)]),
        What::Labelled(label) => (17, vec![text(label.as_str())]),
        What::Snoozed(Snooze::Until(day)) => (18, vec![number(*day)]),
        What::Snoozed(Snooze::OnSite) => (18, vec![]),
        What::Reminded => (19, vec![]),
        What::Page(PageNote { name, state }) => {
            let code = match state {
                PageState::Listed => 20,
                PageState::Done => 21,
                PageState::Dropped => 22,
            };
            (code, vec![text(name.as_str())])
        }
    };
    let mut atoms = vec![Number(event.at.0), Number(code)];
    atoms.extend(rest);
    atoms
}

fn decode(atoms: &[Atom]) -> Option<Event> {
    let [Number(at), Number(code), rest @ ..] = atoms else {
        return None;
    };
    let what = match (code, rest) {
        (0, []) => What::Seen,
        (1, []) => What::Added,
        (2, []) => What::FormOpened(None),
        (2, [Text(form)]) => What::FormOpened(Some(form.clone().try_into().ok()?)),
        (3, []) => What::SendSeen,
        (4, []) => What::NotSent,
        (5, [Text(form)]) => What::DidNotWork(form.clone().try_into().ok()?),
        (6, [Number(on)]) => What::Sent(day(*on)?),
        (7, [Number(on)]) => What::Confirmed(Confirmation {
            on: day(*on)?,
            reference: None,
        }),
        (7, [Number(on), Text(reference)]) => What::Confirmed(Confirmation {
            on: day(*on)?,
            reference: Some(reference.clone().try_into().ok()?),
        }),
        (8, [Number(on)]) => What::Refused(day(*on)?),
        (9, [Number(on)]) => What::AskedForMore(day(*on)?),
        (10, [Number(on)]) => What::AddressChanged(day(*on)?),
        (11, [Number(on)]) => What::Withdrawn(day(*on)?),
        (12, [Text(account)]) => What::CoveredBy(account.parse().ok()?),
        (13, []) => What::NotCovered,
        (14, [Text(note)]) => What::Noted(note.clone().try_into().ok()?),
        (15, []) => What::LetterMade(LetterKind::Reminder),
        (16, []) => What::LetterMade(LetterKind::Complaint),
        (17, [Text(label)]) => What::Labelled(label.clone().try_into().ok()?),
        (18, [Number(until)]) => What::Snoozed(Snooze::Until(day(*until)?)),
        (18, []) => What::Snoozed(Snooze::OnSite),
        (19, []) => What::Reminded,
        (23, []) => What::LetterSent(LetterKind::Reminder),
        (24, []) => What::LetterSent(LetterKind::Complaint),
        (25, [Number(at)]) => What::TakenBack(Moment(*at)),
        (20, [Text(name)]) => page(name, PageState::Listed)?,
        (21, [Text(name)]) => page(name, PageState::Done)?,
        (22, [Text(name)]) => page(name, PageState::Dropped)?,
        _ => return None,
    };
    Some(Event {
        at: Moment(*at),
        what,
    })
}

fn page(name: &str, state: PageState) -> Option<What> {
    let name = name.to_owned().try_into().ok()?;
    Some(What::Page(PageNote { name, state }))
}

fn text(text: &str) -> Atom {
    Text(text.to_owned())
}

fn number(day: Day) -> Atom {
    Number(Moment::start_of(day).0 / DAY_MILLISECONDS)
}

fn day(number: i64) -> Option<Day> {
    Moment(number.checked_mul(DAY_MILLISECONDS)?).day()
}

impl Serialize for Atom {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Number(number) => serializer.serialize_i64(*number),
            Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Atom {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AtomVisitor)
    }
}

struct AtomVisitor;

impl Visitor<'_> for AtomVisitor {
    type Value = Atom;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a number or a text")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Atom, E> {
        Ok(Number(number))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Atom, E> {
        i64::try_from(number).map(Number).map_err(E::custom)
    }

    fn visit_str<E>(self, text: &str) -> Result<Atom, E> {
        Ok(Text(text.to_owned()))
    }
}

#[cfg(test)]
#[path = "compact_tests.rs"]
mod tests;
