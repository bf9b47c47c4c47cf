//! The way from the settings to the confirmation, and where on it the user is: the card's small picture.
//!
//! Always holds: nobody is shown further back than the record says.

use serde::Serialize;

use super::{Card, Situation};
use crate::record::Status;
use crate::text::{Text, TextKey};

/// The stops of the way, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stop {
    /// Settings, policy, or any page on which the link is still to be found.
    Page,
    /// The link is here.
    Link,
    /// The form.
    Form,
    /// Sent; the confirmation is to come.
    Sent,
    /// Confirmed.
    Confirmed,
}

impl Stop {
    const ALL: [Self; 5] = [Self::Page, Self::Link, Self::Form, Self::Sent, Self::Confirmed];

    fn name(self) -> Text {
        Text::new(match self {
            Self::Page => TextKey::WayPage,
            Self::Link => TextKey::WayLink,
            Self::Form => TextKey::WayForm,
            Self::Sent => TextKey::StatusSent,
            Self::Confirmed => TextKey::StatusConfirmed,
        })
    }

    /// How far the record leads by itself.
    fn of(status: Status) -> Self {
        if status == Status::Confirmed {
            Self::Confirmed
        } else if status.stands() {
            Self::Sent
        } else {
            Self::Page
        }
    }
}

/// All stops, and where the user is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Way {
    /// The names of the stops, in order.
    pub stops: Vec<Text>,
    /// Index of the stop at which the user is.
    pub here: usize,
}

/// How many of the accounts are done, of all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Those with nothing to do by their status.
    pub done: usize,
    /// All that were seen.
    pub all: usize,
}

impl Card {
    /// The same card with the picture of the way, and the progress where there are several accounts.
    pub(super) fn on_way(mut self, situation: &Situation, stop: Stop) -> Self {
        let status = situation.record.map(|record| record.status(situation.now));
        let here = status.map_or(stop, |status| stop.max(Stop::of(status)));
        self.way = Some(Way {
            stops: Stop::ALL.map(Stop::name).to_vec(),
            here: Stop::ALL
                .iter()
                .position(|stop| *stop == here)
                .unwrap_or_default(),
        });
        let Progress { done, all } = situation.progress;
        self.progress = (all > 1).then(|| {
            Text::new(TextKey::ProgressLine)
                .with(done.to_string())
                .with(all.to_string())
        });
        self
    }
}
