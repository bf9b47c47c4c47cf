//! The status of an account: computed from its events and the time, never stored.
//!
//! ```text
//! open ──form opened──▶ form opened ──sent──▶ sent ──────────confirmed──────────▶ confirmed
//!                                              │ 24 hours                              ▲
//!                                              ▼                                       │
//!                                      confirmation due ──one month──▶ reply overdue ──┘
//! ```
//!
//! Always holds: no event leads back. Who opens the form again after sending has still sent it, and a
//! confirmation counts even where nobody said "sent" before.

use serde::{Deserialize, Serialize};
use time::Date;

use super::due;
use super::event::{Event, What};
use crate::Moment;

const DAY_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

/// A send click is asked about for this long; later the popup still offers the answer.
const QUESTION_MILLISECONDS: i64 = DAY_MILLISECONDS;

/// Meta's confirmation came to others within this time (press and consumer advice of 2025).
const CONFIRMATION_MILLISECONDS: i64 = DAY_MILLISECONDS;

/// Where an account stands. Ordered by what is most urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Sent more than a month ago and not confirmed: Meta's time for an answer is over.
    ReplyOverdue,
    /// Sent more than a day ago and not confirmed: time to look for the mail.
    ConfirmationDue,
    /// Nothing done yet.
    Open,
    /// A form was opened and not sent, as far as is known.
    FormOpened,
    /// Sent; the confirmation is to come.
    Sent,
    /// Meta confirmed.
    Confirmed,
}

/// How far the events lead, whatever the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Open,
    FormOpened,
    Sent,
    Confirmed,
}

impl Stage {
    fn of(what: What) -> Self {
        match what {
            What::Seen => Self::Open,
            What::FormOpened | What::SendSeen | What::NotSent | What::DidNotWork(_) => Self::FormOpened,
            What::Sent => Self::Sent,
            What::Confirmed => Self::Confirmed,
        }
    }

    fn after(events: &[Event]) -> Self {
        let stages = events.iter().map(|event| Self::of(event.what));
        stages.max().unwrap_or(Self::Open)
    }
}

impl Status {
    /// The status after these events at a time. A clock that was set back takes no status back that the
    /// events give.
    #[must_use]
    pub fn after(events: &[Event], now: Moment) -> Self {
        match Stage::after(events) {
            Stage::Open => Self::Open,
            Stage::FormOpened => Self::FormOpened,
            Stage::Confirmed => Self::Confirmed,
            Stage::Sent => {
                let age = sent(events).map_or(0, |sent| now.0.saturating_sub(sent.0));
                let is_over = due_on(events)
                    .zip(now.day())
                    .is_some_and(|(due, today)| today > due);
                if is_over {
                    Self::ReplyOverdue
                } else if age >= CONFIRMATION_MILLISECONDS {
                    Self::ConfirmationDue
                } else {
                    Self::Sent
                }
            }
        }
    }

    /// Whether the user has something to do now.
    #[must_use]
    pub fn needs_action(self) -> bool {
        self < Self::Sent
    }

    /// Whether the objection was sent.
    #[must_use]
    pub fn is_sent(self) -> bool {
        !matches!(self, Self::Open | Self::FormOpened)
    }
}

/// When the objection was sent first, as the user said.
#[must_use]
pub fn sent(events: &[Event]) -> Option<Moment> {
    let first = events.iter().find(|event| event.what == What::Sent);
    first.map(|event| event.at)
}

/// The last day on which Meta's answer is in time: one month after sending (GDPR Art. 12(3)), counted in
/// UTC. Meta may take two months more if it says so within that month.
#[must_use]
pub fn due_on(events: &[Event]) -> Option<Date> {
    sent(events)?.day().map(due::one_month_after)
}

/// When the events led as far as they do: the moment of the first that did, `None` without events.
#[must_use]
pub fn since(events: &[Event]) -> Option<Moment> {
    let stage = Stage::after(events);
    let first = events.iter().find(|event| Stage::of(event.what) == stage);
    first.map(|event| event.at)
}

