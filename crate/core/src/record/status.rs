//! The status of an account: computed from its course and the time, never stored.
//!
//! ```text
//!            form opened           sent             24 hours                  one month
//!   open ───────────────▶ form ─────────▶ sent ─────────────▶ confirmation ────────────▶ reply
//!    ▲  ╲                opened            │  ╲                   due │                 overdue
//!    │   ╲ in one Accounts Centre          │   ╲ Meta asked for more  │                     │
//!    │    ╲ with one that is sent          │    ────────────────────▶ │                     │
//!    │     ▼                               ├──────────────────────────┴─────────────────────┤
//!    │  covered                    confirmed│                                       refused │
//!    │                                     ▼                                                ▼
//!    ├──── address changed ───────── confirmed                                          refused
//!    └──── address changed, from any status          withdrawn: said by the user, from any status
//! ```
//!
//! From withdrawn and refused, "sent" leads on to sent. Always holds: nothing but "address changed",
//! "withdrawn", "refused" and what the user takes back leads back from confirmed. A confirmation counts even where nobody said
//! "sent" before, and a clock that was set back takes no status back that the events give.

use serde::{Deserialize, Serialize};

use super::course::{Course, Stage};
use super::due;
use super::event::Snooze;
use crate::moment::{Day, Moment, Now};

const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

/// A send click is asked about for this long; later the popup still offers the answer.
const QUESTION_MILLISECONDS: i64 = DAY_MILLISECONDS;

/// Meta's confirmation came to others within this time (press and consumer advice of 2025).
const CONFIRMATION_MILLISECONDS: i64 = DAY_MILLISECONDS;

/// How long a reminder to Meta is given before the account asks for action again. No law names a time.
const REMINDER_DAYS: i64 = 14;

/// Within three months the authority says how far a complaint is (GDPR Art. 78(2)).
const COMPLAINT_DAYS: i64 = 92;

/// Meta trains with public posts since this day (Meta's announcement of 14 April 2025).
pub const TRAINING_SINCE: (i32, u8, u8) = (2025, 5, 27);

/// Where an account stands. Ordered by what is most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Sent more than a month ago and not confirmed: Meta's time for an answer is over.
    ReplyOverdue,
    /// Meta refused.
    Refused,
    /// Sent more than a day ago and not confirmed, or Meta asked for more: time to look for the mail.
    ConfirmationDue,
    /// Nothing done yet.
    Open,
    /// A form was opened and not sent, as far as is known.
    FormOpened,
    /// Sent; the confirmation is to come.
    Sent,
    /// Another account in the same Accounts Centre is sent, which counts for this one too.
    Covered,
    /// The user withdrew the objection.
    Withdrawn,
    /// Meta confirmed.
    Confirmed,
}

impl Status {
    /// All statuses, the most urgent first.
    pub const ALL: [Self; 9] = [
        Self::ReplyOverdue,
        Self::Refused,
        Self::ConfirmationDue,
        Self::Open,
        Self::FormOpened,
        Self::Sent,
        Self::Covered,
        Self::Withdrawn,
        Self::Confirmed,
    ];

    /// The status of a course at a time. `covered` says whether another account of the same Accounts
    /// Centre has an objection that stands.
    #[must_use]
    pub fn of(course: &Course, covered: bool, now: Now) -> Self {
        match course.stage {
            Stage::Open | Stage::FormOpened if covered && course.address_changed_on.is_none() => {
                Self::Covered
            }
            Stage::Open => Self::Open,
            Stage::FormOpened => Self::FormOpened,
            Stage::Confirmed => Self::Confirmed,
            Stage::Refused => Self::Refused,
            Stage::Withdrawn => Self::Withdrawn,
            Stage::Sent if due_on(course).is_some_and(|due| now.today > due) => Self::ReplyOverdue,
            Stage::Sent if course.asked_on.is_some() || is_a_day_old(course, now) => Self::ConfirmationDue,
            Stage::Sent => Self::Sent,
        }
    }

    /// Whether the user has something to do now.
    #[must_use]
    pub fn needs_action(self) -> bool {
        self < Self::Sent
    }

    /// Whether an objection was sent that Meta has not refused and the user has not withdrawn.
    #[must_use]
    pub fn stands(self) -> bool {
        matches!(
            self,
            Self::Sent | Self::ConfirmationDue | Self::ReplyOverdue | Self::Confirmed
        )
    }
}

fn is_a_day_old(course: &Course, now: Now) -> bool {
    let age = course.sent_at.map_or(0, |sent| now.at.0.saturating_sub(sent.0));
    // Said later than sent: the night after the day of sending is past.
    let is_past = course.sent_on.is_some_and(|sent| now.today >= sent.plus(2));
    age >= CONFIRMATION_MILLISECONDS || is_past
}

/// The last day on which Meta's answer is in time: one month after sending (GDPR Art. 12(3)), counted in
/// the user's own days. Meta may take two months more if it says so within that month. How the month ends is
/// in [`due`].
#[must_use]
pub fn due_on(course: &Course) -> Option<Day> {
    course.sent_on.map(|sent| Day(due::answer_due(sent.0)))
}

/// Whether a send click waits for the answer "was it sent?".
#[must_use]
pub fn awaits_answer(course: &Course, now: Now) -> bool {
    course
        .asked_at
        .is_some_and(|asked| now.at.0.saturating_sub(asked.0) < QUESTION_MILLISECONDS)
}

/// Whether the user wanted to be left alone now, or has done what can be done: a complaint or a reminder
/// was sent not long ago.
#[must_use]
pub fn rests(course: &Course, now: Now) -> bool {
    let is_snoozed = course.snooze.as_ref().is_some_and(|snooze| match snooze {
        Snooze::Until(day) => now.today < *day,
        Snooze::OnSite => true,
    });
    let within = |sent: Option<Moment>, days| sent.is_some_and(|sent| now.at < sent.plus_days(days));
    is_snoozed || within(course.reminder_sent, REMINDER_DAYS) || within(course.complaint_sent, COMPLAINT_DAYS)
}

/// Whether the authority's time to say how far the last complaint is has passed.
#[must_use]
pub fn complaint_is_old(course: &Course, now: Now) -> bool {
    let sent = course.complaint_sent;
    sent.is_some_and(|sent| now.at >= sent.plus_days(COMPLAINT_DAYS))
}

/// What an objection of a day can still reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Sent before the training began: nothing was to be used.
    FromTheStart,
    /// Sent after: what was used before stays used.
    FromNowOn,
}

impl Reach {
    /// The reach of an objection sent on a day.
    #[must_use]
    pub fn of(sent_on: Day) -> Self {
        let (year, month, day) = TRAINING_SINCE;
        let begins = Moment::on_day(year, month, day).and_then(Moment::day);
        if begins.is_some_and(|begins| sent_on < begins) {
            Self::FromTheStart
        } else {
            Self::FromNowOn
        }
    }
}

#[cfg(test)]
#[path = "status_tests.rs"]
mod tests;
