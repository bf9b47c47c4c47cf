//! The status of an account: computed from its events, never stored.
//!
//! ```text
//! open ──form opened──▶ form opened ──sent──▶ sent ──confirmed──▶ confirmed
//! ```
//!
//! Always holds: no event leads back. Who opens the form again after sending has still sent it, and a
//! confirmation counts even where nobody said "sent" before.

use serde::{Deserialize, Serialize};

use super::event::{Event, What};
use crate::Moment;

/// A send click is asked about for this long; later the popup still offers the answer.
const QUESTION_MILLISECONDS: i64 = 24 * 60 * 60 * 1_000;

/// Where an account stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Nothing done yet.
    Open,
    /// A form was opened and not sent, as far as is known.
    FormOpened,
    /// Sent; the confirmation is to come.
    Sent,
    /// Meta confirmed.
    Confirmed,
}

impl Status {
    /// The status after these events.
    #[must_use]
    pub fn after(events: &[Event]) -> Self {
        events
            .iter()
            .map(|event| match event.what {
                What::Seen => Self::Open,
                What::FormOpened | What::SendSeen | What::NotSent | What::DidNotWork(_) => Self::FormOpened,
                What::Sent => Self::Sent,
                What::Confirmed => Self::Confirmed,
            })
            .max()
            .unwrap_or(Self::Open)
    }

    /// Whether the user still has something to do before waiting for Meta.
    #[must_use]
    pub fn needs_action(self) -> bool {
        self < Self::Sent
    }
}

/// When the status was reached: the moment of its first event, `None` without events.
#[must_use]
pub fn since(events: &[Event]) -> Option<Moment> {
    let status = Status::after(events);
    events
        .iter()
        .find(|event| Status::after(&[**event]) == status)
        .map(|event| event.at)
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
            assert_eq!(Status::after(&events), status, "{whats:?}");
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
                prop_assert!(Status::after(&events[..length]) >= Status::after(&events[..length - 1]));
            }
        }
    }
}
