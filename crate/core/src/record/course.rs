//! The course of an account: where its events lead, whatever the time is now.
//!
//! Always holds: the course is a fold over the events in their order, so equal histories have equal
//! courses. Traces of use (a page seen, a form opened) lead on from "open" only; nothing that a person
//! said is undone by them.

use super::account::Account;
use super::event::{Confirmation, Event, LetterKind, PageNote, PageState, Snooze, What};
use super::line::{Label, Note};
use crate::atlas::forms::FormId;
use crate::moment::{Day, Moment};

/// How far an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Stage {
    /// Nothing done yet, or all to be done again.
    #[default]
    Open,
    /// A form was opened and not sent, as far as is known.
    FormOpened,
    /// Sent, without an answer that decides.
    Sent,
    /// Meta confirmed.
    Confirmed,
    /// Meta refused.
    Refused,
    /// The user withdrew it.
    Withdrawn,
}

/// Where the events of an account lead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    /// How far.
    pub stage: Stage,
    /// When it got there.
    pub since: Option<Moment>,
    /// The day on which the objection that counts was sent first.
    pub sent_on: Option<Day>,
    /// When that was noted.
    pub sent_at: Option<Moment>,
    /// The form that was opened last before sending, where it has a number.
    pub form: Option<FormId>,
    /// The forms that did not work.
    pub failed: Vec<FormId>,
    /// Meta's confirmation of it.
    pub confirmed: Option<Confirmation>,
    /// When Meta refused it.
    pub refused_on: Option<Day>,
    /// When Meta asked for more, if nothing followed.
    pub asked_on: Option<Day>,
    /// Since when the account has another e-mail address, if nothing was sent after.
    pub address_changed_on: Option<Day>,
    /// An account in the same Accounts Centre.
    pub covered_by: Option<Account>,
    /// When a reminder was made last, since it was sent.
    pub reminder: Option<Moment>,
    /// When a complaint was made last, since it was sent.
    pub complaint: Option<Moment>,
    /// A wish to be left alone, until the stage changes.
    pub snooze: Option<Snooze>,
    /// What the user calls the account.
    pub label: Option<Label>,
    /// What the user wants to remember.
    pub notes: Vec<Note>,
    /// The Pages on the user's list, in the order of their names.
    pub pages: Vec<PageNote>,
    /// When a send click waits for its answer.
    pub asked_at: Option<Moment>,
}

impl Course {
    /// The course of events in their order.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let mut course = Self::default();
        for event in events {
            course.take(event);
        }
        course
    }

    fn take(&mut self, event: &Event) {
        match &event.what {
            What::Seen | What::Added => {
                self.since.get_or_insert(event.at);
            }
            What::FormOpened(form) => {
                self.opened(event.at);
                if !matches!(self.stage, Stage::Sent | Stage::Confirmed) {
                    self.form = *form;
                }
            }
            What::SendSeen => {
                self.opened(event.at);
                self.asked_at = Some(event.at);
            }
            What::NotSent => {
                self.opened(event.at);
                self.asked_at = None;
            }
            What::DidNotWork(form) => {
                self.opened(event.at);
                self.asked_at = None;
                self.failed.push(*form);
            }
            What::Sent(on) => self.sent(*on, event.at),
            What::Confirmed(confirmation) => {
                self.confirmed = Some(confirmation.clone());
                self.answered(Stage::Confirmed, event.at);
            }
            What::Refused(on) => {
                self.refused_on = Some(*on);
                self.answered(Stage::Refused, event.at);
            }
            What::AskedForMore(on) => self.asked_on = Some(*on),
            What::AddressChanged(on) => {
                self.again(Stage::Open, event.at);
                self.address_changed_on = Some(*on);
            }
            What::Withdrawn(_) => self.again(Stage::Withdrawn, event.at),
            What::CoveredBy(account) => self.covered_by = Some(account.clone()),
            What::NotCovered => self.covered_by = None,
            What::Noted(note) => self.notes.push(note.clone()),
            What::LetterMade(LetterKind::Reminder) => self.reminder = Some(event.at),
            What::LetterMade(LetterKind::Complaint) => self.complaint = Some(event.at),
            What::Labelled(label) => self.label = Some(label.clone()),
            What::Snoozed(snooze) => self.snooze = Some(snooze.clone()),
            What::Reminded => self.snooze = None,
            What::Page(note) => self.page(note),
        }
    }

    fn opened(&mut self, at: Moment) {
        if self.stage == Stage::Open {
            self.reach(Stage::FormOpened, at);
        }
    }

    fn sent(&mut self, on: Day, at: Moment) {
        self.asked_at = None;
        match self.stage {
            // Whoever sends it again has sent it before; the earlier day counts.
            Stage::Sent | Stage::Confirmed => {
                self.sent_on = self.sent_on.map(|before| before.min(on)).or(Some(on));
            }
            Stage::Open | Stage::FormOpened | Stage::Refused | Stage::Withdrawn => {
                self.again(Stage::Sent, at);
                self.sent_on = Some(on);
                self.sent_at = Some(at);
            }
        }
    }

    fn answered(&mut self, stage: Stage, at: Moment) {
        self.asked_at = None;
        self.asked_on = None;
        self.reach(stage, at);
    }

    /// Begins anew: what belonged to an earlier objection no longer counts.
    fn again(&mut self, stage: Stage, at: Moment) {
        self.reach(stage, at);
        self.asked_at = None;
        self.asked_on = None;
        self.sent_on = None;
        self.sent_at = None;
        self.confirmed = None;
        self.refused_on = None;
        self.address_changed_on = None;
        self.reminder = None;
        self.complaint = None;
    }

    fn reach(&mut self, stage: Stage, at: Moment) {
        if self.stage != stage || self.since.is_none() {
            self.since = Some(at);
            self.snooze = None;
        }
        self.stage = stage;
    }

    fn page(&mut self, note: &PageNote) {
        self.pages.retain(|page| page.name != note.name);
        if note.state != PageState::Dropped {
            self.pages.push(note.clone());
            self.pages.sort();
        }
    }
}