/// Whether a send click waits for the answer "was it sent?".
#[must_use]
pub fn awaits_answer(events: &[Event], now: Moment) -> bool {
    let last = events
        .iter()
        .rev()
        .find(|event| !matches!(event.what, What::Seen | What::FormOpened));
    last.is_some_and(|event| {
        let age = now.0.saturating_sub(event.at.0);
        event.what == What::SendSeen && age < QUESTION_MILLISECONDS
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::forms::FormId;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn events(whats: &[What]) -> Vec<Event> {
        (1..)
            .zip(whats)
            .map(|(minute, &what)| Event {
                at: Moment(minute * 60_000),
                what,
            })
            .collect()
    }

    #[test]
    fn status_by_events() {
        use What::{Confirmed, FormOpened, NotSent, Seen, SendSeen, Sent};
        for (whats, status, since_minute, asks) in [
            (&[][..], Status::Open, None, false),
            (&[Seen], Status::Open, Some(1), false),
            (
                &[Seen, FormOpened, FormOpened],
                Status::FormOpened,
                Some(2),
                false,
            ),
            (&[Seen, FormOpened, SendSeen], Status::FormOpened, Some(2), true),
            (
                &[Seen, FormOpened, SendSeen, FormOpened],
                Status::FormOpened,
                Some(2),
                true,
            ),
            (
                &[Seen, FormOpened, SendSeen, NotSent],
                Status::FormOpened,
                Some(2),
                false,
            ),
            (
                &[Seen, FormOpened, SendSeen, NotSent, SendSeen],
                Status::FormOpened,
                Some(2),
                true,
            ),
            (
                &[Seen, SendSeen, What::DidNotWork(FormId::Portal)],
                Status::FormOpened,
                Some(2),
                false,
            ),
            (&[Seen, FormOpened, SendSeen, Sent], Status::Sent, Some(4), false),
            (&[Seen, Sent, FormOpened], Status::Sent, Some(2), false),
            (
                &[Sent, Confirmed, FormOpened, Sent],
                Status::Confirmed,
                Some(2),
                false,
            ),
            (&[Confirmed], Status::Confirmed, Some(1), false),
        ] {
            let events = events(whats);
            assert_eq!(Status::after(&events, Moment(20 * 60_000)), status, "{whats:?}");
            let minute = since(&events).map(|moment| moment.0 / 60_000);
            assert_eq!(minute, since_minute, "{whats:?}");
            assert_eq!(awaits_answer(&events, Moment(20 * 60_000)), asks, "{whats:?}");
        }
    }

    #[test]
    fn the_question_ends_after_a_day() {
        let events = events(&[What::SendSeen]);
        let asked = events[0].at;
        assert!(awaits_answer(
            &events,
            Moment(asked.0 + QUESTION_MILLISECONDS - 1)
        ));
        assert!(!awaits_answer(&events, Moment(asked.0 + QUESTION_MILLISECONDS)));
        // A clock that was set back does not lose the question.
        assert!(awaits_answer(&events, Moment(asked.0 - 1)));
    }

    #[test]
    fn time_makes_a_confirmation_due_and_a_reply_overdue() {
        let sent = Moment::on_day(2026, 1, 31).unwrap();
        let events = [Event {
            at: sent,
            what: What::Sent,
        }];
        let confirmed = [
            events[0],
            Event {
                at: sent.plus_days(3),
                what: What::Confirmed,
            },
        ];
        for (now, status) in [
            (sent, Status::Sent),
            (Moment(sent.0 + DAY_MILLISECONDS - 1), Status::Sent),
            (sent.plus_days(1), Status::ConfirmationDue),
            // January has a 31st and February 2026 ends on the 28th: the month ends with that day.
            (Moment::on_day(2026, 2, 28).unwrap(), Status::ConfirmationDue),
            (Moment::on_day(2026, 3, 1).unwrap(), Status::ReplyOverdue),
            (Moment::on_day(2025, 1, 1).unwrap(), Status::Sent),
            (Moment(i64::MAX), Status::ConfirmationDue),
        ] {
            assert_eq!(Status::after(&events, now), status, "{now:?}");
            assert_eq!(Status::after(&confirmed, now), Status::Confirmed, "{now:?}");
        }
        assert_eq!(due_on(&events).unwrap().to_string(), "2026-02-28");
    }

    fn any_what() -> impl Strategy<Value = What> {
        select(vec![
            What::Seen,
            What::FormOpened,
            What::SendSeen,
            What::NotSent,
            What::DidNotWork(FormId::Portal),
            What::Sent,
            What::Confirmed,
        ])
    }

    proptest! {
        #[test]
        fn no_event_leads_back(whats in prop::collection::vec(any_what(), 0..20)) {
            let events = events(&whats);
            for length in 1..events.len() {
                prop_assert!(Stage::after(&events[..length]) >= Stage::after(&events[..length - 1]));
            }
        }
    }
}
