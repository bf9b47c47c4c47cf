//! The course of an account: where its events lead, whatever the time is now.
//!
//! Always holds: the course is a fold over the events in their order, so equal histories have equal
//! courses. Traces of use (a page seen, a form opened) lead on from "open" only; nothing that a person
//! said is undone by them. Days count too: what is noted late, of a day before a sending or an answer, does
//! not undo it; of the same day, what was noted later counts, but for the first sending of all: that came before
//! its refusal. What was taken back counts as never said.

use std::collections::{BTreeMap, BTreeSet};

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
    /// The form that was sent: the one opened last, where that was on the day of sending and it worked.
    pub form: Option<FormId>,
    opened: Option<(FormId, Moment)>,
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
    /// Since when the user says that it is withdrawn, if nothing was sent after.
    pub withdrawn_on: Option<Day>,
    /// The accounts in the same Accounts Centre, with when each was said.
    pub covered_by: BTreeMap<Account, Moment>,
    /// When the user said that it is in none.
    pub not_covered: Option<Moment>,
    /// The letter that was made last, since it was sent, where it is not said that it was sent.
    pub letter: Option<LetterKind>,
    /// When a reminder was sent last, since the objection was.
    pub reminder_sent: Option<Moment>,
    /// When a complaint was sent last, since the objection was.
    pub complaint_sent: Option<Moment>,
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
    pub fn of<'event>(events: impl IntoIterator<Item = &'event Event>) -> Self {
        Self::of_all(&Vec::from_iter(events))
    }

    fn of_all(events: &[&Event]) -> Self {
        let mut course = Self::default();
        let mut taken_back = BTreeSet::new();
        taken_back.extend(events.iter().filter_map(|event| match event.what {
            What::TakenBack(at) => Some(at),
            _ => None,
        }));
        for event in events {
            let is_undone = taken_back.contains(&event.at) && event.what.can_be_taken_back();
            if !is_undone {
                course.take(event);
            }
        }
        course
    }

    fn take(&mut self, event: &Event) {
        let at = event.at;
        match &event.what {
            What::Seen | What::Added => {
                self.since.get_or_insert(at);
            }
            What::FormOpened(form) => {
                self.form_seen(at);
                self.opened = form.map(|form| (form, at));
            }
            What::SendSeen => {
                self.form_seen(at);
                self.asked_at = Some(at);
            }
            What::NotSent => {
                self.form_seen(at);
                self.asked_at = None;
            }
            What::DidNotWork(form) => {
                self.form_seen(at);
                self.asked_at = None;
                self.opened = self.opened.filter(|(opened, _)| opened != form);
                self.failed.push(*form);
            }
            What::Sent(on) => self.sent(*on, at),
            What::Confirmed(confirmation) => self.confirmed(confirmation, at),
            What::Refused(on) => self.refused(*on, at),
            What::AskedForMore(on) => self.asked_on = Some(*on),
            What::AddressChanged(on) if !self.is_late(*on, self.withdrawn_on) => {
                self.again(Stage::Open, at);
                self.address_changed_on = Some(*on);
            }
            What::Withdrawn(on) if !self.is_late(*on, self.address_changed_on) => {
                self.again(Stage::Withdrawn, at);
                self.withdrawn_on = Some(*on);
            }
            What::CoveredBy(account) => {
                self.covered_by.insert(account.clone(), at);
            }
            What::NotCovered => {
                self.covered_by.clear();
                self.not_covered = Some(at);
            }
            What::Noted(note) => self.notes.push(note.clone()),
            What::LetterMade(kind) => self.letter = Some(*kind),
            What::LetterSent(kind) => self.letter_sent(*kind, at),
            What::Labelled(label) => self.label = Some(label.clone()),
            What::Snoozed(snooze) => self.snooze = Some(snooze.clone()),
            What::Reminded => self.snooze = None,
            What::Page(note) => self.page(note),
            What::AddressChanged(_) | What::Withdrawn(_) | What::TakenBack(_) => {}
        }
    }

    fn form_seen(&mut self, at: Moment) {
        if self.stage == Stage::Open {
            self.reach(Stage::FormOpened, at);
        }
    }

    /// Whether a form was opened last, and did not fail since.
    pub(super) fn has_open(&self, form: FormId) -> bool {
        self.opened.is_some_and(|(opened, _)| opened == form)
    }

    fn sent(&mut self, on: Day, at: Moment) {
        let is_seen = self.asked_at.take().is_some();
        let is_answered = match self.stage {
            // Whoever was refused has sent before; where nobody said so, and no new sending was seen, this is it.
            Stage::Refused => self
                .refused_on
                .is_some_and(|refused| on < refused || (on == refused && self.sent_on.is_none() && !is_seen)),
            Stage::Withdrawn => self.withdrawn_on.is_some_and(|withdrawn| on < withdrawn),
            Stage::Open | Stage::FormOpened => self.address_changed_on.is_some_and(|changed| on < changed),
            Stage::Sent | Stage::Confirmed => false,
        };
        if is_answered {
            // Noted late: what came after it stays.
            if self.stage == Stage::Refused {
                self.note_sending(on, at);
            }
            return;
        }
        match self.stage {
            // Whoever sends it again has sent it before; the earlier day counts.
            Stage::Sent | Stage::Confirmed => {
                if self.sent_on.is_none_or(|before| on < before) {
                    self.note_sending(on, self.sent_at.unwrap_or(at));
                }
                self.asked_on = self.asked_on.filter(|asked| *asked > on);
            }
            Stage::Open | Stage::FormOpened | Stage::Refused | Stage::Withdrawn => {
                let asked_on = self.asked_on.filter(|asked| *asked > on);
                self.again(Stage::Sent, at);
                self.note_sending(on, at);
                self.asked_on = asked_on;
            }
        }
    }

    fn note_sending(&mut self, on: Day, at: Moment) {
        self.sent_on = Some(on);
        self.sent_at = Some(at);
        // Local days differ from those of UTC by one at most.
        let same_day = |moment: Moment| {
            let day = moment.day();
            day.is_some_and(|day| (on.plus(-1)..=on.plus(1)).contains(&day))
        };
        let opened = self.opened.filter(|(_, opened)| same_day(*opened));
        self.form = opened.map(|(form, _)| form);
    }

    fn confirmed(&mut self, confirmation: &Confirmation, at: Moment) {
        let before = |day: Option<Day>| day.is_some_and(|day| confirmation.on < day);
        let is_outdated = match self.stage {
            Stage::Refused => before(self.refused_on),
            Stage::Withdrawn => before(self.withdrawn_on),
            Stage::Open | Stage::FormOpened => before(self.address_changed_on),
            Stage::Sent | Stage::Confirmed => false,
        };
        if !is_outdated {
            self.confirmed = Some(confirmation.clone());
            self.answered(Stage::Confirmed, at);
        }
    }

    fn refused(&mut self, on: Day, at: Moment) {
        let before = |day: Option<Day>| day.is_some_and(|day| on < day);
        let is_outdated = match self.stage {
            Stage::Sent => before(self.sent_on),
            Stage::Confirmed => before(self.confirmed_on()),
            Stage::Withdrawn => before(self.withdrawn_on),
            Stage::Open | Stage::FormOpened => before(self.address_changed_on),
            Stage::Refused => false,
        };
        if !is_outdated {
            self.refused_on = Some(on);
            self.answered(Stage::Refused, at);
        }
    }

    fn answered(&mut self, stage: Stage, at: Moment) {
        self.asked_at = None;
        self.asked_on = None;
        self.reach(stage, at);
    }

    fn confirmed_on(&self) -> Option<Day> {
        self.confirmed.as_ref().map(|confirmed| confirmed.on)
    }

    /// Whether a beginning of a day is noted late: it was sent, answered or begun otherwise after that day.
    fn is_late(&self, on: Day, otherwise: Option<Day>) -> bool {
        let since = [self.sent_on, self.confirmed_on(), self.refused_on, otherwise];
        since.into_iter().flatten().any(|day| on < day)
    }

    /// Begins anew: what belonged to an earlier objection no longer counts.
    fn again(&mut self, stage: Stage, at: Moment) {
        self.reach(stage, at);
        self.asked_at = None;
        self.asked_on = None;
        self.sent_on = None;
        self.sent_at = None;
        self.form = None;
        self.confirmed = None;
        self.refused_on = None;
        self.address_changed_on = None;
        self.withdrawn_on = None;
        self.letter = None;
        self.reminder_sent = None;
        self.complaint_sent = None;
    }

    fn reach(&mut self, stage: Stage, at: Moment) {
        if self.stage != stage || self.since.is_none() {
            self.since = Some(at);
            self.snooze = None;
        }
        self.stage = stage;
    }

    fn letter_sent(&mut self, kind: LetterKind, at: Moment) {
        self.letter = None;
        match kind {
            LetterKind::Reminder => self.reminder_sent = Some(at),
            LetterKind::Complaint => self.complaint_sent = Some(at),
        }
    }

    fn page(&mut self, note: &PageNote) {
        self.pages.retain(|page| page.name != note.name);
        if note.state != PageState::Dropped {
            self.pages.push(note.clone());
            self.pages.sort();
        }
    }
}
