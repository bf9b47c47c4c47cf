//! Which events of a record travel when there is no room for all.
//!
//! Always holds: an event is kept or left by what was kept before it alone, in one order that is the same
//! on every device ([`PASSES`]); `sync`'s argument rests on that.
//!
//! What the status follows from comes first: of each kind one or two events, so that their number never
//! takes their room. Which ones, the course itself says: those that lead on from where the ones kept
//! before lead. The days of what a person said are taken to be in the order in which it was said; what
//! was noted late may depend on more events than these, which travel where they fit.

use std::cmp::Ordering;

use super::compact;
use crate::moment::Moment;
use crate::record::course::{Course, Stage};
use crate::record::event::{Event, What};
use crate::record::history::Record;

type Belongs = fn(&What) -> bool;

/// Which of two comes first.
type Order = fn(&Event, &Event) -> Ordering;

/// What must be true of the course of the events kept, without one more and with it.
type Asks = fn(&Course, &Course) -> bool;

/// An event and its bytes.
type Candidate<'record> = (&'record Event, usize);

/// One of the rounds in which events are taken.
struct Pass {
    /// At most so many are kept, those of earlier passes counted.
    most: usize,
    belongs: Belongs,
    order: Order,
    asks: Option<Asks>,
}

const PASSES: [Pass; 13] = [
    // What the status follows from.
    pass(1, is_beginning, newest, Some(leads_on)),
    pass(1, is_answer, latest_day, Some(leads_on)),
    pass(1, is_sending, earliest_day, Some(is_of_refusal)),
    pass(2, is_sending, earliest_day, Some(leads_on)),
    pass(2, is_since_sending, newest, Some(is_sent)),
    pass(1, is_step, newest, Some(leads_on)),
    pass(usize::MAX, is_link, newest, None),
    // What people see of the account.
    pass(usize::MAX, makes_status, newest, None),
    pass(3, is_trail, newest, None),
    pass(1, is_label, newest, None),
    pass(usize::MAX, is_task, newest, None),
    // The rest, with notes at the end.
    pass(usize::MAX, is_no_note, newest, None),
    pass(usize::MAX, is_anything, newest, None),
];

const fn pass(most: usize, belongs: Belongs, order: Order, asks: Option<Asks>) -> Pass {
    Pass {
        most,
        belongs,
        order,
        asks,
    }
}

/// The events that fit into so many bytes beside the item's key and frame, in the order of time.
pub fn fit(record: &Record, may_travel: impl Fn(&Event) -> bool, room: usize) -> Vec<&Event> {
    let candidates: Vec<Candidate> = record
        .events()
        .iter()
        .filter(|event| may_travel(event))
        .map(|event| (event, compact::cost(event)))
        .collect();
    let mut choice = Choice { kept: vec![], room };
    for pass in &PASSES {
        choice.take(pass, &candidates);
    }
    choice.kept
}

struct Choice<'record> {
    /// In the order of time.
    kept: Vec<&'record Event>,
    room: usize,
}

impl<'record> Choice<'record> {
    fn take(&mut self, pass: &Pass, candidates: &[Candidate<'record>]) {
        let belongs = |(event, _): &&Candidate| (pass.belongs)(&event.what);
        let mut candidates: Vec<Candidate> = candidates.iter().filter(belongs).copied().collect();
        candidates.sort_by(|(one, _), (other, _)| (pass.order)(one, other));
        let mut count = 0;
        for (event, cost) in candidates {
            if count == pass.most {
                return;
            }
            let is_taking_back = is_taking_back(&event.what);
            let place = self.kept.binary_search(&event);
            let taken = place
                .err()
                .filter(|place| cost <= self.room && (is_taking_back || self.grants(event, *place, pass)));
            if let Some(place) = taken {
                self.kept.insert(place, event);
                self.room -= cost;
            }
            // What is taken back has no end of its own: the pass ends with what stands.
            count += usize::from((place.is_ok() || taken.is_some()) && !is_taking_back);
        }
    }

    fn grants(&self, event: &'record Event, place: usize, pass: &Pass) -> bool {
        pass.asks.is_none_or(|asks| {
            let mut with = self.kept.clone();
            with.insert(place, event);
            asks(&Course::of(self.kept.iter().copied()), &Course::of(with))
        })
    }
}

fn newest(one: &Event, other: &Event) -> Ordering {
    takes_effect(other).cmp(&takes_effect(one))
}

/// What is taken back is so at its own moment, before anything else of that moment is taken.
fn takes_effect(event: &Event) -> (Moment, bool) {
    match event.what {
        What::TakenBack(at) => (at, true),
        _ => (event.at, false),
    }
}

fn latest_day(one: &Event, other: &Event) -> Ordering {
    earliest_day(other, one)
}

fn earliest_day(one: &Event, other: &Event) -> Ordering {
    (one.what.day(), one.at).cmp(&(other.what.day(), other.at))
}

fn leads_on(without: &Course, with: &Course) -> bool {
    (without.stage, without.since) != (with.stage, with.since)
}

/// Only behind the sending that was refused, one of the same day leads on.
fn is_of_refusal(without: &Course, with: &Course) -> bool {
    without.stage == Stage::Refused && without.sent_on.is_none() && with.sent_on.is_some()
}

fn is_sent(without: &Course, _: &Course) -> bool {
    without.stage == Stage::Sent
}

/// After these nothing that was said before counts for the status, unless they were noted late.
fn is_beginning(what: &What) -> bool {
    matches!(what, What::AddressChanged(_) | What::Withdrawn(_)) || is_taking_back(what)
}

fn is_taking_back(what: &What) -> bool {
    matches!(what, What::TakenBack(_))
}

fn is_answer(what: &What) -> bool {
    matches!(what, What::Confirmed(_) | What::Refused(_))
}

fn is_sending(what: &What) -> bool {
    matches!(what, What::Sent(_))
}

/// Sent again, it has been asked for more no longer.
fn is_since_sending(what: &What) -> bool {
    matches!(what, What::Sent(_) | What::AskedForMore(_))
}

fn is_step(what: &What) -> bool {
    matches!(
        what,
        What::FormOpened(_) | What::SendSeen | What::NotSent | What::DidNotWork(_)
    )
}

fn is_link(what: &What) -> bool {
    matches!(what, What::CoveredBy(_) | What::NotCovered)
}

fn makes_status(what: &What) -> bool {
    is_beginning(what) || is_answer(what) || is_since_sending(what) || is_link(what)
}

/// Of these the newest few say as much as all: that a form was opened, and how that ended.
fn is_trail(what: &What) -> bool {
    is_step(what) || matches!(what, What::Seen | What::Added)
}

fn is_label(what: &What) -> bool {
    matches!(what, What::Labelled(_))
}

fn is_task(what: &What) -> bool {
    matches!(
        what,
        What::Snoozed(_)
            | What::Reminded
            | What::DidNotWork(_)
            | What::LetterMade(_)
            | What::LetterSent(_)
            | What::Page(_)
    )
}

fn is_no_note(what: &What) -> bool {
    !matches!(what, What::Noted(_))
}

fn is_anything(_: &What) -> bool {
    true
}
