//! The record of one account: its events, and how two histories of it become one.
//!
//! Always holds: events are in the order of time and no two are equal; none is older than the deletion.
//! So [`Record::unite`] is commutative, associative and idempotent, and a deletion wins over everything
//! that happened before it, on whichever device.

use super::account::Account;
use super::course::Course;
use super::event::{Event, What};
use super::status::{self, Status};
use crate::atlas::forms::FormId;
use crate::moment::{Day, Moment, Now};

/// A record takes no more events than this.
pub const MOST_EVENTS: usize = 1_000;

/// Traces of use, of which there may be any number, are noted up to this many events.
const MOST_TRACES: usize = 500;

/// A message about a send click that comes again within this time is about the same click.
const SAME_CLICK_MILLISECONDS: i64 = 60_000;

/// A form that is opened again within this time, as by loading its page anew, was opened once.
const SAME_OPENING_MILLISECONDS: i64 = 60 * 60_000;

/// All of an account's events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Whose.
    pub account: Account,
    events: Vec<Event>,
    deleted: Option<Moment>,
    covered: bool,
}

impl Record {
    /// A record of events in any order; those that a deletion is younger than are left out.
    #[must_use]
    pub fn new(account: Account, events: Vec<Event>, deleted: Option<Moment>) -> Self {
        let mut record = Self {
            account,
            events,
            deleted,
            covered: false,
        };
        record.settle();
        record
    }

    /// What happened, oldest first.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// When the user deleted the account from the list, if ever.
    #[must_use]
    pub fn deleted(&self) -> Option<Moment> {
        self.deleted
    }

    /// Whether nothing but the deletion is left.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.events.is_empty() && self.deleted.is_some()
    }

    /// Where the events lead.
    #[must_use]
    pub fn course(&self) -> Course {
        Course::of(&self.events)
    }

    /// Where the account stands.
    #[must_use]
    pub fn status(&self, now: Now) -> Status {
        Status::of(&self.course(), self.covered, now)
    }

    /// Whether the user has something to do now and did not want to be left alone.
    #[must_use]
    pub fn needs_action(&self, now: Now) -> bool {
        self.status(now).needs_action() && !status::rests(&self.course(), now)
    }

    /// The last day on which Meta's answer is in time; `None` before anything was sent.
    #[must_use]
    pub fn due_on(&self) -> Option<Day> {
        status::due_on(&self.course())
    }

    /// When it got where it stands.
    #[must_use]
    pub fn since(&self) -> Option<Moment> {
        self.course().since
    }

    /// The forms that did not work for this account.
    #[must_use]
    pub fn failed(&self) -> Vec<FormId> {
        self.course().failed
    }

    /// Whether a send click waits for its answer.
    #[must_use]
    pub fn awaits_answer(&self, now: Now) -> bool {
        status::awaits_answer(&self.course(), now)
    }

    /// Appends what happened. Says nothing twice: an account is seen once, and a form opened again within an
    /// hour of opening it is one opening; a send click is the same only for a minute. An event never comes
    /// before the last one, even where the clock was set back.
    ///
    /// `false` where the record is full.
    pub fn append(&mut self, what: What, at: Moment) -> bool {
        if self.knows_already(&what, at) {
            return true;
        }
        let most = if what.is_trace() { MOST_TRACES } else { MOST_EVENTS };
        if self.events.len() >= most {
            return false;
        }
        let after = self.events.last().map(|last| last.at).max(self.deleted);
        let at = after.map_or(at, |after| Moment(at.0.max(after.0.saturating_add(1))));
        self.events.push(Event { at, what });
        true
    }

    /// Takes in another history of the same account.
    pub fn unite(&mut self, other: &Self) {
        self.events.extend(other.events.iter().cloned());
        self.deleted = self.deleted.max(other.deleted);
        self.settle();
    }

    /// Deletes everything up to now.
    pub fn delete(&mut self, at: Moment) {
        let last = self.events.last().map(|last| last.at);
        self.deleted = self.deleted.max(last).max(Some(at));
        self.settle();
    }

    /// Drops everything up to a moment, deletions too, without a trace. Whether there was anything.
    pub fn forget(&mut self, before: Moment) -> bool {
        let (count, deleted) = (self.events.len(), self.deleted);
        self.events.retain(|event| event.at > before);
        self.deleted = deleted.filter(|at| *at > before);
        (self.events.len(), self.deleted) != (count, deleted)
    }

    /// Drops what was said of being in one Accounts Centre with an account. Whether there was anything.
    pub(super) fn forget_links(&mut self, with: &Account) -> bool {
        let count = self.events.len();
        self.events
            .retain(|event| !matches!(&event.what, What::CoveredBy(other) if other == with));
        self.events.len() != count
    }

    /// Says whether another account's objection covers this one.
    pub(super) fn set_covered(&mut self, covered: bool) {
        self.covered = covered;
    }

    fn settle(&mut self) {
        let deleted = self.deleted;
        self.events
            .retain(|event| deleted.is_none_or(|deleted| event.at > deleted));
        self.events.sort();
        self.events.dedup();
    }

    fn knows_already(&self, what: &What, at: Moment) -> bool {
        let last = self.events.last();
        let within = |milliseconds| {
            last.is_some_and(|last| last.what == *what && at.0.saturating_sub(last.at.0) < milliseconds)
        };
        match what {
            What::Seen | What::Added => !self.events.is_empty(),
            What::DidNotWork(form) => {
                let course = self.course();
                course.failed.contains(form) && !course.has_open(*form)
            }
            What::Labelled(label) => self.course().label.as_ref() == Some(label),
            // Whether a link still holds, only the ledger knows.
            What::CoveredBy(_) | What::NotCovered => false,
            What::Page(note) => self.course().pages.contains(note),
            What::FormOpened(_) => within(SAME_OPENING_MILLISECONDS),
            What::SendSeen => within(SAME_CLICK_MILLISECONDS),
            _ => last.is_some_and(|last| last.what == *what),
        }
    }
}
